import { createOutbox } from '../../src/adapters/outbox.ts';
import { openDatabase } from '../../src/store/database.ts';
import { temporaryDir } from '../support/harness.ts';

interface Sent {
  id: string;
  seq: number;
  type: string;
}

let place: ReturnType<typeof temporaryDir>;
beforeEach(() => (place = temporaryDir()));
afterEach(() => place.remove());

/** An outbox over the same disk, as a new process has it. @param stores whether events reach the spool. */
function open(stores: boolean) {
  const db = openDatabase(place.dir);
  const sent: Sent[] = [];
  const outbox = createOutbox(db, {
    event(_controller, payload, stored) {
      sent.push(JSON.parse(payload.toString()) as Sent);
      if (stores) stored();
    },
    doors() {},
  });
  return { outbox, sent, close: () => db.close() };
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
  const db = openDatabase(other.dir);
  const sent: Sent[] = [];
  const outbox = createOutbox(db, {
    event: (_controller, payload) => void sent.push(JSON.parse(payload.toString()) as Sent),
    doors() {},
  });
  outbox.tell(seen('m1', 'closed'), () => {});
  outbox.tell(seen('m2', 'open'), () => {});
  expect(sent).toEqual(one.sent);
  db.close();
  other.remove();
});

test('when the spool takes nothing for long, messages stay where they came from', () => {
  const { outbox, close } = open(false);
  outbox.tell(seen('m0', 'closed'), () => {});
  const fill = () => {
    for (let index = 1; index <= 1_001; index += 1)
      outbox.tell(seen(`m${index}`, index % 2 === 1 ? 'open' : 'closed'), () => {});
  };
  expect(fill).toThrow('too many events wait for the spool');
  close();
});
