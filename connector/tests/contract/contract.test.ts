import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import {
  parseMessage,
  checkMessage,
  parseTopic,
  topicOf,
  MAX_BODY_BYTES,
  QOS,
  RETAINED,
  FROM_DEVICE,
  PATHS,
} from '../../contract/index.ts';
import type { Channel, Messages } from '../../contract/index.ts';
import { SCHEMA_FILES } from '../../contract/schemas.ts';
import { generateTypes } from '../../../scripts/generate-contract.ts';

const id = '0123456789abcdef0123456789abcdef';
const at = '2026-11-22T18:00:00.000Z';
const event = {
  v: 1,
  id,
  boot: 'b1',
  seq: 1,
  type: 'door_closed',
  bay: 3,
  at,
  cmd: id,
  data: { presence: 'empty', open_ms: 4200 },
};

const valid: { [K in keyof Messages]: object } = {
  cmd: { v: 1, id, token: 'aaa.bbb.ccc' },
  claims: { iss: 'connector', aud: 'locker-1', jti: id, iat: 1, exp: 2, ctr: 1, act: 'open', bay: 1 },
  reply: { v: 1, id, status: 'failed', reason: 'door_did_not_open', bay: 1, at },
  evt: event,
  doors: {
    v: 1,
    version: 1,
    boot: 'b1',
    seq: 0,
    at,
    doors: [{ bay: 1, door: 'closed', presence: 'empty', charge_percent: null }],
  },
  online: { v: 1, online: true, why: 'birth', boot: 'b1', at },
  info: { v: 1, firmware: '1.0', config_version: 0, capabilities: ['charge'], bays: 8 },
  config: { v: 1, version: 1, token: 'a.b.c' },
  configClaims: {
    iss: 'connector',
    aud: 'locker-1',
    iat: 1,
    version: 1,
    bays: [{ bay: 1, label: 'A1', charging: true, has_presence_sensor: false }],
    door_held_s: 60,
    heartbeat_s: 10,
    pulse_ms: 300,
  },
  firmware: { v: 1, version: '1.1', url: 'https://example.com/f', sha256: 'a'.repeat(64), signature: 'abc' },
  firmwareStatus: { v: 1, version: '1.1', status: 'installed', detail: null, at },
  heartbeat: { v: 1, at, uptime_s: 5, bays: [{ bay: 1, charge_percent: 80, temperature_c: 21.5, link: null }] },
};

describe('messages', () => {
  test.each(Object.entries(valid) as [keyof Messages, object][])('%s: a well-formed one is taken', (kind, message) => {
    expect(parseMessage(kind, JSON.stringify(message))).toEqual({ ok: true, message });
  });

  test.each(
    Object.entries(valid).flatMap(([kind, message]) =>
      Object.keys(message).map((member) => [kind, member] as [keyof Messages, string]),
    ),
  )('%s without %s is refused', (kind, member) => {
    const rest = Object.fromEntries(Object.entries(valid[kind]).filter(([name]) => name !== member));
    expect(checkMessage(kind, rest).ok).toBe(false);
  });

  test('unknown members are ignored, so that a newer sender stays understood', () => {
    expect(checkMessage('reply', { ...valid.reply, later: true }).ok).toBe(true);
  });

  test.each([
    ['another version', { ...event, v: 2 }],
    ['an unknown type', { ...event, type: 'door_sang' }],
    ['data of another type', { ...event, type: 'door_opened' }],
    ['a door event without a bay', { ...event, bay: null }],
    ['an id in capitals', { ...event, id: id.toUpperCase() }],
    ['sequence 0', { ...event, seq: 0 }],
    ['a time without milliseconds', { ...event, at: '2026-11-22T18:00:00Z' }],
    ['a time that is none', { ...event, at: '2026-13-22T18:00:00.000Z' }],
  ])('an event with %s is refused, and the problem is named', (_what, body) => {
    const parsed = checkMessage('evt', body);
    expect(parsed.ok).toBe(false);
    expect(parsed).toHaveProperty('problem', expect.stringMatching(/\w{3}/));
  });

  test('an event of the whole controller needs no bay', () => {
    expect(
      checkMessage('evt', { ...event, type: 'booted', bay: null, cmd: null, data: { firmware: '1', cause: 'power' } })
        .ok,
    ).toBe(true);
  });

  test.each([
    ['not JSON', '{'],
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['too large', JSON.stringify({ ...event, x: 'y'.repeat(MAX_BODY_BYTES) })],
  ])('a body that is %s is refused without an exception', (_what, body) => {
    expect(parseMessage('evt', Buffer.from(body)).ok).toBe(false);
  });
});

describe('topics', () => {
  test.each(Object.keys(PATHS) as Channel[])('%s: what is written is what is read', (channel) => {
    expect(parseTopic(topicOf('locker-1', channel))).toEqual({ controller: 'locker-1', channel });
  });

  test.each([
    'lockers/v2/locker-1/evt',
    'lockers/v1/evt',
    'lockers/v1/Locker/evt',
    'lockers/v1/locker-1/evt/x',
    'lockers/v1/locker-1/',
    'x',
    'lockers/v1/+/evt',
  ])('%s is not of the contract', (topic) => {
    expect(parseTopic(topic)).toBeNull();
  });
});

describe('the machine-readable form', () => {
  const root = new URL('../../contract/', import.meta.url);
  const asyncapi = load(readFileSync(new URL('asyncapi.yaml', root), 'utf8')) as {
    channels: Record<Channel, { address: string }>;
    operations: Record<
      string,
      { action: string; channel: { $ref: string }; bindings: { mqtt: { qos: number; retain: boolean } } }
    >;
    components: { messages: Record<string, { payload: { $ref: string } }> };
  };

  test('AsyncAPI and code name the same topics', () => {
    const addresses = Object.fromEntries(
      Object.entries(asyncapi.channels).map(([channel, { address }]) => [channel, address]),
    );
    const ours = Object.fromEntries(
      (Object.keys(PATHS) as Channel[]).map((channel) => [channel, `lockers/v1/{controller}/${PATHS[channel]}`]),
    );
    expect(addresses).toEqual(ours);
  });

  test('AsyncAPI and code agree on direction, QoS and retention', () => {
    const said = Object.values(asyncapi.operations).map(({ action, channel, bindings }) => [
      channel.$ref.slice('#/channels/'.length),
      action,
      bindings.mqtt,
    ]);
    const ours = (Object.keys(PATHS) as Channel[]).map((channel) => [
      channel,
      FROM_DEVICE.has(channel) ? 'receive' : 'send',
      { qos: QOS[channel], retain: RETAINED.has(channel) },
    ]);
    expect(said.sort()).toEqual(ours.sort());
  });

  test('AsyncAPI refers to every schema', () => {
    const files = Object.values(asyncapi.components.messages).map(({ payload }) =>
      payload.$ref.slice('./schemas/'.length),
    );
    expect([...files, 'claims.json', 'cfg-claims.json'].sort()).toEqual(Object.values(SCHEMA_FILES).sort());
  });

  test('the generated types are those of the schemas', async () => {
    expect(readFileSync(new URL('generated/messages.ts', root), 'utf8')).toBe(await generateTypes());
  });
});
