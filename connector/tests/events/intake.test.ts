/** More events at once than are committed at a time. */
import { pino } from 'pino';
import { createIntake } from '../../src/events/intake.ts';
import { createMetrics } from '../../src/metrics.ts';
import { createSpool } from '../../src/store/spool.ts';
import { createTestClock } from '../support/clock.ts';
import { makeEvent } from '../support/harness.ts';
import { storeForEach } from '../support/store.ts';

const store = storeForEach();
/** Events of two lockers that take turns. */
const CROWD = Array.from({ length: 1_200 }, (_, index) => ({
  controller: `locker-${1 + (index % 2)}`,
  seq: 1 + Math.floor(index / 2),
}));

function setUp(maxEvents = 10_000) {
  const spool = createSpool(store.db);
  const onDisk = () => [...spool.pending().values()].reduce((sum, count) => sum + count, 0);
  const clock = createTestClock();
  const said: string[] = [];
  const intake = createIntake({
    ...{ spool, clock, maxEvents, pending: onDisk },
    log: pino({}, { write: (line) => void said.push((JSON.parse(line) as { msg: string }).msg) }),
    metrics: createMetrics(),
    onArrival: () => {},
    onStored: () => {},
  });
  const acknowledged: typeof CROWD = [];
  for (const one of CROWD)
    intake.accept(one.controller, Buffer.from(JSON.stringify(makeEvent(one.seq))), () => acknowledged.push(one));
  const turn = () => new Promise(setImmediate);
  return { spool, clock, said, intake, acknowledged, onDisk, turn };
}

test('the first are acknowledged while the last wait, all in the order of their arrival, and none before it is on disk', async () => {
  const { intake, acknowledged, onDisk, turn } = setUp();
  await turn();
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.length).toBeLessThan(CROWD.length);
  expect(onDisk()).toBe(acknowledged.length);
  while (intake.waiting() > 0) await turn();
  expect(acknowledged).toEqual(CROWD);
  expect(onDisk()).toBe(CROWD.length);
});

test('on the disk each locker keeps its order', async () => {
  const { spool, intake, turn } = setUp();
  while (intake.waiting() > 0) await turn();
  const sequences = (controller: string) =>
    spool.next(controller, CROWD.length).map(({ body }) => (JSON.parse(body) as { sequence: number }).sequence);
  const inOrder = Array.from({ length: CROWD.length / 2 }, (_, index) => index + 1);
  expect([sequences('locker-1'), sequences('locker-2')]).toEqual([inOrder, inOrder]);
});

test('what waits when it stops is on disk then', () => {
  const { intake, acknowledged, onDisk } = setUp();
  intake.stop();
  expect([onDisk(), acknowledged.length]).toEqual([CROWD.length, CROWD.length]);
});

test('no more is taken than there is room for in the spool', async () => {
  const { intake, acknowledged, turn } = setUp(700);
  for (let count = 0; count < 5; count += 1) await turn();
  expect([acknowledged.length, intake.waiting()]).toEqual([700, 500]);
  expect(intake.blocked()).toContain('full');
  intake.stop();
});

test('a full spool that empties slowly is told once when it is full, and once when all is stored', async () => {
  const { spool, clock, said, intake, turn } = setUp(700);
  const deliver = async (count: number) => {
    const seqs = spool.next('locker-1', count).map(({ seq }) => seq);
    spool.settle(seqs, [], 0);
    await clock.advance(1_000);
    for (let turns = 0; turns < 5; turns += 1) await turn();
  };
  for (let turns = 0; turns < 5; turns += 1) await turn();
  await deliver(100);
  expect([intake.waiting(), said]).toEqual([400, ['events cannot be stored and are not acknowledged']]);
  await deliver(200);
  await deliver(200);
  expect([intake.waiting(), intake.blocked(), said.length]).toEqual([0, null, 2]);
  intake.stop();
});
