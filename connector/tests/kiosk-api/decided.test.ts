import { createDecided } from '../../src/kiosk/decided.ts';
import { createLog } from '../../src/log.ts';

test('a kiosk hears of its handover however many were decided at once', async () => {
  const asked: number[] = [];
  const told = new Set<string>();
  const { promise: all, resolve: done } = withResolvers();
  const decided = createDecided({
    ask: async (ids) => {
      asked.push(ids.length);
      return { handovers: ids.map((handover_id) => ({ handover_id, state: 'committed' })) };
    },
    listens: () => true,
    tell: (_lockerId, { handover_id }) => {
      told.add(handover_id);
      if (told.size === 120) done();
    },
    log: createLog('silent'),
  });
  const ids = Array.from({ length: 120 }, (_, index) => `event ${index}`);
  for (const id of ids) decided.expect(id, 'locker', `handover of ${id}`);
  decided.delivered(ids);
  await all;
  expect(Math.max(...asked)).toBeLessThanOrEqual(50);
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
