import type { Direction, Kind } from './model';

/** Where the asset record goes when a step is committed, or when somebody has lost the device; `assetRecords.ts` knows the numbers. */
export type AssetOutcome =
  | 'reserved'
  | 'in_use'
  | 'available'
  | 'to_fetch'
  | 'to_inspect'
  | 'pending_repair'
  | 'in_maintenance'
  | 'lost'
  | 'stolen'
  | 'unchanged';

export interface WorkflowStep {
  readonly direction: Direction;
  readonly actor: 'employee' | 'agent';
  /** `lent` is what the assignment promises; `own` is what the person brings. */
  readonly item: 'lent' | 'own';
  readonly outcome: AssetOutcome;
  /** What committing the step does to the assignment (`reserve`: the thing is there, its person is told); null: it goes on. */
  readonly moves: 'reserve' | 'collect' | 'complete' | null;
  /** Steps with the same visit are done in one: both or neither. */
  readonly visit: number;
}

const step = (
  visit: number,
  actor: WorkflowStep['actor'],
  direction: Direction,
  item: WorkflowStep['item'],
  outcome: AssetOutcome,
  moves: WorkflowStep['moves'] = null,
): WorkflowStep => ({ visit, actor, direction, item, outcome, moves });

/**
 * Every kind of assignment is a list of handovers; a new workflow is a new list. Left out are steps of a thing that is not there
 * (the old device of somebody who has lost it), and the staging of a device that lies in a bay already.
 */
export const WORKFLOWS: Readonly<Record<Kind, readonly WorkflowStep[]>> = {
  loan: [
    step(1, 'employee', 'collect', 'lent', 'in_use', 'collect'),
    step(2, 'employee', 'deposit', 'lent', 'available', 'complete'),
  ],
  repair: [
    step(1, 'employee', 'deposit', 'own', 'pending_repair', 'collect'),
    step(2, 'agent', 'collect', 'own', 'in_maintenance'),
    step(3, 'agent', 'deposit', 'own', 'reserved'),
    step(4, 'employee', 'collect', 'own', 'in_use', 'complete'),
  ],
  deployment: [
    step(1, 'agent', 'deposit', 'lent', 'reserved', 'reserve'),
    step(2, 'employee', 'collect', 'lent', 'in_use', 'complete'),
  ],
  replacement: [
    step(1, 'agent', 'deposit', 'lent', 'reserved', 'reserve'),
    step(2, 'employee', 'deposit', 'own', 'pending_repair'),
    step(2, 'employee', 'collect', 'lent', 'in_use', 'collect'),
    step(3, 'agent', 'collect', 'own', 'in_maintenance', 'complete'),
  ],
  charging: [
    step(1, 'employee', 'deposit', 'own', 'unchanged', 'collect'),
    step(2, 'employee', 'collect', 'own', 'unchanged', 'complete'),
  ],
  stocking: [step(1, 'agent', 'deposit', 'lent', 'available', 'complete')],
};

/** The step at a position counted from 1. */
export function workflowStep(kind: Kind, position: number): WorkflowStep {
  const found = WORKFLOWS[kind][position - 1];
  if (!found) throw new Error(`A ${kind} has no step ${position}.`);
  return found;
}
