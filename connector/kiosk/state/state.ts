import type {
  Choice,
  Exit,
  Handover,
  KioskRequest,
  Locker,
  DoorState,
  CommandState,
  Service,
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
  session: { id: string; name: string; expires_at: number } | null;
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

export type Pending = { id: string } & KioskRequest;

export type Screen =
  | { kind: 'starting' }
  | { kind: 'enrol'; problem: Problem | null }
  | { kind: 'idle' }
  | { kind: 'pin'; digits: string }
  | { kind: 'choose'; choices: Choice[]; after: Handover | null }
  | Guide
  | { kind: 'receipt'; handover: Handover; confirmed: boolean }
  | { kind: 'nothing'; reason: string; message: string }
  | { kind: 'problem'; problem: Problem };

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
}
export type GuideStep = 'opening' | 'open' | 'closed' | 'stuck';

export interface Problem {
  code: string;
  retry_after_s: number | null;
}

/** What a person does. */
export type PersonEvent =
  | { type: 'touched' }
  | { type: 'speak'; language: Language }
  | { type: 'contrast' }
  | { type: 'reach' }
  | { type: 'enrolling'; code: string }
  | { type: 'credential'; kind: 'badge' | 'qr'; value: string }
  | { type: 'use_code' }
  | { type: 'digit'; digit: string; submit: boolean }
  | { type: 'delete_digit' }
  | { type: 'submit_pin' }
  | { type: 'chosen'; choice_id: string }
  | { type: 'ask_exits'; asking: boolean }
  | { type: 'exit'; exit: Exit }
  | { type: 'reopen' }
  | { type: 'more_time' }
  | { type: 'finish' };

/** What the connector answers and tells. */
export type ConnectorEvent =
  | { type: 'enrolled'; token: string }
  | { type: 'locker'; locker: Locker }
  | { type: 'visit'; visit: Visit; request_id: string }
  | { type: 'extended'; expires_at: string }
  | { type: 'settled'; request_id: string }
  | { type: 'failed'; request_id: string; problem: Problem; status: number }
  | { type: 'link'; up: boolean }
  | { type: 'revoked' }
  | { type: 'service'; service: Service }
  | { type: 'door'; bay_number: number; door: DoorState }
  | { type: 'command'; handover_id: string; state: CommandState }
  | { type: 'handover'; handover: Handover };

export type KioskEvent =
  { type: 'began'; token: string | null; code: string | null } | { type: 'tick' } | PersonEvent | ConnectorEvent;

/** Every event carries its time, and an id for the request that may follow from it. */
export interface Stamp {
  at: number;
  id: string;
}
export type Stamped = KioskEvent & Stamp;

const BY_PERSON: ReadonlySet<string> = new Set<PersonEvent['type']>([
  ...(['touched', 'speak', 'contrast', 'reach', 'enrolling', 'credential', 'use_code', 'digit'] as const),
  ...(['delete_digit', 'submit_pin', 'chosen', 'ask_exits', 'exit', 'reopen', 'more_time', 'finish'] as const),
]);
export const isByPerson = (event: PersonEvent | ConnectorEvent): event is PersonEvent => BY_PERSON.has(event.type);

export const PIN_LENGTH = 6;
