import { IN_USE } from '../domain/assetRecords';
import type { Device } from '../domain/model';
import type { Known, Person } from '../domain/rolloutCheck';
import { parseKit, type RawLine } from '../domain/rolloutList';
import { readDevices } from '../data/devices';
import { readBays, readLockers } from '../data/lockers';
import { valuesOf } from '../data/offers';
import { distinct, isTrue, select } from '../data/records';
import { readRolloutLines, type Rollout } from '../data/rollouts';
import { ASSIGNMENT } from '../data/tables';

/** Values in one query: a request line has its limits too. */
const MOST_VALUES = 500;

/**
 * Looks up all that the lines of a list name: a number of queries that grows with the list by the five hundred.
 * @param request lines that this very request has stored before are not in anybody's way
 */
export function lookUp(rollout: Rollout, lines: readonly RawLine[], request: string): Known {
  const people = findPeople(distinct(lines.map(({ cells }) => cells.person)));
  const tags = lines.flatMap(({ cells }) => [cells.asset, ...(parseKit(cells.kit) ?? []).flat()]);
  const devices = findDevices(distinct(tags));
  const personIds = distinct([...people.values()].flat().map(({ id }) => id));
  const inUse = rollout.kind === 'replacement' ? devicesInUse(personIds, rollout.modelCategoryId) : new Map();
  return {
    replaces: rollout.kind === 'replacement',
    modelCategoryId: rollout.modelCategoryId,
    startsOn: rollout.startsOn,
    endsOn: rollout.endsOn,
    people,
    alreadyHere: alreadyHere(rollout.id, request),
    devices,
    promised: promised([...devices.values(), ...(inUse.values() as Iterable<Device[]>)].flat()),
    inUse,
    lockers: lockersOf(rollout),
  };
}

/** Values that can stand in a list of values: a comma would make two of one. */
function inParts(values: readonly string[]): string[][] {
  const whole = values.filter((value) => !value.includes(','));
  const parts: string[][] = [];
  for (let from = 0; from < whole.length; from += MOST_VALUES) parts.push(whole.slice(from, from + MOST_VALUES));
  return parts;
}

function gather<T>(
  entries: readonly (readonly [key: string, value: T])[],
  idOf: (value: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key) ?? [];
    if (!group.some((known) => idOf(known) === idOf(value))) group.push(value);
    groups.set(key, group);
  }
  return groups;
}

const NAMES = ['sys_id', 'user_name', 'email', 'employee_number'] as const;

function findPeople(written: readonly string[]): Map<string, Person[]> {
  const wanted = new Set(written.map((value) => value.toLowerCase()));
  const rows = inParts(written).flatMap((part) =>
    NAMES.flatMap((column) => select('sys_user', [...NAMES, 'name', 'active'], [[column, 'IN', part]])),
  );
  const entries = rows.flatMap((row) => {
    const person: Person = { id: row.sys_id, name: row.name, active: isTrue(row.active) };
    const keys = distinct(NAMES.map((column) => row[column].toLowerCase())).filter((key) => wanted.has(key));
    return keys.map((key) => [key, person] as const);
  });
  return gather(entries, ({ id }) => id);
}

function findDevices(tags: readonly string[]): Map<string, Device[]> {
  const ids = inParts(tags).flatMap((part) =>
    select('alm_hardware', ['sys_id'], [['asset_tag', 'IN', part]]).map((row) => row.sys_id),
  );
  return gather(
    readDevices(ids).map((device) => [device.tag.toLowerCase(), device] as const),
    ({ id }) => id,
  );
}

function devicesInUse(personIds: readonly string[], modelCategoryId: string): Map<string, Device[]> {
  const rows = inParts(personIds).flatMap((part) =>
    select(
      'alm_hardware',
      ['sys_id', 'assigned_to'],
      [
        ['assigned_to', 'IN', part],
        ['model_category', '=', modelCategoryId],
        ['install_status', '=', IN_USE],
      ],
    ),
  );
  const holders = new Map(rows.map((row) => [row.sys_id, row.assigned_to]));
  return gather(
    readDevices([...holders.keys()]).map((device) => [holders.get(device.id) ?? '', device] as const),
    ({ id }) => id,
  );
}

function promised(devices: readonly Device[]): ReadonlySet<string> {
  const parts = inParts(distinct(devices.map(({ id }) => id)));
  return new Set(
    parts.flatMap((part) => [
      ...valuesOf(ASSIGNMENT, 'live_asset', part),
      ...valuesOf(ASSIGNMENT, 'live_old_asset', part),
    ]),
  );
}

function alreadyHere(rolloutId: string, request: string): ReadonlySet<string> {
  const lines = readRolloutLines([
    ['rollout', '=', rolloutId],
    ['state', 'IN', ['proposed', 'planned']],
  ]);
  return new Set(lines.filter((line) => line.request !== request).map((line) => line.personId));
}

function lockersOf(rollout: Rollout): Known['lockers'] {
  const lockers = readLockers([
    ['sys_id', 'IN', rollout.lockerIds],
    ['state', '=', 'in_service'],
  ]);
  const bays = readBays([['locker', 'IN', lockers.map(({ id }) => id)]]);
  return new Map(
    lockers.map((locker) => [
      locker.name.toLowerCase(),
      { id: locker.id, bays: bays.filter((bay) => bay.lockerId === locker.id) },
    ]),
  );
}
