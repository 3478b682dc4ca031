import type { Direction, Exit } from './model';

export type Finding =
  | 'empty'
  | 'wrong_item'
  | 'unexpected_item'
  | 'door_stuck'
  | 'forced'
  | 'held_open'
  | 'offline_conflict'
  | 'sequence_gap'
  | 'sensor'
  | 'damaged'
  | 'left_behind'
  | 'not_applied'
  | 'offline'
  | 'hot'
  | 'config_refused'
  | 'firmware_failed'
  | 'request_stuck';

/**
 * What comes after an exit: `again` the same, later; `other_device`, `other_bay` if there is one; `stop` ends the
 * assignment; `keep` leaves it waiting for its person without an end; `leave` changes nothing.
 */
export type Then = 'again' | 'other_device' | 'other_bay' | 'stop' | 'keep' | 'leave';

export interface ExitRule {
  /** The bay is blocked until an agent has looked. */
  readonly blocksBay: boolean;
  /** What an agent has to clear up; null: nothing. */
  readonly finding: Finding | null;
  readonly then: Then;
}

const rule = (then: Then, finding: Finding | null = null): ExitRule => ({
  // What is broken is offered to nobody, and is taken out on the agents' round: its bay is sound.
  blocksBay: finding !== null && finding !== 'damaged',
  finding,
  then,
});

/** How a handover can end otherwise, by direction; what is missing cannot happen that way round. */
export const EXITS: Readonly<Record<Direction, Partial<Record<Exit, ExitRule>>>> = {
  collect: {
    empty: rule('other_device', 'empty'),
    wrong_item: rule('other_device', 'wrong_item'),
    door_stuck: rule('other_device', 'door_stuck'),
    // Whoever has just returned it says that it is broken.
    damaged: rule('other_device', 'damaged'),
    not_done: rule('again'),
    cancelled: rule('again'),
    expired: rule('stop'),
  },
  deposit: {
    wrong_item: rule('other_bay', 'unexpected_item'),
    door_stuck: rule('other_bay', 'door_stuck'),
    does_not_fit: rule('other_bay'),
    not_done: rule('again'),
    cancelled: rule('again'),
  },
};

export function exitRule(direction: Direction, exit: Exit): ExitRule | null {
  return EXITS[direction][exit] ?? null;
}

/** What the handover that ended is part of. */
export interface Circumstances {
  /** It was to undo its step. */
  readonly undoing: boolean;
  /** The thing is the person's own: nothing else can take its place, and it is never given away. */
  readonly own: boolean;
  /** It was begun in front of the locker, and nothing has been handed over yet. */
  readonly unbegun: boolean;
  /** The other half of the visit is done. */
  readonly half: boolean;
}

/** @returns null when the exit cannot happen */
export function consequence(direction: Direction, exit: Exit, at: Circumstances): Then | null {
  const found = exitRule(direction, exit);
  if (!found) return null;
  // What was put in stays in.
  if (at.undoing) return 'leave';
  if (at.unbegun && CALLS_OFF[direction].includes(exit)) return 'stop';
  if (exit === 'expired') return at.own || at.half ? 'keep' : 'stop';
  return found.then === 'other_device' && at.own ? 'again' : found.then;
}

/** Somebody who begins on the spot and says "not now" has not begun; nor has who closes the door on nothing put in. */
const CALLS_OFF: Readonly<Record<Direction, readonly Exit[]>> = {
  collect: ['cancelled', 'expired'],
  deposit: ['cancelled', 'not_done'],
};
