import { gs } from '@servicenow/glide';
import { REFUSALS, refusalText, type Refusal } from '../domain/loanRequest';
import type { Assignment } from '../domain/model';
import { grantedDurationMs, needsApproval } from '../domain/policies';
import { toGlide } from '../domain/time';
import { readAssignment } from '../data/assignments';
import { readLocker } from '../data/lockers';
import { insert, selectOne } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { positionOf } from '../data/waiting';
import { endAssignment } from '../effects/assignments';
import { book, isForLater } from '../effects/bookings';
import { policyOf, reserve } from '../effects/reservations';
import { serveWaiting } from '../effects/waitlist';
import { policyFor } from '../policy/find';
import { refusalOf } from './refusals';
import { readRequest } from './request';

/** How many of those who wait are tried before a new request. */
const MOST_SERVED = 20;

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
  return planFor(made, approved);
}

/** Reserves a device for an assignment that a request has become, unless it is refused or has to be approved first. */
export function planFor(assignmentId: string, approved: boolean): Plan {
  const assignment = readAssignment(assignmentId);
  if (!assignment) throw new Error(`The assignment ${assignmentId} is gone.`);
  if (assignment.stage === 'cancelled') return { assignment, message: refusalText(assignment.outcome) };
  if (assignment.stage !== 'requested') return goOn(assignment);
  const policy = policyOf(assignment);
  const refused = refusalOf(assignment, policy);
  if (refused !== null) return refuse(assignment, refused.refusal, refused.message);
  if (needsApproval(assignment, policy) && !approved) return { assignment, message: 'This has to be approved first.' };
  if (isForLater(assignment)) return goOn(book(assignment));
  // Who waits already comes first.
  serveWaiting(MOST_SERVED, assignment);
  return goOn(assignment);
}

function goOn(assignment: Assignment): Plan {
  if (assignment.stage === 'booked') return { assignment, message: 'Booked for then.' };
  const planned = reserve(assignment.id);
  if (planned.stage !== 'waiting') return { assignment: planned, message: '' };
  const position = positionOf(planned);
  return { assignment: planned, message: `No device is free just now: number ${position} in the line.` };
}

/** Lets go of a request that comes to nothing. @returns the loan as it is then */
export function refuse(
  assignment: Assignment,
  refusal: Refusal,
  message = REFUSALS[refusal],
): { assignment: Assignment; message: string } {
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
  const { personId, modelCategoryId } = request;
  const policy = policyFor({ kind: 'loan', personId, siteId: locker.siteId, modelCategoryId });
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
    wanted_from: toGlide(request.wantedFrom),
    loan_duration: toGlide(policy ? grantedDurationMs(policy, request.durationMs) : request.durationMs),
  });
  // Refused by the unique key: the same step ran twice at the same moment.
  const known = id ?? findByKey(requestItemId);
  if (known === null) gs.error(`Smart Lockers: the loan of ${request.number} could not be stored.`);
  return known ?? 'not_stored';
}
