import type { Assignment, Direction, Handover, Kind } from './model';
import { WORKFLOWS, workflowStep, type WorkflowStep } from './workflows';

/** A step with its position in the list of its kind, from 1. */
export interface PlannedStep extends WorkflowStep {
  readonly position: number;
}

type Done = Pick<Handover, 'step' | 'direction' | 'state'>;

/** What a step hands over: the device that is promised, or the one that the person brings. */
export function thingOf(
  step: Pick<WorkflowStep, 'item'>,
  assignment: Pick<Assignment, 'kind' | 'assetId' | 'oldAssetId'>,
): string {
  return step.item === 'own' && assignment.kind === 'replacement' ? assignment.oldAssetId : assignment.assetId;
}

/** Whether a handover takes back what its step did. */
export function undoes(kind: Kind, handover: { readonly step: number; readonly direction: Direction }): boolean {
  return handover.direction !== workflowStep(kind, handover.step).direction;
}

/** Whether an agent takes out what nobody comes for: it was not collected, it is broken, or its person has left. */
export function isFetched(kind: Kind, handover: Pick<Handover, 'step' | 'direction' | 'actorKind'>): boolean {
  return undoes(kind, handover) && handover.actorKind === 'agent';
}

/** Whether a step is done, and has not been undone since. */
export function isDone(kind: Kind, position: number, handovers: readonly Done[]): boolean {
  const committed = handovers.filter(({ step, state }) => step === position && state === 'committed');
  const undone = committed.filter((handover) => undoes(kind, handover)).length;
  return committed.length > 2 * undone;
}

/**
 * The steps that are still to be done. Left out are those of a thing that is not there: nothing is handed in for what is
 * lost, and nothing is staged that lies in a bay already.
 */
export function stepsLeft(
  assignment: Pick<Assignment, 'kind' | 'assetId' | 'oldAssetId'>,
  liesInBay: boolean,
  handovers: readonly Done[],
): PlannedStep[] {
  return WORKFLOWS[assignment.kind]
    .map((step, index) => ({ ...step, position: index + 1 }))
    .filter((step) => step.item === 'lent' || thingOf(step, assignment) !== '')
    .filter((step) => !(liesInBay && assignment.kind !== 'stocking' && isStaging(step)))
    .filter((step) => !isDone(assignment.kind, step.position, handovers));
}

/** Whether an agent puts in what is promised to somebody. */
export function isStaging(step: WorkflowStep): boolean {
  return step.actor === 'agent' && step.direction === 'deposit' && step.item === 'lent';
}

/**
 * Whether it was begun in front of the locker, without a request: then nobody waits for a device, and what is not done
 * there and then is called off.
 */
export function beganAtKiosk({ kind, requestItemId }: Pick<Assignment, 'kind' | 'requestItemId'>): boolean {
  if (kind === 'loan') return requestItemId === '';
  return kind === 'repair' || kind === 'charging' || kind === 'stocking';
}

/** Whether one part of a visit is done and another one is not. */
export function isHalfDone(kind: Kind, handovers: readonly Done[]): boolean {
  const done = WORKFLOWS[kind].map((step, index) => ({ visit: step.visit, done: isDone(kind, index + 1, handovers) }));
  return done.some((one) => one.done && done.some((other) => other.visit === one.visit && !other.done));
}

/** Whether the handovers of a visit go on, or may go on, after this one. */
export function goesOn(kind: Kind, handover: Pick<Handover, 'step' | 'direction' | 'actorKind' | 'state'>): boolean {
  if (isFetched(kind, handover)) return true;
  if (undoes(kind, handover)) return false;
  const steps = WORKFLOWS[kind];
  const step = workflowStep(kind, handover.step);
  const laterOfVisit = steps.slice(handover.step).some(({ visit }) => visit === step.visit);
  const earlierOfVisit = steps.slice(0, handover.step - 1).some(({ visit }) => visit === step.visit);
  const failed = handover.state === 'exited' && earlierOfVisit;
  const asks = bridges(kind, handover.step) || isReturn(kind, handover.step);
  return step.actor === 'agent' || laterOfVisit || failed || asks;
}

/** Whether something lent comes back: whoever brings it may say at once that it is broken. */
function isReturn(kind: Kind, position: number): boolean {
  const { direction, item } = workflowStep(kind, position);
  return direction === 'deposit' && item === 'lent';
}

/** Whether the same person has a later step to do in the same visit. */
export function isFirstHalf(kind: Kind, handover: { readonly step: number; readonly direction: Direction }): boolean {
  const { actor, visit } = workflowStep(kind, handover.step);
  const later = WORKFLOWS[kind].slice(handover.step);
  return actor === 'employee' && !undoes(kind, handover) && later.some((step) => step.visit === visit);
}

/** Whether the person is without their device from here on, so that a spare may bridge the time. */
export function bridges(kind: Kind, position: number): boolean {
  return kind === 'repair' && position === 1;
}
