import { appError } from '../domain/errors';
import { grantedDurationMs } from '../domain/policies';
import { toGlide } from '../domain/time';
import { readAssignment } from '../data/assignments';
import type { Values } from '../data/records';
import { takePlace } from '../effects/limit';
import { policyOf, reserve } from '../effects/reservations';
import { beginOnce, letGo, openFirst } from './begin';
import { borrowableHere } from './borrowable';
import { rulesHere } from '../policy/rules';
import type { Visitor } from './session';
import { goneView } from './unserved';
import type { Visit } from './visit';

/** Lends a device on the spot: an assignment without a request, reserved here and collected at once. */
export function borrow(visitor: Visitor, modelCategoryId: string, requestId: string): Visit {
  return lendHere(
    visitor,
    beginOnce(visitor, requestId, () => loanOf(visitor, modelCategoryId)),
    requestId,
  );
}

/** Reserves a device in this locker for what has just been begun, and opens its door. */
export function lendHere(visitor: Visitor, assignmentId: string, requestId: string): Visit {
  const created = readAssignment(assignmentId);
  const policy = created && policyOf(created);
  if (!created || !policy) throw appError('choice_gone');
  // A spare is the repair's, and takes no place among the loans.
  const counts = created.parentId === '';
  if (counts && created.stage === 'requested' && !takePlace(created, policy)) {
    return letGo(visitor, created, 'limit_reached');
  }
  const assignment = reserve(assignmentId, { lockerId: visitor.locker.id });
  if (assignment.stage === 'requested') return letGo(visitor, assignment, 'nothing_free', goneView(assignment));
  return openFirst(visitor, assignment, requestId);
}

function loanOf(visitor: Visitor, modelCategoryId: string): Values {
  const { loanable } = borrowableHere(visitor, rulesHere(visitor));
  const found = loanable.find((one) => one.modelCategoryId === modelCategoryId);
  if (!found) throw appError('choice_gone');
  return {
    kind: 'loan',
    short_description: `Loan: ${found.name}`,
    policy: found.policy.id,
    model_category: modelCategoryId,
    loan_duration: toGlide(grantedDurationMs(found.policy, 0)),
  };
}
