/** How often somebody may ask: a bucket of attempts that refills with time. Beside the app's own lock-outs. */
import type { Clock } from '../clock.ts';
import { ConnectorError } from '../errors.ts';

export interface Limits {
  /** @throws ConnectorError `too_many_requests` with `retry_after_s`. */
  spend(who: string): void;
}

/** Strangers must not fill the memory: beyond it the oldest bucket is forgotten. */
const MAX_BUCKETS = 10_000;

/** @param perMinute attempts; half of them may come at once. */
export function createLimits(perMinute: number, clock: Clock): Limits {
  const buckets = new Map<string, { left: number; at: number }>();
  const size = Math.max(1, Math.ceil(perMinute / 2));
  const msPerAttempt = 60_000 / perMinute;

  return {
    spend(who) {
      const now = clock.now();
      const bucket = buckets.get(who) ?? { left: size, at: now };
      bucket.left = Math.min(size, bucket.left + (now - bucket.at) / msPerAttempt);
      bucket.at = now;
      buckets.delete(who);
      buckets.set(who, bucket);
      if (buckets.size > MAX_BUCKETS) for (const oldest of buckets.keys()) if (buckets.delete(oldest)) break;
      if (bucket.left < 1) {
        throw new ConnectorError('too_many_requests', undefined, {
          retry_after_s: Math.ceil(((1 - bucket.left) * msPerAttempt) / 1000),
        });
      }
      bucket.left -= 1;
    },
  };
}
