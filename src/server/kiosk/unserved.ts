import { appError, type AppError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { toGlide } from '../domain/time';
import { recordStockOut, recordUnserved, type Instead } from '../capacity/stockOuts';
import { derivedId, now } from '../data/platform';
import type { Visitor } from './session';
import { nothingView, type Alternative, type View } from './visit';

/** Nothing can be lent here: recorded as a stock-out once a day for a person, with what comes closest. */
export function nothingFreeView(visitor: Visitor): View {
  const { person, locker } = visitor;
  const today = toGlide(now()).slice(0, 10);
  const instead = recordStockOut({
    kind: 'loan',
    personId: person.id,
    siteId: locker.siteId,
    lockerId: locker.id,
    modelCategoryId: '',
    reason: 'device',
    assignmentId: '',
    key: derivedId(person.id, locker.id, today),
  });
  return nothingView('nothing_free', alternatives(instead));
}

/** Somebody else was faster with the last device of a kind. */
export function goneView(assignment: Assignment): View {
  return nothingView('nothing_free', alternatives(recordUnserved(assignment)));
}

/** No bay takes what the person wants to put in. The answer names lockers that do. */
export function noBay(visitor: Visitor, assignment: Assignment | null, handoverId: string): Error {
  if (!assignment) return appError('nothing_free');
  const { personId, kind, modelCategoryId } = assignment;
  const { siteId, id: lockerId } = visitor.locker;
  const missed = { kind, personId, modelCategoryId, siteId, lockerId, assignmentId: assignment.id };
  const instead = recordStockOut({ ...missed, reason: 'bay', key: derivedId(handoverId, lockerId) });
  return appError('nothing_free', { instead: alternatives(instead) });
}

/** The same, to somebody who has only just begun. */
export function noBayView({ detail }: AppError): View {
  const { instead = [] } = (detail ?? {}) as { readonly instead?: readonly Alternative[] };
  return nothingView('nothing_free', instead);
}

function alternatives({ found }: Instead): Alternative[] {
  return found.map((one) => ({ category: one.categoryName || null, locker: one.lockerName, site: one.siteName }));
}
