import { placeInLine } from '../domain/line';
import type { Assignment } from '../domain/model';
import { readAssignments } from './assignments';
import type { Pool } from './demand';
import type { Condition } from './records';

/** The line that is looked at; who stands behind is seen when those before have been served. */
const MOST_WAITING = 500;

/** Who waits for a kind of device at a site; null: everywhere, for anything. */
export function readWaiting(pool: Pool | null): Assignment[] {
  const where: Condition[] = [['stage', '=', 'waiting']];
  if (pool !== null) where.push(['model_category', '=', pool.modelCategoryId], ['site', '=', pool.siteId]);
  return readAssignments(where, { orderBy: 'number', limit: MOST_WAITING });
}

/** Where somebody stands, or would stand, among those who wait for the same kind of device at the same site; from 1. */
export function positionOf(assignment: Assignment): number {
  const others = readWaiting(assignment).filter(({ id }) => id !== assignment.id);
  return placeInLine([...others, assignment], assignment.id);
}
