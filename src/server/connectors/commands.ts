import type { Command, CommandState, Handover } from '../domain/model';
import { may, move } from '../domain/stateMachine';
import { SECOND_MS, toGlide } from '../domain/time';
import { readCommands } from '../data/handovers';
import { readBays, readLockers } from '../data/lockers';
import { now, setting } from '../data/platform';
import { byId, distinct, select, selectOne, update } from '../data/records';
import { ACCESS_EVENT, COMMAND, HANDOVER } from '../data/tables';
import { renderCommand, type CommandAnswer } from '../kiosk/render';
import { ownedLockers } from './leases';

/**
 * Hands queued commands to the connector that owns their lockers. Only the owner may claim, and ownership is won by an
 * insert (see `leases.ts`); a second claim by the same owner at the same moment would hand out the same command under
 * the same id, which a controller obeys once. A claim that was not carried on in its time is handed out again.
 */
export function claim(connectorId: string, most: number): CommandAnswer[] {
  const lockerIds = ownedLockers(connectorId);
  const open = readCommands(
    [
      ['locker', 'IN', lockerIds],
      ['state', 'IN', ['queued', 'claimed']],
    ],
    { orderBy: 'sys_created_on', limit: most + MOST_EXPIRED },
  );
  // What became of one that was handed out is still being reported; the job looks at it later.
  const expired = open.filter((command) => command.state === 'queued' && command.expiresAt <= now());
  expireAll(expired);
  const free = open.filter((command) => command.expiresAt > now() && isFree(command)).slice(0, most);
  const lockers = byId(readLockers([['sys_id', 'IN', distinct(free.map((command) => command.lockerId))]]));
  const bays = byId(readBays([['sys_id', 'IN', distinct(free.map((command) => command.bayId))]]));
  const claimedUntil = toGlide(now() + setting('command_seconds') * SECOND_MS);
  return free.flatMap((command) => {
    const locker = lockers.get(command.lockerId);
    const bay = bays.get(command.bayId);
    const changes = {
      state: move('command', 'claim', command.state),
      claimed_by: connectorId,
      claimed_until: claimedUntil,
    };
    const won = locker && bay && update(COMMAND, command.id, changes);
    return won ? [renderCommand({ ...command, state: 'claimed' }, locker.controllerId, bay.number)] : [];
  });
}

/** Closed in passing at one claim; the job does the rest. */
const MOST_EXPIRED = 50;

function isFree(command: Command): boolean {
  return command.state === 'queued' || (command.claimedUntil ?? 0) <= now();
}

/**
 * Commands whose time is over. One that nobody took has opened nothing. What became of one that a connector had, only its
 * locker knows: the door's event says it where it came, else it is unknown until the doors' snapshot settles it.
 */
export function expireAll(commands: readonly Command[]): void {
  const taken = commands.filter((command) => command.state !== 'queued').map((command) => command.id);
  const events = select(
    ACCESS_EVENT,
    ['command'],
    [
      ['command', 'IN', taken],
      ['type', '=', 'door_opened'],
    ],
  );
  const opened = new Set(events.map((event) => event.command));
  for (const command of commands) {
    if (command.state === 'queued') applyState(command, 'expired', now(), 'Nobody carried it out in time.');
    else if (opened.has(command.id)) applyState(command, 'done', now(), '');
    else applyState(command, 'unknown', now(), 'No outcome was reported in time.');
  }
}

export type Reported = Exclude<CommandState, 'queued' | 'claimed'>;

/** Moves a command on. @returns false when it is there already, or further */
export function applyState(command: Command, state: Reported, at: number, detail: string): boolean {
  if (!may('command', state, command.state)) return false;
  const finished = state !== 'sent' && state !== 'accepted' && state !== 'unknown';
  update(COMMAND, command.id, {
    state: move('command', state, command.state),
    ...(detail === '' ? {} : { detail: detail.slice(0, 200) }),
    ...(state === 'accepted' ? { accepted_at: toGlide(at) } : {}),
    ...(finished ? { finished_at: toGlide(at) } : {}),
  });
  return true;
}

/** The door has opened for a command: the handover behind it is under way. */
export function markOpened(handover: Handover | null, at: number): void {
  if (!handover || !may('handover', 'open', handover.state)) return;
  update(HANDOVER, handover.id, { state: move('handover', 'open', handover.state), opened_at: toGlide(at) });
}

/** A command as the console follows it. */
export function commandState(id: string): { command_id: string; state: string; detail: string | null } | null {
  const row = selectOne(COMMAND, ['sys_id', 'state', 'detail'], [['sys_id', '=', id]]);
  return row && { command_id: row.sys_id, state: row.state, detail: row.detail === '' ? null : row.detail };
}
