import { appError, isAppError } from '../domain/errors';
import type { Assignment, Handover } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { bridges, undoes } from '../domain/visits';
import { workflowStep } from '../domain/workflows';
import { readAssignment } from '../data/assignments';
import { readHandover, readHandovers } from '../data/handovers';
import { leftOf, nextOfRound, purposeOf, scanView } from './agents';
import { doneView } from './done';
import { openDoor, repeated } from './openDoor';
import { resume, type Visitor } from './session';
import { spareView } from './spare';
import { halfBehind, takeBackView } from './takeBack';
import { answer, type View, type Visit } from './visit';

/** A door has closed on its handover; what has become of it is a matter of moments. */
const RETRY_AFTER_S = 1;

/** What comes after a handover of this visit: the next door, a question, the next tag, or the end. */
export function next(sessionId: string, requestId: string, handoverId: string): Visit {
  const visitor = resume(sessionId);
  const visit = repeated(visitor, requestId) ?? goOn(visitor, requestId, handoverId);
  visitor.trail.close();
  return visit;
}

function goOn(visitor: Visitor, requestId: string, handoverId: string): Visit {
  const handover = readHandover(handoverId);
  if (handover?.personId !== visitor.person.id) throw appError('handover_unknown');
  if (UNDECIDED.includes(handover.state) || handover.state === 'verified') {
    throw appError('not_yet', { retry_after_s: RETRY_AFTER_S });
  }
  return after(visitor, handover, requestId);
}

function after(visitor: Visitor, handover: Handover, requestId: string): Visit {
  const assignment = mustRead(handover);
  if (handover.actorKind === 'agent') return afterAgent(visitor, assignment, handover, requestId);
  const opened = handover.state === 'committed' ? openOther(visitor, assignment, handover, requestId) : null;
  return opened ?? answer(visitor, endView(visitor, handover));
}

/** What a person is shown when no other door opens: a question where something is left to decide, else how it stands. */
export function endView(visitor: Visitor, handover: Handover): View {
  const assignment = mustRead(handover);
  if (handover.actorKind === 'agent' || undoes(assignment.kind, handover)) return doneView(visitor, handover);
  const spare = bridges(assignment.kind, handover.step) ? spareView(visitor, handover) : null;
  if (spare) return spare;
  const [rest] = restOfVisit(assignment, handover);
  const half = halfBehind(visitor, rest ?? handover);
  return half ? takeBackView(visitor, half, handover) : doneView(visitor, handover);
}

function mustRead(handover: Handover): Assignment {
  const assignment = readAssignment(handover.assignmentId);
  if (!assignment) throw appError('handover_unknown');
  return assignment;
}

/** Later handovers of the same visit that are still to be done. */
function restOfVisit(assignment: Assignment, handover: Handover): Handover[] {
  const { visit } = workflowStep(assignment.kind, handover.step);
  const open = readHandovers([
    ['assignment', '=', assignment.id],
    ['step', '>', handover.step],
    ['state', 'IN', UNDECIDED],
  ]);
  return open.filter((other) => workflowStep(assignment.kind, other.step).visit === visit);
}

/** The other half of the visit. Where its door cannot be opened, the person is asked what to do. */
function openOther(visitor: Visitor, assignment: Assignment, handover: Handover, requestId: string): Visit | null {
  if (undoes(assignment.kind, handover)) return null;
  const [other] = restOfVisit(assignment, handover);
  if (!other || other.windowStart === null || other.lockerId !== visitor.locker.id) return null;
  try {
    return openDoor(visitor, other, requestId);
  } catch (thrown) {
    if (isAppError(thrown) && (thrown.code === 'nothing_free' || thrown.code === 'state_conflict')) return null;
    throw thrown;
  }
}

function afterAgent(visitor: Visitor, assignment: Assignment, handover: Handover, requestId: string): Visit {
  if (handover.direction === 'collect') {
    return nextOfRound(visitor, handover, requestId) ?? answer(visitor, doneView(visitor, handover));
  }
  const purpose = purposeOf(assignment.kind);
  if (leftOf(visitor, purpose) === 0) return answer(visitor, doneView(visitor, handover));
  return answer(visitor, scanView(visitor, purpose, handover));
}
