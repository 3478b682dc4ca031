import { isFree } from '../domain/demand';
import type { Assignment } from '../domain/model';
import { readDemand } from '../data/demand';
import { now } from '../data/platform';
import { count } from '../data/records';
import { ASSIGNMENT } from '../data/tables';

/**
 * Whether what somebody would borrow now is needed for a booking before it comes back. One query where nothing is
 * booked. Whose own booking has come is asked no more.
 * @param backAt when it comes back, however late it is collected
 */
export function neededForBookings(loan: Assignment, backAt: number): boolean {
  if (loan.kind !== 'loan' || loan.wantedFrom !== null) return false;
  const booked = count(ASSIGNMENT, [
    ['kind', '=', 'loan'],
    ['stage', '=', 'booked'],
    ['model_category', '=', loan.modelCategoryId],
    ['site', '=', loan.siteId],
  ]);
  if (booked === 0) return false;
  const { claims, devices } = readDemand(loan, loan.id, ['booked']);
  return !isFree(claims, devices, { from: now(), until: backAt });
}
