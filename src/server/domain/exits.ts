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
  | 'not_applied'
  | 'offline'
  | 'hot'
  | 'config_refused'
  | 'firmware_failed';

export interface ExitRule {
  /** The bay is blocked until an agent has looked. */
  readonly blocksBay: boolean;
  /** What an agent has to clear up; null: nothing. */
  readonly finding: Finding | null;
  /** `again` the same, later; `other_device`, `other_bay` if there is one; `stop` ends the assignment. */
  readonly then: 'again' | 'other_device' | 'other_bay' | 'stop';
}

const rule = (then: ExitRule['then'], finding: Finding | null = null): ExitRule => ({
  blocksBay: finding !== null,
  finding,
  then,
});

/** How a handover can end otherwise, by direction; what is missing cannot happen that way round. */
export const EXITS: Readonly<Record<Direction, Partial<Record<Exit, ExitRule>>>> = {
  collect: {
    empty: rule('other_device', 'empty'),
    wrong_item: rule('other_device', 'wrong_item'),
    door_stuck: rule('other_device', 'door_stuck'),
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

/** What comes after an exit. Somebody who borrows on the spot and says "not now" has not borrowed. */
export function consequence(direction: Direction, exit: Exit, walkUp: boolean): ExitRule['then'] | null {
  const found = exitRule(direction, exit);
  if (!found) return null;
  return direction === 'collect' && exit === 'cancelled' && walkUp ? 'stop' : found.then;
}
