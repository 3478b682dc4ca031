import type { Condition, DoorState } from '../domain/deviceEvents';
import { UNDECIDED } from '../domain/stateMachine';
import { appError } from '../domain/errors';
import type { Bay, Locker } from '../domain/model';
import { toGlide } from '../domain/time';
import { applyState, markOpened } from '../connectors/commands';
import { readLeases } from '../connectors/leases';
import { handoverOf, readCommands, readHandovers } from '../data/handovers';
import { readBays, readLockers } from '../data/lockers';
import { now } from '../data/platform';
import { update, type Values } from '../data/records';
import { LOCKER } from '../data/tables';
import { compareBay, noteBay } from './bays';
import { noteCondition, saidOfItself } from './condition';

export interface Snapshot extends Partial<Condition> {
  readonly locker_id: string;
  readonly online: boolean;
  readonly doors: readonly DoorState[] | null;
  readonly at: number;
  /** The last event that the doors include. */
  readonly sequence?: number | undefined;
}

/**
 * Takes over what controllers say of all their doors at once: five queries, and one write for each bay that differs.
 * Doors that do not include the last applied event say nothing new: they were overtaken.
 * @throws `lease_not_held`
 */
export function applySnapshots(connectorId: string, snapshots: readonly Snapshot[]): void {
  const ids = snapshots.map((snapshot) => snapshot.locker_id);
  const lockers = new Map(readLockers([['sys_id', 'IN', ids]]).map((locker) => [locker.id, locker]));
  const own = readLeases(ids).filter((lease) => lease.connectorId === connectorId && lease.until > now());
  const bays = readBays([['locker', 'IN', ids]]);
  const busy = readHandovers([
    ['locker', 'IN', ids],
    ['state', 'IN', UNDECIDED],
    ['live_bay', 'ISNOTEMPTY'],
  ]);
  const underWay = new Set(busy.filter((handover) => handover.state !== 'planned').map((handover) => handover.liveBay));
  for (const snapshot of snapshots) {
    const locker = lockers.get(snapshot.locker_id);
    if (!locker || !own.some((lease) => lease.lockerId === locker.id)) throw appError('lease_not_held');
    const ownBays = bays.filter((bay) => bay.lockerId === locker.id);
    const doors = isOvertaken(snapshot, locker) ? [] : (snapshot.doors ?? []);
    const noted = doors.flatMap((door) => noteDoor(locker, ownBays, door, underWay));
    update(LOCKER, locker.id, { online: snapshot.online, ...lastSeen(snapshot), ...saidOfItself(snapshot) });
    noteCondition(locker, ownBays, snapshot);
    settleCommands(locker, noted, snapshot.at);
  }
}

function isOvertaken(snapshot: Snapshot, locker: Locker): boolean {
  if (snapshot.sequence !== undefined) return snapshot.sequence < locker.applied.sequence;
  return snapshot.at < (locker.lastSeen ?? 0);
}

function lastSeen({ online, seen_at: seenAt }: Snapshot): Values {
  if (seenAt !== undefined) return { last_seen: toGlide(Math.min(seenAt, now())) };
  return online ? { last_seen: toGlide(now()) } : {};
}

function noteDoor(locker: Locker, bays: readonly Bay[], door: DoorState, underWay: ReadonlySet<string>): Bay[] {
  const bay = bays.find((candidate) => candidate.number === door.bay_number);
  if (!bay) return [];
  const charge = door.charge_percent === undefined ? {} : { chargePercent: door.charge_percent };
  const noted = noteBay(bay, { door: door.door, presence: door.presence, ...charge });
  if (noted.door === 'closed' && !underWay.has(bay.id)) compareBay(locker, noted);
  return [noted];
}

/** A command whose outcome nobody knows: an open door is the answer, a closed one says that it did not come to that. */
function settleCommands(locker: Locker, bays: readonly Bay[], at: number): void {
  if (bays.length === 0) return;
  for (const command of readCommands([
    ['locker', '=', locker.id],
    ['state', '=', 'unknown'],
  ])) {
    const bay = bays.find((candidate) => candidate.id === command.bayId);
    if (bay?.door === 'open') {
      applyState(command, 'done', at, '');
      markOpened(handoverOf(command), at);
    } else if (bay?.door === 'closed') applyState(command, 'failed', at, 'The door is closed.');
  }
}
