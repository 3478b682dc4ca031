import pino from 'pino';
import { createRelay } from '../../src/events/relay.ts';
import { createMetrics } from '../../src/metrics.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createSpool } from '../../src/store/spool.ts';
import { createTestClock } from '../support/clock.ts';
import { temporaryDir } from '../support/harness.ts';

const CONCURRENCY = 4;

test('calls that fail together lengthen the pause once, not each by itself', async () => {
  const { dir, remove } = temporaryDir();
  const db = openDatabase(dir);
  const clock = createTestClock();
  const spool = createSpool(db);
  const events = Array.from({ length: 8 }, (_, index) => ({ id: `e${index}`, controller: `c${index}`, body: '{}' }));
  let asked = 0;
  const relay = createRelay({
    spool,
    clock,
    log: pino({ level: 'silent' }),
    metrics: createMetrics(),
    batch: 1,
    concurrency: CONCURRENCY,
    lingerMs: 0,
    post: async () => {
      asked += 1;
      throw new Error('away');
    },
    owns: () => true,
    onDelivered: () => {},
  });
  spool.append(events, [], clock.now());
  relay.added(events);
  await clock.advance(0);
  expect(asked).toBe(CONCURRENCY);
  // A first pause is at most 500 ms, a second one at most a second.
  await clock.advance(500);
  expect(asked).toBe(2 * CONCURRENCY);
  await clock.advance(1_000);
  expect(asked).toBeGreaterThanOrEqual(3 * CONCURRENCY);
  await relay.drain(0);
  db.close();
  remove();
});
