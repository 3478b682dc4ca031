import type { Ref, Value, Values } from './values.ts';

/** What a run waits for: a time, a change of one of some records, or both. */
export interface Wait {
  readonly untilMs: number | null;
  readonly watch: readonly Ref[];
  /** What the step needs to remember of its start. */
  readonly data: Values;
}

/** How far a node has come. What has no mark has not begun. */
export type Mark =
  | { readonly entered: true }
  | { readonly done: true }
  | { readonly branch: number }
  | { readonly items: readonly Value[]; readonly index: number }
  | { readonly caught: string }
  | { readonly wait: Wait }
  | { readonly inner: RunState };

/**
 * All that a run has to remember, as JSON in its `sys_flow_context`. Running starts from the top every time and passes
 * over what is marked as done, so a restart needs nothing else.
 */
export interface RunState {
  readonly trigger: Values;
  readonly inputs: Values;
  readonly variables: Values;
  /** By the node's ui_id. */
  readonly outputs: Values;
  /** Outputs of a subflow. */
  readonly results: Values;
  /** By place: ui_ids from the top, with the iteration in brackets. */
  readonly marks: Record<string, Mark>;
}

export function newState(trigger: Values, inputs: Values, variables: Values): RunState {
  return { trigger, inputs, variables, outputs: {}, results: {}, marks: {} };
}

/** Every wait of a run, those of its subflows included. */
export function waitsOf(state: RunState): Wait[] {
  return Object.values(state.marks).flatMap((mark) =>
    'wait' in mark ? [mark.wait] : 'inner' in mark ? waitsOf(mark.inner) : [],
  );
}

/** Forgets what lies below a place, such as the last iteration of a loop. */
export function forgetBelow(state: RunState, place: string): void {
  for (const key of Object.keys(state.marks)) if (key.startsWith(`${place}/`)) delete state.marks[key];
}

/** Grows with every node that gets done; a loop that goes on counts too. */
export function nodesDone(state: RunState): number {
  return Object.values(state.marks).reduce(
    (sum, mark) =>
      sum + ('done' in mark ? 1 : 'items' in mark ? mark.index * 1000 : 'inner' in mark ? nodesDone(mark.inner) : 0),
    0,
  );
}
