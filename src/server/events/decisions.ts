import { describeConflict, PROPOSALS } from '../domain/conflicts';
import {
  conflictOf,
  isDone,
  type Conflict,
  type Decision,
  type Ending,
  type Opening,
  type Records,
} from '../domain/decisions';
import { appError } from '../domain/errors';
import type { Bay, Command, Handover } from '../domain/model';
import { move } from '../domain/stateMachine';
import { SECOND_MS, toGlide } from '../domain/time';
import { readCommands, readHandovers } from '../data/handovers';
import { now, setting } from '../data/platform';
import { insert, update } from '../data/records';
import { COMMAND, HANDOVER } from '../data/tables';
import { reportContradiction } from '../effects/contradictions';
import { reportDiscrepancy } from '../effects/discrepancies';
import { completeHandover, decideExit } from '../effects/handovers';
import type { About } from './about';
import type { Scene } from './effects';
import { isOpenedSince } from './heard';
import { begin, beginningOf, finishBeginning, type Begins } from './handIns';

export interface Decided<D extends Decision> {
  readonly scene: Scene;
  readonly event: D;
  readonly bay: Bay;
  readonly about: About;
}

/**
 * A door was opened alone: the records follow as far as nothing stands against it. First the handover with the bay it
 * holds, then the command, which is the mark that closes this; the door's own events, which carry it, do the rest. In
 * conflict the command stands for no handover, so that what the door did is only compared with the records.
 */
export function followOpening({ scene, event, bay, about }: Decided<Opening>): void {
  if (about.command) return;
  const beginning = about.handIn && !about.handover ? beginningOf(about.handIn, scene.locker) : null;
  const records = { ...recordsFor(bay, about), beginning, openedSince: isOpenedSince(bay, event.command_id) };
  const conflict = conflictOf(event, records);
  if (conflict !== null) reportConflict(conflict, { scene, event, bay, about }, records);
  if (conflict === null && about.handIn && about.handover) finishBeginning(about.handIn, scene.locker);
  const handover = conflict === null ? (about.handover ?? begun(scene, about, beginning)) : null;
  if (handover && (handover.state === 'planned' || handover.bayId !== bay.id)) hold(handover, bay, event.at);
  makeCommand({ scene, event, bay, about }, handover);
}

function begun(scene: Scene, { handIn }: About, beginning: Begins | null): Handover | null {
  return handIn && beginning ? begin(handIn, beginning, scene.locker) : null;
}

/** What the person said alone of how it ended, as if they had said it now. */
export function followEnding({ scene, event, bay, about }: Decided<Ending>): void {
  const records = { ...recordsFor(bay, about), mayEnd: scene.isOwner || hasOpened(scene.connectorId, about) };
  const conflict = conflictOf(event, records);
  const { handover } = about;
  if (conflict !== null) reportConflict(conflict, { scene, event, bay, about }, records);
  if (conflict !== null || !handover) return;
  if (isDone(handover)) return reportContradiction(scene.locker, handover, event.data.exit);
  decideExit(handover, event.data.exit);
  completeHandover(handover.id, scene.trail);
}

function recordsFor(bay: Bay, { handover, person }: About): Records {
  const [holder = null] = readHandovers([['live_bay', '=', bay.id]], { limit: 1 });
  return { handover, beginning: null, person, bay, holder, openedSince: false, mayEnd: true };
}

/** Whoever has the locker no longer says how a handover has ended only where they have opened its door. */
function hasOpened(connectorId: string, { handover }: About): boolean {
  const own = [
    ['handover', '=', handover?.id ?? ''],
    ['claimed_by', '=', connectorId],
  ] as const;
  return handover !== null && readCommands(own, { limit: 1 }).length > 0;
}

/** Nothing is overwritten: an agent compares the two. */
function reportConflict(conflict: Conflict, { scene, event, bay, about }: Decided<Decision>, records: Records): void {
  reportDiscrepancy({
    finding: 'offline_conflict',
    locker: scene.locker,
    bay,
    assetId: about.handover?.assetId ?? about.handIn?.what.asset_id ?? bay.assetId,
    handoverId: about.handover?.id ?? '',
    about: event.event_id,
    details: describeConflict(conflict, event, records, about.person?.name ?? ''),
    proposal: PROPOSALS[conflict],
  });
}

function hold(handover: Handover, bay: Bay, at: number): void {
  const held = update(HANDOVER, handover.id, {
    state: move('handover', 'authorise', handover.state),
    locker: bay.lockerId,
    bay: bay.id,
    live_bay: bay.id,
    authorised_at: toGlide(at),
    decided: 'connector',
  });
  // Somebody took the bay in this instant: sent again, it is a conflict.
  if (!held) throw appError('state_conflict', { subject: 'bay', bay: bay.label });
}

/** The command that the connector has given already, so that the door's events find what it was for. */
function makeCommand({ scene, event, bay, about }: Decided<Opening>, handover: Handover | null): void {
  // From now on: its door's events may still have to come.
  const expiresAt = Math.max(event.at, now()) + setting('command_seconds') * SECOND_MS;
  const command: Command = {
    id: event.command_id,
    handoverId: handover?.id ?? '',
    lockerId: scene.locker.id,
    bayId: bay.id,
    state: 'sent',
    expiresAt,
    claimedBy: scene.connectorId,
    claimedUntil: expiresAt,
  };
  const values = {
    handover: command.handoverId,
    locker: command.lockerId,
    bay: command.bayId,
    action: 'open',
    state: command.state,
    origin: 'kiosk',
    requested_by: about.personId,
    claimed_by: command.claimedBy,
    claimed_until: toGlide(expiresAt),
    expires_at: toGlide(expiresAt),
  };
  insert(COMMAND, values, command.id);
  scene.behind.commands.set(command.id, command);
  if (handover) scene.behind.handovers.set(handover.id, handover);
}
