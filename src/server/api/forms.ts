import { CONDITION, doorState } from '../domain/deviceEvents';
import type { Exit } from '../domain/model';
import { MOST_PHOTO_TEXT } from '../domain/photos';
import {
  anyObject,
  bool,
  either,
  id,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  text,
  time,
  type Check,
  type Checked,
} from '../domain/shape';
import type { RawEvent } from '../events/batch';

/** The bodies of the routes, as `docs/api.md` describes them. */
const MOST_LOCKERS = 1_000;
const MOST_BAYS = 200;
const MOST_COMMANDS = 100;
const MOST_EVENTS = 200;
const MOST_FOLLOWED = 100;

export const registerForm = object({
  name: text(80),
  version: text(40),
  doorbell_url: optional(text(400, /^https?:\/\/\S+$/)),
});
export const leaseForm = object({
  connector_id: id,
  want: either(oneOf(['all']), list(id, 0, MOST_LOCKERS)),
  release: optional(list(id, 0, MOST_LOCKERS)),
});
const purpose = oneOf(['kiosk', 'controller']);
const enrolment = { connector_id: id, code: text(40, /^\d+$/), used_by: text(100) };
const ofKiosk = object({ ...enrolment, purpose: oneOf(['kiosk']), key_hash: text(64, /^[0-9a-f]{64}$/) });
/** A controller's key is the broker's to know. */
const ofController = object({ ...enrolment, purpose: oneOf(['controller']) });
export const enrolForm: Check<Checked<typeof ofKiosk> | Checked<typeof ofController>> = (value, path) =>
  purpose(anyObject(value, path).purpose, 'purpose') === 'kiosk' ? ofKiosk(value, path) : ofController(value, path);
export const claimForm = object({ connector_id: id, max: integer(1, MOST_COMMANDS) });

const REPORTED = ['sent', 'accepted', 'done', 'failed', 'rejected', 'expired', 'unknown'] as const;
export const resultsForm = object({
  connector_id: id,
  results: list(
    object({ command_id: id, state: oneOf(REPORTED), detail: optional(text(1_000)), at: time }),
    1,
    MOST_COMMANDS,
  ),
});

/** Only the id is checked here: what else is wrong with an event is answered for that event alone. */
const rawEvent: Check<RawEvent> = (value, path) => {
  const event = anyObject(value, path);
  return { ...event, event_id: id(event.event_id, `${path}.event_id`) };
};
export const eventsForm = object({
  connector_id: id,
  events: list(rawEvent, 1, MOST_EVENTS),
  set_aside: optional(list(id, 0, MOST_EVENTS)),
});

const snapshot = object({
  locker_id: id,
  online: bool,
  doors: nullable(list(doorState, 0, MOST_BAYS)),
  at: time,
  sequence: optional(integer(0, 2_147_483_647)),
  ...CONDITION,
});
export const stateForm = object({ connector_id: id, lockers: list(snapshot, 1, MOST_LOCKERS) });

export const tapForm = object({
  connector_id: id,
  locker_id: id,
  request_id: id,
  credential: object({ kind: oneOf(['badge', 'pin', 'qr']), value: text(200) }),
});
export const signInForm = object({ connector_id: id, locker_id: id, request_id: id });
export const redeemForm = object({ connector_id: id, locker_id: id, request_id: id, signin_id: id });
export const chooseForm = object({ session_id: id, request_id: id, choice_id: text(80) });
/** What a person can say; `expired` is not theirs to say. */
const EXITS_OF_PEOPLE: readonly Exclude<Exit, 'expired'>[] = [
  'empty',
  'wrong_item',
  'does_not_fit',
  'not_done',
  'door_stuck',
  'cancelled',
];
export const cancelForm = object({ session_id: id, request_id: id, handover_id: id, exit: oneOf(EXITS_OF_PEOPLE) });
export const nextForm = object({ session_id: id, request_id: id, handover_id: id });
export const scanForm = object({
  session_id: id,
  request_id: id,
  purpose: oneOf(['stock', 'stage', 'bring_back']),
  asset_tag: text(40),
});
export const reopenForm = object({ session_id: id, request_id: id, handover_id: id });
export const sessionForm = object({ session_id: id });
export const handoversForm = object({ handover_ids: list(id, 0, MOST_FOLLOWED) });

/** A connector asks for its lockers in parts: all that it knows of them comes along. */
const MOST_GRANTING = 50;
const MOST_KNOWN = 1_000;
export const grantsForm = object({
  connector_id: id,
  lockers: list(object({ locker_id: id, known: list(id, 0, MOST_KNOWN) }), 1, MOST_GRANTING),
});

const reason = text(200);
export const openBayForm = object({ reason, request_id: id });
export const bayStateForm = object({ state: oneOf(['in_service', 'blocked', 'out_of_service']), reason });
export const inspectionForm = object({ passed: bool });
export const enrolmentForm = object({ purpose });
/** As the person types it. */
export const userCode = text(20);
export const userCodeForm = object({ code: userCode });
export const nothingForm = object({});
/** The due date that the person sees and wants to be later. */
export const extendForm = object({ due_at: time });
export const lostForm = object({ stolen: bool, note: optional(text(1_000)) });
export const photoForm = object({ data: text(MOST_PHOTO_TEXT, /^[A-Za-z0-9+/]+={0,2}$/) });
