import { exitRule } from '../domain/exits';
import { interpretClosing } from '../domain/interpretation';
import type { Assignment, Bay, Exit, Handover, Locker } from '../domain/model';
import { effectsOf, may, move } from '../domain/stateMachine';
import type { Effect } from '../domain/states';
import { toGlide } from '../domain/time';
import { isFetched, undoes } from '../domain/visits';
import { workflowStep, type AssetOutcome } from '../domain/workflows';
import { readAssignment } from '../data/assignments';
import { readHandover } from '../data/handovers';
import { kitAssets } from '../data/kits';
import { readBay, readBays, readLocker } from '../data/lockers';
import { derivedId, now } from '../data/platform';
import { update, type Condition } from '../data/records';
import { BAY, HANDOVER } from '../data/tables';
import type { Trail } from '../trail/append';
import { advanceAssignment } from './advance';
import { followExit } from './aftermath';
import { exitFact } from './assignments';
import { followAsset } from './assets';
import { reportDiscrepancy, resolveDiscrepancies } from './discrepancies';
import { fetched, lastStaging } from './fetching';
import { inspected } from './inspection';

/** Writes the decision that a handover was done. @returns false when it had ended before */
export function decideDone(handover: Handover): boolean {
  if (!may('handover', 'verify', handover.state)) return false;
  return update(HANDOVER, handover.id, {
    state: move('handover', 'verify', handover.state),
    verified_at: toGlide(now()),
  });
}

/** Writes the decision that a handover ended otherwise; its bay is no longer held. @returns as {@link decideDone} */
export function decideExit(handover: Handover, exit: Exit): boolean {
  if (!may('handover', 'end', handover.state)) return false;
  return update(HANDOVER, handover.id, {
    state: move('handover', 'end', handover.state),
    exit,
    live_bay: '',
    verified_at: toGlide(now()),
  });
}

/** The door, closed on an empty bay, was heard before the person who says why: that bay is not tried again. */
export function foundNotToFit({ id }: Handover): void {
  update(HANDOVER, id, { exit: 'does_not_fit' });
}

interface Case {
  readonly handover: Handover;
  readonly assignment: Assignment;
  readonly locker: Locker;
  readonly bay: Bay;
  readonly trail: Trail;
}

/**
 * Carries out what a decided handover demands and closes it. Each effect looks whether it is done, so that this can be
 * run again after any of its writes: by the same event sent again, or by the job that completes what was cut off.
 */
export function completeHandover(handoverId: string, trail: Trail): void {
  const handover = readHandover(handoverId);
  if (handover?.state !== 'verified') return;
  const assignment = readAssignment(handover.assignmentId);
  const locker = readLocker(handover.lockerId);
  const bay = readBay(handover.bayId);
  if (!assignment || !locker || !bay) throw new Error(`The handover ${handover.number} has lost what it refers to.`);
  const whole: Case = { handover, assignment, locker, bay, trail };
  const [decision, effects] = handover.exit === '' ? (['verify', DONE] as const) : (['end', ENDED] as const);
  for (const effect of effectsOf('handover', decision)) {
    const carryOut = effects[effect];
    if (!carryOut) throw new Error(`Nothing carries out ${effect} of ${decision}.`);
    carryOut(whole);
  }
  trail.close();
  update(
    HANDOVER,
    handover.id,
    handover.exit === ''
      ? { state: move('handover', 'commit', 'verified'), live_bay: '', committed_at: toGlide(now()) }
      : { state: move('handover', 'exit', 'verified') },
  );
}

/** The effects of `verify`: the thing was put in or taken out. */
const DONE: Partial<Record<Effect, (whole: Case) => void>> = {
  asset_follows({ handover, assignment, locker }) {
    const step = workflowStep(assignment.kind, handover.step);
    const kit = step.item === 'lent' ? kitWith(handover, assignment) : [];
    const all = [handover.assetId, ...kit];
    if (isFetched(assignment.kind, handover)) return fetched(all, handover.personId, locker);
    const outcome = undoes(assignment.kind, handover) ? 'in_use' : inspected(assignment, step.outcome);
    const keeper = keeperOf(assignment, handover, outcome);
    for (const asset of all) followAsset(asset, outcome, keeper, locker);
  },
  bay_follows({ handover, bay }) {
    const verdict = interpretClosing(handover.direction, bay.presence);
    const confidence = verdict.kind === 'committed' ? verdict.confidence : 'likely';
    if (handover.direction === 'deposit') leaveOtherBays(handover.assetId, bay.id);
    if (handover.direction === 'deposit') update(BAY, bay.id, { asset: handover.assetId, confidence });
    else update(BAY, bay.id, { asset: '', charge_percent: '', confidence });
    if (handover.direction === 'collect' && handover.windowEnd === null) resolveWaiting(handover);
  },
  assignment_follows({ handover, assignment, trail }) {
    advanceAssignment(assignment, handover, trail);
  },
  trail({ handover, bay, trail }) {
    trail.append({
      id: derivedId(handover.id, 'committed'),
      type: 'committed',
      bayId: bay.id,
      handoverId: handover.id,
      assignmentId: handover.assignmentId,
      assetId: handover.assetId,
      personId: handover.personId,
      data: { direction: handover.direction, presence: bay.presence },
    });
  },
};

/** What goes with a device: what was staged with it goes out of the same bay, and not with another device out of another one. */
function kitWith(handover: Handover, assignment: Assignment): string[] {
  const kit = kitAssets(assignment);
  if (kit.length === 0 || handover.direction === 'deposit') return kit;
  const staged = lastStaging(assignment.id);
  return staged === null || staged.bayId === handover.bayId ? kit : [];
}

/**
 * Who has a device, or for whom it is kept: the person of the assignment. What a new one has replaced is kept for nobody, and
 * whoever takes it out answers for it.
 */
function keeperOf(assignment: Assignment, handover: Handover, outcome: AssetOutcome): string {
  const replaced = assignment.kind === 'replacement' && handover.assetId === assignment.oldAssetId;
  if (!replaced || outcome === 'in_use') return assignment.personId;
  return outcome === 'in_maintenance' ? handover.personId : '';
}

/** What waited beyond its time, or was broken, has been taken out; only what has no end to its window waits so long. */
function resolveWaiting({ bayId, assetId }: Handover): void {
  const waiting: readonly Condition[] = [
    ['bay', '=', bayId],
    ['asset', '=', assetId],
    ['kind', 'IN', ['damaged', 'left_behind']],
  ];
  resolveDiscrepancies(waiting, 'The device has been taken out of the bay.');
}

/** A device lies in one bay: where the records still place it elsewhere, they were wrong. */
function leaveOtherBays(assetId: string, bayId: string): void {
  for (const other of readBays([['asset', '=', assetId]])) {
    if (other.id !== bayId) update(BAY, other.id, { asset: '', confidence: 'doubtful' });
  }
}

/** The effects of `end`: it came otherwise. */
const ENDED: Partial<Record<Effect, (whole: Case) => void>> = {
  bay_follows({ handover, bay }) {
    const rule = handover.exit === '' ? null : exitRule(handover.direction, handover.exit);
    if (rule?.blocksBay) update(BAY, bay.id, { state: 'blocked', confidence: 'doubtful' });
  },
  discrepancy({ handover, assignment, locker, bay }) {
    const rule = handover.exit === '' ? null : exitRule(handover.direction, handover.exit);
    if (!rule?.finding) return;
    reportDiscrepancy({
      finding: rule.finding,
      locker,
      bay,
      assetId: handover.assetId,
      handoverId: handover.id,
      details: `Handover ${handover.number} of ${assignment.number} at bay ${bay.label} ended with: ${handover.exit}.`,
    });
  },
  trail({ handover, trail }) {
    if (handover.exit !== '') trail.append(exitFact(handover, handover.exit));
  },
  assignment_follows: followExit,
};
