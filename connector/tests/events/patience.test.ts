import { createPatience } from '../../src/events/patience.ts';
import { createTestClock } from '../support/clock.ts';

const MINUTE_MS = 60_000;

async function failing(times: number, everyMs: number, code: string | null = 'internal_error') {
  const clock = createTestClock();
  const patience = createPatience(clock);
  for (let time = 0; time < times; time += 1) {
    patience.note('locker-1', { eventId: 'e1', code });
    await clock.advance(everyMs);
  }
  return patience;
}

test('an event is given up after many attempts and a long time, never after only one of the two', async () => {
  expect((await failing(20, MINUTE_MS)).hopeless('locker-1')).toBe('e1');
  expect((await failing(19, MINUTE_MS)).hopeless('locker-1')).toBeNull();
  expect((await failing(100, 100)).hopeless('locker-1')).toBeNull();
});

test.each([null, 'lease_not_held'])('what nobody looked at (%s) is never given up', async (code) => {
  expect((await failing(50, MINUTE_MS, code)).hopeless('locker-1')).toBeNull();
});

test('another event, or success, begins anew', async () => {
  const patience = await failing(25, MINUTE_MS);
  patience.note('locker-1', { eventId: 'e2', code: 'internal_error' });
  expect(patience.hopeless('locker-1')).toBeNull();
  const other = await failing(25, MINUTE_MS);
  other.note('locker-1', null);
  expect(other.hopeless('locker-1')).toBeNull();
});

test('an operator hears of it long before that', async () => {
  expect((await failing(4, 1_000)).stuck()).toBe(0);
  expect((await failing(5, 1_000)).stuck()).toBe(1);
});
