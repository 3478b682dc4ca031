import { rankFitting, servesFor, type Fitting } from './allocation';
import type { Assignment, Bay, Device, Handover, Kind, Locker, Policy } from './model';
import { SECOND_MS, toIso } from './time';
import { WORKFLOWS, workflowStep } from './workflows';

/**
 * A grant is a handover that a connector may have opened by itself while ServiceNow is away. Granted is what one person can
 * do alone in one bay: collect what lies there for them, and bring back what they have borrowed.
 */
export interface Grant {
  /** Of everything below: whatever changes makes another grant, and this one is no longer good. */
  readonly grant_id: string;
  readonly handover_id: string;
  readonly assignment_id: string;
  /** Of the assignment. */
  readonly number: string;
  readonly kind: Kind;
  readonly direction: Handover['direction'];
  /** Where it lies; null: it is put in. */
  readonly bay_number: number | null;
  /** What is put in goes into one of these, the best first, whether they are free or not. */
  readonly bays: readonly number[];
  readonly item: { readonly name: string; readonly asset_tag: string };
  readonly due_at: string | null;
  readonly person: GrantedPerson;
  readonly credentials: readonly GrantedCredential[];
  /** Hash of the code of the mail, which stands for this handover alone. */
  readonly code: string | null;
  readonly from: string;
  /** Null: it has no end; a return is taken however late it is. */
  readonly until: string | null;
  /** How long after the last answer this may be opened alone. */
  readonly alone_s: number;
}

/** Whose a grant is, as far as a kiosk needs to know. */
export interface GrantedPerson {
  readonly person_id: string;
  readonly name: string;
  readonly language: string;
}

/** Something of the person's own by which they are known. */
export interface GrantedCredential {
  readonly kind: 'badge' | 'pin';
  readonly hash: string;
  readonly until: string | null;
}

/** A handover with all that decides about granting it. */
export interface Candidate {
  readonly handover: Handover;
  readonly assignment: Assignment;
  readonly policy: Policy;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly language: string;
    readonly active: boolean;
  };
  readonly credentials: readonly GrantedCredential[];
  readonly device: Device;
  /** Site at which its device was collected; `''`: it was not. */
  readonly siteId: string;
  readonly wantsLan: boolean;
  /** Bays that were too small for it. */
  readonly tooSmall: readonly string[];
}

/** More than so many at one locker are not granted; those whose window ends first come first. */
export const MOST_GRANTS = 500;

/** All that may be opened alone at a locker now. */
export function grantsAt(
  locker: Locker,
  bays: readonly Bay[],
  candidates: readonly Candidate[],
  at: { readonly now: number; readonly digest: (text: string) => string; readonly rank: Ranking },
): Grant[] {
  if (locker.state !== 'in_service') return [];
  return candidates
    .filter((candidate) => isGranted(candidate, locker, bays, at.now))
    .sort(byEnd)
    .slice(0, MOST_GRANTS)
    .map((candidate) => render(candidate, bays, at.rank, at.digest));
}

function isGranted(candidate: Candidate, locker: Locker, bays: readonly Bay[], now: number): boolean {
  const { handover, assignment, policy, person } = candidate;
  const isTheirs = workflowStep(assignment.kind, handover.step).actor === 'employee' && handover.personId === person.id;
  if (!isTheirs || !person.active || handover.state !== 'planned' || handover.windowStart === null) return false;
  if (policy.offlineMs === 0 || isOfPair(assignment.kind, handover.step)) return false;
  return handover.direction === 'collect'
    ? lies(handover, bays) && isOpen(handover, now, policy.offlineMs)
    : isReturnAt(candidate, locker);
}

/** Two steps of one visit are done both or neither, and which it is only ServiceNow can tell. */
function isOfPair(kind: Kind, step: number): boolean {
  const { visit } = workflowStep(kind, step);
  return WORKFLOWS[kind].filter((one) => one.visit === visit && one.actor === 'employee').length > 1;
}

function lies({ bayId, assetId }: Handover, bays: readonly Bay[]): boolean {
  return bays.some((bay) => bay.id === bayId && bay.assetId === assetId && bay.state === 'in_service');
}

/** Its window begins before the locker may no longer serve it alone, and has not ended. */
function isOpen({ windowStart, windowEnd }: Handover, now: number, offlineMs: number): boolean {
  return (windowStart ?? Infinity) <= now + offlineMs && (windowEnd === null || now < windowEnd);
}

/** What was lent comes back to a locker of the site where it was collected. */
function isReturnAt({ handover, assignment, siteId }: Candidate, locker: Locker): boolean {
  const isRunning = assignment.stage === 'active' || assignment.stage === 'overdue';
  const isHere = handover.lockerId === '' || handover.lockerId === locker.id;
  return assignment.kind === 'loan' && isRunning && isHere && siteId === locker.siteId;
}

function byEnd(one: Candidate, other: Candidate): number {
  const end = ({ handover }: Candidate): number => handover.windowEnd ?? Infinity;
  const [first, second] = [end(one), end(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one.handover.id < other.handover.id ? -1 : 1;
}

function render(candidate: Candidate, bays: readonly Bay[], rank: Ranking, digest: (text: string) => string): Grant {
  const { handover, assignment, policy, person, device } = candidate;
  const isDeposit = handover.direction === 'deposit';
  const granted: Omit<Grant, 'grant_id'> = {
    handover_id: handover.id,
    assignment_id: assignment.id,
    number: assignment.number,
    kind: assignment.kind,
    direction: handover.direction,
    bay_number: isDeposit ? null : (bays.find((bay) => bay.id === handover.bayId)?.number ?? null),
    bays: isDeposit ? rank(assignment.kind, fittingOf(candidate)) : [],
    item: { name: device.name, asset_tag: device.tag },
    due_at: toIso(assignment.dueAt),
    person: { person_id: person.id, name: person.name, language: person.language },
    credentials: candidate.credentials,
    code: handover.codeOfflineHash || null,
    from: toIso(handover.windowStart) ?? '',
    until: isDeposit ? null : toIso(handover.windowEnd),
    alone_s: policy.offlineMs / SECOND_MS,
  };
  return { grant_id: digest(JSON.stringify(granted)).slice(0, 32), ...granted };
}

function fittingOf({ device, assignment, wantsLan, tooSmall }: Candidate): Omit<Fitting, 'wantsCharging'> {
  return { size: device.size, reachNeeded: assignment.reachNeeded, wantsLan, tooSmall };
}

/** Where a thing goes at a locker: the numbers of the bays, the best first, whether they are free or not. */
export type Ranking = (kind: Kind, thing: Omit<Fitting, 'wantsCharging'>) => readonly number[];

/** Ranked once for all that are alike, because most things are. */
export function ranking(bays: readonly Bay[]): Ranking {
  const known = new Map<string, readonly number[]>();
  return (kind, { size, reachNeeded, wantsLan, tooSmall }) => {
    const thing: Fitting = { size, reachNeeded, wantsCharging: true, wantsLan, tooSmall };
    const alike = JSON.stringify([kind, thing]);
    const ranked = known.get(alike) ?? rankFitting(servingIn(bays, kind), bays, thing).map(numberOf);
    known.set(alike, ranked);
    return ranked;
  };
}

const servingIn = (bays: readonly Bay[], kind: Kind): Bay[] => bays.filter((bay) => servesFor(kind, bay));
const numberOf = (bay: Bay): number => bay.number;
