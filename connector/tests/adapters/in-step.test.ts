import { createOutbox } from '../../src/adapters/outbox.ts';
import { createLog } from '../../src/log.ts';
import type { EventMessage } from '../../contract/index.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createSpool } from '../../src/store/spool.ts';
import { createTestClock } from '../support/clock.ts';
import { temporaryDir } from '../support/harness.ts';

const CONTROLLER = 'c-1';
const BOOTED = { type: 'booted', data: { firmware: '1', cause: 'restart' }, bay: null, cmd: null } as const;
const places: ReturnType<typeof temporaryDir>[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** A connector's outbox over its own spool. */
function open() {
  const place = temporaryDir();
  places.push(place);
  const db = openDatabase(place.dir);
  const spool = createSpool(db);
  const held: (() => void)[] = [];
  let holds = false;
  const inbound = {
    event(controller: string, payload: Buffer, stored: () => void) {
      const { id, seq, boot } = JSON.parse(payload.toString()) as EventMessage;
      const store = () => {
        spool.append([{ id, controller, place: seq, body: JSON.stringify({ sequence: seq, boot }) }], [], 0);
        stored();
      };
      if (holds) held.push(store);
      else store();
    },
    doors() {},
  };
  const outbox = createOutbox({ db, inbound, clock: createTestClock(), log: createLog('silent') });
  const waits = () => spool.next(CONTROLLER, 1_000);
  return {
    outbox,
    db,
    /** Each message makes one event. */
    hear: (from: number, to: number) => {
      for (let index = from; index <= to; index += 1)
        outbox.tell({ controller: CONTROLLER, messageId: `m${index}`, atMs: 0, happenings: [BOOTED] }, () => {});
    },
    /** The mark of an event, as ServiceNow names it in its lease answers. */
    markOf(index: number) {
      const { id, body } = waits()[index] as { id: string; body: string };
      return { ...(JSON.parse(body) as { sequence: number; boot: string }), event_id: id };
    },
    numbers: () => waits().map(({ body }) => (JSON.parse(body) as { sequence: number }).sequence),
    align: (applied: { sequence: number; boot: string; event_id?: string }) =>
      outbox.align({ controller_id: CONTROLLER, applied }),
    settle: ({ boot, sequence }: { boot: string; sequence: number }) =>
      spool.settleUpTo(CONTROLLER, { boot, sequence }, 1),
    hold: () => (holds = true),
    release: () => {
      holds = false;
      for (const store of held.splice(0)) store();
    },
  };
}

test('a connector that began later counts as the owner does, from the first event on that both have heard', () => {
  const [owner, later] = [open(), open()];
  owner.hear(1, 10);
  later.hear(9, 10);
  const applied = owner.markOf(8);
  expect([applied.sequence, later.numbers()]).toEqual([9, [1, 2]]);
  later.align(applied);
  expect(later.numbers()).toEqual([9, 10]);
  // Its copy of what the owner has brought to ServiceNow is known by the number now.
  expect(later.settle(applied)).toBe(1);
  owner.hear(11, 12);
  later.hear(11, 12);
  expect(later.numbers()).toEqual([10, 11, 12]);
  expect(owner.numbers().slice(-3)).toEqual([10, 11, 12]);
  later.align(owner.markOf(11));
  expect(later.numbers()).toEqual([10, 11, 12]);
});

test('a new connector that has heard nothing of what is applied puts what it hears behind it, once', () => {
  const [owner, fresh] = [open(), open()];
  owner.hear(1, 10);
  const applied = owner.markOf(9);
  fresh.hear(11, 13);
  expect(fresh.numbers()).toEqual([1, 2, 3]);
  fresh.align(applied);
  fresh.align(applied);
  expect(fresh.numbers()).toEqual([11, 12, 13]);
  fresh.hear(14, 14);
  expect(fresh.numbers()).toEqual([11, 12, 13, 14]);
});

test('what waits from before another connector took over keeps its numbers, and so its place before', () => {
  const [before, after] = [open(), open()];
  before.hear(1, 4);
  before.settle(before.markOf(0));
  after.hear(1, 1);
  after.outbox.resume(CONTROLLER, 20);
  after.hear(30, 31);
  before.align(after.markOf(1));
  expect(before.numbers()).toEqual([2, 3, 4]);
});

test('an event whose number an earlier version has not kept says nothing of the count', () => {
  const { db, hear, markOf, settle, align, numbers } = open();
  hear(1, 3);
  const applied = markOf(0);
  settle(applied);
  db.exec('UPDATE event SET place = NULL WHERE delivered_at IS NOT NULL');
  align(applied);
  expect(numbers()).toEqual([2, 3]);
});

test('nothing is renumbered while an event is on its way to the spool, and with the next answer it is', () => {
  const [owner, later] = [open(), open()];
  owner.hear(1, 6);
  later.hear(5, 5);
  later.hold();
  later.hear(6, 6);
  const applied = owner.markOf(4);
  later.align(applied);
  later.release();
  expect(later.numbers()).toEqual([1, 2]);
  later.align(applied);
  expect(later.numbers()).toEqual([5, 6]);
});

test.each([
  ['of a controller that numbers its events itself', { boot: 'its own', sequence: 90, event_id: 'e' }],
  ['by an app that names no event', { boot: '', sequence: 90 }],
])('what is said %s changes no number', (_what, applied) => {
  const { hear, align, numbers, markOf } = open();
  hear(1, 2);
  align({ ...applied, boot: applied.boot || markOf(0).boot });
  expect(numbers()).toEqual([1, 2]);
});
