import { createOutbox } from '../../src/adapters/outbox.ts';
import { createLog } from '../../src/log.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createTestClock } from '../support/clock.ts';
import { temporaryDir } from '../support/harness.ts';

interface Sent {
  id: string;
  seq: number;
  type: string;
}

const log = createLog('silent');
let place: ReturnType<typeof temporaryDir>;
beforeEach(() => (place = temporaryDir()));
afterEach(() => place.remove());

/** An outbox over the same disk, as a new process has it. @param stores whether events reach the spool. */
function open(stores: boolean, dir = place.dir) {
  const db = openDatabase(dir);
  const clock = createTestClock();
  const sent: Sent[] = [];
  const held: (() => void)[] = [];
  const inbound = {
    event(_controller: string, payload: Buffer, stored: () => void) {
      sent.push(JSON.parse(payload.toString()) as Sent);
      if (stores) stored();
      else held.push(stored);
    },
    doors() {},
  };
  const outbox = createOutbox({ db, inbound, clock, log });
  return { outbox, clock, sent, held, close: () => (outbox.stop(), db.close()) };
}
const seen = (messageId: string, door: 'open' | 'closed') => ({
  controller: 'c-1',
  messageId,
  atMs: 0,
  bays: [[1, { kind: 'seen', door }]] as const,
});

test('an event that did not reach the spool before the process died is brought there by the next, as the same event', () => {
  const first = open(false);
  let taken = 0;
  first.outbox.tell(seen('m1', 'closed'), () => (taken += 1));
  first.outbox.tell(seen('m2', 'open'), () => (taken += 1));
  expect(taken).toBe(1);
  first.close();

  const second = open(true);
  second.outbox.resume('c-1', 0);
  expect(second.sent).toEqual(first.sent);
  second.outbox.tell(seen('m2', 'open'), () => (taken += 1));
  expect(taken).toBe(2);
  second.outbox.tell(seen('m3', 'closed'), () => {});
  expect(second.sent.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  second.close();

  const third = open(true);
  third.outbox.resume('c-1', 0);
  expect(third.sent).toEqual([]);
  third.close();
});

test('a message that comes again makes no second event', () => {
  const { outbox, sent, close } = open(true);
  const booted = { type: 'booted', data: { firmware: '1', cause: 'restart' }, bay: null, cmd: null } as const;
  const told = { controller: 'c-1', messageId: 'm1', atMs: 0, happenings: [booted] };
  outbox.tell(told, () => {});
  outbox.tell(told, () => {});
  expect(sent).toHaveLength(1);
  close();
});

test('numbers go on behind what another connector has brought to ServiceNow', () => {
  const { outbox, sent, close } = open(true);
  outbox.resume('c-1', 41);
  outbox.tell(seen('m1', 'closed'), () => {});
  outbox.tell(seen('m2', 'open'), () => {});
  expect(sent[0]?.seq).toBe(42);
  close();
});

test('two connectors that hear the same message make the same event', () => {
  const one = open(true);
  one.outbox.tell(seen('m1', 'closed'), () => {});
  one.outbox.tell(seen('m2', 'open'), () => {});
  one.close();
  const other = temporaryDir();
  const second = open(true, other.dir);
  second.outbox.tell(seen('m1', 'closed'), () => {});
  second.outbox.tell(seen('m2', 'open'), () => {});
  expect(second.sent).toEqual(one.sent);
  second.close();
  other.remove();
});

test('when the spool takes nothing for long, messages stay where they came from, and are taken in their order once it does', async () => {
  const { outbox, clock, sent, held, close } = open(false);
  outbox.tell(seen('m0', 'closed'), () => {});
  const taken: number[] = [];
  for (let index = 1; index <= 600; index += 1)
    outbox.tell(seen(`m${index}`, index % 2 === 1 ? 'open' : 'closed'), () => taken.push(index));
  expect(outbox.waiting('c-1')).toBe(0);
  for (let index = 601; index <= 1_000; index += 1)
    outbox.tell(seen(`m${index}`, index % 2 === 1 ? 'open' : 'closed'), () => taken.push(index));
  expect(outbox.waiting('c-1')).toBeGreaterThan(0);
  expect(taken).toEqual([]);
  for (let round = 0; round < 3; round += 1) {
    for (const stored of held.splice(0)) stored();
    await clock.advance(1_000);
  }
  expect(outbox.waiting('c-1')).toBe(0);
  expect(taken).toEqual(Array.from({ length: 1_000 }, (_, index) => index + 1));
  expect(sent.map(({ seq }) => seq)).toEqual(sent.map((_, index) => index + 1));
  close();
});

test('a row of an earlier version knows the messages that it knew', () => {
  const before = openDatabase(place.dir);
  const row = { seq: 1, version: 1, bays: {}, messages: ['m1'], notes: {} };
  before.prepare('INSERT INTO outbox_controller (controller, known) VALUES (?, ?)').run('c-1', JSON.stringify(row));
  before.close();
  const { outbox, sent, close } = open(true);
  const booted = { type: 'booted', data: { firmware: '1', cause: 'restart' }, bay: null, cmd: null } as const;
  for (const messageId of ['m1', 'm2'])
    outbox.tell({ controller: 'c-1', messageId, atMs: 0, happenings: [booted] }, () => {});
  expect(sent.map(({ seq }) => seq)).toEqual([2]);
  close();
});

test('ids as long as a device likes leave room for what it tells', () => {
  const { outbox, sent, close } = open(true);
  const bays = Array.from({ length: 200 }, (_, index) => [index + 1, { kind: 'seen', door: 'closed' }] as const);
  outbox.tell({ controller: 'c-1', messageId: 'all', atMs: 0, bays }, () => {});
  for (let index = 0; index < 300; index += 1)
    outbox.tell(seen(`${index}`.padEnd(200, 'x'), index % 2 === 0 ? 'open' : 'closed'), () => {});
  expect(sent.filter(({ type }) => type === 'door_opened')).toHaveLength(150);
  close();
});
