import type { Assignment } from '../domain/model';
import { lineUp, wishOf } from '../domain/line';
import { countReady, type Pool } from '../data/demand';
import { readWaiting } from '../data/waiting';
import { reserve } from './reservations';

/**
 * Offers what has become free to those who wait, in the order of asking, whatever policy or need each has: who finds nothing lets
 * those behind go on who wish for something else.
 * @param most reservations that are tried at a time
 * @param pool only there; null: everywhere
 */
export function serveWaiting(most: number, pool: Pool | null = null): void {
  const unserved = new Set<string>();
  const supply = new Map<string, boolean>();
  const isSupplied = (one: Assignment): boolean => {
    const key = `${one.siteId}:${one.modelCategoryId}`;
    const known = supply.get(key) ?? countReady(one) > 0;
    supply.set(key, known);
    return known;
  };
  let left = most;
  for (const assignment of lineUp(readWaiting(pool))) {
    if (left === 0) return;
    const wish = wishOf(assignment);
    if (unserved.has(wish) || !isSupplied(assignment)) continue;
    left -= 1;
    if (reserve(assignment.id).stage === 'waiting') unserved.add(wish);
  }
}
