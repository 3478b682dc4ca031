import { mayReopen, OPENS_NEXT } from '../domain/choices';
import { appError, isAppError } from '../domain/errors';
import { exitRule } from '../domain/exits';
import type { Exit, Handover } from '../domain/model';
import { may } from '../domain/stateMachine';
import { readHandover } from '../data/handovers';
import { now } from '../data/platform';
import { reportContradiction } from '../effects/contradictions';
import { completeHandover, decideExit, foundNotToFit } from '../effects/handovers';
import { nextHandoverId } from '../effects/plan';
import { openDoor, repeated } from './openDoor';
import { resume, type Visitor } from './session';
import { endView } from './next';
import { doneView } from './done';
import { answer, type Visit } from './visit';

/** The person says how it ended. Where another bay or device took its place, its door is opened at once. */
export function cancel(sessionId: string, requestId: string, handoverId: string, exit: Exit): Visit {
  const visitor = resume(sessionId);
  const visit = repeated(visitor, requestId) ?? carryOut(visitor, requestId, handoverId, exit);
  visitor.trail.close();
  return visit;
}

function carryOut(visitor: Visitor, requestId: string, handoverId: string, exit: Exit): Visit {
  const handover = readHandover(handoverId);
  if (handover?.personId !== visitor.person.id) throw appError('handover_unknown');
  if (!exitRule(handover.direction, exit)) throw appError('exit_not_possible', { direction: handover.direction, exit });
  if (handover.state === 'committed') return contradict(visitor, handover, exit);
  if (may('handover', 'end', handover.state)) {
    // Only where the person stands can they tell how it is.
    if (handover.lockerId !== visitor.locker.id) throw appError('handover_unknown');
    decideExit(handover, exit);
  }
  completeHandover(handover.id, visitor.trail);
  if (handover.exit === 'not_done' && exit === 'does_not_fit') foundNotToFit(handover);
  const ended = readHandover(handover.id) ?? handover;
  const next = OPENS_NEXT.includes(exit) ? readHandover(nextHandoverId(handover.id)) : null;
  return (next && openNext(visitor, next, requestId)) ?? answer(visitor, endView(visitor, ended));
}

function openNext(visitor: Visitor, next: Handover, requestId: string): Visit | null {
  const here = next.lockerId === '' || next.lockerId === visitor.locker.id;
  if (!here || next.windowStart === null || !may('handover', 'authorise', next.state)) return null;
  try {
    return openDoor(visitor, next, requestId);
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'nothing_free') return null;
    throw thrown;
  }
}

function contradict(visitor: Visitor, handover: Handover, exit: Exit): Visit {
  if (!mayReopen(handover, visitor.session.id, now())) throw appError('handover_ended');
  reportContradiction(visitor.locker, handover, exit);
  return answer(visitor, doneView(visitor, handover));
}
