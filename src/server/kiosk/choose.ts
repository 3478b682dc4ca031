import { mayReopen, parseChoice } from '../domain/choices';
import { appError } from '../domain/errors';
import { now } from '../data/platform';
import { readHandover } from '../data/handovers';
import { borrow } from './borrow';
import { openAgain, openDoor, repeated } from './openDoor';
import { resume, type Visitor } from './session';
import { doableHandover, type Visit } from './visit';

/** A visitor picks one of the choices they were shown; whether it still holds is looked at again. */
export function choose(sessionId: string, requestId: string, choiceId: string): Visit {
  const visitor = resume(sessionId);
  const visit = repeated(visitor, requestId) ?? carryOut(visitor, requestId, choiceId);
  visitor.trail.close();
  return visit;
}

/** The door once more, for whoever has just had it opened. */
export function reopen(sessionId: string, requestId: string, handoverId: string): Visit {
  const visitor = resume(sessionId);
  const visit = repeated(visitor, requestId) ?? reopenFor(visitor, requestId, handoverId);
  visitor.trail.close();
  return visit;
}

function carryOut(visitor: Visitor, requestId: string, choiceId: string): Visit {
  const chosen = parseChoice(choiceId);
  if (!chosen) throw appError('choice_gone');
  if (chosen.kind === 'reopen') return reopenFor(visitor, requestId, chosen.handoverId);
  if (chosen.kind === 'borrow') return borrow(visitor, chosen.modelCategoryId, requestId);
  const handover = doableHandover(visitor, chosen.handoverId);
  if (!handover) throw appError('choice_gone');
  return openDoor(visitor, handover, requestId);
}

function reopenFor(visitor: Visitor, requestId: string, handoverId: string): Visit {
  const handover = readHandover(handoverId);
  if (handover?.personId !== visitor.person.id) throw appError('handover_unknown');
  if (!mayReopen(handover, visitor.session.id, now())) throw appError('reopen_too_late');
  return openAgain(visitor, handover, requestId);
}
