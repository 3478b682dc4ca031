import type { Policy } from './model';
import { DAY_MS } from './time';

/** A return that came too late. */
export interface Strike {
  readonly at: number;
  /** From then on it no longer counts towards a pause. */
  readonly expiresAt: number;
  readonly forgiven: boolean;
}

type Rules = Pick<Policy, 'strikesAllowed' | 'pauseDays'>;

/**
 * Until when somebody may not borrow; null: they may. The strike that makes it too many begins the pause, and a strike
 * that is forgiven never was.
 */
export function pausedUntil(strikes: readonly Strike[], policy: Rules, now: number): number | null {
  if (policy.strikesAllowed === 0) return null;
  const counting = strikes.filter(({ forgiven }) => !forgiven).sort((one, other) => one.at - other.at);
  const ends = counting.flatMap((strike, index) => {
    const first = counting[index - policy.strikesAllowed + 1];
    return first && first.expiresAt > strike.at ? [strike.at + policy.pauseDays * DAY_MS] : [];
  });
  const last = Math.max(0, ...ends);
  return last > now ? last : null;
}
