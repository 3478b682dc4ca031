import { denialOf } from '../domain/entitlement';
import { REFUSALS, refusalFrom, SAME_REQUEST_MS, type Refusal } from '../domain/loanRequest';
import type { Assignment, Policy } from '../domain/model';
import { RUNNING_STAGES } from '../domain/stateMachine';
import { fromGlide, toGlide } from '../domain/time';
import { count, isTrue, selectOne } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { bookingRefusal, isForLater } from '../effects/bookings';
import { takePlace } from '../effects/limit';
import { pausedUntil } from '../effects/strikes';
import { timeFor } from '../mails/timeFor';

export interface Refused {
  readonly refusal: Refusal;
  /** What the person is told. */
  readonly message: string;
}

const because = (refusal: Refusal, message = REFUSALS[refusal]): Refused => ({ refusal, message });

/** Why a request comes to nothing, before anything is promised; null: it goes on, and has its place among the running ones. */
export function refusalOf(assignment: Assignment, policy: Policy | null): Refused | null {
  const person = selectOne('sys_user', ['active'], [['sys_id', '=', assignment.personId]]);
  const paused = policy && pausedUntil(assignment.personId, policy);
  const denial = denialOf(assignment.kind, policy, {
    active: person !== null && isTrue(person.active),
    pausedUntil: paused,
    // The places within the limit are given out by the database, one key each.
    running: 0,
  });
  const inWords = (at: number | null) => (at === null ? '' : timeFor(assignment.personId, assignment.siteId, at));
  if (denial === 'paused') return because(denial, refusalFrom(denial, inWords(paused)));
  if (denial !== null || policy === null) return because(denial ?? 'not_entitled');
  if (askedBefore(assignment)) return because('duplicate');
  const refused = isForLater(assignment) ? bookingRefusal(assignment, policy) : null;
  if (refused?.refusal === 'booked_out') {
    return because('booked_out', refusalFrom('booked_out', inWords(refused.nextFrom)));
  }
  if (refused !== null) return because(refused.refusal);
  return takePlace(assignment, policy) ? null : because('limit_reached');
}

/** Whether the same has been ordered by the same person for the same person a moment before: the later request gives way. */
function askedBefore(assignment: Assignment): boolean {
  const own = selectOne(ASSIGNMENT, ['sys_created_on', 'opened_by'], [['sys_id', '=', assignment.id]]);
  const createdAt = fromGlide(own?.sys_created_on ?? '') ?? 0;
  const { wantedFrom } = assignment;
  const twins = count(ASSIGNMENT, [
    ['requested_for', '=', assignment.personId],
    ['opened_by', '=', own?.opened_by ?? ''],
    ['kind', '=', assignment.kind],
    ['stage', 'IN', RUNNING_STAGES],
    ['model_category', '=', assignment.modelCategoryId],
    ['site', '=', assignment.siteId],
    ['loan_duration', '=', toGlide(assignment.loanDurationMs)],
    wantedFrom === null ? ['wanted_from', 'ISEMPTY'] : ['wanted_from', '=', toGlide(wantedFrom)],
    ['request_item', 'ISNOTEMPTY'],
    ['number', '<', assignment.number],
    ['sys_created_on', '>=', toGlide(createdAt - SAME_REQUEST_MS)],
  ]);
  return twins > 0;
}
