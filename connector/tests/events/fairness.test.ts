/** A locker that tells without end, beside one that has little to tell. */
import { pino } from 'pino';
import { createRelay } from '../../src/events/relay.ts';
import { createMetrics } from '../../src/metrics.ts';
import { createSpool } from '../../src/store/spool.ts';
import { createTestClock } from '../support/clock.ts';
import { storeForEach } from '../support/store.ts';

const store = storeForEach();

test('keeps no other waiting: the next batch begins with the locker that has waited longest', async () => {
  const clock = createTestClock();
  const spool = createSpool(store.db);
  const batches: string[][] = [];
  const answers: (() => void)[] = [];
  const relay = createRelay({
    ...{ spool, clock, batch: 10, concurrency: 1, lingerMs: 0, owns: () => true, onSettled: () => {} },
    log: pino({ level: 'silent' }),
    metrics: createMetrics(),
    post: (bodies) =>
      new Promise((resolve) => {
        batches.push(bodies.map((body) => (JSON.parse(body) as { controller: string }).controller));
        const ids = bodies.map((body) => (JSON.parse(body) as { id: string }).id);
        answers.push(() => resolve({ results: ids.map((event_id) => ({ event_id, status: 'applied' })) }));
      }),
  });
  const tell = (controller: string, count: number) => {
    const events = Array.from({ length: count }, (_, index) => {
      const id = `${controller} ${index}`;
      return { id, controller, place: index + 1, body: JSON.stringify({ id, controller }) };
    });
    spool.append(events, [], clock.now());
    relay.added(events);
  };
  const answered = async () => {
    answers.shift()?.();
    await clock.advance(0);
  };

  tell('chatters', 100);
  tell('quiet', 2);
  await answered();
  expect(batches).toEqual([Array(10).fill('chatters'), ['quiet', 'quiet', ...Array(8).fill('chatters')]]);
  while (answers.length > 0) await answered();
  expect(relay.pending()).toBe(0);
  await relay.drain(0);
});
