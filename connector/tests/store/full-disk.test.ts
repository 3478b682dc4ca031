/** A disk that takes nothing more: SQLite is given no more pages, which fails as a full disk does (SQLITE_FULL). */
import { pino } from 'pino';
import { createCounters } from '../../src/commands/counters.ts';
import { createReporting } from '../../src/commands/reporting.ts';
import { createIntake } from '../../src/events/intake.ts';
import { createRelay } from '../../src/events/relay.ts';
import { createMetrics } from '../../src/metrics.ts';
import type { Client } from '../../src/servicenow/client.ts';
import { openDatabase, type Db } from '../../src/store/database.ts';
import { createResults } from '../../src/store/results.ts';
import { createSpool } from '../../src/store/spool.ts';
import { createTestClock } from '../support/clock.ts';
import { makeEvent, temporaryDir } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';

const log = pino({ level: 'silent' });
const ROOM = 2 ** 30;

let db: Db;
let clock: ReturnType<typeof createTestClock>;
let remove: () => void;
beforeEach(() => {
  const temporary = temporaryDir();
  ({ remove } = temporary);
  db = openDatabase(temporary.dir);
  clock = createTestClock();
});
afterEach(() => {
  db.close();
  remove();
});

const fillDisk = () => db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true }) as number}`);
const freeDisk = () => db.pragma(`max_page_count = ${ROOM}`);
/** More than what is left of the last page. */
const MANY = Array.from({ length: 100 }, (_, index) => index + 1);

test('nothing is acknowledged that is not on disk; it is tried again each second, in order, and nothing is lost', async () => {
  const spool = createSpool(db);
  const intake = createIntake({
    spool,
    clock,
    log,
    metrics: createMetrics(),
    maxEvents: 1_000,
    pending: () => 0,
    onArrival: () => {},
    onStored: () => {},
  });
  const acknowledged: number[] = [];
  fillDisk();
  for (const seq of MANY)
    intake.accept('locker-1', Buffer.from(JSON.stringify(makeEvent(seq))), () => acknowledged.push(seq));
  await clock.advance(10_000);
  expect(intake.blocked()).toContain('full');
  expect([acknowledged, intake.waiting()]).toEqual([[], MANY.length]);
  freeDisk();
  await clock.advance(1_000);
  expect([acknowledged, intake.waiting(), intake.blocked()]).toEqual([MANY, 0, null]);
  intake.stop();
});

test('what is decided here and finds the disk full is refused at once, and not stored when there is room again; what devices sent waits', async () => {
  const stored: string[] = [];
  const intake = createIntake({
    spool: createSpool(db),
    clock,
    log,
    metrics: createMetrics(),
    maxEvents: 1_000,
    pending: () => 0,
    onArrival: () => {},
    onStored: (events) => stored.push(...events.map(({ id }) => id)),
  });
  const sent = makeEvent(1);
  fillDisk();
  intake.accept('locker-1', Buffer.from(JSON.stringify(sent)), () => {});
  // More than what is left of the last page.
  const body = JSON.stringify({ sequence: null, data: 'x'.repeat(10_000) });
  const decided = intake.record({ id: idOf('decided'), controller: 'locker-1', place: null, body });
  await expect(decided).rejects.toThrow('full');
  expect(intake.waiting()).toBe(1);
  freeDisk();
  await clock.advance(1_000);
  expect(stored).toEqual([sent.id]);
  intake.stop();
});

test('what ServiceNow has taken and the disk cannot note is sent again, with pauses and not in a frenzy', async () => {
  const spool = createSpool(db);
  const events = [{ id: idOf('e'), controller: 'locker-1', place: 1, body: '{}' }];
  spool.append(events, [], clock.now());
  let asked = 0;
  let isFull = true;
  const settle = spool.settle;
  const relay = createRelay({
    spool: {
      ...spool,
      settle(...given) {
        if (isFull) throw new Error('database or disk is full');
        settle(...given);
      },
    },
    clock,
    log,
    metrics: createMetrics(),
    batch: 10,
    concurrency: 2,
    lingerMs: 0,
    post: async () => {
      asked += 1;
      return { results: [{ event_id: idOf('e'), status: 'applied' as const }] };
    },
    owns: () => true,
    onSettled: () => {},
  });
  relay.nudge();
  await clock.advance(60_000);
  expect(asked).toBeGreaterThan(1);
  expect(asked).toBeLessThan(12);
  isFull = false;
  await clock.advance(30_000);
  expect(relay.pending()).toBe(0);
  await relay.drain(0);
});

test('results of commands wait in memory until the disk takes them', async () => {
  const reported: string[] = [];
  const results = createResults(db);
  let isFull = true;
  const reporting = createReporting({
    results: {
      ...results,
      put: ((steps: Parameters<typeof results.put>[0]) => {
        if (isFull) throw new Error('database or disk is full');
        results.put(steps);
      }) as typeof results.put,
    },
    client: {
      results: async (_id: string, sent: { command_id: string }[]) => {
        reported.push(...sent.map(({ command_id }) => command_id));
        return { results: sent.map(({ command_id }) => ({ command_id, status: 'applied' })) };
      },
    } as unknown as Client,
    connectorId: () => idOf('connector'),
    clock,
    log,
    knows: () => true,
    onReported: () => {},
  });
  reporting.start();
  const at = '2026-11-22T18:00:00.000Z';
  reporting.add({ commandId: idOf('c'), controller: 'c', handoverId: null, state: 'done', detail: null, at });
  await clock.advance(5_000);
  expect(reported).toEqual([]);
  isFull = false;
  await clock.advance(2_000);
  expect(reported).toEqual([idOf('c')]);
  await reporting.stop();
});

test('a command is signed all the same: its counter grows with the clock', () => {
  fillDisk();
  db.exec(
    'DROP TABLE counter; CREATE TABLE counter (controller TEXT PRIMARY KEY, reserved INTEGER CHECK (reserved < 0))',
  );
  const counters = createCounters(db, clock.now, log);
  const first = counters.next('locker-1');
  expect(first).toBeGreaterThanOrEqual(clock.now());
  expect(counters.next('locker-1')).toBe(first + 1);
});
