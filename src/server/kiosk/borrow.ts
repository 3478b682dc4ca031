import { appError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { grantedDurationMs } from '../domain/policies';
import { UNDECIDED } from '../domain/stateMachine';
import { toGlide } from '../domain/time';
import { readAssignment } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { insert, selectOne } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { endAssignment } from '../effects/assignments';
import { takePlace } from '../effects/limit';
import { policyOf, reserve } from '../effects/reservations';
import { borrowableHere, type Loanable } from './borrowable';
import { openDoor } from './openDoor';
import type { Visitor } from './session';
import { goneView } from './unserved';
import { answer, nothingView, type Visit } from './visit';

/**
 * Lends a device on the spot: an assignment without a request, reserved here and collected at once. The request's id
 * is the assignment's key, so that a request that is sent again goes on with the same one.
 */
export function borrow(visitor: Visitor, modelCategoryId: string, requestId: string): Visit {
  const assignmentId = findOwn(visitor, requestId) ?? create(visitor, modelCategoryId, requestId);
  const created = readAssignment(assignmentId);
  const policy = created && policyOf(created);
  if (!created || !policy) throw appError('choice_gone');
  if (created.stage === 'requested' && !takePlace(created, policy)) return letGo(visitor, created, 'limit_reached');
  const assignment = reserve(assignmentId, { lockerId: visitor.locker.id });
  if (assignment.stage === 'requested') return letGo(visitor, assignment, 'nothing_free');
  const [collect] = readHandovers([
    ['assignment', '=', assignment.id],
    ['step', '=', 1],
    ['state', 'IN', UNDECIDED],
  ]);
  if (!collect) throw appError('choice_gone');
  return openDoor(visitor, collect, requestId);
}

function letGo(visitor: Visitor, assignment: Assignment, reason: 'limit_reached' | 'nothing_free'): Visit {
  endAssignment(assignment, { action: 'cancel', outcome: reason, message: '' }, visitor.trail);
  return answer(visitor, reason === 'nothing_free' ? goneView(assignment) : nothingView(reason));
}

function findOwn(visitor: Visitor, requestId: string): string | null {
  const row = selectOne(ASSIGNMENT, ['sys_id', 'requested_for'], [['request_key', '=', requestId]]);
  if (row && row.requested_for !== visitor.person.id) throw appError('choice_gone');
  return row?.sys_id ?? null;
}

function create(visitor: Visitor, modelCategoryId: string, requestId: string): string {
  const loanable = findLoanable(visitor, modelCategoryId);
  const id = insert(ASSIGNMENT, {
    kind: 'loan',
    stage: 'requested',
    short_description: `Loan: ${loanable.name}`,
    requested_for: visitor.person.id,
    request_key: requestId,
    policy: loanable.policy.id,
    model_category: modelCategoryId,
    site: visitor.locker.siteId,
    locker: visitor.locker.id,
    location: visitor.locker.siteId,
    assignment_group: visitor.locker.supportGroupId,
    loan_duration: toGlide(grantedDurationMs(loanable.policy, 0)),
  });
  // Refused by the unique key: the same request, sent twice at the same moment.
  const known = id ?? findOwn(visitor, requestId);
  if (known === null) throw appError('state_conflict', { subject: 'assignment' });
  return known;
}

function findLoanable(visitor: Visitor, modelCategoryId: string): Loanable {
  const { loanable } = borrowableHere(visitor);
  const found = loanable.find((one) => one.modelCategoryId === modelCategoryId);
  if (!found) throw appError('choice_gone');
  return found;
}
