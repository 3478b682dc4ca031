import { errorAnswer, appError, type ErrorCode } from '../domain/errors';
import { id, integer, list, object, oneOf, optional, text, time } from '../domain/shape';
import { readCommands } from '../data/handovers';
import { byId } from '../data/records';
import { applyState, claim, markOpened } from '../connectors/commands';
import { ownedLockers } from '../connectors/leases';
import { requireConnector } from '../connectors/ownership';
import { pollMs } from '../connectors/registration';
import { post } from './route';

const MOST_AT_ONCE = 100;
const REPORTED = ['sent', 'accepted', 'done', 'failed', 'rejected', 'expired', 'unknown'] as const;

export const claimCommands = post(object({ connector_id: id, max: integer(1, MOST_AT_ONCE) }), (body) => {
  requireConnector(body.connector_id);
  return { commands: claim(body.connector_id, body.max), poll_ms: pollMs() };
});

export const commandResults = post(
  object({
    connector_id: id,
    results: list(
      object({ command_id: id, state: oneOf(REPORTED), detail: optional(text(1_000)), at: time }),
      1,
      MOST_AT_ONCE,
    ),
  }),
  (body) => {
    requireConnector(body.connector_id);
    const known = byId(readCommands([['sys_id', 'IN', body.results.map((result) => result.command_id)]]));
    const owned = ownedLockers(body.connector_id);
    const current = new Map(known);
    return {
      results: body.results.map((result) => {
        const command = current.get(result.command_id);
        if (!command) return refused(result.command_id, 'command_unknown');
        const mine = command.claimedBy === body.connector_id || owned.includes(command.lockerId);
        if (!mine) return refused(result.command_id, 'lease_not_held');
        const applied = applyState(command, result.state, result.at, result.detail ?? '');
        // Also for a duplicate: the run before may have been cut off between the two.
        if (result.state === 'done') markOpened(command.handoverId, result.at);
        if (applied) current.set(command.id, { ...command, state: result.state });
        return { command_id: result.command_id, status: applied ? 'applied' : 'duplicate' };
      }),
    };
  },
);

function refused(commandId: string, code: ErrorCode): object {
  const { error } = errorAnswer(appError(code));
  return { command_id: commandId, status: 'refused', error: { code: error.code, message: error.message } };
}
