import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import fc from 'fast-check';
import jwt from 'jsonwebtoken';
import { parseMessage } from '../../contract/index.ts';
import { checkCommand } from '../../simulator/firmware/check-command.ts';
import type { Host, Inbound } from '../../src/adapters/adapter.ts';
import { modbusTcp } from '../../src/adapters/modbus-tcp.ts';
import { openLocker } from '../../src/adapters/open-locker.ts';
import { createOutbox } from '../../src/adapters/outbox.ts';
import { systemClock } from '../../src/clock.ts';
import { createLog } from '../../src/log.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createTestClock } from '../support/clock.ts';
import { eventually, temporaryDir } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';

describe('a controller that checks a command', () => {
  const NOW_S = 1_800_000_000;
  const trusted = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const claims = {
    v: 1,
    iss: 'c',
    aud: 'locker-1',
    jti: idOf('c'),
    iat: NOW_S,
    exp: NOW_S + 10,
    ctr: 5,
    act: 'open',
    bay: 1,
  };
  const sign = (body: object, key = trusted.privateKey) => jwt.sign(body, key, { algorithm: 'ES256', keyid: 'k' });
  const judge = (token: string) =>
    checkCommand(
      { v: 1, id: idOf('c'), token },
      {
        controller_id: 'locker-1',
        keys: new Map([['k', trusted.publicKey]]),
        now_ms: NOW_S * 1000,
        last_counter: 4,
        bays: [1, 2],
      },
    );

  test('opens for a good one', () => {
    expect(judge(sign(claims)).kind).toBe('order');
  });

  test('opens for no text that is not signed, whatever it looks like', () => {
    const part = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc
        .constantFrom(
          { alg: 'none', kid: 'k', typ: 'JWT' },
          { alg: 'ES256', kid: 'k', typ: 'JWT' },
          { alg: 'HS256', kid: 'k' },
          claims,
        )
        .map((of) => Buffer.from(JSON.stringify(of)).toString('base64url')),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        expect(judge(parts.join('.'))).toEqual({ kind: 'refused', reason: 'signature', bay: null });
      }),
      { numRuns: 500 },
    );
    const unsigned = jwt.sign(claims, '', { algorithm: 'none', keyid: 'k' });
    const confused = jwt.sign(claims, String(trusted.publicKey.export({ type: 'spki', format: 'pem' })), {
      algorithm: 'HS256',
      keyid: 'k',
    });
    for (const token of [unsigned, confused, sign(claims, stranger.privateKey)])
      expect(judge(token).kind).toBe('refused');
  });

  test('opens for none in which a letter was changed', () => {
    const token = sign(claims);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.stringMatching(/^[A-Za-z0-9_-]$/), (at, letter) => {
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        // The last letter holds four bits that mean nothing.
        if (changed === token || token[at] === '.' || at === token.length - 1) return;
        expect(judge(changed).kind).not.toBe('order');
      }),
    );
  });

  test('opens for a signed one only within what it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(claims)), fc.jsonValue(), (name, value) => {
        if (name === 'exp' || name === 'iat') return;
        const verdict = judge(sign({ ...claims, [name]: value }));
        if (verdict.kind !== 'order') return;
        expect([1, 2]).toContain(verdict.order.bay);
        expect(verdict.order.counter).toBeGreaterThan(4);
      }),
    );
  });
});

describe('a controller of another make', () => {
  const { dir, remove } = temporaryDir();
  afterAll(remove);
  const db = openDatabase(dir);
  const clock = createTestClock();
  const published: string[] = [];
  const events: Buffer[] = [];
  const nothing = () => {};
  const inbound: Inbound = {
    ...{ reply: nothing, doors: nothing, online: nothing, info: nothing, heartbeat: nothing, firmwareStatus: nothing },
    event: (_controller, payload, stored) => (events.push(payload), stored()),
  };
  const log = createLog('silent');
  const host = (settings: unknown = undefined): Host => ({
    ...{ inbound, clock, log, owned: () => null, outbox: createOutbox({ db, inbound, clock, log }) },
    publish: ({ topic }) => void published.push(topic),
    sign: () => {
      throw new Error('signs nothing');
    },
    signConfig: () => '',
    keys: null as never,
    settings: () => settings,
  });

  const CHANNELS = ['command', 'response', 'event', 'state/heartbeat', 'state/compartments', 'state/connection'];
  const bay = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.jsonValue());
  const time = fc.oneof(
    fc.constantFrom('2026-11-22T18:00:00Z', '+275760-09-13T00:00:00.000Z', '-000001-01-01', '9999-12-31'),
    fc.string(),
  );
  const transaction = fc.constantFrom(
    '0f0e0d0c-0b0a-0908-0706-050403020100',
    '0f0e0d0c-0b0a-0908-0706-050403020101',
    'x',
  );
  const message = fc.record(
    {
      message_id: fc.oneof(fc.uuid(), fc.string({ minLength: 1 }), fc.jsonValue()),
      timestamp: time,
      transaction_id: transaction,
      action: fc.constantFrom('open_compartment', 'open_compartment', 'apply_config', 'x'),
      result: fc.constantFrom('success', 'error', 'x'),
      error_code: fc.constantFrom('DOOR_JAMMED', 'RUNTIME_CONFIG_NOT_APPLIED', '__proto__', 'constructor'),
      applied_config_hash: fc.string(),
      event: fc.constantFrom(
        'compartment_uncommanded_open',
        'compartment_open_detected',
        'compartment_open_failed',
        'x',
      ),
      data: fc.record({ compartment_number: bay, transaction_id: transaction }, { requiredKeys: [] }),
      compartments: fc.array(
        fc.record({ compartment_number: bay, door_state: fc.constantFrom('open', 'closed', 'ajar') }),
        { maxLength: 3 },
      ),
      uptime_seconds: fc.oneof(fc.nat(), fc.constantFrom(1e300, -1)),
      modbus_connected: fc.boolean(),
      status: fc.constantFrom('offline', 'online'),
    },
    { requiredKeys: ['message_id'] },
  );
  const payload = fc.oneof(
    { weight: 4, arbitrary: message.map((of) => Buffer.from(JSON.stringify(of))) },
    { weight: 1, arbitrary: fc.oneof(fc.json(), fc.string()).map((text) => Buffer.from(text)) },
  );

  test('Open-Locker: no frame breaks the adapter, each is acknowledged once, and what it makes of it is of our contract', async () => {
    const adapter = openLocker.create(host());
    const topic = (channel: string) => `locker/locker-1/${channel}`;
    fc.assert(
      fc.property(fc.constantFrom(...CHANNELS), payload, (channel, body) => {
        expect(openLocker.controllerOf(topic(channel))).toBe('locker-1');
        let taken = 0;
        adapter.take('locker-1', topic(channel), body, () => (taken += 1));
        expect(taken).toBe(1);
      }),
      { numRuns: 600 },
    );
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(parseMessage('evt', event)).toMatchObject({ ok: true });
    expect(published).toEqual([]);
    await adapter.stop();
  });

  test.each(['__proto__', 'constructor', 'toString', ''])(
    'Open-Locker: an error code %p is one that is not known',
    (code) => {
      const replies: unknown[] = [];
      const adapter = openLocker.create({
        ...host(),
        inbound: { ...inbound, reply: (_controller, { status, reason }) => void replies.push([status, reason]) },
      });
      const answer = {
        message_id: code || 'm',
        transaction_id: '0f0e0d0c-0b0a-0908-0706-050403020100',
        action: 'open_compartment',
      };
      const body = Buffer.from(JSON.stringify({ ...answer, result: 'error', error_code: code }));
      let taken = 0;
      adapter.take('locker-1', 'locker/locker-1/response', body, () => (taken += 1));
      expect([replies, taken]).toEqual([[['failed', 'outcome_unknown']], 1]);
    },
  );

  test('Open-Locker: a topic belongs to a controller of the contract or to nobody', () => {
    const part = fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,66}$/), fc.string());
    fc.assert(
      fc.property(part, fc.oneof(fc.constantFrom(...CHANNELS), fc.string()), (id, channel) => {
        const controller = openLocker.controllerOf(`locker/${id}/${channel}`);
        if (controller !== null)
          expect([id, CHANNELS.includes(channel), /^[a-z0-9-]{3,64}$/.test(id)]).toEqual([controller, true, true]);
      }),
      { numRuns: 300 },
    );
  });

  test('Modbus: a board that answers with anything at all breaks nothing, and is not taken for one that is there', async () => {
    const frames = fc.sample(
      fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        // The header of an answer (transaction, protocol, length, unit, function) with anything behind it.
        fc
          .uint8Array({ minLength: 1, maxLength: 12 })
          .map((rest) => Uint8Array.of(0, 1, 0, 0, 0, rest.length + 1, 1, ...rest)),
      ),
      200,
    );
    const board = createServer((socket) => {
      socket.on('error', nothing);
      socket.on('data', () => frames.splice(0, 20).forEach((frame) => socket.write(frame)));
    });
    await once(board.listen(0, '127.0.0.1'), 'listening');
    const { port } = board.address() as AddressInfo;
    const told: boolean[] = [];
    const given = { host: '127.0.0.1', port, poll_ms: 20, bays: [{ bay: 1, coil: 0, input: 0 }] };
    const adapter = modbusTcp.create({
      ...host(given),
      clock: systemClock,
      inbound: { ...inbound, online: (_controller, { online }) => void told.push(online) },
    });
    adapter.own([{ controller_id: 'locker-2', applied: { boot: '', sequence: 0 } } as never]);
    await eventually(() => frames.length < 200, 30_000);
    await adapter.stop();
    board.close();
    expect(told).not.toContain(true);
  });

  test('Modbus: settings that are none open nothing, and are refused by name', async () => {
    const settings = fc.oneof(
      fc.jsonValue(),
      fc.record({
        host: fc.string(),
        port: fc.integer(),
        bays: fc.array(fc.record({ bay: fc.integer(), coil: fc.integer(), input: fc.jsonValue() })),
      }),
    );
    await fc.assert(
      fc.asyncProperty(settings, async (given) => {
        const adapter = modbusTcp.create(host(given));
        adapter.own([{ controller_id: 'locker-1', applied: { boot: '', sequence: 0 } } as never]);
        const command = { command_id: idOf('c'), controller_id: 'locker-1', bay_number: 1 } as never;
        expect(() => adapter.open(command, 1_000)).toThrow(expect.objectContaining({ name: 'ConnectorError' }));
        await adapter.stop();
      }),
    );
  });
});
