import { isFree } from '../domain/allocation';
import { grantsAt, MOST_GRANTS, ranking, type Candidate, type Grant } from '../domain/grants';
import { handInsAt, type GrantedHandIn } from '../domain/handIns';
import type { Assignment, Bay, Device, Handover, Kind, Locker } from '../domain/model';
import { needsStaging } from '../domain/readiness';
import { readAssignments, readPolicies } from '../data/assignments';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { readBays, readLockers } from '../data/lockers';
import { valuesOf } from '../data/offers';
import { readPeople } from '../data/people';
import { now, sha256 } from '../data/platform';
import { byId, distinct, type Condition } from '../data/records';
import { HANDOVER } from '../data/tables';
import { readReports } from '../readiness/reports';
import { credentialsOf } from './credentials';
import { handInsOf, type Leave } from './handIns';
import { readLeases } from './leases';

export interface Asked {
  readonly locker_id: string;
  /** Ids of the grants that the connector has. */
  readonly known: readonly string[];
}

export interface LockerGrants {
  readonly locker_id: string;
  readonly grants: readonly Grant[];
  readonly hand_ins: readonly GrantedHandIn[];
  /** Of those known, what is no longer good. */
  readonly gone: readonly string[];
  /** Numbers of the bays into which something may be put now. */
  readonly free: readonly number[];
  /** How many of these something that is handed in has to leave to others. */
  readonly leave: Leave;
}

/**
 * What the lockers that a connector owns may open without ServiceNow, as the difference to what it knows. Nothing is
 * remembered of what it was told. Fifteen queries at most and fourteen for what is handed in, however many lockers, bays and handovers.
 */
export function grantsFor(connectorId: string, asked: readonly Asked[]): LockerGrants[] {
  const leases = readLeases(asked.map((one) => one.locker_id));
  const own = leases.filter((lease) => lease.connectorId === connectorId && lease.until > now());
  const lockers = byId(readLockers([['sys_id', 'IN', own.map((lease) => lease.lockerId)]]));
  const bays = readBays([['locker', 'IN', [...lockers.keys()]]]);
  const bayIds = bays.map((bay) => bay.id);
  const held = [...valuesOf(HANDOVER, 'live_bay', bayIds)];
  const candidates = readCandidates([...lockers.values()], bays);
  const handIns = handInsOf([...lockers.values()], bays);
  return asked.flatMap(({ locker_id: id, known }) => {
    const locker = lockers.get(id);
    if (!locker) return [];
    const inside = bays.filter((bay) => bay.lockerId === id);
    const here = candidates.filter(({ handover }) => handover.lockerId === '' || handover.lockerId === id);
    const rank = ranking(inside);
    const grants = grantsAt(locker, inside, here, { now: now(), digest: sha256, rank });
    const baysFor = (kind: Kind, { size }: Device) => rank(kind, { ...NOTHING_SPECIAL, size });
    const begins = handInsAt(locker, handIns.candidates(locker), baysFor, sha256);
    const good = new Set([...grants, ...begins].map((grant) => grant.grant_id));
    const free = locker.state === 'in_service' ? inside.filter((bay) => isFree(bay, held)) : [];
    const isNew = (grant: { readonly grant_id: string }): boolean => !known.includes(grant.grant_id);
    return [
      {
        locker_id: id,
        grants: grants.filter(isNew),
        hand_ins: begins.filter(isNew),
        gone: known.filter((grantId) => !good.has(grantId)),
        free: free.map((bay) => bay.number),
        leave: handIns.leave(id),
      },
    ];
  });
}

/** Of a device that somebody brings along nothing more is known than how large it is. */
const NOTHING_SPECIAL = { reachNeeded: false, wantsLan: false, tooSmall: [] };

/** What of a handover the database can decide, so that only what may be granted is read. */
const GRANTABLE: readonly Condition[] = [
  ['state', '=', 'planned'],
  ['actor_kind', '=', 'employee'],
  ['window_start', 'ISNOTEMPTY'],
  ['person.active', '=', 'true'],
  ['assignment.policy.offline_allowed', '=', 'true'],
  ['assignment.policy.offline_hours', '>', 0],
];

function readPlanned(lockers: readonly Locker[]): Handover[] {
  const ids = lockers.map((locker) => locker.id);
  const sites = distinct(lockers.map((locker) => locker.siteId));
  const collects = readHandovers([...GRANTABLE, ['direction', '=', 'collect'], ['locker', 'IN', ids]]);
  const returns = readHandovers(
    [
      ...GRANTABLE,
      ['direction', '=', 'deposit'],
      ['assignment.kind', '=', 'loan'],
      ['assignment.stage', 'IN', ['active', 'overdue']],
      ['assignment.locker.site', 'IN', sites],
    ],
    { orderBy: 'window_end', limit: MOST_GRANTS * Math.max(1, sites.length) },
  );
  return [...collects, ...returns];
}

function readCandidates(lockers: readonly Locker[], bays: readonly Bay[]): Candidate[] {
  const handovers = readPlanned(lockers);
  const pick = (of: (handover: Handover) => string): string[] => distinct(handovers.map(of));
  const assignments = byId(readAssignments([['sys_id', 'IN', pick(({ assignmentId }) => assignmentId)]]));
  const known = [...assignments.values()];
  const policies = byId(readPolicies([['sys_id', 'IN', distinct(known.map(({ policyId }) => policyId))]]));
  const people = byId(readPeople(pick(({ personId }) => personId)));
  const devices = byId(readDevices(pick(({ assetId }) => assetId)));
  const credentials = credentialsOf([...people.keys()]);
  const sites = sitesOf(known);
  const deposits = handovers.filter(({ direction }) => direction === 'deposit');
  const tooSmall = tooSmallFor(deposits);
  const reports = bays.some((bay) => bay.lan) ? readReports(deposits.map(({ assetId }) => assetId)) : null;
  return handovers.flatMap((handover) => {
    const assignment = assignments.get(handover.assignmentId);
    const policy = assignment && policies.get(assignment.policyId);
    const person = people.get(handover.personId);
    const device: Device | undefined = devices.get(handover.assetId);
    if (!assignment || !policy || !person || !device) return [];
    return [
      {
        handover,
        assignment,
        policy,
        person,
        device,
        credentials: credentials.get(person.id) ?? [],
        siteId: sites.get(assignment.lockerId) ?? '',
        wantsLan: reports !== null && needsStaging(reports.get(device.id), policy.needsReadiness, now()),
        tooSmall: tooSmall.filter((one) => isOf(one, handover)).map(({ bayId }) => bayId),
      },
    ];
  });
}

/** By locker: the site where loans were collected. */
function sitesOf(assignments: readonly Assignment[]): ReadonlyMap<string, string> {
  const ids = distinct(assignments.map(({ lockerId }) => lockerId));
  return new Map(readLockers([['sys_id', 'IN', ids]]).map((locker) => [locker.id, locker.siteId]));
}

function tooSmallFor(deposits: readonly Handover[]): Handover[] {
  return readHandovers([
    ['assignment', 'IN', distinct(deposits.map(({ assignmentId }) => assignmentId))],
    ['exit', '=', 'does_not_fit'],
  ]);
}

const isOf = (one: Handover, other: Handover): boolean =>
  one.assignmentId === other.assignmentId && one.step === other.step;
