import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastifyWebsocket from '@fastify/websocket';
import fastify from 'fastify';
import type { WebSocket } from 'ws';
import type { Bay, Choice, Handover, Live, Locker, Service, View, Visit } from '../../../kiosk/api/types.ts';

/** What to type for what to happen. The page cannot tell this server from a connector. */
export const badges = {
  collect: '04A1B2C3',
  german: '04A1B2C4',
  choose: '04A1B2C5',
  stuck: '04A1B2C6',
  nothing: '04A1B2C7',
  unknown: '0000FFFF',
  locked: '0000FFFE',
  away: '0000FFFD',
  shortSession: '04A1B2C8',
  return: '04A1B2C9',
  revoked: '0000FFFC',
} as const;
export const code = 'ENROL-ME';
export const pin = '246810';
export const qr = 'SLQ:one-time-token';

const TOKEN = 'stub-token';
const LAPTOP = { name: 'Latitude 7450', asset_tag: 'P1000147' };
const BAYS: Bay[] = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2'].map((label, index) => ({
  ...{ number: index + 1, label, state: 'in_service', door: 'closed' },
  grid:
    index < 8
      ? { row: (index % 4) + 1, column: Math.floor(index / 4) + 1, rows: 1, columns: 1 }
      : { row: (index - 8) * 2 + 1, column: 3, rows: 2, columns: 1 },
}));
const LOCKER: Omit<Locker, 'service'> = {
  ...{ locker_id: 'f'.repeat(32), name: 'Lobby locker', site: 'Berlin, Torstraße 1' },
  ...{ language: 'en', time_zone: 'Europe/Berlin', bays: BAYS },
};

const handover = (over: Partial<Handover> = {}): Handover => ({
  ...{ handover_id: 'a'.repeat(32), kind: 'loan', direction: 'collect', bay_number: 2, bay_label: 'A2', item: LAPTOP },
  ...{ due_at: '2026-11-26T16:00:00Z', state: 'authorised', exit: null },
  ...over,
});
const deposit = handover({ direction: 'deposit', bay_number: 7, bay_label: 'B3', due_at: null });
const elsewhere = handover({ bay_number: 9, bay_label: 'C1' });
const choices: Choice[] = [
  { choice_id: 'return', kind: 'return', title: 'Return', detail: 'Loan SLK0001024', item: LAPTOP, until: null },
  {
    choice_id: 'borrow',
    kind: 'borrow',
    title: 'Tablet',
    detail: 'without a request',
    item: null,
    until: '2026-11-23T17:00:00Z',
  },
  { choice_id: 'gone', kind: 'borrow', title: 'Headset', detail: null, item: null, until: '2026-11-23T17:00:00Z' },
];

interface Refusal {
  status: number;
  code: string;
  detail?: object;
}
const REFUSALS: Readonly<Record<string, Refusal>> = {
  [badges.unknown]: { status: 403, code: 'credential_unknown' },
  [badges.locked]: { status: 403, code: 'credential_locked', detail: { retry_after_s: 240 } },
  [badges.away]: { status: 503, code: 'servicenow_away' },
  [badges.revoked]: { status: 401, code: 'kiosk_unknown' },
  gone: { status: 409, code: 'choice_gone' },
};
const VIEWS: Readonly<Record<string, View>> = {
  [badges.collect]: { kind: 'open', handover: handover() },
  [badges.german]: { kind: 'open', handover: handover() },
  [badges.return]: { kind: 'open', handover: deposit },
  [badges.choose]: { kind: 'choose', choices },
  [badges.shortSession]: { kind: 'choose', choices },
  [badges.nothing]: { kind: 'nothing', reason: 'other_locker', message: 'Elsewhere.' },
  [badges.stuck]: { kind: 'open', handover: handover({ bay_number: 8, bay_label: 'B4' }) },
  [pin]: { kind: 'open', handover: handover() },
  [qr.slice(4)]: { kind: 'open', handover: handover() },
  return: { kind: 'open', handover: deposit },
  borrow: { kind: 'open', handover: handover({ item: { name: 'Tab S9', asset_tag: 'P1000201' } }) },
};
const STUCK_BAY = 8;
const OPENS_AFTER_MS = 120;

/** A connector as far as the kiosk can see, with one locker. */
export async function startStubConnector() {
  const app = fastify({ forceCloseConnections: true });
  const sockets = new Set<WebSocket>();
  const asked: { route: string; body: Record<string, unknown> }[] = [];
  const doors = new Map<number, 'open' | 'closed'>(BAYS.map(({ number }) => [number, 'closed']));
  let service: Service = { servicenow: 'ok', locker: 'online', knowledge_age_s: 0 };
  let current = handover();
  let reachable = true;

  await app.register(fastifyWebsocket, { options: { handleProtocols: () => 'kiosk.v1' } });
  await app.register(fastifyStatic, {
    root: fileURLToPath(new URL('../../../dist/kiosk/', import.meta.url)),
    prefix: '/kiosk/',
  });
  app.addHook('preHandler', (request, reply, next) => {
    const isApi = request.url.startsWith('/kiosk/v1/') && !/enrol|live/.test(request.url);
    if (isApi && request.headers.authorization !== `Bearer ${TOKEN}`)
      void refuse(reply, { status: 401, code: 'kiosk_unknown' });
    else next();
  });

  type Reply = { status(code: number): { send(body: unknown): unknown } };
  const refuse = (reply: Reply, { status, code, detail }: Refusal) =>
    reply.status(status).send({ error: { code, message: code, detail: detail ?? null } });

  function tell(message: Live) {
    for (const socket of sockets) socket.send(JSON.stringify(message));
  }
  function move(bay_number: number, door: 'open' | 'closed') {
    doors.set(bay_number, door);
    tell({ type: 'door', bay_number, door, at: new Date().toISOString() });
  }
  function open({ handover_id, bay_number }: Handover) {
    tell({ type: 'command', handover_id, state: 'accepted', detail: null });
    setTimeout(() => {
      if (bay_number === STUCK_BAY)
        tell({ type: 'command', handover_id, state: 'failed', detail: 'door_did_not_open' });
      else move(bay_number, 'open');
    }, OPENS_AFTER_MS);
  }
  function visit(view: View, language = 'en', seconds = 90): Visit {
    if (view.kind === 'open') open((current = view.handover));
    const expires_at = new Date(Date.now() + seconds * 1000).toISOString();
    return { session: { session_id: 's'.repeat(32), expires_at }, person: { name: 'Ada', language }, view };
  }

  app.post('/kiosk/v1/enrol', (request, reply) => {
    if ((request.body as { code: string }).code === code) return { kiosk_token: TOKEN, locker_id: LOCKER.locker_id };
    return refuse(reply, { status: 404, code: 'code_unknown' });
  });
  app.get('/kiosk/v1/locker', () => ({
    ...LOCKER,
    bays: BAYS.map((bay) => ({ ...bay, door: doors.get(bay.number) })),
    service,
  }));
  app.post('/kiosk/v1/:route', (request, reply) => {
    const { route } = request.params as { route: string };
    const body = request.body as Record<string, string>;
    asked.push({ route, body });
    const key = body.value ?? body.choice_id ?? '';
    if (REFUSALS[key]) return refuse(reply, REFUSALS[key]);
    if (route === 'tap' && !VIEWS[key]) return refuse(reply, REFUSALS[badges.unknown]!);
    if (route === 'tap')
      return visit(VIEWS[key]!, key === badges.german ? 'de' : 'en', key === badges.shortSession ? 27 : 90);
    if (route === 'choose') return visit(VIEWS[key]!);
    if (route === 'reopen') return visit({ kind: 'open', handover: current });
    if (route === 'extend') return { expires_at: new Date(Date.now() + 90_000).toISOString() };
    if (route === 'end') return {};
    const exit = body.exit as Handover['exit'];
    if (exit === 'empty') return visit({ kind: 'open', handover: elsewhere });
    const ended: Handover = { ...current, state: 'exited', exit };
    return visit({ kind: 'done', handover: ended, choices: exit === 'wrong_item' ? choices : [] });
  });
  app.get('/kiosk/v1/live', { websocket: true }, (socket, request) => {
    const authorised = request.headers['sec-websocket-protocol']?.includes(`token.${TOKEN}`);
    if (!reachable || !authorised) return socket.close();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.send(JSON.stringify({ type: 'service', service } satisfies Live));
    for (const [bay_number, door] of doors) {
      socket.send(JSON.stringify({ type: 'door', bay_number, door, at: new Date().toISOString() } satisfies Live));
    }
  });

  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    /** Requests as they came, to see that one tap is one request. */
    asked,
    /** The person closes the door, and ServiceNow agrees unless it is away. */
    close(bay_number: number) {
      move(bay_number, 'closed');
      if (service.servicenow === 'ok') tell({ type: 'handover', handover: { ...current, state: 'committed' } });
    },
    open: (bay_number: number) => move(bay_number, 'open'),
    isOpen: (bay_number: number) => doors.get(bay_number) === 'open',
    service(next: Partial<Service>) {
      service = { ...service, ...next };
      tell({ type: 'service', service });
    },
    setReachable(on: boolean) {
      reachable = on;
      if (!on) for (const socket of sockets) socket.terminate();
    },
    /** Another kiosk was enrolled for the locker. */
    revoke() {
      for (const socket of sockets) socket.close(4001);
    },
    /** As at the start, for the next test. */
    reset() {
      asked.splice(0);
      for (const number of doors.keys()) doors.set(number, 'closed');
      service = { servicenow: 'ok', locker: 'online', knowledge_age_s: 0 };
      reachable = true;
    },
    stop: () => app.close(),
  };
}
export type StubConnector = Awaited<ReturnType<typeof startStubConnector>>;
