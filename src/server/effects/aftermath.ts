import { consequence, type Circumstances } from '../domain/exits';
import type { Assignment, Bay, Handover, Locker } from '../domain/model';
import { beganAtKiosk, isDone, isFetched, undoes } from '../domain/visits';
import { WORKFLOWS, workflowStep } from '../domain/workflows';
import { readHandovers } from '../data/handovers';
import { now } from '../data/platform';
import type { Trail } from '../trail/append';
import { endAssignment } from './assignments';
import { reportDiscrepancy } from './discrepancies';
import { tellOf } from './notices';
import { planAgain } from './plan';
import { replaceDevice } from './replacement';
import { policyOf } from './reservations';
import { secondWindow } from './steps';

export interface Ended {
  readonly handover: Handover;
  readonly assignment: Assignment;
  readonly locker: Locker;
  readonly bay: Bay;
  readonly trail: Trail;
}

/** What becomes of the assignment when one of its handovers has ended otherwise. */
export function followExit(ended: Ended): void {
  const { handover, assignment, locker, trail } = ended;
  if (handover.exit === '') return;
  const at = circumstancesOf(assignment, handover);
  switch (consequence(handover.direction, handover.exit, at)) {
    case 'other_device':
      return replaceDevice(assignment, { handover, locker, trail, half: at.half });
    case 'stop':
      return stop(ended);
    case 'keep':
      return keep(ended);
    case 'again':
    case 'other_bay':
      return planAgain(handover, assignment, { assetId: handover.assetId, ...placeAgain(ended) });
    case 'leave':
    case null:
      return;
  }
}

function circumstancesOf(assignment: Assignment, handover: Handover): Circumstances {
  const step = workflowStep(assignment.kind, handover.step);
  const fetched = isFetched(assignment.kind, handover);
  return {
    undoing: undoes(assignment.kind, handover) && !fetched,
    own: step.item === 'own' || fetched,
    unbegun: beganAtKiosk(assignment) && assignment.stage === 'reserved',
    half: isHalf(assignment, handover),
  };
}

/** Whether the steps of the same visit before this one are done. */
function isHalf(assignment: Assignment, handover: Handover): boolean {
  const steps = WORKFLOWS[assignment.kind];
  const visit = steps[handover.step - 1]?.visit;
  const before = steps.findIndex((step) => step.visit === visit) + 1;
  if (before >= handover.step) return false;
  return isDone(assignment.kind, before, readHandovers([['assignment', '=', assignment.id]]));
}

/** What lies in a bay stays in it; what is put in goes where there is room, as part of a larger visit at the same locker. */
function placeAgain({ handover, assignment, locker, bay }: Ended): { lockerId: string; bayId: string } {
  if (handover.direction === 'collect') return { lockerId: locker.id, bayId: bay.id };
  const steps = WORKFLOWS[assignment.kind];
  const ofVisit = steps.filter(({ visit }) => visit === steps[handover.step - 1]?.visit);
  return { lockerId: handover.step === 1 || ofVisit.length > 1 ? locker.id : '', bayId: '' };
}

/** Not collected, or called off: what an agent had put in for the person is offered once more where policy says so. */
function stop(ended: Ended): void {
  const { handover, assignment, trail } = ended;
  if (handover.exit === 'expired' && isFirstWindow(ended) && policyOf(assignment)?.secondWindow) {
    return offerAgain(ended);
  }
  const action = handover.exit === 'expired' ? 'expire' : 'cancel';
  endAssignment(assignment, { action, outcome: handover.exit, message: '' }, trail);
}

/** A person's own thing, or the other half of a swap: it stays theirs, and somebody reminds them. */
function keep(ended: Ended): void {
  const { handover, assignment, locker, bay } = ended;
  if (isFirstWindow(ended)) return offerAgain(ended);
  reportDiscrepancy({
    finding: 'left_behind',
    locker,
    bay,
    assetId: handover.assetId,
    handoverId: handover.id,
    about: assignment.id,
    details: `${assignment.number} has not been collected from bay ${bay.label}.`,
  });
  tellOf(assignment, 'not_collected', assignment.id, { time: handover.id });
  const window = { windowStart: handover.windowStart, windowEnd: null };
  planAgain(handover, assignment, { assetId: handover.assetId, lockerId: locker.id, bayId: bay.id }, window);
}

function offerAgain({ handover, assignment, locker, bay }: Ended): void {
  const window = secondWindow(assignment, handover.verifiedAt ?? now());
  planAgain(handover, assignment, { assetId: handover.assetId, lockerId: locker.id, bayId: bay.id }, window);
}

/** The thing was put in by an agent, or by the person for the other half, and its window is the first one. */
function isFirstWindow({ handover, assignment }: Ended): boolean {
  const before = WORKFLOWS[assignment.kind][handover.step - 2];
  if (before?.direction !== 'deposit') return false;
  const passed = readHandovers([
    ['assignment', '=', assignment.id],
    ['step', '=', handover.step],
    ['exit', '=', 'expired'],
  ]);
  return passed.length <= 1;
}
