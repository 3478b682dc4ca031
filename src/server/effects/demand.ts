import { isFree } from '../domain/demand';
import { readDemand, type Pool } from '../data/demand';
import { now } from '../data/platform';
import { distinct, select } from '../data/records';
import { ASSIGNMENT } from '../data/tables';

/** The kinds of device of which something is booked at a site: one query, and there are few. */
export function bookedCategories(siteId: string): string[] {
  const booked = select(
    ASSIGNMENT,
    ['model_category'],
    [
      ['kind', '=', 'loan'],
      ['stage', '=', 'booked'],
      ['site', '=', siteId],
    ],
  );
  return distinct(booked.map((row) => row.model_category));
}

/**
 * Whether what somebody would have now is needed for a booking before it comes back; two queries where such a kind is booked, none
 * where it is not.
 * @param booked as {@link bookedCategories} says
 * @param backAt when it comes back, however late it is collected; Infinity: never, or nobody knows when
 */
export function neededForBookings(pool: Pool, booked: readonly string[], backAt: number): boolean {
  if (!booked.includes(pool.modelCategoryId)) return false;
  const { claims, devices } = readDemand(pool, '', ['booked']);
  return !isFree(claims, devices, { from: now(), until: backAt });
}
