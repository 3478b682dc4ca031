import { rankOffers, type Offer, type Wish } from '../domain/allocation';
import type { Assignment, Policy } from '../domain/model';
import { may, move } from '../domain/stateMachine';
import { HOUR_MS, MINUTE_MS } from '../domain/time';
import { beganAtKiosk } from '../domain/visits';
import { recordUnserved } from '../capacity/stockOuts';
import { readAssignment, readPolicies } from '../data/assignments';
import { readOffers } from '../data/offers';
import { now } from '../data/platform';
import { count, distinct, update } from '../data/records';
import { readBays, readLocker } from '../data/lockers';
import { ASSIGNMENT, HANDOVER } from '../data/tables';
import { followAsset } from './assets';
import { codeColumns, codeFor, NO_CODE } from './codes';
import { collectColumns } from './collectWindow';
import { bookedCategories, neededForBookings } from './demand';
import { tellOf } from './notices';
import { planHandovers } from './plan';
import { dueWithSpare } from './spares';

/** How often the next best device is tried when somebody else was faster. */
const MOST_TRIES = 5;
/** Where a policy leaves the window open. */
const DEFAULT_COLLECT_WINDOW_MS = 24 * HOUR_MS;
/** Somebody who borrows on the spot stands in front of the door. */
export const WALK_UP_WINDOW_MS = 10 * MINUTE_MS;

/**
 * Finds a device for an assignment and reserves it; can be run again after any of its writes. The promise
 * (`live_asset`) is written first, and the database refuses a second one; the stage `reserved` is written last.
 * @param where `lockerId`: only there (somebody stands in front of it); `''`: anywhere at the site
 */
export function reserve(assignmentId: string, where: { readonly lockerId: string } = { lockerId: '' }): Assignment {
  const assignment = mustRead(assignmentId);
  if (!may('assignment', 'reserve', assignment.stage)) return assignment;
  const policy = policyOf(assignment);
  if (!policy) return assignment;
  const place =
    assignment.liveAsset === '' ? findDevice(assignment, policy, where.lockerId) : placeOf(assignment.liveAsset);
  if (!place) {
    if (assignment.liveAsset !== '') update(ASSIGNMENT, assignment.id, { live_asset: '', asset: '' });
    // Whoever stands at the locker is told so at once and does not queue.
    if (assignment.stage !== 'waiting' && !beganAtKiosk(assignment)) wait(assignment);
    return mustRead(assignmentId);
  }
  const locker = readLocker(place.lockerId);
  if (!locker) return assignment;
  followAsset(place.assetId, 'reserved', assignment.personId, locker);
  const windowStart = now();
  const walkUp = beganAtKiosk(assignment);
  const windowEnd = Math.max(windowStart, assignment.wantedFrom ?? windowStart) + collectWindowMs(assignment, policy);
  const code = walkUp ? null : codeFor(assignment.id, place.assetId, String(promisesBefore(assignment)));
  const codes = code === null ? NO_CODE : codeColumns(code);
  const handoverId = planHandovers(assignment, { ...place, windowStart, windowEnd, codes });
  if (handoverId === null) {
    // The bay is in use just now: give the device back, so that the next run chooses again.
    followAsset(place.assetId, 'available', '', locker);
    update(ASSIGNMENT, assignment.id, { live_asset: '', asset: '' });
    return mustRead(assignmentId);
  }
  if (code !== null) tellOf(assignment, 'ready', handoverId, { detail: code, time: code });
  dueWithSpare(assignment, windowStart, windowEnd);
  update(ASSIGNMENT, assignment.id, {
    stage: move('assignment', 'reserve', assignment.stage),
    locker: place.lockerId,
    ...collectColumns(assignment, policy, { from: windowStart, until: windowEnd }),
  });
  return mustRead(assignmentId);
}

/** How many handovers of it have come to nothing: each promise has a code of its own. */
function promisesBefore({ id }: Assignment): number {
  return count(HANDOVER, [
    ['assignment', '=', id],
    ['state', '=', 'exited'],
  ]);
}

export interface Place {
  readonly assetId: string;
  readonly lockerId: string;
  readonly bayId: string;
}

/** How long a device is kept for somebody: shorter, where others wait behind. */
function collectWindowMs(assignment: Assignment, policy: Policy): number {
  if (beganAtKiosk(assignment)) return WALK_UP_WINDOW_MS;
  const window = policy.collectWindowMs || DEFAULT_COLLECT_WINDOW_MS;
  return assignment.stage === 'waiting' ? policy.waitlistHoldMs || window : window;
}

function findDevice(assignment: Assignment, policy: Policy, onlyLockerId: string): Place | null {
  // Whose own booking has come is asked no more, nor is a rollout that was planned for its day.
  const isPlanned = assignment.wantedFrom !== null;
  if (!isPlanned && neededForBookings(assignment, bookedCategories(assignment.siteId), backAt(assignment, policy)))
    return null;
  return claimDevice(assignment, policy, onlyLockerId);
}

/** A loan comes back; of a spare nobody knows when, and what is given for good never does. */
function backAt(assignment: Assignment, policy: Policy): number {
  const comesBack = assignment.kind === 'loan' && assignment.parentId === '';
  return comesBack ? now() + collectWindowMs(assignment, policy) + assignment.loanDurationMs : Infinity;
}

/** Promises the best device that is still free to the assignment. @returns null when there is none */
export function claimDevice(assignment: Assignment, policy: Policy, onlyLockerId: string): Place | null {
  const wish: Wish = {
    modelCategoryId: assignment.modelCategoryId,
    minChargePercent: policy.minChargePercent,
    needsReadiness: policy.needsReadiness,
    reachNeeded: assignment.reachNeeded,
    siteId: assignment.siteId,
    lockerId: assignment.lockerId,
  };
  // The wished locker by itself first: at a large site its devices need not be among those that one query reads.
  const lockers = onlyLockerId === '' ? [...distinct([assignment.lockerId]), ''] : [onlyLockerId];
  for (const lockerId of lockers) {
    const won = rankOffers(readOffers({ ...wish, lockerId }), wish)
      .slice(0, MOST_TRIES)
      .find(({ device }) => update(ASSIGNMENT, assignment.id, { live_asset: device.id, asset: device.id }));
    if (won) return placeOfOffer(won);
  }
  return null;
}

function placeOfOffer({ bay, device }: Offer): Place {
  return { assetId: device.id, lockerId: bay.lockerId, bayId: bay.id };
}

/** Where the records place a device; null when it lies in no bay. */
export function placeOf(assetId: string): Place | null {
  if (assetId === '') return null;
  const [bay] = readBays([['asset', '=', assetId]], { limit: 1 });
  return bay ? { assetId, lockerId: bay.lockerId, bayId: bay.id } : null;
}

/** Told first: the stage closes it. */
function wait(assignment: Assignment): void {
  tellOf(assignment, 'waiting', assignment.id, { detail: recordUnserved(assignment).text });
  update(ASSIGNMENT, assignment.id, { stage: move('assignment', 'wait', assignment.stage) });
}

export function policyOf(assignment: Assignment): Policy | null {
  return readPolicies([['sys_id', '=', assignment.policyId]])[0] ?? null;
}

function mustRead(id: string): Assignment {
  const assignment = readAssignment(id);
  if (!assignment) throw new Error(`The assignment ${id} is gone.`);
  return assignment;
}
