import type { CsvRow } from './csv';

/** The list of a rollout as it comes in, one person a line, and what can be wrong with a line. */
export const MOST_LINES = 2_000;

/** The columns; `person` alone has to be there. Headings are read without regard to case. */
export const COLUMNS = ['person', 'asset', 'replaces', 'kit', 'locker', 'day', 'reach'] as const;
export type Column = (typeof COLUMNS)[number];

export type LineProblem =
  | 'person_missing'
  | 'person_unknown'
  | 'person_inactive'
  | 'person_ambiguous'
  | 'person_twice'
  | 'person_already_here'
  | 'asset_unknown'
  | 'asset_ambiguous'
  | 'asset_retired'
  | 'asset_not_in_stock'
  | 'asset_promised'
  | 'asset_twice'
  | 'wrong_category'
  | 'kit_too_large'
  | 'kit_bay_without_device'
  | 'locker_unknown'
  | 'day_unknown'
  | 'day_outside'
  | 'reach_unknown'
  | 'no_fitting_bay'
  | 'old_unknown'
  | 'old_ambiguous'
  | 'no_policy';

export const PROBLEMS: Readonly<Record<LineProblem, string>> = {
  person_missing: 'No person is named.',
  person_unknown: 'Nobody has this user name, e-mail address or employee number.',
  person_inactive: 'The person is not active.',
  person_ambiguous: 'Several people have this name, address or number: use the user name.',
  person_twice: 'The person stands in an earlier line already.',
  person_already_here: 'The person is in this rollout already.',
  asset_unknown: 'No device has this asset tag.',
  asset_ambiguous: 'Several devices have this asset tag.',
  asset_retired: 'The device is retired, missing or disposed of.',
  asset_not_in_stock: 'The device is not in stock.',
  asset_promised: 'The device is promised to somebody else.',
  asset_twice: 'The device stands in an earlier line already.',
  wrong_category: 'The device is of another kind than the rollout.',
  kit_too_large: 'A kit has at most 8 items in at most 4 bays.',
  kit_bay_without_device: 'What follows a | begins with the asset tag of the device in that bay.',
  locker_unknown: 'The rollout has no locker of this name.',
  day_unknown: 'A day is written like 2026-11-23.',
  day_outside: 'The day is not one of the rollout.',
  reach_unknown: 'Say yes or no, or leave it empty.',
  no_fitting_bay: 'No bay of the lockers takes it.',
  old_unknown: 'The person has no such device to hand in.',
  old_ambiguous: 'The person has several devices of this kind: name the one in the column replaces.',
  no_policy: 'No policy allows this for the person at this site.',
};

/** A line as it is written. */
export interface RawLine {
  /** Of the file, from 1; of a list of people, the place in it. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export type Reading =
  | { readonly ok: true; readonly lines: readonly RawLine[]; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly problem: 'empty' | 'no_person_column' | 'column_twice' };

/** Brings rows under their headings. Headings that are not known are named, so that a misspelt one is not lost in silence. */
export function readLines(rows: readonly CsvRow[]): Reading {
  const [header, ...body] = rows;
  if (!header) return { ok: false, problem: 'empty' };
  const headings = header.cells.map((cell) => cell.trim().toLowerCase());
  const known = headings.filter((heading) => COLUMNS.includes(heading as Column));
  if (new Set(known).size < known.length) return { ok: false, problem: 'column_twice' };
  if (!known.includes('person')) return { ok: false, problem: 'no_person_column' };
  const ignored = headings.filter((heading) => heading !== '' && !known.includes(heading));
  const lines = body.map(({ line, cells }) => ({
    line,
    cells: cellsOf((column) => cells[headings.indexOf(column)] ?? ''),
  }));
  return { ok: true, lines, ignored };
}

export function cellsOf(valueOf: (column: Column) => string): RawLine['cells'] {
  return Object.fromEntries(COLUMNS.map((column) => [column, valueOf(column).trim()])) as Record<Column, string>;
}

const YES = ['yes', 'y', 'true', '1', 'x'];
const NO = ['', 'no', 'n', 'false', '0'];

/** @returns null when it is neither */
export function yesOrNo(value: string): boolean | null {
  const said = value.toLowerCase();
  if (YES.includes(said)) return true;
  return NO.includes(said) ? false : null;
}

const MOST_BAYS = 4;
const MOST_ITEMS = 8;

/**
 * What goes with the device: `charger + adapter | MO-017 + cable` is a charger and an adapter in the bay of the device, and the
 * monitor MO-017 with a cable in a second one.
 * @returns for each bay its items, the first being the device's own bay; null when it is too much
 */
export function parseKit(text: string): readonly (readonly string[])[] | null {
  const bays = text.split('|').map((bay) =>
    bay
      .split('+')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
  const [own = [], ...others] = bays;
  const kit = [own, ...others.filter((bay) => bay.length > 0)];
  return kit.length > MOST_BAYS || kit.flat().length > MOST_ITEMS ? null : kit;
}

/** A calendar day that is one, such as not the 31st of April. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
