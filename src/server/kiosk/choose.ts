import { mayReopen, parseChoice, type Chosen } from '../domain/choices';
import { appError } from '../domain/errors';
import { now } from '../data/platform';
import { readHandover } from '../data/handovers';
import { beginDuty } from './agents';
import { anotherOne, unknownOne } from './another';
import { borrow } from './borrow';
import { reportDamage } from './damage';
import { doneView } from './done';
import { extend } from './extend';
import { handIn } from './handIn';
import { openAgain, openDoor, repeated } from './openDoor';
import { doableHandover } from './options';
import { resume, type Visitor } from './session';
import { takeSpare } from './spare';
import { takeBack } from './takeBack';
import { answer, type Visit } from './visit';

/** A visitor picks one of the choices they were shown; whether it still holds is looked at again. */
export function choose(sessionId: string, requestId: string, choiceId: string): Visit {
  const visitor = resume(sessionId);
  const visit = repeated(visitor, requestId) ?? carryOut(visitor, requestId, parseChoice(choiceId));
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

function carryOut(visitor: Visitor, requestId: string, chosen: Chosen | null): Visit {
  switch (chosen?.kind) {
    case 'handover':
      return open(visitor, requestId, chosen.handoverId);
    case 'reopen':
      return reopenFor(visitor, requestId, chosen.handoverId);
    case 'take_back':
      return takeBack(visitor, chosen.assignmentId, requestId);
    case 'no_spare':
    case 'keep':
      return answer(visitor, doneView(visitor, ownHandover(visitor, chosen.handoverId)));
  }
  // A code from a mail stands for its own visit, and nothing is begun with it.
  if (chosen === null || visitor.session.handoverId !== '') throw appError('choice_gone');
  switch (chosen.kind) {
    case 'damage':
      return reportDamage(visitor, chosen.handoverId, chosen.symptom);
    case 'another':
      return anotherOne(visitor, chosen.handoverId, chosen.assetId);
    case 'not_listed':
      return unknownOne(visitor, chosen.handoverId);
    case 'spare':
      return takeSpare(visitor, chosen.handoverId, requestId);
    case 'borrow':
      return borrow(visitor, chosen.modelCategoryId, requestId);
    case 'repair':
      return handIn(visitor, chosen, requestId);
    case 'charge':
      return handIn(visitor, { kind: 'charging', assetId: chosen.assetId, symptom: '' }, requestId);
    case 'extend':
      return extend(visitor, chosen.assignmentId, chosen.dueS);
    case 'round':
    case 'stock':
    case 'stage':
    case 'bring_back':
      return beginDuty(visitor, chosen.kind, requestId);
  }
}

function open(visitor: Visitor, requestId: string, handoverId: string): Visit {
  const handover = doableHandover(visitor, handoverId);
  if (!handover) throw appError('choice_gone');
  return openDoor(visitor, handover, requestId);
}

function ownHandover(visitor: Visitor, handoverId: string) {
  const handover = readHandover(handoverId);
  if (handover?.personId !== visitor.person.id) throw appError('handover_unknown');
  return handover;
}

function reopenFor(visitor: Visitor, requestId: string, handoverId: string): Visit {
  const handover = ownHandover(visitor, handoverId);
  if (!mayReopen(handover, visitor.session.id, now())) throw appError('reopen_too_late');
  return openAgain(visitor, handover, requestId);
}
