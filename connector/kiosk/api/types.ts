/** What the connector says (docs/kiosk-api.md). Times are ISO 8601 in UTC. */
export type DoorState = 'open' | 'closed' | 'unknown';
export type Exit = 'empty' | 'wrong_item' | 'does_not_fit' | 'not_done' | 'door_stuck' | 'expired' | 'cancelled';

export interface Service {
  /** Whether this connector acts for the locker; else another one may. */
  served: boolean;
  servicenow: 'ok' | 'away';
  /** While it is away: whether what was granted before can be done, no more, or nothing was granted. */
  alone: 'serving' | 'over' | 'nothing' | null;
  locker: 'online' | 'offline';
  knowledge_age_s: number;
}

export interface Bay {
  number: number;
  label: string;
  /** Place and span on the front, from 1. */
  grid: { row: number; column: number; rows: number; columns: number };
  state: 'in_service' | 'blocked' | 'out_of_service';
  door: DoorState;
}

export interface Locker {
  locker_id: string;
  name: string;
  site: string;
  language: string;
  time_zone: string;
  bays: Bay[];
  service: Service;
  /** Origins of the connectors at which the kiosk may go on. */
  addresses: string[];
}

export interface Handover {
  handover_id: string;
  kind: string;
  direction: 'collect' | 'deposit';
  bay_number: number;
  bay_label: string;
  item: { name: string; asset_tag: string };
  due_at: string | null;
  state: 'planned' | 'authorised' | 'opened' | 'verified' | 'committed' | 'exited';
  exit: Exit | null;
  /** Whether `next` is to be asked for when it is committed. */
  then: 'end' | 'next';
  /** The person takes back what they had put in. */
  undoes: boolean;
  /** Number of the ticket that it opened. */
  ticket?: string | null;
  /** The door that comes after it in the same visit, where that is settled already. */
  ahead?: { bay_number: number; bay_label: string; item: { name: string } } | null;
}

/** What the page has words and drawings for. A newer app may offer more, which are shown by their title. */
export const CHOICE_KINDS = [
  ...(['collect', 'return', 'borrow', 'reopen', 'repair', 'charge', 'swap', 'device', 'symptom'] as const),
  ...(['spare', 'no_spare', 'take_back', 'keep', 'extend', 'damage', 'another', 'not_listed'] as const),
  ...(['round', 'stock', 'stage', 'bring_back'] as const),
] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];
export const SYMPTOMS = ['no_start', 'screen', 'keyboard', 'battery', 'network', 'damage', 'other'] as const;
export type Symptom = (typeof SYMPTOMS)[number];

export interface Choice {
  choice_id: string;
  /** A `ChoiceKind`, or one of a newer app. */
  kind: string;
  /** The name of the thing alone; of a symptom its code, of a round the number of doors. */
  title: string;
  detail: string | null;
  item: { name: string; asset_tag: string } | null;
  until: string | null;
}

export interface OpenView {
  kind: 'open';
  handover: Handover;
  /** Of an agent's round: how many doors are left, this one among them. */
  round?: number | null;
}
export type View =
  | OpenView
  | { kind: 'choose'; question: string; choices: Choice[] }
  | { kind: 'scan'; purpose: string; left: number | null; last: Handover | null }
  | { kind: 'nothing'; reason: string; message: string; instead?: Alternative[] }
  | { kind: 'done'; handover: Handover; choices: Choice[] };

/** A kind of device, or without a category a free bay, that could be had at another locker. */
export interface Alternative {
  category: string | null;
  locker: string;
  site: string;
}

export interface Visit {
  session: { session_id: string; expires_at: string };
  person: { name: string; language: string; role: 'employee' | 'agent' };
  view: View;
}

/** A code that a person confirms on their phone. */
export interface SignIn {
  signin_id: string;
  user_code: string;
  url: string;
  /** With the code in it, for a QR code. */
  url_complete: string;
  expires_in_s: number;
  poll_s: number;
}

export type Live =
  | { type: 'service'; service: Service }
  | { type: 'door'; bay_number: number; door: DoorState; at: string }
  | { type: 'command'; handover_id: string; state: CommandState; detail: string | null }
  | { type: 'handover'; handover: Handover };
export type CommandState = 'sent' | 'accepted' | 'done' | 'failed' | 'rejected' | 'expired' | 'unknown';

/** A request that the state asks for; the body carries the id that makes repeating it harmless. */
export type KioskRequest =
  | { route: 'enrol'; body: { code: string } }
  | { route: 'locker' }
  | { route: 'tap'; body: { request_id: string; kind: 'badge' | 'pin' | 'qr'; value: string } }
  | { route: 'signin'; body: { request_id: string } }
  | { route: 'signin/poll'; body: { request_id: string; signin_id: string } }
  | { route: 'choose'; body: { request_id: string; session_id: string; choice_id: string } }
  | { route: 'cancel'; body: { request_id: string; session_id: string; handover_id: string; exit: Exit } }
  | { route: 'reopen'; body: { request_id: string; session_id: string; handover_id: string } }
  | { route: 'next'; body: { request_id: string; session_id: string; handover_id: string } }
  | { route: 'scan'; body: { request_id: string; session_id: string; purpose: string; asset_tag: string } }
  | { route: 'extend'; body: { session_id: string } }
  | { route: 'end'; body: { session_id: string } };
