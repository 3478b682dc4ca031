import { gs } from '@servicenow/glide';
import { UNPLACED } from '../domain/rolloutPlan';
import { SECOND_MS, toGlide } from '../domain/time';
import { now } from '../data/platform';
import { update, type Condition } from '../data/records';
import { readRolloutLines, readRollouts, type Rollout, type RolloutLine } from '../data/rollouts';
import { ROLLOUT, ROLLOUT_LINE } from '../data/tables';
import { arrange } from './assignments';
import { findRolloutFor } from './find';
import { planOf } from './plan';

/** So many assignments are made by one request, well within the time that the platform gives it; the sender asks again for the rest. */
const MOST_AT_ONCE = 25;
/** What was written so recently may still be under way in another transaction. */
const QUIET_MS = 30 * SECOND_MS;

/**
 * Starts a rollout, or goes on with it: each line that has a place becomes an assignment, a bounded number of them. The line's place
 * is the decision; what was cut off after it is completed here first.
 */
export function startRollout(rolloutId: string): object {
  const rollout = findRolloutFor('start', rolloutId);
  const cutOff = undone(rollout, []);
  cutOff.forEach((line) => arrange(rollout, line));
  const { placed, unplaced, waiting } = planOf(rollout);
  const places = new Map(placed.map((place) => [place.lineId, place]));
  const ready = waiting.filter((line) => places.has(line.id));
  const batch = ready.slice(0, Math.max(0, MOST_AT_ONCE - cutOff.length));
  if (rollout.state !== 'running' && ready.length > 0) update(ROLLOUT, rollout.id, { state: 'running' });
  for (const line of batch) {
    const place = places.get(line.id);
    if (!place) continue;
    const decided: RolloutLine = { ...line, lockerId: place.lockerId, day: place.day, state: 'planned' };
    update(ROLLOUT_LINE, line.id, { locker: place.lockerId, day: place.day, state: 'planned', problem: '' });
    arrange(rollout, decided);
  }
  const left = ready.length - batch.length;
  if (left === 0) sayWhyNot(waiting, unplaced);
  return { started: cutOff.length + batch.length, left, unplaced: unplaced.length };
}

/** Lines that have their place and no assignment yet. */
function undone(rollout: Rollout, more: readonly Condition[]): RolloutLine[] {
  return readRolloutLines(
    [['rollout', '=', rollout.id], ['state', '=', 'planned'], ['assignment', 'ISEMPTY'], ...more],
    { orderBy: 'line', limit: MOST_AT_ONCE },
  );
}

function sayWhyNot(lines: readonly RolloutLine[], unplaced: ReturnType<typeof planOf>['unplaced']): void {
  const reasons = new Map(unplaced.map(({ lineId, reason }) => [lineId, UNPLACED[reason]]));
  for (const line of lines) {
    const problem = reasons.get(line.id);
    if (problem !== undefined && problem !== line.problem) update(ROLLOUT_LINE, line.id, { problem });
  }
}

/** Completes lines whose start was cut off. */
export function continueRollouts(): void {
  for (const rollout of readRollouts([['state', '=', 'running']])) {
    for (const line of undone(rollout, [['sys_updated_on', '<', toGlide(now() - QUIET_MS)]])) {
      try {
        arrange(rollout, line);
      } catch (thrown) {
        gs.error(
          `Smart Lockers: line ${line.line} of ${rollout.number} could not be started and will be tried again: ${String(thrown)}`,
        );
      }
    }
  }
}

/** Nothing more is staged: what is reserved goes its way, and lines that have no assignment are cancelled. */
export function closeRollout(rolloutId: string): object {
  const rollout = findRolloutFor('close', rolloutId);
  const open = readRolloutLines([
    ['rollout', '=', rollout.id],
    ['assignment', 'ISEMPTY'],
    ['state', 'IN', ['proposed', 'invalid']],
  ]);
  for (const line of open) update(ROLLOUT_LINE, line.id, { state: 'cancelled' });
  update(ROLLOUT, rollout.id, { state: 'closed' });
  return {};
}
