import { fits, REACH_MM } from './allocation';
import { IN_STOCK, isGone } from './assetRecords';
import type { Bay, Device, Size } from './model';
import { isDay, parseKit, yesOrNo, type LineProblem, type RawLine } from './rolloutList';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

/** What the lines of a list are judged by, looked up beforehand for all of them at once. Keys are lower case. */
export interface Known {
  readonly replaces: boolean;
  readonly modelCategoryId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** By user name, e-mail address and employee number. */
  readonly people: ReadonlyMap<string, readonly Person[]>;
  readonly alreadyHere: ReadonlySet<string>;
  /** By asset tag, those of kits among them. */
  readonly devices: ReadonlyMap<string, readonly Device[]>;
  readonly promised: ReadonlySet<string>;
  /** Devices that a person has in use, of the rollout's kind; by person. */
  readonly inUse: ReadonlyMap<string, readonly Device[]>;
  /** The rollout's lockers, by name, with their bays. */
  readonly lockers: ReadonlyMap<string, { readonly id: string; readonly bays: readonly Bay[] }>;
}

export interface CheckedLine {
  readonly line: number;
  readonly written: string;
  readonly personId: string;
  readonly personName: string;
  /** `''`: chosen at staging, by scanning it. */
  readonly assetId: string;
  readonly assetTag: string;
  readonly oldAssetId: string;
  readonly oldTag: string;
  readonly kit: string;
  /** `''`: any of the rollout's. */
  readonly lockerId: string;
  /** `''`: any of the rollout's. */
  readonly day: string;
  readonly reachNeeded: boolean;
  readonly problems: readonly LineProblem[];
}

/** Judges each line by itself and beside the lines before it. */
export function checkLines(lines: readonly RawLine[], known: Known): CheckedLine[] {
  const people = new Set<string>();
  const assets = new Set<string>();
  return lines.map((line) => {
    const checked = checkLine(line, known);
    const problems = [...checked.problems];
    if (checked.personId !== '' && people.has(checked.personId)) problems.push('person_twice');
    if (checked.assetId !== '' && assets.has(checked.assetId)) problems.push('asset_twice');
    people.add(checked.personId);
    assets.add(checked.assetId);
    return { ...checked, problems };
  });
}

function checkLine({ line, cells }: RawLine, known: Known): CheckedLine {
  const person = findPerson(cells.person, known);
  const asset = findAsset(cells.asset, known);
  const old = person.found ? findOld(cells.replaces, person.found.id, known) : NOTHING;
  const locker = known.lockers.get(cells.locker.toLowerCase());
  const reachNeeded = yesOrNo(cells.reach);
  const problems = [
    person.problem,
    asset.problem,
    old.problem,
    cells.locker !== '' && !locker ? 'locker_unknown' : null,
    dayProblem(cells.day, known),
    reachNeeded === null ? 'reach_unknown' : null,
    kitProblem(cells.kit, known),
    hasBay(asset.found?.size ?? null, reachNeeded ?? false, locker ? [locker] : [...known.lockers.values()])
      ? null
      : 'no_fitting_bay',
  ] as const;
  return {
    line,
    written: cells.person,
    personId: person.found?.id ?? '',
    personName: person.found?.name ?? '',
    assetId: asset.found?.id ?? '',
    assetTag: asset.found?.tag ?? cells.asset,
    oldAssetId: old.found?.id ?? '',
    oldTag: old.found?.tag ?? cells.replaces,
    kit: cells.kit,
    lockerId: locker?.id ?? '',
    day: isDay(cells.day) ? cells.day : '',
    reachNeeded: reachNeeded ?? false,
    problems: problems.filter((problem): problem is LineProblem => problem !== null),
  };
}

interface Found<T> {
  readonly found: T | null;
  readonly problem: LineProblem | null;
}
const NOTHING = { found: null, problem: null } as const;

function findPerson(written: string, known: Known): Found<Person> {
  if (written === '') return { found: null, problem: 'person_missing' };
  const named = known.people.get(written.toLowerCase()) ?? [];
  const active = named.filter((person) => person.active);
  const [found = null] = active;
  if (named.length === 0) return { found: null, problem: 'person_unknown' };
  if (!found) return { found: null, problem: 'person_inactive' };
  if (active.length > 1) return { found: null, problem: 'person_ambiguous' };
  return { found, problem: known.alreadyHere.has(found.id) ? 'person_already_here' : null };
}

function findAsset(tag: string, known: Known): Found<Device> {
  if (tag === '') return NOTHING;
  const tagged = known.devices.get(tag.toLowerCase()) ?? [];
  const [found] = tagged;
  if (!found) return { found: null, problem: 'asset_unknown' };
  if (tagged.length > 1) return { found: null, problem: 'asset_ambiguous' };
  return { found, problem: deviceProblem(found, known) };
}

/** Why a device cannot be handed out; null: it can. */
export function deviceProblem(
  device: Device,
  known: Pick<Known, 'modelCategoryId' | 'promised'>,
): 'asset_retired' | 'wrong_category' | 'asset_promised' | 'asset_not_in_stock' | null {
  if (isGone(device.installStatus)) return 'asset_retired';
  if (device.modelCategoryId !== known.modelCategoryId) return 'wrong_category';
  if (known.promised.has(device.id)) return 'asset_promised';
  return device.installStatus === IN_STOCK ? null : 'asset_not_in_stock';
}

/** What is wrong with a kit: each further bay needs a device, and all its devices have to be there. */
function kitProblem(kit: string, known: Known): LineProblem | null {
  const bays = parseKit(kit);
  if (bays === null) return 'kit_too_large';
  if (bays.slice(1).some(([first = '']) => !known.devices.has(first.toLowerCase()))) return 'kit_bay_without_device';
  const devices = bays.flat().flatMap((item) => known.devices.get(item.toLowerCase()) ?? []);
  const problems = devices.map((device) =>
    deviceProblem(device, { promised: known.promised, modelCategoryId: device.modelCategoryId }),
  );
  return problems.find((problem) => problem !== null) ?? null;
}

/** Of a refresh: the device that the person hands in. */
function findOld(tag: string, personId: string, known: Known): Found<Device> {
  if (!known.replaces) return NOTHING;
  const own = known.inUse.get(personId) ?? [];
  const meant = tag === '' ? own : own.filter((device) => device.tag.toLowerCase() === tag.toLowerCase());
  const [found] = meant;
  if (!found) return { found: null, problem: 'old_unknown' };
  if (meant.length > 1) return { found: null, problem: 'old_ambiguous' };
  return { found, problem: known.promised.has(found.id) ? 'asset_promised' : null };
}

function dayProblem(day: string, known: Known): LineProblem | null {
  if (day === '') return null;
  if (!isDay(day)) return 'day_unknown';
  return day < known.startsOn || day > known.endsOn ? 'day_outside' : null;
}

/** Whether some bay takes it at all, however full the lockers are just now. */
function hasBay(
  size: Size | null,
  reachNeeded: boolean,
  lockers: readonly { readonly bays: readonly Bay[] }[],
): boolean {
  return lockers.some(({ bays }) => bays.some((bay) => suits(bay, size, reachNeeded)));
}

/** Whether a bay would take a thing if it were free. */
export function suits(bay: Bay, size: Size | null, reachNeeded: boolean): boolean {
  const reachable = !reachNeeded || (bay.doorHeightMm >= REACH_MM.min && bay.doorHeightMm <= REACH_MM.max);
  return bay.state === 'in_service' && reachable && fits(size, bay.size);
}
