import { isFree } from '../domain/allocation';
import { grantsAt, MOST_GRANTS, type Candidate, type Grant, type GrantedCredential } from '../domain/grants';
import type { Assignment, Bay, Device, Handover, Locker } from '../domain/model';
import { needsStaging } from '../domain/readiness';
import { fromGlide, toIso } from '../domain/time';
import { readAssignments, readPolicies } from '../data/assignments';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { readBays, readLockers } from '../data/lockers';
import { valuesOf } from '../data/offers';
import { readPeople } from '../data/people';
import { now, sha256 } from '../data/platform';
import { byId, distinct, select, type Condition } from '../data/records';
import { CREDENTIAL, HANDOVER } from '../data/tables';
import { readReports } from '../readiness/reports';
import { readLeases } from './leases';

export interface Asked {
  readonly locker_id: string;
  /** Ids of the grants that the connector has. */
  readonly known: readonly string[];
}

export interface LockerGrants {
  readonly locker_id: string;
  readonly grants: readonly Grant[];
  /** Of those known, what is no longer good. */
  readonly gone: readonly string[];
  /** Numbers of the bays into which something may be put now. */
  readonly free: readonly number[];
}

/**
 * What the lockers that a connector owns may open without ServiceNow, as the difference to what it knows. Nothing is
 * remembered of what it was told. Fifteen queries at most, however many lockers, bays and handovers.
 */
export function grantsFor(connectorId: string, asked: readonly Asked[]): LockerGrants[] {
  const leases = readLeases(asked.map((one) => one.locker_id));
  const own = leases.filter((lease) => lease.connectorId === connectorId && lease.until > now());
  const lockers = byId(readLockers([['sys_id', 'IN', own.map((lease) => lease.lockerId)]]));
  const bays = readBays([['locker', 'IN', [...lockers.keys()]]]);
  const bayIds = bays.map((bay) => bay.id);
  const held = [...valuesOf(HANDOVER, 'live_bay', bayIds)];
  const candidates = readCandidates([...lockers.values()], bays);
  const at = { now: now(), digest: sha256 };
  return asked.flatMap(({ locker_id: id, known }) => {
    const locker = lockers.get(id);
    if (!locker) return [];
    const inside = bays.filter((bay) => bay.lockerId === id);
    const here = candidates.filter(({ handover }) => handover.lockerId === '' || handover.lockerId === id);
    const grants = grantsAt(locker, inside, here, at);
    const good = new Set(grants.map((grant) => grant.grant_id));
    const free = locker.state === 'in_service' ? inside.filter((bay) => isFree(bay, held)) : [];
    return [
      {
        locker_id: id,
        grants: grants.filter((grant) => !known.includes(grant.grant_id)),
        gone: known.filter((grantId) => !good.has(grantId)),
        free: free.map((bay) => bay.number),
      },
    ];
  });
}

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

/** By person: what of their own is active and valid now, in an order that does not change. */
function credentialsOf(personIds: readonly string[]): ReadonlyMap<string, GrantedCredential[]> {
  const rows = select(
    CREDENTIAL,
    ['person', 'kind', 'offline_hash', 'valid_from', 'valid_until', 'locked_until'],
    [
      ['person', 'IN', personIds],
      ['kind', 'IN', ['badge', 'pin']],
      ['active', '=', 'true'],
      ['single_use', '=', 'false'],
      ['handover', 'ISEMPTY'],
      ['offline_hash', 'ISNOTEMPTY'],
    ],
    { orderBy: 'offline_hash' },
  );
  const found = new Map<string, GrantedCredential[]>();
  for (const row of rows) {
    const until = fromGlide(row.valid_until);
    const isBegun = (fromGlide(row.valid_from) ?? 0) <= now() && (fromGlide(row.locked_until) ?? 0) <= now();
    if (!isBegun || (until !== null && until <= now())) continue;
    const credential = { kind: row.kind as GrantedCredential['kind'], hash: row.offline_hash, until: toIso(until) };
    found.set(row.person, [...(found.get(row.person) ?? []), credential]);
  }
  return found;
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
