import { appError, errorAnswer, type ErrorCode } from '../domain/errors';
import { handoverOf, readCommands } from '../data/handovers';
import { byId } from '../data/records';
import { applyState, markOpened, type Reported } from './commands';
import { ownedLockers } from './leases';

export interface CommandResult {
  readonly command_id: string;
  readonly state: Reported;
  readonly detail?: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Takes in how commands went, and answers for each by itself. A state never goes back. */
export function applyResults(connectorId: string, results: readonly CommandResult[]): object[] {
  const commands = new Map(byId(readCommands([['sys_id', 'IN', results.map((result) => result.command_id)]])));
  const owned = ownedLockers(connectorId);
  return results.map((result) => {
    const command = commands.get(result.command_id);
    if (!command) return refused(result.command_id, 'command_unknown');
    const mine = command.claimedBy === connectorId || owned.includes(command.lockerId);
    if (!mine) return refused(result.command_id, 'lease_not_held');
    const applied = applyState(command, result.state, result.at, result.detail ?? '');
    // Also for a duplicate: the run before may have been cut off between the two.
    if (result.state === 'done') markOpened(handoverOf(command), result.at);
    if (applied) commands.set(command.id, { ...command, state: result.state });
    return { command_id: result.command_id, status: applied ? 'applied' : 'duplicate' };
  });
}

function refused(commandId: string, code: ErrorCode): object {
  const { error } = errorAnswer(appError(code));
  return { command_id: commandId, status: 'refused', error: { code: error.code, message: error.message } };
}
