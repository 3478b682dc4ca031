import { derivedId } from '../data/platform';
import type { RolloutLine } from '../data/rollouts';

/**
 * The assignment that a line becomes, known before it is there, so that what was cut off is found again. A line that was cancelled
 * and added anew becomes another one.
 */
export function assignmentIdOf(line: Pick<RolloutLine, 'id' | 'request'>): string {
  return derivedId(line.id, 'assignment', line.request);
}
