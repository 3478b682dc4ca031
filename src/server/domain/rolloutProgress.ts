import type { Kind, Stage } from './model';

export type RolloutState = 'draft' | 'planned' | 'running' | 'closed';
export type RolloutKind = Extract<Kind, 'deployment' | 'replacement'>;
/** What is stored of a line; once it has an assignment, that says how it stands. */
export type StoredLineState = 'proposed' | 'invalid' | 'planned' | 'cancelled';

export const LINE_STATES = [
  'proposed',
  'invalid',
  'planned',
  'staged',
  'collected',
  'not_collected',
  'returned_to_stock',
  'cancelled',
] as const;
export type LineState = (typeof LINE_STATES)[number];

/** How a line stands, by its assignment where it has one. @param stillThere whether the device lies in a bay */
export function lineState(stored: StoredLineState, stage: Stage | null, stillThere: boolean): LineState {
  if (stage === null) return stored;
  switch (stage) {
    case 'requested':
    case 'waiting':
    case 'booked':
      return 'planned';
    case 'reserved':
      return 'staged';
    case 'active':
    case 'overdue':
    case 'completed':
      return 'collected';
    case 'expired':
      return stillThere ? 'not_collected' : 'returned_to_stock';
    case 'cancelled':
      return 'cancelled';
  }
}

export type Counts = Readonly<Record<LineState, number>>;

export function countStates(states: readonly LineState[]): Counts {
  const counts = Object.fromEntries(LINE_STATES.map((state) => [state, 0])) as Record<LineState, number>;
  for (const state of states) counts[state] += 1;
  return counts;
}

export type RolloutAction = 'add' | 'plan' | 'start' | 'close';

/** Which action is allowed in which state of a rollout. Starting again goes on with what is left. */
export const ROLLOUT: Readonly<Record<RolloutAction, readonly RolloutState[]>> = {
  add: ['draft', 'planned', 'running'],
  plan: ['planned', 'running'],
  start: ['planned', 'running'],
  close: ['running'],
};
