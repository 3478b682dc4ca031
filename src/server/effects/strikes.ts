import { gs } from '@servicenow/glide';
import { pausingStrike, type Strike } from '../domain/fairUse';
import type { Assignment, Policy } from '../domain/model';
import { daysLater } from '../domain/policies';
import { fromGlide, toGlide } from '../domain/time';
import { derivedId, now } from '../data/platform';
import { insert, select, selectOne, update } from '../data/records';
import { calendarIn } from '../data/schedule';
import { ASSIGNMENT, STRIKE } from '../data/tables';
import { timeFor } from '../mails/timeFor';
import { notify } from './notices';
import { policyOf } from './reservations';

/** More than anybody collects before borrowing is settled otherwise. */
const MOST_STRIKES = 100;

/**
 * A device came back overdue, and the borrower is told. Its id is made of the loan's: run again, it is the same strike.
 * @param at when it came back
 */
export function strikeIfLate(loan: Assignment, at: number): void {
  if (loan.kind !== 'loan' || loan.overdueAt === null || at < loan.overdueAt) return;
  const policy = policyOf(loan);
  if (!policy || policy.strikesAllowed === 0) return;
  const id = derivedId(loan.id, 'strike');
  if (selectOne(STRIKE, ['sys_id'], [['sys_id', '=', id]])) return;
  const expiresAt = daysLater(calendarIn(policy.scheduleId, loan.siteId), at, policy.strikeDays);
  const strike: Strike = { assignmentId: loan.id, at, expiresAt, forgiven: false };
  const paused = pauseUnder(policy, [strike, ...readStrikes(loan.personId)], at);
  // Told first: the strike closes it.
  notify('loan.strike', loan.id, loan.personId, { detail: pauseInWords(loan, paused) });
  insert(
    STRIKE,
    {
      person: loan.personId,
      assignment: loan.id,
      at: toGlide(at),
      reason: 'overdue',
      expires_at: toGlide(strike.expiresAt),
    },
    id,
  );
}

function pauseInWords(loan: Assignment, until: number | null): string {
  if (until === null) return '';
  return `Borrowing is paused for you until ${timeFor(loan.personId, loan.siteId, until)}.`;
}

/**
 * Until when a policy lets somebody borrow nothing; null: they may. One query, none where the policy counts no strikes.
 */
export function pausedUntil(personId: string, policy: Policy): number | null {
  return policy.strikesAllowed === 0 ? null : pauseUnder(policy, readStrikes(personId));
}

/**
 * The same of strikes that are known. The days of the pause are those of the policy's schedule, at the site of the loan that
 * began it: wherever somebody asks, it ends at the same moment. No query where none of the strikes begins one.
 */
export function pauseUnder(policy: Policy, strikes: readonly Strike[], at = now()): number | null {
  const begun = pausingStrike(strikes, policy.strikesAllowed);
  if (!begun) return null;
  const site = selectOne(ASSIGNMENT, ['site'], [['sys_id', '=', begun.assignmentId]])?.site ?? '';
  const until = daysLater(calendarIn(policy.scheduleId, site), begun.at, policy.pauseDays);
  return until > at ? until : null;
}

/** The latest strikes of a person, those that count no longer among them. */
export function readStrikes(personId: string): Strike[] {
  const rows = select(STRIKE, ['assignment', 'at', 'expires_at', 'forgiven_at'], [['person', '=', personId]], {
    orderByDesc: 'at',
    limit: MOST_STRIKES,
  });
  return rows.map((row) => ({
    assignmentId: row.assignment,
    at: fromGlide(row.at) ?? 0,
    expiresAt: fromGlide(row.expires_at) ?? 0,
    forgiven: row.forgiven_at !== '',
  }));
}

/** By an agent; a second time it changes nothing. */
export function forgive(strikeId: string): void {
  const row = selectOne(STRIKE, ['forgiven_at'], [['sys_id', '=', strikeId]]);
  if (row?.forgiven_at !== '') return;
  update(STRIKE, strikeId, { forgiven_by: gs.getUserID(), forgiven_at: toGlide(now()) });
}
