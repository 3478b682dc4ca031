import { deviceEvent, needsBay, CONTROLLER_ID, type DeviceEvent } from './deviceEvents';
import { SYMPTOMS } from './choices';
import { appError } from './errors';
import { exitRule } from './exits';
import { HAND_IN_KINDS } from './handIns';
import type { Bay, Exit, Handover } from './model';
import {
  anyObject,
  exactly,
  id,
  integer,
  object,
  oneOf,
  optional,
  text,
  time,
  type Check,
  type Checked,
} from './shape';

/**
 * What a connector decided alone, while ServiceNow was away. It comes among the events of its controller, in order, and
 * has no place in that one's sequence; or after what the doors did, where another connector has told that meanwhile.
 */
const OUTSIDE_SEQUENCE = {
  event_id: id,
  controller_id: text(64, CONTROLLER_ID),
  boot: exactly(''),
  sequence: exactly(null),
  bay_number: integer(1, 10_000),
  at: time,
};

const EXITS: readonly Exclude<Exit, 'damaged' | 'expired'>[] = [
  'empty',
  'wrong_item',
  'does_not_fit',
  'not_done',
  'door_stuck',
  'cancelled',
];

/** What began with it: no handover of it was planned, and the connector has made its id. */
const handIn = optional(object({ kind: oneOf(HAND_IN_KINDS), asset_id: id, symptom: oneOf([...SYMPTOMS, '']) }));
export type HandInAlone = NonNullable<Checked<typeof handIn>>;

const openedAlone = object({
  ...OUTSIDE_SEQUENCE,
  type: exactly('opened_alone'),
  /** Made by the connector. */
  command_id: id,
  /** `known_at`: since when the connector had known what it went by. */
  data: object({ handover_id: id, person_id: id, method: oneOf(['badge', 'pin']), known_at: time, hand_in: handIn }),
});
const endedAlone = object({
  ...OUTSIDE_SEQUENCE,
  type: exactly('ended_alone'),
  command_id: exactly(null),
  data: object({ handover_id: id, person_id: id, exit: oneOf(EXITS), hand_in: handIn }),
});
export type Opening = Checked<typeof openedAlone>;
export type Ending = Checked<typeof endedAlone>;
export type Decision = Opening | Ending;

/** Everything that may stand in a batch of events. */
export type LockerEvent = DeviceEvent | Decision;

export function isDecision(event: LockerEvent): event is Decision {
  return event.sequence === null;
}

/** `Event` of docs/api.md. @throws `invalid_request` */
export const lockerEvent: Check<LockerEvent> = (value, path) => {
  const { type } = anyObject(value, path);
  if (type === 'opened_alone') return openedAlone(value, path);
  if (type === 'ended_alone') return endedAlone(value, path);
  const event = deviceEvent(value, path);
  if (needsBay(event.type) && event.bay_number === null) throw appError('invalid_request', { member: 'bay_number' });
  return event;
};

/** What is said in a batch of how an opening ended, before the next opening of the same handover. */
export function isEndedIn(batch: readonly LockerEvent[], opening: Opening): boolean {
  const same = ofHandover(batch, opening);
  return same[same.indexOf(opening) + 1]?.type === 'ended_alone';
}

/** The opening that somebody said the end of, where both are in a batch. */
export function openingOf(batch: readonly LockerEvent[], ending: Ending): Opening | null {
  const same = ofHandover(batch, ending);
  const before = same.slice(0, same.indexOf(ending)).filter((one): one is Opening => one.type === 'opened_alone');
  return before[before.length - 1] ?? null;
}

function ofHandover(batch: readonly LockerEvent[], { data }: Decision): Decision[] {
  return batch.filter(isDecision).filter((one) => one.data.handover_id === data.handover_id);
}

/** What the records say when a decision reaches them. */
export interface Records {
  readonly handover: Handover | null;
  /** What is to begin: of a hand-in of which there is no handover yet. */
  readonly beginning: Beginning | null;
  readonly person: { readonly active: boolean } | null;
  readonly bay: Bay;
  /** The live handover that holds the bay. */
  readonly holder: Handover | null;
  /**
   * What its door did was heard before the opening was, does not say what was put in or taken out, and the door was opened again
   * since for something that is known.
   */
  readonly openedSince: boolean;
  /** Whether the connector that tells it has the locker, or has opened the door of this handover. */
  readonly mayEnd: boolean;
}

/** How a device that was handed in alone stands in the records. */
export interface Beginning {
  readonly device: { readonly name: string; readonly tag: string } | null;
  /** In use, and assigned to the person. */
  readonly theirs: boolean;
  /** Number of the live assignment that it is part of; `''`: none. */
  readonly promisedTo: string;
  /** Whether policy lets the person hand it in, and one more. */
  readonly allowed: boolean;
}

/** Why what was decided alone cannot be followed: the records have gone another way. */
export type Conflict =
  | 'handover_unknown'
  | 'other_person'
  | 'person_left'
  | 'ended'
  | 'elsewhere'
  | 'bay_held'
  | 'bay_taken'
  | 'opened_since'
  | 'exit_not_possible'
  | 'not_opened'
  | 'not_theirs'
  | 'promised'
  | 'not_allowed';

/** Null: nothing stands against it, or it is done already. */
export function conflictOf(decision: Decision, records: Records): Conflict | null {
  const { handover, beginning, bay } = records;
  if (!handover) return beginning ? againstBeginning(beginning, records) : 'handover_unknown';
  if (handover.personId !== decision.data.person_id) return 'other_person';
  if (decision.type === 'opened_alone') return againstOpening(handover, records);
  // Ended before, or decided by the door: nothing is overwritten by what the person said.
  if (handover.exit !== '' || isDone(handover)) return null;
  if (!exitRule(handover.direction, decision.data.exit)) return 'exit_not_possible';
  if (!records.mayEnd) return 'not_opened';
  return handover.bayId === bay.id ? null : 'elsewhere';
}

function againstOpening(handover: Handover, records: Records): Conflict | null {
  if (!records.person?.active) return 'person_left';
  if (handover.exit !== '') return 'ended';
  return mayBeIn(handover, records.bay) ? againstBay(records, handover) : 'elsewhere';
}

function againstBeginning({ theirs, promisedTo, allowed }: Beginning, records: Records): Conflict | null {
  if (!records.person?.active) return 'person_left';
  if (promisedTo !== '') return 'promised';
  if (!theirs) return 'not_theirs';
  return allowed ? againstBay(records, null) : 'not_allowed';
}

function againstBay({ bay, holder, openedSince }: Records, handover: Handover | null): Conflict | null {
  if (holder && holder.id !== handover?.id) return 'bay_held';
  if (bay.assetId !== '' && bay.assetId !== handover?.assetId) return 'bay_taken';
  return openedSince && !(handover && isDone(handover)) ? 'opened_since' : null;
}

function mayBeIn(handover: Handover, bay: Bay): boolean {
  if (handover.lockerId !== '' && handover.lockerId !== bay.lockerId) return false;
  if (handover.bayId === '' || handover.bayId === bay.id) return true;
  // ServiceNow had chosen another bay and its answer was lost: that door has not been opened.
  return handover.direction === 'deposit' && handover.state === 'authorised';
}

/** Whether the door has decided that the thing was handed over. */
export function isDone({ state, exit }: Handover): boolean {
  return exit === '' && (state === 'verified' || state === 'committed');
}
