import { isFree } from '../domain/allocation';
import type { Bay, Handover } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { workingDays, type Capacity, type Slot } from '../domain/rolloutPlan';
import { DAY_MS, HOUR_MS } from '../domain/time';
import { keptFor } from '../capacity/use';
import { readPolicies } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { readBays, readLockers } from '../data/lockers';
import { now } from '../data/platform';
import type { Rollout } from '../data/rollouts';
import { atLocal, localDay, timeZoneOf } from '../data/siteTime';

/** A rollout is planned over so many days at most. */
const MOST_DAYS = 60;
const DEFAULT_WINDOW_MS = 24 * HOUR_MS;

/**
 * What the lockers of a rollout have to give, on its working days from today: six queries and up to four for each locker.
 * @param own the rollout's assignments, whose stagings are placed by the plan itself
 */
export function capacityOf(rollout: Rollout, own: ReadonlySet<string>): Capacity {
  const timeZone = timeZoneOf(rollout.siteId);
  const today = localDay(now(), timeZone);
  const days = workingDays(today > rollout.startsOn ? today : rollout.startsOn, rollout.endsOn, MOST_DAYS);
  const lockers = readLockers([
    ['sys_id', 'IN', rollout.lockerIds],
    ['state', '=', 'in_service'],
  ]);
  const lockerIds = lockers.map(({ id }) => id);
  const bays = readBays([['locker', 'IN', lockerIds]]);
  const holding = holders(bays);
  const staged = stagingsOfOthers(lockerIds, own, timeZone);
  const slots = lockerIds.flatMap((lockerId) => {
    const there = bays.filter((bay) => bay.lockerId === lockerId);
    const kept = keptFor({ kind: rollout.kind }, lockerId, there);
    return days.map((day): Slot => {
      const begins = atLocal(day, rollout.opensAt, timeZone);
      return {
        lockerId,
        day,
        bays: there.filter((bay) => freeFrom(bay, holding.get(bay.id)) <= begins),
        spokenFor: kept + (staged.get(`${lockerId} ${day}`) ?? 0),
      };
    });
  });
  return { slots, holdDays: Math.max(1, Math.ceil(longestWindowMs(rollout) / DAY_MS)) };
}

function holders(bays: readonly Bay[]): ReadonlyMap<string, Handover> {
  const live = readHandovers([['live_bay', 'IN', bays.map(({ id }) => id)]]);
  return new Map(live.map((handover) => [handover.liveBay, handover]));
}

/** A bay from which somebody collects is free when their window is over; of one that is full otherwise nobody knows. */
function freeFrom(bay: Bay, holder: Handover | undefined): number {
  if (!holder) return isFree(bay, []) ? 0 : Infinity;
  const isCollected = holder.direction === 'collect' && holder.personId !== '' && bay.state === 'in_service';
  return isCollected ? (holder.windowEnd ?? Infinity) : Infinity;
}

/** How many devices other agents bring to which locker on which day, as `locker day`. */
function stagingsOfOthers(
  lockerIds: readonly string[],
  own: ReadonlySet<string>,
  timeZone: string,
): ReadonlyMap<string, number> {
  const planned = readHandovers([
    ['locker', 'IN', lockerIds],
    ['state', 'IN', UNDECIDED],
    ['direction', '=', 'deposit'],
    ['person', 'ISEMPTY'],
    ['live_bay', 'ISEMPTY'],
  ]);
  const counts = new Map<string, number>();
  for (const { assignmentId, lockerId, windowStart } of planned) {
    if (own.has(assignmentId) || windowStart === null) continue;
    const key = `${lockerId} ${localDay(windowStart, timeZone)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** For how long a bay may stay full. */
function longestWindowMs(rollout: Rollout): number {
  if (rollout.collectHours > 0) return rollout.collectHours * HOUR_MS;
  const policies = readPolicies([
    ['active', '=', 'true'],
    ['kind', '=', rollout.kind],
  ]);
  const applying = policies.filter(
    ({ siteId, modelCategoryId }) =>
      ['', rollout.siteId].includes(siteId) && ['', rollout.modelCategoryId].includes(modelCategoryId),
  );
  return Math.max(0, ...applying.map(({ collectWindowMs }) => collectWindowMs)) || DEFAULT_WINDOW_MS;
}
