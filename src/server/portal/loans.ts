import { gs } from '@servicenow/glide';
import { appError } from '../domain/errors';
import { extendedDueAt, mayAskToExtend } from '../domain/extension';
import type { Assignment, Policy } from '../domain/model';
import { may } from '../domain/stateMachine';
import { toIso } from '../domain/time';
import { namesOf } from '../data/names';
import { readAssignments, readPolicies } from '../data/assignments';
import { readDevices } from '../data/devices';
import { now } from '../data/platform';
import { byId, distinct, select } from '../data/records';
import { LOCKER, STOCK_OUT } from '../data/tables';
import { positionOf } from '../data/waiting';
import { giveUp, lose } from '../effects/byHand';
import { extendLoan } from '../effects/extension';
import { pauseUnder, readStrikes } from '../effects/strikes';
import { addPhoto, photoTickets } from './photos';

const MOST_LOANS = 100;
/** How many places in a line are looked up; nobody waits for more at once. */
const MOST_LINES = 5;

/**
 * The caller's own assignments, the latest first: eleven queries, and one for each line that they stand in and each ticket
 * about damage.
 */
export function ownLoans(): object {
  const loans = readAssignments([['requested_for', '=', gs.getUserID()]], {
    orderByDesc: 'sys_created_on',
    limit: MOST_LOANS,
  });
  const devices = byId(readDevices(loans.map((loan) => loan.assetId)));
  const lockers = namesOf(
    LOCKER,
    loans.map((loan) => loan.lockerId),
  );
  const categories = namesOf(
    'cmdb_model_category',
    loans.map((loan) => loan.modelCategoryId),
  );
  const tickets = ticketsOf(loans);
  const policies = readPolicies([['kind', '=', 'loan']]);
  const byPolicy = byId(policies);
  const waiting = loans.filter(({ stage }) => stage === 'waiting').slice(0, MOST_LINES);
  const instead = insteadOf(waiting);
  const photographable = photoTickets(loans);
  const positions = new Map(waiting.map((loan) => [loan.id, positionOf(loan)]));
  return {
    loans: loans.map((loan) => ({
      assignment_id: loan.id,
      number: loan.number,
      kind: loan.kind,
      stage: loan.stage,
      outcome: loan.outcome,
      item: devices.get(loan.assetId)?.name ?? '',
      asset_tag: devices.get(loan.assetId)?.tag ?? '',
      category: categories.get(loan.modelCategoryId) ?? '',
      locker: lockers.get(loan.lockerId) ?? '',
      ticket: tickets.get(loan.incidentId) ?? null,
      wanted_from: toIso(loan.wantedFrom),
      collect_until: toIso(loan.collectUntil),
      due_at: toIso(loan.dueAt),
      position: positions.get(loan.id) ?? null,
      instead: instead.get(loan.id) ?? '',
      can_cancel: may('assignment', 'cancel', loan.stage),
      extend_until: toIso(extendUntil(loan, byPolicy.get(loan.policyId))),
      can_report_lost: loan.kind === 'loan' && may('assignment', 'lose', loan.stage),
      can_add_photo: photographable.has(loan.id),
    })),
    paused_until: toIso(ownPause(policies)),
  };
}

/** Numbers of the incidents. */
function ticketsOf(loans: readonly Assignment[]): ReadonlyMap<string, string> {
  const ids = distinct(loans.map((loan) => loan.incidentId));
  return new Map(
    select('incident', ['sys_id', 'number'], [['sys_id', 'IN', ids]]).map((row) => [row.sys_id, row.number]),
  );
}

/** What those who wait could have instead, as it was when they began to. */
function insteadOf(waiting: readonly Assignment[]): ReadonlyMap<string, string> {
  const ids = waiting.map((loan) => loan.id);
  const rows = select(STOCK_OUT, ['assignment', 'offered'], [['assignment', 'IN', ids]]);
  return new Map(rows.map((row) => [row.assignment, row.offered]));
}

/** Until when the caller may ask to keep it; null: not at all. Whether somebody else needs it shows when they ask. */
function extendUntil(loan: Assignment, policy: Policy | undefined): number | null {
  if (!policy || loan.kind !== 'loan') return null;
  return mayAskToExtend(loan, policy, now()) === null ? extendedDueAt(loan, policy) : null;
}

/** Until when some kind of device is not lent to the caller; null: all are. */
function ownPause(policies: readonly Policy[]): number | null {
  const counting = policies.filter(({ strikesAllowed }) => strikesAllowed > 0);
  if (counting.length === 0) return null;
  const strikes = readStrikes(gs.getUserID());
  const ends = counting.map((policy) => pauseUnder(policy, strikes) ?? 0);
  return Math.max(...ends) || null;
}

/** Gives up what has not been collected; a second time it changes nothing. */
export function cancelOwn(assignmentId: string): void {
  giveUp(own(assignmentId), 'cancelled');
}

/** @param seenDueAt see {@link extendLoan} */
export function extendOwn(assignmentId: string, seenDueAt: number | null): { due_at: string | null } {
  return { due_at: toIso(extendLoan(own(assignmentId), seenDueAt)) };
}

/** The device is gone; a second time it changes nothing. */
export function reportOwnLost(assignmentId: string, stolen: boolean, note: string): void {
  const loan = own(assignmentId);
  if (loan.kind !== 'loan') throw appError('assignment_unknown');
  lose(loan, stolen ? 'stolen' : 'lost', note);
}

/** @param base64 a JPEG or PNG */
export function addOwnPhoto(assignmentId: string, base64: string): void {
  addPhoto(own(assignmentId), base64);
}

function own(assignmentId: string): Assignment {
  const [loan] = readAssignments([
    ['sys_id', '=', assignmentId],
    ['requested_for', '=', gs.getUserID()],
  ]);
  if (!loan) throw appError('assignment_unknown');
  return loan;
}
