import { appError, isAppError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { readHandovers } from '../data/handovers';
import { insert, selectOne, type Values } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { endAssignment } from '../effects/assignments';
import { begunColumns } from '../effects/begun';
import { openDoor } from './openDoor';
import type { Visitor } from './session';
import { noBayView } from './unserved';
import { answer, nothingView, type View, type Visit } from './visit';

/**
 * Begins an assignment in front of the locker. The request's id is its key, so that a request that is sent again goes on
 * with the same one.
 * @param create the columns of a new one; throws `choice_gone` where it may no longer be begun
 * @returns its id
 */
export function beginOnce(visitor: Visitor, requestId: string, create: () => Values): string {
  const known = findOwn(visitor, requestId);
  if (known !== null) return known;
  const id = insert(ASSIGNMENT, { ...begunColumns(visitor.person.id, visitor.locker, requestId), ...create() });
  // Refused by a unique key: the same request, sent twice at the same moment, or the device is promised already.
  const made = id ?? findOwn(visitor, requestId);
  if (made === null) throw appError('choice_gone');
  return made;
}

function findOwn(visitor: Visitor, requestId: string): string | null {
  const row = selectOne(ASSIGNMENT, ['sys_id', 'requested_for'], [['request_key', '=', requestId]]);
  if (row && row.requested_for !== visitor.person.id) throw appError('choice_gone');
  return row?.sys_id ?? null;
}

/** Opens the door of the first step; where there is no bay for it, nothing has begun. */
export function openFirst(visitor: Visitor, assignment: Assignment, requestId: string): Visit {
  const [first] = readHandovers([
    ['assignment', '=', assignment.id],
    ['step', '=', 1],
    ['state', 'IN', UNDECIDED],
  ]);
  if (!first) throw appError('choice_gone');
  try {
    return openDoor(visitor, first, requestId);
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code !== 'nothing_free') throw thrown;
    return letGo(visitor, assignment, 'nothing_free', noBayView(thrown));
  }
}

/** @param view what the person is told */
export function letGo(
  visitor: Visitor,
  assignment: Assignment,
  reason: 'limit_reached' | 'nothing_free',
  view: View = nothingView(reason),
): Visit {
  endAssignment(assignment, { action: 'cancel', outcome: reason, message: '' }, visitor.trail);
  return answer(visitor, view);
}
