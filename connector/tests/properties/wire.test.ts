import fc from 'fast-check';
import { parseMessage, parseTopic, topicOf, MAX_BODY_BYTES, type Channel } from '../../contract/index.ts';
import { mayPublish, maySubscribe } from '../../src/mqtt/rights.ts';
import { makeEvent } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';

const CHANNELS = [
  'cmd',
  'reply',
  'evt',
  'doors',
  'online',
  'info',
  'config',
  'firmware',
  'firmwareStatus',
  'heartbeat',
] as const;
const controller = fc.stringMatching(/^[a-z0-9-]{3,64}$/);
const at = '2026-11-22T18:00:00.000Z';

/** One good body of each kind, to be spoilt. */
const GOOD: Readonly<Partial<Record<Channel, object>>> = {
  cmd: { v: 1, id: idOf('c'), token: 'a.b.c' },
  reply: { v: 1, id: idOf('c'), status: 'done', reason: null, bay: 1, at },
  evt: makeEvent(1),
  doors: {
    v: 1,
    version: 1,
    boot: 'b',
    seq: 1,
    at,
    doors: [{ bay: 1, door: 'open', presence: 'empty', charge_percent: null }],
  },
  online: { v: 1, online: true, why: 'birth', boot: 'b', at },
  heartbeat: { v: 1, at, uptime_s: 1, bays: [{ bay: 1, charge_percent: null, temperature_c: 20, link: 'up' }] },
};
const good = fc.constantFrom(...(Object.entries(GOOD) as [Channel, object][]));

test('a topic is read back as it was written, and belongs to one controller', () => {
  fc.assert(
    fc.property(controller, fc.constantFrom(...CHANNELS), (id, channel) => {
      expect(parseTopic(topicOf(id, channel))).toEqual({ controller: id, channel });
    }),
  );
});

test('whatever is taken for a topic is one of the contract, and a controller writes and reads below its own id only', () => {
  const part = fc.oneof(
    controller,
    fc.constantFrom('+', '#', '', '..', 'lockers', 'v1', 'evt', 'cmd', 'state', 'doors'),
    fc.string(),
  );
  const topic = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 6 }).map((parts) => ['lockers', 'v1', ...parts].join('/')),
  );
  fc.assert(
    fc.property(topic, controller, (text, other) => {
      const address = parseTopic(text);
      if (address) expect(topicOf(address.controller, address.channel)).toBe(text);
      if (mayPublish(other, text)) expect(address?.controller).toBe(other);
      if (maySubscribe(other, text)) expect(text.split('/')[2]).toBe(other);
    }),
    { numRuns: 500 },
  );
});

test('a good body is taken as it is', () => {
  for (const [channel, body] of Object.entries(GOOD) as [Channel, object][])
    expect(parseMessage(channel, JSON.stringify(body))).toEqual({ ok: true, message: body });
});

test('no bytes break it: a body is taken or refused with its reason', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((body) => Buffer.from(body)),
    fc.json().map((body) => Buffer.from(body)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...CHANNELS), bytes, (channel, body) => {
      expect(parseMessage(channel, body)).toEqual({ ok: false, problem: expect.any(String) });
    }),
    { numRuns: 500 },
  );
});

test('a body with one member spoilt is refused, or differs where the contract leaves it free', () => {
  const spoil = fc.oneof(fc.constant(undefined), fc.jsonValue());
  fc.assert(
    fc.property(good, fc.nat(), spoil, ([channel, body], which, value) => {
      const names = Object.keys(body);
      const name = names[which % names.length] as string;
      const parsed = parseMessage(channel, JSON.stringify({ ...body, [name]: value }));
      if (!parsed.ok) return expect(parsed.problem).toBeTruthy();
      // What is taken keeps the type of what was there: nothing comes in that the code behind it does not expect.
      const taken = (parsed.message as unknown as Record<string, unknown>)[name];
      const was = (body as Record<string, unknown>)[name];
      if (taken !== null && was !== null) expect(typeof taken).toBe(typeof was);
      expect(taken).not.toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('a body that is too large is refused unread', () => {
  const filler = (bytes: number) => Buffer.from(JSON.stringify({ ...GOOD.reply, more: 'x'.repeat(bytes) }));
  expect(parseMessage('reply', filler(MAX_BODY_BYTES))).toEqual({
    ok: false,
    problem: expect.stringContaining('larger'),
  });
  expect(parseMessage('reply', filler(1_000)).ok).toBe(true);
});

test('depth costs no stack', () => {
  const deep = Buffer.from(`{"v":1,"data":${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
  expect(parseMessage('evt', deep).ok).toBe(false);
});
