import type {
  Choice,
  Exit,
  Handover,
  KioskRequest,
  Locker,
  DoorState,
  CommandState,
  Service,
  SignIn,
  View,
  Visit,
} from '../api/types.ts';
import type { Language } from '../messages/index.ts';

/** All the page knows. Plain data: the screens are drawn from it and nothing else. */
export interface State {
  token: string | null;
  /** A one-time code from the address, in case the token is no longer good. */
  code: string | null;
  locker: Locker | null;
  service: Service;
  /** The WebSocket stands. */
  linked: boolean;
  doors: Readonly<Record<number, DoorState>>;
  language: Language;
  session: Session | null;
  screen: Screen;
  /** The request under way; the screen waits for its answer. */
  request: Pending | null;
  /** What the locker said of a command before the answer came that the command belongs to. */
  early: { handover_id: string; state: CommandState } | null;
  now: number;
  /** When the person last did something, or something happened that they wait for. */
  touched_at: number;
  /** Since when the page has been asking whether the person is still there. */
  warned_at: number | null;
  contrast: boolean;
  reach: boolean;
}

/** One person's visit. */
export interface Session {
  id: string;
  name: string;
  role: 'employee' | 'agent';
  expires_at: number;
  /** When the page last asked for more time by itself. */
  kept_at: number;
  /** What the person wants, as they first chose it; what they answer to further questions only makes it exact. */
  intent: Choice | null;
  /** The first half of a swap, as long as the second is not done: the old device is in, the new one not out. */
  halfway: Handover | null;
}

export type Pending = { id: string } & KioskRequest;

export type Screen =
  /** `unreachable`: no connector that serves the locker has answered yet; they are asked again and again. */
  | { kind: 'starting'; unreachable: boolean }
  | { kind: 'enrol'; problem: Problem | null }
  | { kind: 'idle' }
  | { kind: 'pin'; digits: string }
  | ByPhone
  | { kind: 'phone_over' }
  | Choose
  | Guide
  | Scan
  | Receipt
  /** `fresh`: the door in which the new device waits, where that is known. */
  | { kind: 'halfway'; handover: Handover; fresh: string | null }
  | { kind: 'badge_check'; text: string | null }
  | (View & { kind: 'nothing' })
  /** `at_door`: what was asked for at it did not get through, and can be tried again. */
  | { kind: 'problem'; problem: Problem; at_door: Guide | null };

/** A code that waits to be confirmed on a phone. */
export interface ByPhone {
  kind: 'phone';
  sign_in: SignIn;
  /** Of the question whether it is confirmed: the same each time, so that a lost answer costs nothing. */
  redeem_id: string;
  good_until: number;
  again_at: number;
  /** The person wants to go, and an answer is on its way that may open a door. */
  leaving: boolean;
}

/** A question, and the ones that led to it: the app keeps nothing of a dialogue, so that going back is ours. */
export interface Choose {
  kind: 'choose';
  question: string;
  choices: Choice[];
  after: Handover | null;
  before: Choose | null;
}

/** A person before a door. */
export interface Guide {
  kind: 'guide';
  handover: Handover;
  step: GuideStep;
  /** When `step` began. */
  since: number;
  /** The list of exits is shown. */
  asking: boolean;
  /** The bay is another than the person was sent to before. */
  instead_of: string | null;
  /** Which door of the visit it is, from 1; `of` how many, where that is known. */
  place: number;
  of: number | null;
  /** The door of the same visit that was done before it. */
  earlier: Handover | null;
  /** What comes next is being asked for: since when, and when again after a "not yet". */
  next: { since: number; again_at: number } | null;
}
export type GuideStep = 'opening' | 'open' | 'closed' | 'stuck';

/** How it ended. */
export interface Receipt {
  kind: 'receipt';
  handover: Handover;
  confirmed: boolean;
  /** How many doors the visit had. */
  doors: number;
  intent: Choice | null;
  /** What is offered beside it. */
  offers: Choice[];
  /** What else there is to do here; null until somebody asks. */
  more: Choice[] | null;
}

/** An agent has something in hand, and its tag says what it is. */
export interface Scan {
  kind: 'scan';
  purpose: string;
  left: number | null;
  last: Handover | null;
  /** Typed by hand so far; null while the on-screen keyboard is away. */
  entry: string | null;
  /** What was read and could not be used. */
  refused: { text: string; code: string; expected: string[] } | null;
}

export interface Problem {
  code: string;
  retry_after_s: number | null;
  expected?: string[];
}

/** What a person does. */
export type PersonEvent =
  | { type: 'touched' }
  | { type: 'speak'; language: Language }
  | { type: 'contrast' }
  | { type: 'reach' }
  | { type: 'enrolling'; code: string }
  /** A reader typed: a badge or a QR code, or where things are scanned a tag. */
  | { type: 'read'; text: string }
  | { type: 'use_code' }
  | { type: 'use_phone' }
  | { type: 'digit'; digit: string; submit: boolean }
  | { type: 'delete_digit' }
  | { type: 'submit_pin' }
  | { type: 'chosen'; choice: Choice }
  | { type: 'back' }
  | { type: 'ask_exits'; asking: boolean }
  | { type: 'exit'; exit: Exit }
  | { type: 'reopen' }
  | { type: 'go_on' }
  | { type: 'more' }
  | { type: 'enter_tag'; on: boolean }
  | { type: 'tag_key'; key: string }
  | { type: 'tag_erase' }
  | { type: 'submit_tag' }
  | { type: 'check_badge' }
  | { type: 'more_time' }
  | { type: 'finish' };

/** What the connector answers and tells. */
export type ConnectorEvent =
  | { type: 'enrolled'; token: string }
  | { type: 'locker'; locker: Locker }
  | { type: 'visit'; visit: Visit; request_id: string }
  | { type: 'sign_in'; sign_in: SignIn; request_id: string }
  | { type: 'extended'; expires_at: string }
  | { type: 'settled'; request_id: string }
  | { type: 'failed'; request_id: string; problem: Problem; status: number }
  | { type: 'link'; up: boolean }
  | { type: 'revoked' }
  /** The kiosk goes on at another connector. */
  | { type: 'moved'; locker: Locker }
  | { type: 'service'; service: Service }
  | { type: 'door'; bay_number: number; door: DoorState }
  | { type: 'command'; handover_id: string; state: CommandState }
  | { type: 'handover'; handover: Handover };

export type KioskEvent =
  | { type: 'began'; token: string | null; code: string | null; language: string | null }
  | { type: 'tick' }
  | PersonEvent
  | ConnectorEvent;

/** Every event carries its time, and an id for the request that may follow from it. */
export interface Stamp {
  at: number;
  id: string;
}
export type Stamped = KioskEvent & Stamp;

const BY_PERSON: ReadonlySet<string> = new Set<PersonEvent['type']>([
  ...(['touched', 'speak', 'contrast', 'reach', 'enrolling', 'read', 'use_code', 'use_phone'] as const),
  ...([
    'digit',
    'delete_digit',
    'submit_pin',
    'chosen',
    'back',
    'ask_exits',
    'exit',
    'reopen',
    'go_on',
    'more',
  ] as const),
  ...(['enter_tag', 'tag_key', 'tag_erase', 'submit_tag', 'check_badge', 'more_time', 'finish'] as const),
]);
export const isByPerson = (event: PersonEvent | ConnectorEvent): event is PersonEvent => BY_PERSON.has(event.type);

/** Requests that nobody waits for with empty hands: the screen stays as it is. */
const BESIDE: readonly Pending['route'][] = ['end', 'extend', 'signin/poll'];
export const isBusy = ({ request }: State): boolean => request !== null && !BESIDE.includes(request.route);

export const PIN_LENGTH = 6;
export const LONGEST_TAG = 40;
