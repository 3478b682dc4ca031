/**
 * How often somebody may try: buckets of attempts that refill with time, by a clock that never jumps. What is left in them
 * survives a restart. The time that the connector was off refills nothing: how long it was could only be asked of a clock
 * that somebody may have set. Beside the app's own lock-outs.
 */
import type { Clock } from '../clock.ts';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createRelaxed, type Db } from '../store/database.ts';

export interface Limit {
  /** One attempt. @throws ConnectorError `too_many_requests` with `retry_after_s`. */
  spend(who: string): void;
  /** The attempt turned out not to be one of those that are limited. */
  giveBack(who: string): void;
}

export interface Limits {
  /** @param perMinute attempts that come back. @param atOnce attempts that may be made without a pause */
  limit(name: string, perMinute: number, atOnce: number): Limit;
  /** Writes down what is left. Happens by itself within a second; needed before the store is closed. */
  save(): void;
}

interface Bucket {
  left: number;
  /** By the steady clock. */
  at: number;
}

/** Strangers must not fill the memory: beyond it the oldest bucket is forgotten. */
const MAX_BUCKETS = 10_000;
/** No door waits for the disk: a process that is killed forgets the attempts of so long at most. */
const SAVE_AFTER_MS = 1_000;

export function createLimits(db: Db, clock: Clock, log: Logger): Limits {
  const read = db.prepare('SELECT who, remaining FROM bucket WHERE name = ?');
  const write = db.prepare('INSERT OR REPLACE INTO bucket (name, who, remaining) VALUES (?, ?, ?)');
  const remove = db.prepare('DELETE FROM bucket WHERE name = ? AND who = ?');
  const relaxed = createRelaxed(db);
  const changed = new Map<string, { name: string; who: string; left: () => number | null }>();
  let cancelSave: (() => void) | null = null;

  function save(): void {
    cancelSave?.();
    cancelSave = null;
    try {
      relaxed(() => {
        for (const { name, who, left } of changed.values()) {
          const remaining = left();
          if (remaining === null) remove.run(name, who);
          else write.run(name, who, remaining);
        }
      });
    } catch (error) {
      log.warn({ problem: messageOf(error) }, 'limits could not be saved: a restart would forget the latest attempts');
    }
    changed.clear();
  }

  function limit(name: string, perMinute: number, atOnce: number): Limit {
    const msPerAttempt = 60_000 / perMinute;
    const refilled = (bucket: Bucket | undefined): Bucket => {
      const now = clock.steady();
      if (!bucket) return { left: atOnce, at: now };
      return { left: Math.min(atOnce, bucket.left + (now - bucket.at) / msPerAttempt), at: now };
    };
    const stored = read.all(name) as { who: string; remaining: number }[];
    const buckets = new Map(stored.map(({ who, remaining }) => [who, { left: remaining, at: clock.steady() }]));

    function keep(who: string, bucket: Bucket): void {
      buckets.delete(who);
      if (bucket.left < atOnce) buckets.set(who, bucket);
      note(who);
      if (buckets.size <= MAX_BUCKETS) return;
      const [oldest = ''] = buckets.keys();
      buckets.delete(oldest);
      note(oldest);
    }

    function note(who: string): void {
      const left = () => (buckets.has(who) ? refilled(buckets.get(who)).left : null);
      changed.set(`${name} ${who}`, { name, who, left });
      cancelSave ??= clock.after(SAVE_AFTER_MS, save);
    }

    return {
      spend(who) {
        const bucket = refilled(buckets.get(who));
        if (bucket.left < 1)
          throw new ConnectorError('too_many_requests', undefined, {
            retry_after_s: Math.ceil(((1 - bucket.left) * msPerAttempt) / 1000),
          });
        keep(who, { ...bucket, left: bucket.left - 1 });
      },
      giveBack(who) {
        const bucket = refilled(buckets.get(who));
        keep(who, { ...bucket, left: Math.min(atOnce, bucket.left + 1) });
      },
    };
  }

  return { limit, save };
}
