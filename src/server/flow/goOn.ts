import { appError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { beganAtKiosk } from '../domain/visits';
import { readAssignment } from '../data/assignments';
import { readLocker } from '../data/lockers';
import { selectOne } from '../data/records';
import { dedupeKey, reportDiscrepancy, resolveDiscrepancies } from '../effects/discrepancies';
import { reserve } from '../effects/reservations';
import { serveWaiting } from '../effects/waitlist';
import { planLoanFor, refuse, type Plan } from './planLoan';
import { planReplacementFor } from './planReplacement';

/** How many of those who wait are tried before one that an agent asks for. */
const MOST_SERVED = 20;

/**
 * Goes on with what is asked for as its flow would, when that has failed: for the job `completeCutOff` and for an agent. What an
 * approver has said counts, and nothing is reserved without it; what IT has arranged itself needs none. Where it cannot go on
 * either, an agent is told why; that resolves itself when it can.
 */
export function goOnWith(assignment: Assignment): Plan {
  try {
    const plan = planAgain(assignment);
    resolveDiscrepancies([['dedupe_key', '=', stuckKey(assignment)]], 'The request goes on.');
    return plan;
  } catch (thrown) {
    reportStuck(assignment, String(thrown));
    throw thrown;
  }
}

/**
 * An agent asks for a device for somebody now, whatever has become of the flow: those who wait before them come first.
 * @returns how it stands, in plain words; `''`: reserved
 * @throws `state_conflict` when nothing is asked for any longer
 */
export function reserveNow(assignment: Assignment): string {
  const asked = assignment.stage === 'requested' || assignment.stage === 'waiting';
  if (!asked || beganAtKiosk(assignment)) {
    throw appError('state_conflict', { subject: 'assignment', action: 'reserve', stage: assignment.stage });
  }
  if (assignment.stage === 'waiting') serveWaiting(MOST_SERVED, assignment);
  const now = readAssignment(assignment.id) ?? assignment;
  return now.stage === 'waiting'
    ? 'No device is free just now: those who wait come in their turn.'
    : goOnWith(now).message;
}

function planAgain(assignment: Assignment): Plan {
  const { requestItemId, kind, id, stage } = assignment;
  if (requestItemId === '') return { assignment: reserve(id), message: '' };
  const approval = approvalOf(requestItemId);
  if (approval === 'rejected' && stage === 'requested') return refuse(assignment, 'not_approved');
  const approved = approval === 'approved';
  return kind === 'replacement' ? planReplacementFor(requestItemId, approved) : planLoanFor(requestItemId, approved);
}

function approvalOf(requestItemId: string): string {
  return selectOne('sc_req_item', ['approval'], [['sys_id', '=', requestItemId]])?.approval ?? '';
}

const stuckKey = ({ lockerId, id }: Assignment): string => dedupeKey('request_stuck', lockerId, id);

function reportStuck(assignment: Assignment, why: string): void {
  const locker = readLocker(assignment.lockerId);
  if (!locker) return;
  reportDiscrepancy({
    finding: 'request_stuck',
    locker,
    bay: null,
    about: assignment.id,
    details: `${assignment.number} could not go on: ${why}`,
  });
}
