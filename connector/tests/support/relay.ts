/** A relay over a store, with what a test does not care about. */
import { pino } from 'pino';
import { createRelay, type RelayParts } from '../../src/events/relay.ts';
import { createMetrics } from '../../src/metrics.ts';
import type { Db } from '../../src/store/database.ts';
import { createSpool, type SpoolEvent } from '../../src/store/spool.ts';
import { createTestClock } from './clock.ts';

const ORDINARY = { batch: 10, concurrency: 4, lingerMs: 0, owns: () => true, onSettled: () => {} };

export function relayOver(db: Db, parts: Partial<RelayParts> & Pick<RelayParts, 'post'>) {
  const clock = createTestClock();
  const spool = createSpool(db);
  const relay = createRelay({
    ...{ spool, clock, log: pino({ level: 'silent' }), metrics: createMetrics() },
    ...{ ...ORDINARY, ...parts },
  });
  return {
    clock,
    spool,
    relay,
    /** On disk, and told to the relay. */
    add(events: readonly SpoolEvent[]) {
      spool.append(events, [], clock.now());
      relay.added(events);
    },
  };
}
