import { gs } from '@servicenow/glide';
import { REFUSALS, refusalText, type Refusal } from '../domain/loanRequest';
import { denialOf } from '../domain/entitlement';
import type { Assignment, Policy } from '../domain/model';
import { grantedDurationMs, matchPolicy } from '../domain/policies';
import { toGlide } from '../domain/time';
import { readAssignment, readPolicies } from '../data/assignments';
import { criteriaMet } from '../data/criteria';
import { readLocker } from '../data/lockers';
import { distinct, insert, isTrue, selectOne } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { endAssignment } from '../effects/assignments';
import { takePlace } from '../effects/limit';
import { policyOf, reserve } from '../effects/reservations';
import { pausedUntil } from '../effects/strikes';
import { readRequest, type LoanRequest } from './request';

export interface Plan {
  /** Null: none could be made of the request, for the reason in `message`. */
  readonly assignment: Assignment | null;
  readonly message: string;
}

/**
 * Makes a request of the catalog a loan and reserves a device for it. The request item is the loan's key: called again,
 * it goes on with the same loan, wherever it was cut off.
 */
export function planLoanFor(requestItemId: string, approved: boolean): Plan {
  const made = findByKey(requestItemId) ?? create(requestItemId);
  if (made === 'incomplete' || made === 'not_stored') return { assignment: null, message: REFUSALS[made] };
  const assignment = readAssignment(made);
  if (!assignment) throw new Error(`The loan of request item ${requestItemId} is gone.`);
  if (assignment.stage === 'cancelled') return { assignment, message: refusalText(assignment.outcome) };
  const policy = policyOf(assignment);
  const refusal = assignment.stage === 'requested' ? refusalOf(assignment, policy) : null;
  if (refusal !== null) return refuse(assignment, refusal);
  if (policy?.needsApproval && !approved && assignment.stage === 'requested') {
    return { assignment, message: 'This has to be approved first.' };
  }
  const planned = reserve(assignment.id);
  return { assignment: planned, message: planned.stage === 'waiting' ? 'No device is free just now.' : '' };
}

/** Lets go of a request that comes to nothing. @returns the loan as it is then */
export function refuse(assignment: Assignment, refusal: Refusal): { assignment: Assignment; message: string } {
  const message = REFUSALS[refusal];
  const stage = endAssignment(assignment, { action: 'cancel', outcome: refusal, message }, null);
  return { assignment: { ...assignment, stage }, message };
}

function findByKey(requestItemId: string): string | null {
  return selectOne(ASSIGNMENT, ['sys_id'], [['request_key', '=', requestItemId]])?.sys_id ?? null;
}

/** @returns the id of the new assignment, or why there can be none */
function create(requestItemId: string): string {
  const request = readRequest(requestItemId);
  const locker = request && readLocker(request.lockerId);
  if (!request || !locker) return 'incomplete';
  const policy = policyFor(request, locker.siteId);
  const id = insert(ASSIGNMENT, {
    kind: 'loan',
    stage: 'requested',
    short_description: `Loan for ${request.number}`,
    requested_for: request.personId,
    opened_by: request.openedById,
    request_item: request.requestItemId,
    request_key: request.requestItemId,
    policy: policy?.id ?? '',
    model_category: request.modelCategoryId,
    site: locker.siteId,
    location: locker.siteId,
    locker: locker.id,
    assignment_group: locker.supportGroupId,
    reach_needed: request.reachNeeded,
    loan_duration: toGlide(policy ? grantedDurationMs(policy, request.durationMs) : request.durationMs),
  });
  // Refused by the unique key: the same step ran twice at the same moment.
  const known = id ?? findByKey(requestItemId);
  if (known === null) gs.error(`Smart Lockers: the loan of ${request.number} could not be stored.`);
  return known ?? 'not_stored';
}

function policyFor(request: LoanRequest, siteId: string): Policy | null {
  const policies = readPolicies([
    ['active', '=', 'true'],
    ['kind', '=', 'loan'],
  ]);
  const criteria = criteriaMet(request.personId, distinct(policies.map((policy) => policy.userCriteriaId)));
  return matchPolicy(policies, { kind: 'loan', siteId, modelCategoryId: request.modelCategoryId, criteria });
}

function refusalOf(assignment: Assignment, policy: Policy | null): Refusal | null {
  const person = selectOne('sys_user', ['active'], [['sys_id', '=', assignment.personId]]);
  const denial = denialOf(assignment.kind, policy, {
    active: person !== null && isTrue(person.active),
    pausedUntil: policy && pausedUntil(assignment.personId, policy),
    // The places within the limit are given out by the database, one key each.
    running: 0,
  });
  if (denial !== null || policy === null) return denial;
  return takePlace(assignment, policy) ? null : 'limit_reached';
}
