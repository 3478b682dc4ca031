import { linesOf } from '../domain/line';
import { countReady, type Pool } from '../data/demand';
import { readWaiting } from '../data/waiting';
import { reserve } from './reservations';

/**
 * Offers what has become free to those who wait, each line in its turn, until its first finds nothing.
 * @param most reservations that are tried at a time
 * @param pool only there; null: everywhere
 */
export function serveWaiting(most: number, pool: Pool | null = null): void {
  let left = most;
  for (const line of linesOf(readWaiting(pool))) {
    const [first] = line;
    if (!first || left === 0) return;
    if (countReady(first) === 0) continue;
    for (const assignment of line.slice(0, left)) {
      left -= 1;
      if (reserve(assignment.id).stage === 'waiting') break;
    }
  }
}
