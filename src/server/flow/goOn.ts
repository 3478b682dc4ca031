import type { Assignment } from '../domain/model';
import { selectOne } from '../data/records';
import { reserve } from '../effects/reservations';
import { planLoanFor, type Plan } from './planLoan';
import { planReplacementFor } from './planReplacement';

/**
 * Goes on with what is asked for as its flow would, when that has failed: for the job `completeCutOff` and for an agent. What an
 * approver has said counts, and nothing is reserved without it; what IT has arranged itself needs none.
 */
export function goOnWith(assignment: Assignment): Plan {
  const { requestItemId, kind, id } = assignment;
  if (requestItemId === '') return { assignment: reserve(id), message: '' };
  const approved = isApproved(requestItemId);
  return kind === 'replacement' ? planReplacementFor(requestItemId, approved) : planLoanFor(requestItemId, approved);
}

function isApproved(requestItemId: string): boolean {
  return selectOne('sc_req_item', ['approval'], [['sys_id', '=', requestItemId]])?.approval === 'approved';
}
