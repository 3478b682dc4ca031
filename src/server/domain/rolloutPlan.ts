import { compareRanks } from './allocation';
import type { Bay, Size } from './model';
import { suits } from './rolloutCheck';
import { DAY_MS } from './time';

/** A line that needs a place: a bay for the device, and one for each further part of its kit. */
export interface ToPlace {
  readonly id: string;
  readonly line: number;
  /** Null: of unknown size, taken to fit. */
  readonly sizes: readonly (Size | null)[];
  readonly reachNeeded: boolean;
  /** `''` in both: any. */
  readonly lockerId: string;
  readonly day: string;
  /** It has its place already, and keeps it. */
  readonly settled: boolean;
}

/** What a locker has to give on a day. */
export interface Slot {
  readonly lockerId: string;
  readonly day: string;
  /** Bays that are free on that day as far as is known. */
  readonly bays: readonly Bay[];
  /** How many of them are spoken for without anybody knowing which: what is planned for staging, and what is kept for other uses. */
  readonly spokenFor: number;
}

export interface Capacity {
  readonly slots: readonly Slot[];
  /** On how many days a bay stays full, at most: the window for collecting, and the second one. */
  readonly holdDays: number;
}

export type Unplaced = 'no_fitting_bay' | 'full' | 'full_that_day' | 'full_there';

export interface RolloutPlan {
  readonly placed: readonly { readonly lineId: string; readonly lockerId: string; readonly day: string }[];
  readonly unplaced: readonly { readonly lineId: string; readonly reason: Unplaced }[];
  /** What is then used of each locker on each day. */
  readonly load: readonly {
    readonly lockerId: string;
    readonly day: string;
    readonly bays: number;
    readonly used: number;
  }[];
}

export const UNPLACED: Readonly<Record<Unplaced, string>> = {
  no_fitting_bay: 'No bay of the lockers takes it.',
  full: 'All lockers are full on all days.',
  full_that_day: 'The lockers are full on that day.',
  full_there: 'That locker is full on all days.',
};

interface State {
  readonly slot: Slot;
  readonly taken: Set<string>;
}

/**
 * Places lines on lockers and days, the earliest day first and there the locker with the most room. Who can use few bays chooses
 * before who can use many; otherwise the order of the list holds. The same question has the same answer.
 */
export function planRollout(lines: readonly ToPlace[], capacity: Capacity): RolloutPlan {
  const states = [...capacity.slots].sort(bySlot).map((slot) => ({ slot, taken: new Set<string>() }));
  const placed: RolloutPlan['placed'][number][] = [];
  const unplaced: RolloutPlan['unplaced'][number][] = [];
  for (const line of [...lines].sort((one, other) => compareRanks(choosiness(one), choosiness(other)))) {
    const found = place(line, states, capacity.holdDays);
    if (found) placed.push({ lineId: line.id, lockerId: found.lockerId, day: found.day });
    else unplaced.push({ lineId: line.id, reason: whyNot(line, capacity.slots) });
  }
  const load = states.map(({ slot, taken }) => ({
    lockerId: slot.lockerId,
    day: slot.day,
    bays: Math.max(0, slot.bays.length - slot.spokenFor),
    used: taken.size,
  }));
  return { placed, unplaced, load };
}

function choosiness({ settled, reachNeeded, lockerId, day, sizes, line, id }: ToPlace): (number | string)[] {
  const largest = Math.max(...sizes.map((size) => (size ? size.widthMm * size.heightMm * size.depthMm : 0)));
  return [
    settled ? 0 : 1,
    reachNeeded ? 0 : 1,
    day === '' ? 1 : 0,
    lockerId === '' ? 1 : 0,
    -sizes.length,
    -largest,
    line,
    id,
  ];
}

function place(line: ToPlace, states: readonly State[], holdDays: number): Slot | null {
  const wished = states.filter(({ slot }) => matches(line, slot));
  const roomiest = [...wished].sort((one, other) =>
    compareRanks([one.slot.day, -room(one), one.slot.lockerId], [other.slot.day, -room(other), other.slot.lockerId]),
  );
  for (const { slot } of roomiest) {
    const span = states.filter(
      (state) => state.slot.lockerId === slot.lockerId && within(slot.day, state.slot.day, holdDays),
    );
    const bays = chooseBays(line, slot.bays, span);
    if (!bays) continue;
    span.forEach(({ taken }) => bays.forEach((bay) => taken.add(bay)));
    return slot;
  }
  return null;
}

/** For each part of the kit the smallest bay that is free on all days of the span and not needed for its reach; null when there are not enough. */
function chooseBays(line: ToPlace, bays: readonly Bay[], span: readonly State[]): string[] | null {
  if (span.some((state) => room(state) < line.sizes.length)) return null;
  const chosen: string[] = [];
  const smallestFirst = [...bays].sort((one, other) => compareRanks(bayRank(one), bayRank(other)));
  const largestFirst = [...line.sizes].sort((one, other) => volume(other) - volume(one));
  for (const size of largestFirst) {
    const bay = smallestFirst.find(
      (candidate) =>
        !chosen.includes(candidate.id) &&
        suits(candidate, size, line.reachNeeded) &&
        span.every(({ slot, taken }) => !taken.has(candidate.id) && slot.bays.some(({ id }) => id === candidate.id)),
    );
    if (!bay) return null;
    chosen.push(bay.id);
  }
  return chosen;
}

function room({ slot, taken }: State): number {
  return slot.bays.length - slot.spokenFor - taken.size;
}

function whyNot(line: ToPlace, slots: readonly Slot[]): Unplaced {
  const there = slots.filter((slot) => matches(line, slot));
  const takes = there.some(({ bays }) =>
    line.sizes.every((size) => bays.some((bay) => suits(bay, size, line.reachNeeded))),
  );
  if (!takes) return 'no_fitting_bay';
  if (line.day !== '') return 'full_that_day';
  return line.lockerId === '' ? 'full' : 'full_there';
}

function matches(line: ToPlace, slot: Slot): boolean {
  return (line.lockerId === '' || line.lockerId === slot.lockerId) && (line.day === '' || line.day === slot.day);
}

function within(from: string, day: string, days: number): boolean {
  const passed = (Date.parse(day) - Date.parse(from)) / DAY_MS;
  return passed >= 0 && passed < days;
}

/** The days of a rollout on which agents work: Monday to Friday. @param most that many at most */
export function workingDays(startsOn: string, endsOn: string, most: number): string[] {
  const days: string[] = [];
  for (let at = Date.parse(startsOn); at <= Date.parse(endsOn) && days.length < most; at += DAY_MS) {
    if (!isWeekend(at)) days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** Agents may put things in from the working day before: the day itself then belongs to the people. */
export function workingDayBefore(day: string): string {
  let at = Date.parse(day) - DAY_MS;
  while (isWeekend(at)) at -= DAY_MS;
  return new Date(at).toISOString().slice(0, 10);
}

function isWeekend(at: number): boolean {
  const weekday = new Date(at).getUTCDay();
  return weekday === 0 || weekday === 6;
}

const volume = (size: Size | null): number => (size ? size.widthMm * size.heightMm * size.depthMm : 0);
const bayRank = (bay: Bay): (number | string)[] => [volume(bay.size), bay.number, bay.id];
const bySlot = (one: Slot, other: Slot): number => compareRanks([one.day, one.lockerId], [other.day, other.lockerId]);
