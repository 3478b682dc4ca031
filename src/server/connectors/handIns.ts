import { IN_USE } from '../domain/assetRecords';
import { keptForOthers, type Use } from '../domain/capacity';
import { HAND_IN_KINDS, type HandInCandidate, type HandInKind } from '../domain/handIns';
import type { Bay, Device, Locker, Policy } from '../domain/model';
import { matchPolicy } from '../domain/policies';
import { RUNNING_STAGES } from '../domain/stateMachine';
import { usesOf } from '../capacity/use';
import { readPolicies } from '../data/assignments';
import { criteriaMet } from '../data/criteria';
import { findDevices } from '../data/devices';
import { valuesOf } from '../data/offers';
import { readPeople, type Known } from '../data/people';
import { byId, distinct, select } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { credentialsOf } from './credentials';

/** How many of the free bays have to be left to others, by what is handed in. */
export type Leave = Readonly<Record<HandInKind, number>>;

export interface HandIns {
  candidates(locker: Locker): readonly HandInCandidate[];
  leave(lockerId: string): Leave;
}

/** More devices for each site are not looked at; ordered by whose they are, so that they stay the same and nobody has half. */
const MOST_DEVICES = 300;

const NO_LEAVE: Leave = { repair: 0, charging: 0 };
const NONE: HandIns = { candidates: () => [], leave: () => NO_LEAVE };

/**
 * What people may hand in at these lockers without ServiceNow: those whose place (`sys_user.location`) is the locker's site, with a
 * device of their own in use that is promised to nothing. One query where no policy allows it; fourteen at most, however many
 * people and lockers, and one call of the platform for each person where policies name criteria.
 */
export function handInsOf(lockers: readonly Locker[], bays: readonly Bay[]): HandIns {
  const policies = readPolicies([
    ['active', '=', 'true'],
    ['kind', 'IN', HAND_IN_KINDS],
  ]);
  if (!policies.some((policy) => policy.offlineMs > 0)) return NONE;
  const owned = readOwned(distinct(lockers.map((locker) => locker.siteId)));
  const personIds = distinct(owned.map(({ personId }) => personId));
  const people = byId(readPeople(personIds));
  const credentials = credentialsOf(personIds);
  const running = readRunning(personIds);
  const criteria = readCriteria([...credentials.keys()], policies);
  const uses = usesOf(
    lockers.map((locker) => locker.id),
    bays,
  );
  const candidate = (kind: HandInKind, { device, personId, siteId }: Owned): HandInCandidate[] => {
    const person = people.get(personId);
    if (!person) return [];
    const { modelCategoryId } = device;
    return [
      {
        kind,
        device,
        person: rendered(person),
        credentials: credentials.get(personId) ?? [],
        policy: matchPolicy(policies, { kind, siteId, modelCategoryId, criteria: criteria.get(personId) ?? [] }),
        running: running.filter((one) => one.personId === personId && one.kind === kind).length,
      },
    ];
  };
  return {
    candidates: ({ siteId }) =>
      owned
        .filter((one) => one.siteId === siteId)
        .flatMap((one) => HAND_IN_KINDS.flatMap((kind) => candidate(kind, one))),
    leave: (lockerId) => leaveOf(uses(lockerId)),
  };
}

function leaveOf(use: Use): Leave {
  return { repair: keptForOthers('repair', use), charging: keptForOthers('charging', use) };
}

function rendered({ id, name, language }: Known): HandInCandidate['person'] {
  return { person_id: id, name, language };
}

/** A device that its person may bring along, and where that one is at home. */
interface Owned {
  readonly device: Device;
  readonly personId: string;
  readonly siteId: string;
}

function readOwned(siteIds: readonly string[]): Owned[] {
  const found = findOwned(siteIds);
  const ids = found.map(({ device }) => device.id);
  const promised = [valuesOf(ASSIGNMENT, 'live_asset', ids), valuesOf(ASSIGNMENT, 'live_old_asset', ids)];
  return found.filter(({ device }) => !promised.some((one) => one.has(device.id)));
}

function findOwned(siteIds: readonly string[]): Owned[] {
  const rows = select(
    'alm_hardware',
    ['sys_id', 'assigned_to'],
    [
      ['assigned_to.location', 'IN', siteIds],
      ['assigned_to.active', '=', 'true'],
      ['install_status', '=', IN_USE],
    ],
    { orderBy: 'assigned_to', limit: MOST_DEVICES * siteIds.length },
  );
  const devices = byId(findDevices([['sys_id', 'IN', rows.map((row) => row.sys_id)]]));
  const sites = sitesOf(distinct(rows.map((row) => row.assigned_to)));
  return rows.flatMap(({ sys_id: id, assigned_to: personId }) => {
    const device = devices.get(id);
    return device ? [{ device, personId, siteId: sites.get(personId) ?? '' }] : [];
  });
}

/** Read by itself: a column of another table costs a query for each row. */
function sitesOf(personIds: readonly string[]): ReadonlyMap<string, string> {
  const rows = select('sys_user', ['sys_id', 'location'], [['sys_id', 'IN', personIds]]);
  return new Map(rows.map((row) => [row.sys_id, row.location]));
}

interface Running {
  readonly personId: string;
  readonly kind: string;
}

function readRunning(personIds: readonly string[]): Running[] {
  const rows = select(
    ASSIGNMENT,
    ['requested_for', 'kind'],
    [
      ['requested_for', 'IN', personIds],
      ['kind', 'IN', HAND_IN_KINDS],
      ['stage', 'IN', RUNNING_STAGES],
    ],
  );
  return rows.map((row) => ({ personId: row.requested_for, kind: row.kind }));
}

/** Of those who can be known without ServiceNow; nobody else is asked about. */
function readCriteria(
  personIds: readonly string[],
  policies: readonly Policy[],
): ReadonlyMap<string, readonly string[]> {
  const named = distinct(policies.map((policy) => policy.userCriteriaId));
  return new Map(personIds.map((id) => [id, criteriaMet(id, named)]));
}
