import { backoffMs } from '../../src/backoff.ts';
import { createBreaker } from '../../src/servicenow/breaker.ts';
import { createTestClock } from '../support/clock.ts';

const setUp = () => {
  const clock = createTestClock();
  const breaker = createBreaker(clock);
  const changes: boolean[] = [];
  breaker.onChange((away) => changes.push(away));
  const fail = (code = 'servicenow_away') => {
    breaker.enter();
    breaker.failed(code);
  };
  return { clock, breaker, changes, fail };
};

test('single failures do not open it', () => {
  const { breaker, changes, fail } = setUp();
  for (let round = 0; round < 5; round += 1) {
    fail();
    fail();
    breaker.succeeded();
  }
  expect(breaker.state()).toBe('closed');
  expect(changes).toEqual([]);
});

test('three in a row open it: calls fail at once and say when to come back', () => {
  const { breaker, changes, fail } = setUp();
  for (let round = 0; round < 3; round += 1) fail();
  expect(changes).toEqual([true]);
  expect(() => breaker.enter()).toThrow(
    expect.objectContaining({ kind: 'away', code: 'servicenow_away', retryAfterMs: expect.any(Number) }),
  );
});

test('while it is open, calls are told why the last one failed: a refusal is no silence', () => {
  const { breaker, fail } = setUp();
  for (let round = 0; round < 3; round += 1) fail('servicenow_sign_in');
  expect(() => breaker.enter()).toThrow(expect.objectContaining({ code: 'servicenow_sign_in' }));
});

test('calls that were under way when it opened do not make the pause longer', async () => {
  const { clock, breaker } = setUp();
  for (let call = 0; call < 20; call += 1) breaker.enter();
  for (let call = 0; call < 20; call += 1) breaker.failed('servicenow_away');
  await clock.advance(1_001);
  expect(() => breaker.enter()).not.toThrow();
});

test('one probe at a time finds out whether it is back', async () => {
  const { clock, breaker, changes, fail } = setUp();
  for (let round = 0; round < 3; round += 1) fail();
  await clock.advance(1_001);
  breaker.enter();
  expect(breaker.state()).toBe('probing');
  expect(() => breaker.enter()).toThrow('ServiceNow is away');
  breaker.failed('servicenow_away');
  expect(() => breaker.enter()).toThrow('ServiceNow is away');
  await clock.advance(2_001);
  breaker.enter();
  breaker.succeeded();
  expect(breaker.state()).toBe('closed');
  expect(changes).toEqual([true, false]);
});

test('the pause grows to a limit, and is not the same for everybody', () => {
  const limits = { baseMs: 100, maxMs: 1_000 };
  expect([1, 2, 3, 4, 5, 60].map((attempt) => backoffMs(attempt, limits, 1))).toEqual([100, 200, 400, 800, 1000, 1000]);
  expect(backoffMs(1, limits, 0)).toBe(50);
  expect(new Set(Array.from({ length: 20 }, () => backoffMs(5, limits))).size).toBeGreaterThan(1);
});
