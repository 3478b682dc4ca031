/** Into which bay something goes while ServiceNow is away: plain decisions over what it has said and what was seen here since. */
import type { LiveBay } from '../lockers/live.ts';
import type { Locker } from '../servicenow/answers.ts';
import { NOTHING_DONE, type Decided, type HandedIn } from './decisions.ts';

export interface Seen {
  /** Numbers of the bays that were free when ServiceNow last spoke of the locker. */
  readonly free: readonly number[];
  /** What was decided here since. */
  readonly decided: readonly Decided[];
  /** Bays whose door was opened for anything else since. */
  readonly moved: ReadonlySet<number>;
  readonly live: ReadonlyMap<number, LiveBay>;
}

/**
 * The bays that are free as far as anybody knows, shut, and not known to hold something. One in which something was put here is
 * never among them, whatever else was done there; what others have opened since counts where a sensor says that it is empty.
 */
export function freeBays({ free, decided, moved, live }: Seen): ReadonlySet<number> {
  const bays = new Set(free.filter((bay) => !moved.has(bay) || live.get(bay)?.presence === 'empty'));
  for (const { bay, direction, outcome } of decided) if (direction === 'collect' && outcome === 'done') bays.add(bay);
  for (const { bay, direction, outcome } of decided)
    if (direction === 'deposit' && !NOTHING_DONE.includes(outcome)) bays.delete(bay);
  return new Set([...bays].filter((bay) => live.get(bay)?.presence !== 'occupied' && live.get(bay)?.door !== 'open'));
}

/** Of free bays those that can serve: as in the app, only these count where some are kept for others. */
export function servingFor(
  handIn: Pick<HandedIn, 'kind'> | null,
  { bays }: Pick<Locker, 'bays'>,
  free: ReadonlySet<number>,
): ReadonlySet<number> {
  if (handIn?.kind !== 'charging') return free;
  const withPower = bays.filter(({ charging }) => charging).map(({ number }) => number);
  return new Set(withPower.filter((bay) => free.has(bay)));
}

/**
 * The best of some bays that is free.
 * @param bays that the thing goes into, the best first
 * @param leave how many of the free ones are kept for others
 */
export function freeBay(bays: readonly number[], free: ReadonlySet<number>, leave = 0): number | null {
  return free.size <= leave ? null : (bays.find((bay) => free.has(bay)) ?? null);
}
