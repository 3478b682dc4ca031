import { readdirSync, readFileSync } from 'node:fs';
import WebSocket from 'ws';
import { eventually, startRig, type Rig } from '../support/harness.ts';
import { idOf, Refusal } from '../support/servicenow.ts';

let rig: Rig;
const sockets: WebSocket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await rig.stop();
});

interface Message {
  type: string;
  [member: string]: unknown;
}

/** A kiosk's WebSocket and all it was told. */
async function listen(token: string): Promise<{
  messages: Message[];
  until: (met: (message: Message) => boolean) => Promise<Message>;
  closed: Promise<number>;
}> {
  const socket = new WebSocket(`ws://127.0.0.1:${rig.connector.ports().http}/kiosk/v1/live`, [
    'kiosk.v1',
    `token.${token}`,
  ]);
  sockets.push(socket);
  const messages: Message[] = [];
  const waiting: { met: (message: Message) => boolean; resolve: (message: Message) => void }[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    messages.push(message);
    for (const waiter of [...waiting])
      if (waiter.met(message)) waiting.splice(waiting.indexOf(waiter), 1)[0]?.resolve(message);
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const until = (met: (message: Message) => boolean) => {
    const found = messages.find(met);
    return found ? Promise.resolve(found) : new Promise<Message>((resolve) => waiting.push({ met, resolve }));
  };
  return { messages, until, closed };
}

const handover = { handover_id: idOf('handover'), number: 'SLH1', state: 'authorised', bay_number: 2 };
const openView = (expiresInMs = 20_000) => ({
  view: {
    kind: 'open',
    handover,
    command: {
      command_id: idOf('command'),
      locker_id: idOf('locker 1'),
      controller_id: 'locker-1',
      bay_number: 2,
      action: 'open',
      expires_at: new Date(Date.now() + expiresInMs).toISOString(),
      handover_id: handover.handover_id,
    },
  },
});
const tap = (name = 'tap') => ({ request_id: idOf(name), kind: 'badge', value: '0042' });
const errorOf = (answer: { status: number; body: never }) => [
  answer.status,
  (answer.body as { error: { code: string } }).error.code,
];

describe('from tap to door', () => {
  test('a tap opens the door, and the kiosk sees it all but never the command', async () => {
    rig = await startRig();
    const device = await rig.device();
    await device.state({ 2: 'closed' });
    const token = await rig.enrolKiosk();
    const live = await listen(token);
    rig.servicenow.world.visit = () => openView();
    const arrived = device.nextCommand();
    const visit = await rig.request('POST', '/kiosk/v1/tap', tap(), token);
    expect(visit.status).toBe(200);
    expect(visit.body).toMatchObject({
      session: { session_id: idOf('session') },
      person: { name: 'Ada' },
      view: { kind: 'open', handover },
    });
    expect(JSON.stringify(visit.body)).not.toContain('command');
    expect(rig.servicenow.world.taps[0]).toEqual({
      connector_id: idOf('connector'),
      locker_id: idOf('locker 1'),
      request_id: idOf('tap'),
      credential: { kind: 'badge', value: '0042' },
    });

    const { id } = await arrived;
    await device.reply(id, 'accepted');
    await device.event({ seq: 1, type: 'door_opened', bay: 2, cmd: id, data: { by: 'command' } });
    await device.reply(id, 'done');
    await device.event({ seq: 2, type: 'door_closed', bay: 2, cmd: id, data: { presence: 'empty', open_ms: 900 } });
    await live.until((message) => message.type === 'handover');
    expect(live.messages.filter(({ type }) => type === 'command').map(({ state }) => state)).toEqual([
      'sent',
      'accepted',
      'done',
    ]);
    expect(
      live.messages.filter(({ type, bay_number }) => type === 'door' && bay_number === 2).map(({ door }) => door),
    ).toEqual(['closed', 'open', 'closed']);
    expect(live.messages.at(-1)).toEqual({
      type: 'handover',
      handover: { handover_id: handover.handover_id, state: 'committed' },
    });
  });

  test('the kiosk is not told of a handover that is not decided', async () => {
    rig = await startRig();
    const device = await rig.device();
    const token = await rig.enrolKiosk();
    const live = await listen(token);
    rig.servicenow.world.visit = () => openView();
    rig.servicenow.world.handovers = (ids) =>
      ids.map((handover_id) => ({ handover_id, state: rig.servicenow.world.events.length > 1 ? 'exited' : 'opened' }));
    const arrived = device.nextCommand();
    await rig.request('POST', '/kiosk/v1/tap', tap(), token);
    const { id } = await arrived;
    await device.event({ seq: 1, type: 'door_opened', bay: 2, cmd: id, data: { by: 'command' } });
    await rig.servicenow.until(() => rig.servicenow.calls.handovers === 1);
    await device.event({ seq: 2, type: 'door_closed', bay: 2, cmd: id, data: { presence: 'empty', open_ms: 900 } });
    expect(await live.until((message) => message.type === 'handover')).toMatchObject({ handover: { state: 'exited' } });
    expect(live.messages.filter(({ type }) => type === 'handover')).toHaveLength(1);
  });

  test('no kiosk listens: ServiceNow is not asked', async () => {
    rig = await startRig();
    const device = await rig.device();
    const token = await rig.enrolKiosk();
    rig.servicenow.world.visit = () => openView();
    const arrived = device.nextCommand();
    await rig.request('POST', '/kiosk/v1/tap', tap(), token);
    await device.event({
      seq: 1,
      type: 'door_closed',
      bay: 2,
      cmd: (await arrived).id,
      data: { presence: 'empty', open_ms: 1 },
    });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
    expect(rig.servicenow.calls.handovers).toBeUndefined();
  });

  test('a repeated tap does not send its command twice', async () => {
    rig = await startRig();
    const device = await rig.device();
    const token = await rig.enrolKiosk();
    const view = openView();
    rig.servicenow.world.visit = () => view;
    const arrived = device.nextCommand();
    await rig.request('POST', '/kiosk/v1/tap', tap(), token);
    await rig.request('POST', '/kiosk/v1/tap', tap(), token);
    await arrived;
    await device.reply(idOf('command'), 'done');
    expect(device.commands).toHaveLength(1);
  });

  test.each([
    ['choose', { request_id: idOf('r'), session_id: idOf('session'), choice_id: 'borrow:1' }],
    [
      'cancel',
      { request_id: idOf('r'), session_id: idOf('session'), handover_id: handover.handover_id, exit: 'empty' },
    ],
    ['reopen', { request_id: idOf('r'), session_id: idOf('session'), handover_id: handover.handover_id }],
  ])('%s reaches the app as it is, and its command the door', async (step, body) => {
    rig = await startRig();
    const device = await rig.device();
    const token = await rig.enrolKiosk();
    rig.servicenow.world.visit = () => openView();
    const arrived = device.nextCommand();
    expect((await rig.request('POST', `/kiosk/v1/${step}`, body, token)).status).toBe(200);
    expect(rig.servicenow.world.taps).toEqual([body]);
    expect((await arrived).id).toBe(idOf('command'));
  });

  test('more time is asked for, and given', async () => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    const extended = await rig.request('POST', '/kiosk/v1/extend', { session_id: idOf('session') }, token);
    expect([extended.status, extended.body]).toEqual([200, { expires_at: expect.any(String) }]);
  });

  test('the end of a session is passed on', async () => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    const ended = await rig.request('POST', '/kiosk/v1/end', { session_id: idOf('session') }, token);
    expect([ended.status, ended.body]).toEqual([200, {}]);
    expect(rig.servicenow.calls['session/end']).toBe(1);
  });
});

describe('what a kiosk knows', () => {
  test('its locker, with doors as the controller says', async () => {
    rig = await startRig({ bays: 2 });
    const device = await rig.device();
    const token = await rig.enrolKiosk();
    await device.state({ 1: 'open' });
    const { body } = await rig.request('GET', '/kiosk/v1/locker', undefined, token);
    expect(body).toEqual({
      locker_id: idOf('locker 1'),
      name: 'Locker 1',
      site: 'Head office',
      language: 'en',
      time_zone: 'Europe/Berlin',
      bays: [
        { number: 1, label: 'A1', grid: { row: 1, column: 1, rows: 1, columns: 1 }, state: 'in_service', door: 'open' },
        {
          number: 2,
          label: 'A2',
          grid: { row: 2, column: 1, rows: 1, columns: 1 },
          state: 'in_service',
          door: 'unknown',
        },
      ],
      service: { servicenow: 'ok', locker: 'online', knowledge_age_s: 0 },
    });
  });

  test('on connecting: the service and every door; then each change', async () => {
    rig = await startRig({ bays: 2 });
    const device = await rig.device();
    await device.state({ 1: 'closed', 2: 'open' });
    const live = await listen(await rig.enrolKiosk());
    await live.until((message) => message.type === 'door' && message.bay_number === 2);
    expect(live.messages).toEqual([
      { type: 'service', service: { servicenow: 'ok', locker: 'online', knowledge_age_s: 0 } },
      { type: 'door', bay_number: 1, door: 'closed', at: expect.any(String) },
      { type: 'door', bay_number: 2, door: 'open', at: expect.any(String) },
    ]);
    await device.event({ seq: 1, type: 'door_opened', bay: 1, data: { by: 'key' } });
    expect(
      await live.until((message) => message.type === 'door' && message.bay_number === 1 && message.door === 'open'),
    ).toBeTruthy();
    device.client.stream.destroy();
    await device.end();
  });

  test('a controller that is cut off turns the locker offline', async () => {
    rig = await startRig();
    const device = await rig.device();
    await device.state({ 1: 'closed' });
    const live = await listen(await rig.enrolKiosk());
    await device.state({ 1: 'closed' }, { online: false });
    expect(
      await live.until(
        ({ type, service }) => type === 'service' && (service as { locker: string }).locker === 'offline',
      ),
    ).toBeTruthy();
  });

  test('ServiceNow away and back, by the breaker', async () => {
    // Nothing but the taps speaks to ServiceNow, so that three failures are three in a row.
    rig = await startRig({ pollMs: 3_600_000 });
    const token = await rig.enrolKiosk();
    const live = await listen(token);
    await rig.servicenow.until(() => (rig.servicenow.calls.state ?? 0) > 0);
    rig.servicenow.fault({ route: 'tap', status: 503, times: 3 });
    for (const name of ['a', 'b', 'c'])
      expect(errorOf(await rig.request('POST', '/kiosk/v1/tap', tap(name), token))).toEqual([503, 'servicenow_away']);
    const said = ({ type, service }: Message) =>
      type === 'service' ? (service as { servicenow: string }).servicenow : '';
    const away = live.messages.indexOf(await live.until((message) => said(message) === 'away'));
    await eventually(async () => (await rig.request('POST', '/kiosk/v1/tap', tap('e'), token)).status === 200);
    await live.until((message) => said(message) === 'ok' && live.messages.indexOf(message) > away);
  });
});

describe('who may speak', () => {
  test('an unknown token is told to enrol, over HTTP and WebSocket', async () => {
    rig = await startRig();
    for (const token of [undefined, 'x', 'a'.repeat(43)])
      expect(errorOf(await rig.request('POST', '/kiosk/v1/tap', tap(), token))).toEqual([401, 'kiosk_unknown']);
    await expect(listen('a'.repeat(43))).rejects.toThrow(/401/);
    expect(rig.servicenow.calls.tap).toBeUndefined();
  });

  test('a second enrolment ends the first, its connection too', async () => {
    rig = await startRig();
    const first = await rig.enrolKiosk();
    const live = await listen(first);
    const second = await rig.enrolKiosk();
    expect(await live.closed).toBe(4001);
    expect(errorOf(await rig.request('GET', '/kiosk/v1/locker', undefined, first))).toEqual([401, 'kiosk_unknown']);
    expect((await rig.request('GET', '/kiosk/v1/locker', undefined, second)).status).toBe(200);
  });

  test('a token survives a restart and is nowhere on disk', async () => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    await rig.restart();
    expect((await rig.request('GET', '/kiosk/v1/locker', undefined, token)).status).toBe(200);
    const data = rig.env.DATA_DIR ?? '';
    for (const file of readdirSync(data)) expect(readFileSync(`${data}/${file}`).includes(token)).toBe(false);
  });

  test('a wrong code is refused with the words of the app', async () => {
    rig = await startRig();
    expect(errorOf(await rig.request('POST', '/kiosk/v1/enrol', { code: 'wrong-code' }))).toEqual([
      400,
      'code_unknown',
    ]);
  });

  test('trying many codes is stopped', async () => {
    rig = await startRig();
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 40; attempt += 1)
      statuses.push((await rig.request('POST', '/kiosk/v1/enrol', { code: `wrong-${attempt}` })).status);
    expect(statuses.filter((status) => status === 400).length).toBeLessThanOrEqual(31);
    expect(statuses.at(-1)).toBe(429);
  });

  test('a kiosk that asks too often is told when to come back, and another is not held up by it', async () => {
    rig = await startRig({ lockers: 2 }, { KIOSK_REQUESTS_PER_MINUTE: '4' });
    const [eager, other] = [await rig.enrolKiosk(1), await rig.enrolKiosk(2)];
    const answers = [];
    for (const name of ['a', 'b', 'c']) answers.push(await rig.request('POST', '/kiosk/v1/tap', tap(name), eager));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await rig.request('POST', '/kiosk/v1/tap', tap('d'), other)).status).toBe(200);
  });
});

test('nobody may show the kiosk page in a frame but the one origin that was configured', async () => {
  rig = await startRig();
  const policy = async () => (await rig.request('GET', '/health')).headers.get('content-security-policy');
  expect(await policy()).toContain("frame-ancestors 'none'");
  await rig.stop();
  rig = await startRig({}, { KIOSK_FRAME_ANCESTOR: 'http://localhost:8091/panel/' });
  expect(await policy()).toContain('frame-ancestors http://localhost:8091');
});

describe('bad input', () => {
  test.each([
    ['no body', undefined],
    ['not JSON', '{'],
    ['a list', '[]'],
    ['a kind that is none', { ...tap(), kind: 'face' }],
    ['no value', { ...tap(), value: '' }],
    ['a value that is too long', { ...tap(), value: 'x'.repeat(2000) }],
    ['a request id in another form', { ...tap(), request_id: 'abc' }],
    ['an unknown member', { ...tap(), locker_id: idOf('locker 2') }],
    ['a body that is too large', { ...tap(), value: 'x'.repeat(100_000) }],
  ])('%s is refused before ServiceNow sees it', async (_what, body) => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    const answer = await rig.request('POST', '/kiosk/v1/tap', body, token);
    expect((answer.body as { error: { code: string } }).error.code).toBe('invalid_request');
    expect(answer.status).toBeLessThan(500);
    expect(rig.servicenow.calls.tap).toBeUndefined();
  });

  test('an address that is none', async () => {
    rig = await startRig();
    expect(errorOf(await rig.request('GET', '/kiosk/v1/nothing'))).toEqual([404, 'not_found']);
  });
});

describe('what the app refuses', () => {
  test.each([
    [403, 'credential_unknown', null],
    [401, 'credential_expired', null],
    [429, 'credential_locked', { retry_after_s: 300 }],
    [423, 'locker_out_of_service', null],
  ])('%s %s reaches the kiosk as it is, and does not count as an outage', async (status, code, detail) => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    rig.servicenow.world.visit = () => new Refusal(status, code, 'No.', detail) as never;
    for (const name of ['a', 'b', 'c', 'd']) {
      const answer = await rig.request('POST', '/kiosk/v1/tap', tap(name), token);
      expect(answer.status).toBe(status);
      expect(answer.body).toEqual({ error: { code, message: 'No.', detail } });
    }
  });

  test('a platform refusal is not shown to people', async () => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    rig.servicenow.fault({
      route: 'tap',
      status: 403,
      body: { error: { message: 'User lacks role x', detail: 'acl' }, status: 'failure' },
    });
    const answer = await rig.request('POST', '/kiosk/v1/tap', tap(), token);
    expect(errorOf(answer)).toEqual([503, 'servicenow_sign_in']);
    expect(JSON.stringify(answer.body)).not.toContain('role');
  });

  test('too busy: the kiosk is told when to come back', async () => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    rig.servicenow.fault({
      route: 'tap',
      status: 429,
      headers: { 'retry-after': '7' },
      body: { error: { message: 'Rate limit exceeded' } },
    });
    const answer = await rig.request('POST', '/kiosk/v1/tap', tap(), token);
    expect(errorOf(answer)).toEqual([503, 'servicenow_busy']);
    expect(answer.headers.get('retry-after')).toBe('7');
  });
});
