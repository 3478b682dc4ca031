import type { Kind } from './model';
import { DAY_MS } from './time';

/** Bays of a locker that are kept free for one kind of assignment, as many as it does not use already. */
export interface Reserve {
  readonly kind: Kind;
  readonly minimum: number;
  readonly maximum: number;
  readonly current: number;
}

/** How the bays of a locker are used. */
export interface Use {
  readonly reserves: readonly Reserve[];
  /** Bays in use, by what for. */
  readonly inUse: Readonly<Partial<Record<Kind, number>>>;
  /** Running loans that are expected back here soon. */
  readonly returnsDue: number;
}

/** A loan counts as expected back this long before it is due; who has more time may find another bay free by then. */
export const RETURN_AHEAD_MS = DAY_MS;

/** What an agent stocks is there to be lent. */
export function purposeOf(kind: Kind): Kind {
  return kind === 'stocking' ? 'loan' : kind;
}

/**
 * How many of the free bays something of this kind has to leave to others. What is put in for a loan comes back from it:
 * room for it is kept from everybody, and nothing is kept from it.
 */
export function keptForOthers(kind: Kind, { reserves, inUse, returnsDue }: Use): number {
  if (kind === 'loan') return 0;
  const unmet = reserves
    .filter((reserve) => reserve.kind !== purposeOf(kind))
    .map((reserve) => {
      const met = (inUse[reserve.kind] ?? 0) + (reserve.kind === 'loan' ? returnsDue : 0);
      return Math.max(0, reserve.current - met);
    });
  return unmet.reduce((sum, bays) => sum + bays, returnsDue);
}

/** Demand is looked at this far back. */
export const DEMAND_DAYS = 28;
/** A reserve does for this share of days; for the busiest ones bays would stand empty on all others. */
const SERVED_SHARE = 0.9;

/** How much was wanted on each of the last {@link DEMAND_DAYS} days, from the moments at which it was. */
export function demandByDay(moments: readonly number[], now: number): number[] {
  const days = new Array<number>(DEMAND_DAYS).fill(0);
  for (const moment of moments) {
    const day = Math.floor((now - moment) / DAY_MS);
    if (day >= 0 && day < DEMAND_DAYS) days[day] = (days[day] ?? 0) + 1;
  }
  return days;
}

/** Where a reserve stands after this night: one bay nearer to what demand asks for, within its limits. */
export function moveReserve(reserve: Reserve, demand: readonly number[]): number {
  const sorted = [...demand].sort((a, b) => a - b);
  const wanted = sorted[Math.ceil(sorted.length * SERVED_SHARE) - 1] ?? 0;
  const next = reserve.current + Math.sign(wanted - reserve.current);
  return Math.min(Math.max(next, reserve.minimum), reserve.maximum);
}

/** What is wrong with a reserve, in words for whoever edits it; null: nothing. */
export function reserveFault({ minimum, maximum }: Pick<Reserve, 'minimum' | 'maximum'>): string | null {
  if (minimum < 0) return 'Bays cannot be fewer than none.';
  return minimum <= maximum ? null : 'At most must not be less than At least.';
}
