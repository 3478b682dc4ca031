import type { Direction, Exit, Symptom } from './model';

/** An undecided handover of the person, as far as deciding about it goes. */
export interface DueHandover {
  readonly id: string;
  readonly assignmentId: string;
  readonly step: number;
  readonly direction: Direction;
  /** `''`: the bay is found when it is done. */
  readonly lockerId: string;
  readonly windowStart: number | null;
  readonly windowEnd: number | null;
}

export interface Situation {
  readonly now: number;
  readonly lockerId: string;
  /** The handovers that the code in a mail stands for; null: the person has identified themself. */
  readonly onlyHandovers: readonly string[] | null;
  readonly handovers: readonly DueHandover[];
  /** How many things the person could begin here: borrow, hand in; an agent: stock, bring back. */
  readonly beginnable: number;
  /** How many things wait here to be put in by an agent, or can be undone. */
  readonly pending: number;
  /** How many things wait here to be taken out by an agent. */
  readonly round: number;
  /** Why nothing can be borrowed, when nothing can. */
  readonly refusal: NothingReason | null;
}

export type NothingReason =
  'nothing_planned' | 'other_locker' | 'too_early' | 'limit_reached' | 'paused' | 'not_entitled' | 'nothing_free';

export const NOTHING_MESSAGES: Readonly<Record<NothingReason, string>> = {
  nothing_planned: 'There is nothing for you to collect or return here.',
  other_locker: 'Your device is waiting at another locker.',
  too_early: 'Your device is not ready yet. Please come back at the time in the message.',
  limit_reached: 'You have borrowed as many devices as you may. Return one first.',
  paused: 'You may not borrow for a while, because devices came back too late. The portal says until when.',
  not_entitled: 'There is nothing that you may borrow here without a request.',
  nothing_free: 'No bay or device is free here for this just now.',
};

export type Decision =
  | { readonly kind: 'open'; readonly handoverId: string }
  | { readonly kind: 'round' }
  | { readonly kind: 'choose'; readonly handoverIds: readonly string[]; readonly mayBegin: boolean }
  | { readonly kind: 'nothing'; readonly reason: NothingReason };

function doableNow(handover: DueHandover, now: number): boolean {
  const begun = handover.windowStart !== null && handover.windowStart <= now;
  // A return is taken however late it is; a collection is not.
  return begun && (handover.direction === 'deposit' || handover.windowEnd === null || now < handover.windowEnd);
}

/** Of one assignment only the step that comes first. */
function firstSteps(handovers: readonly DueHandover[]): DueHandover[] {
  return handovers.filter(
    (handover) =>
      !handovers.some((other) => other.assignmentId === handover.assignmentId && other.step < handover.step),
  );
}

/**
 * What a person may do at a locker now. Exactly one thing is done without asking, except that to begin something always
 * asks; and while something waits to be collected, nothing is offered to begin.
 *
 * An agent's round is one thing, however many doors it has. It goes without asking when nothing of another kind waits at this
 * locker: no handover of their own, nothing to stage, nothing to undo. What an agent brings along for any locker (a repaired
 * device, stock) waits at none: were it counted, a single device in the workshop would put a question before every round.
 */
export function decide(situation: Situation): Decision {
  const { onlyHandovers, now, lockerId } = situation;
  const mine = firstSteps(
    situation.handovers.filter((handover) => onlyHandovers === null || onlyHandovers.includes(handover.id)),
  );
  const begun = mine.filter((handover) => doableNow(handover, now));
  const here = begun.filter((handover) => handover.lockerId === '' || handover.lockerId === lockerId);
  const collecting = here.some((handover) => handover.direction === 'collect');
  const mayBegin = onlyHandovers === null && !collecting;
  if (situation.round > 0 && here.length === 0 && situation.pending === 0) return { kind: 'round' };
  const others = situation.round + situation.pending + (mayBegin ? situation.beginnable : 0);
  const [only] = here;
  if (only && here.length === 1 && others === 0) return { kind: 'open', handoverId: only.id };
  if (here.length > 0 || others > 0) {
    return { kind: 'choose', handoverIds: here.map((handover) => handover.id), mayBegin };
  }
  if (begun.length > 0) return { kind: 'nothing', reason: 'other_locker' };
  const notYet = mine.some((handover) => handover.windowStart !== null && handover.windowStart > now);
  if (notYet) return { kind: 'nothing', reason: 'too_early' };
  return { kind: 'nothing', reason: situation.refusal ?? 'nothing_planned' };
}

export const SYMPTOMS: readonly Symptom[] = ['no_start', 'screen', 'keyboard', 'battery', 'network', 'damage', 'other'];

/** What an agent may do at a locker that is no handover of their own. */
export type Duty = 'round' | 'stock' | 'stage' | 'bring_back';
export const DUTIES: readonly Duty[] = ['round', 'stock', 'stage', 'bring_back'];

/** What a choice's id stands for; all that was chosen before is in it. */
export type Chosen =
  | { readonly kind: 'handover' | 'reopen' | 'spare' | 'no_spare' | 'keep' | 'not_listed'; readonly handoverId: string }
  | { readonly kind: 'borrow'; readonly modelCategoryId: string }
  | { readonly kind: 'take_back'; readonly assignmentId: string }
  /** With the due date that the person saw, in seconds: sent again, it extends nothing a second time. */
  | { readonly kind: 'extend'; readonly assignmentId: string; readonly dueS: string }
  /** `''`: not chosen yet. */
  | { readonly kind: 'repair'; readonly assetId: string; readonly symptom: Symptom | '' }
  | { readonly kind: 'charge'; readonly assetId: string }
  | { readonly kind: 'damage'; readonly handoverId: string; readonly symptom: Symptom | '' }
  /** What really lies there; `''`: not said yet. */
  | { readonly kind: 'another'; readonly handoverId: string; readonly assetId: string }
  | { readonly kind: Duty };

export function choiceId(chosen: Chosen): string {
  return [chosen.kind, ...Object.entries(chosen).flatMap(([name, value]) => (name === 'kind' ? [] : [value]))]
    .filter((part) => part !== '')
    .join(':');
}

const FORM = /^([a-z_]+)(?::([0-9a-f]{32}))?(?::([0-9a-f]{32}|[a-z_]+|\d{10}))?$/;

/** Null: the id stands for nothing. */
export function parseChoice(text: string): Chosen | null {
  const [, kind, id = '', answer = ''] = FORM.exec(text) ?? [];
  if (kind === 'another')
    return id === '' || !/^([0-9a-f]{32})?$/.test(answer) ? null : { kind, handoverId: id, assetId: answer };
  const symptom = SYMPTOMS.find((one) => one === answer) ?? '';
  if (kind === 'extend') return /^\d{10}$/.test(answer) ? { kind, assignmentId: id, dueS: answer } : null;
  if (answer !== '' && (symptom === '' || (kind !== 'repair' && kind !== 'damage'))) return null;
  switch (kind) {
    case 'repair':
      return { kind, assetId: id, symptom };
    case 'charge':
      return { kind, assetId: id };
    case 'round':
    case 'stock':
    case 'stage':
    case 'bring_back':
      return id === '' ? { kind } : null;
  }
  if (id === '') return null;
  switch (kind) {
    case 'handover':
    case 'reopen':
    case 'spare':
    case 'no_spare':
    case 'keep':
    case 'not_listed':
      return { kind, handoverId: id };
    case 'damage':
      return { kind, handoverId: id, symptom };
    case 'borrow':
      return { kind, modelCategoryId: id };
    case 'take_back':
      return { kind, assignmentId: id };
    default:
      return null;
  }
}

/** How long after its end a person may have the door opened once more. */
export const REOPEN_MS = 120_000;

/** Whether the door of a handover may be opened again by this session. */
export function mayReopen(
  handover: { readonly state: string; readonly sessionId: string; readonly committedAt: number | null },
  sessionId: string,
  now: number,
): boolean {
  if (handover.sessionId !== sessionId) return false;
  if (handover.state === 'authorised' || handover.state === 'opened') return true;
  return handover.state === 'committed' && handover.committedAt !== null && now - handover.committedAt < REOPEN_MS;
}

/** After these a person can go on at once with what took the handover's place. */
export const OPENS_NEXT: readonly Exit[] = ['empty', 'wrong_item', 'does_not_fit', 'door_stuck'];
