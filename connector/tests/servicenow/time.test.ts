import { createServiceNowTime } from '../../src/servicenow/time.ts';
import { createTestClock } from '../support/clock.ts';

const httpDate = (ms: number) => new Date(ms).toUTCString();

test('nothing heard: our own clock is taken', () => {
  const clock = createTestClock();
  expect(createServiceNowTime(clock).now()).toBe(clock.now());
});

test('the Date of an answer tells how far the clocks are apart, to within its resolution', () => {
  const clock = createTestClock();
  const time = createServiceNowTime(clock);
  time.heard(httpDate(clock.now() + 90_000), 40);
  expect(Math.abs(time.skewMs() - 90_000)).toBeLessThanOrEqual(1_000);
});

test('clocks that agree as far as a Date can tell are taken as one', () => {
  const clock = createTestClock();
  const time = createServiceNowTime(clock);
  time.heard(httpDate(clock.now() - 900), 300);
  expect(time.skewMs()).toBe(0);
});

test('it is whole milliseconds, as counters of commands begin with it, though the clock that never jumps has fractions', () => {
  const clock = createTestClock();
  let asked = 0;
  const time = createServiceNowTime({ ...clock, steady: () => clock.steady() + (asked += 0.4) });
  time.heard(httpDate(clock.now() + 90_000), 40);
  for (let round = 0; round < 5; round += 1) expect(Number.isInteger(time.now())).toBe(true);
});

test('a slow answer tells less than a quick one', () => {
  const clock = createTestClock();
  const time = createServiceNowTime(clock);
  time.heard(httpDate(clock.now() + 10_000), 20);
  const before = time.skewMs();
  time.heard(httpDate(clock.now() + 9_000), 4_000);
  expect(time.skewMs()).toBe(before);
});

test('our clock is set while it runs: the next answer tells', () => {
  const clock = createTestClock();
  const time = createServiceNowTime(clock);
  time.heard(httpDate(clock.now()), 20);
  const right = clock.now();
  clock.jump(3_600_000);
  time.heard(httpDate(right), 200);
  expect(Math.abs(time.now() - right)).toBeLessThanOrEqual(1_000);
});

test('our clock is set back while nothing is heard: ServiceNow’s goes on', async () => {
  const clock = createTestClock();
  const time = createServiceNowTime(clock);
  time.heard(httpDate(clock.now() + 90_000), 20);
  const heardAt = time.now();
  clock.jump(-3_600_000);
  await clock.advance(60_000);
  expect(time.now() - heardAt).toBe(60_000);
});

test.each([undefined, '', 'yesterday'])('an answer without a Date that can be read (%p) changes nothing', (date) => {
  const clock = createTestClock();
  const time = createServiceNowTime(clock);
  time.heard(date, 20);
  expect(time.skewMs()).toBe(0);
});
