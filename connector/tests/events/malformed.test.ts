/** A controller that sends without end what is not of the contract. */
import { pino } from 'pino';
import { createIntake } from '../../src/events/intake.ts';
import { createMetrics } from '../../src/metrics.ts';
import { createSpool } from '../../src/store/spool.ts';
import { createTestClock } from '../support/clock.ts';
import { makeEvent } from '../support/harness.ts';
import { storeForEach } from '../support/store.ts';

const store = storeForEach();

const letters = (count: number) =>
  store.db.exec(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
       INSERT INTO dead_letter (event_id, controller, body, code, message, at) SELECT 'l' || i, 'c', '', 'x', '', 0 FROM n`,
  );

function setUp() {
  const spool = createSpool(store.db);
  const clock = createTestClock();
  const metrics = createMetrics();
  const lines: { level: number; msg: string }[] = [];
  const stored: string[] = [];
  const intake = createIntake({
    ...{ spool, clock, metrics, maxEvents: 1_000, pending: () => 0, onArrival: () => {} },
    log: pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) }),
    onStored: (events) => stored.push(...events.map(({ id }) => id)),
  });
  const dropped = async () => /outcome="dropped"} (\d+)/.exec(await metrics.registry.metrics())?.[1];
  return { spool, clock, intake, lines, stored, dropped };
}

test('is kept as dead letters up to a bound, then dropped and counted, said once; its other events go on', async () => {
  letters(49_999);
  const { spool, clock, intake, lines, stored, dropped } = setUp();
  let acknowledged = 0;
  for (let index = 0; index < 5; index += 1) {
    intake.accept('locker-1', Buffer.from(`no event ${index}`), () => (acknowledged += 1));
    await clock.advance(0);
  }
  const event = makeEvent(1);
  intake.accept('locker-1', Buffer.from(JSON.stringify(event)), () => (acknowledged += 1));
  await clock.advance(0);
  expect([spool.deadLetters(), acknowledged, stored, await dropped()]).toEqual([50_000, 6, [event.id], '4']);
  expect(lines.map(({ level }) => level)).toEqual([40, 50]);
  intake.stop();
});

test('is kept again once an operator has made room', async () => {
  letters(50_000);
  const { spool, clock, intake } = setUp();
  const send = async (text: string) => {
    intake.accept('locker-1', Buffer.from(text), () => {});
    await clock.advance(0);
  };
  await send('no event');
  expect(spool.deadLetters()).toBe(50_000);
  store.db.exec('DELETE FROM dead_letter');
  await send('no event either');
  expect(spool.deadLetters()).toBe(1);
  intake.stop();
});
