import type { Direction, Exit } from './model';

/** A planned handover of the person, as far as deciding about it goes. */
export interface DueHandover {
  readonly id: string;
  readonly direction: Direction;
  /** `''`: the bay is found when it is done. */
  readonly lockerId: string;
  readonly windowStart: number | null;
  readonly windowEnd: number | null;
}

/** A kind of device that could be lent right now, from this locker, without a request. */
export interface Borrowable {
  readonly modelCategoryId: string;
  readonly name: string;
}

export interface Situation {
  readonly now: number;
  readonly lockerId: string;
  /** The code in a mail stands for one handover; `''`: the person has identified themself. */
  readonly onlyHandover: string;
  readonly handovers: readonly DueHandover[];
  readonly borrowable: readonly Borrowable[];
  /** Why nothing can be borrowed, when nothing can. */
  readonly refusal: NothingReason | null;
}

export type NothingReason =
  'nothing_planned' | 'other_locker' | 'too_early' | 'limit_reached' | 'not_entitled' | 'nothing_free';

export const NOTHING_MESSAGES: Readonly<Record<NothingReason, string>> = {
  nothing_planned: 'There is nothing for you to collect or return here.',
  other_locker: 'Your device is waiting at another locker.',
  too_early: 'Your device is not ready yet. Please come back at the time in the message.',
  limit_reached: 'You have borrowed as many devices as you may. Return one first.',
  not_entitled: 'There is nothing that you may borrow here without a request.',
  nothing_free: 'No device is free here just now.',
};

export type Decision =
  | { readonly kind: 'open'; readonly handoverId: string }
  | { readonly kind: 'choose'; readonly handoverIds: readonly string[]; readonly borrowable: readonly Borrowable[] }
  | { readonly kind: 'nothing'; readonly reason: NothingReason };

function doableNow(handover: DueHandover, now: number): boolean {
  const begun = handover.windowStart !== null && handover.windowStart <= now;
  // A return is taken however late it is; a collection is not.
  return begun && (handover.direction === 'deposit' || handover.windowEnd === null || now < handover.windowEnd);
}

/**
 * What a person may do at a locker now. Exactly one thing is done without asking, except that borrowing always asks;
 * and while something waits to be collected nothing else is offered to borrow.
 */
export function decide(situation: Situation): Decision {
  const mine = situation.handovers.filter(
    (handover) => situation.onlyHandover === '' || handover.id === situation.onlyHandover,
  );
  const begun = mine.filter((handover) => doableNow(handover, situation.now));
  const here = begun.filter((handover) => handover.lockerId === '' || handover.lockerId === situation.lockerId);
  const collecting = here.some((handover) => handover.direction === 'collect');
  const borrowable = situation.onlyHandover !== '' || collecting ? [] : situation.borrowable;
  const [only] = here;
  if (only && here.length === 1 && borrowable.length === 0) return { kind: 'open', handoverId: only.id };
  if (here.length > 0 || borrowable.length > 0) {
    return { kind: 'choose', handoverIds: here.map((handover) => handover.id), borrowable };
  }
  if (begun.length > 0) return { kind: 'nothing', reason: 'other_locker' };
  const notYet = mine.some((handover) => handover.windowStart !== null && handover.windowStart > situation.now);
  if (notYet) return { kind: 'nothing', reason: 'too_early' };
  return { kind: 'nothing', reason: situation.refusal ?? 'nothing_planned' };
}

/** What a choice's id stands for. */
export type Chosen =
  | { readonly kind: 'handover'; readonly handoverId: string }
  | { readonly kind: 'borrow'; readonly modelCategoryId: string }
  | { readonly kind: 'reopen'; readonly handoverId: string };

export function choiceId(chosen: Chosen): string {
  return chosen.kind === 'borrow' ? `borrow:${chosen.modelCategoryId}` : `${chosen.kind}:${chosen.handoverId}`;
}

export function parseChoice(id: string): Chosen | null {
  const match = /^(handover|borrow|reopen):([0-9a-f]{32})$/.exec(id);
  const target = match?.[2];
  if (!match || target === undefined) return null;
  if (match[1] === 'borrow') return { kind: 'borrow', modelCategoryId: target };
  return { kind: match[1] === 'reopen' ? 'reopen' : 'handover', handoverId: target };
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
