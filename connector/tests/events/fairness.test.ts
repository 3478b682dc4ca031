/** A locker that tells without end, beside one that has little to tell. */
import { relayOver } from '../support/relay.ts';
import { storeForEach } from '../support/store.ts';

const store = storeForEach();

test('keeps no other waiting: the next batch begins with the locker that has waited longest', async () => {
  const batches: string[][] = [];
  const answers: (() => void)[] = [];
  const { clock, relay, add } = relayOver(store.db, {
    concurrency: 1,
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
    add(events);
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
