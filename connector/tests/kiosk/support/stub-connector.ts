import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastifyWebsocket from '@fastify/websocket';
import fastify from 'fastify';
import type { WebSocket } from 'ws';
import type { Choice, Handover, Live, Service, View, Visit } from '../../../kiosk/api/types.ts';
import {
  AFTER,
  badges,
  choices,
  DUTIES,
  elsewhere,
  handover,
  LOCKER,
  REFUSALS,
  SCANS,
  SIGN_IN,
  STUCK_BAY,
  TAKE_BACK,
  VIEWS,
  type Refusal,
} from './visits.ts';

export { badges, pin, qr, SIGN_IN } from './visits.ts';
export const code = 'ENROL-ME';
const TOKEN = 'stub-token';
const NOT_CONFIRMED: Refusal = { status: 409, code: 'not_yet', detail: { retry_after_s: 2 } };
const OPENS_AFTER_MS = 120;

/** A connector as far as the kiosk can see, with one locker. The page cannot tell it from a real one. */
export async function startStubConnector() {
  const app = fastify({ forceCloseConnections: true });
  const sockets = new Set<WebSocket>();
  const asked: { route: string; body: Record<string, unknown> }[] = [];
  const doors = new Map<number, 'open' | 'closed'>(LOCKER.bays.map(({ number }) => [number, 'closed']));
  let service: Service = { served: true, servicenow: 'ok', alone: null, locker: 'online', knowledge_age_s: 0 };
  let current = handover();
  let speaks = 'en';
  let language = 'en';
  let reachable = true;
  /** Answers of `next` that are still to be "not yet", or for ever. */
  let undecided = 0;
  let newDeviceGone = false;
  let refusesCodes = 'code_unknown';
  /** What came of the code on the screen: a badge, as if its owner had confirmed it, or a refusal. */
  let phone: keyof typeof badges | Refusal = NOT_CONFIRMED;

  await app.register(fastifyWebsocket, { options: { handleProtocols: () => 'kiosk.v1' } });
  await app.register(fastifyStatic, {
    root: fileURLToPath(new URL('../../../dist/kiosk/', import.meta.url)),
    prefix: '/kiosk/',
  });
  app.addHook('preHandler', (request, reply, next) => {
    const isApi = request.url.startsWith('/kiosk/v1/') && !/enrol|live/.test(request.url);
    if (isApi && !reachable) request.raw.socket.destroy();
    else if (isApi && request.headers.authorization !== `Bearer ${TOKEN}`)
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
  function visit(view: View, badge?: string): Visit {
    if (view.kind === 'open') open((current = view.handover));
    if (badge) language = badge === badges.german ? 'de' : speaks;
    const seconds = badge === badges.shortSession ? 27 : 90;
    const expires_at = new Date(Date.now() + seconds * 1000).toISOString();
    const role = asked.some(({ body }) => body.value === badges.agent || body.value === badges.round)
      ? 'agent'
      : 'employee';
    return { session: { session_id: 's'.repeat(32), expires_at }, person: { name: 'Ada', language, role }, view };
  }
  function next(reply: Reply, handover_id: string) {
    if (undecided > 0) {
      undecided -= 1;
      return refuse(reply, { status: 409, code: 'not_yet', detail: { retry_after_s: 1 } });
    }
    return visit(newDeviceGone && handover_id === 'old-in' ? TAKE_BACK : AFTER[handover_id]!);
  }
  function cancel(exit: Handover['exit']): Visit {
    if (exit === 'empty') return visit({ kind: 'open', handover: elsewhere });
    const ended: Handover = { ...current, state: 'exited', exit };
    return visit({ kind: 'done', handover: ended, choices: leftOver(exit) });
  }

  function leftOver(exit: Handover['exit']): Choice[] {
    if (exit === 'wrong_item') return choices;
    return current.handover_id.startsWith('round') ? [...DUTIES] : [];
  }

  app.post('/kiosk/v1/enrol', (request, reply) => {
    if ((request.body as { code: string }).code === code) return { kiosk_token: TOKEN, locker_id: LOCKER.locker_id };
    return refuse(reply, { status: 404, code: refusesCodes });
  });
  app.get('/kiosk/v1/locker', () => ({
    ...LOCKER,
    language: speaks,
    bays: LOCKER.bays.map((bay) => ({ ...bay, door: doors.get(bay.number) })),
    service,
  }));
  app.post('/kiosk/v1/signin/poll', (request, reply) => {
    asked.push({ route: 'signin/poll', body: request.body as Record<string, unknown> });
    return typeof phone === 'string' ? visit(VIEWS[badges[phone]]!, badges[phone]) : refuse(reply, phone);
  });
  app.post('/kiosk/v1/:route', (request, reply) => {
    const { route } = request.params as { route: string };
    const body = request.body as Record<string, string>;
    asked.push({ route, body });
    const key = route === 'scan' ? `tag:${body.asset_tag}` : (body.value ?? body.choice_id ?? '');
    if (REFUSALS[key]) return refuse(reply, REFUSALS[key]);
    switch (route) {
      case 'tap':
        return VIEWS[key] ? visit(VIEWS[key], key) : refuse(reply, REFUSALS[badges.unknown]!);
      case 'choose':
        return visit(VIEWS[key]!);
      case 'next':
        return next(reply, body.handover_id ?? '');
      case 'scan': {
        const view = SCANS[body.asset_tag ?? ''];
        return view ? visit(view) : refuse(reply, { status: 404, code: 'asset_unknown' });
      }
      case 'reopen':
        return visit({ kind: 'open', handover: current });
      case 'signin':
        phone = NOT_CONFIRMED;
        return SIGN_IN;
      case 'extend':
        return { expires_at: new Date(Date.now() + 90_000).toISOString() };
      case 'end':
        return {};
      default:
        return cancel(body.exit as Handover['exit']);
    }
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
    /** The door closes, and what ServiceNow made of it does not get through. */
    closeUnheard: (bay_number: number) => move(bay_number, 'closed'),
    open: (bay_number: number) => move(bay_number, 'open'),
    isOpen: (bay_number: number) => doors.get(bay_number) === 'open',
    service(change: Partial<Service>) {
      service = { ...service, ...change };
      tell({ type: 'service', service });
    },
    /** The locker and everybody who comes speak this language. */
    speak: (spoken: string) => void (speaks = spoken),
    /** Somebody confirms the code on their phone: who has this badge. */
    confirm: (badge: keyof typeof badges) => void (phone = badge),
    refuseSignIn: (code: string) => void (phone = { status: 409, code }),
    /** Why codes that are not the right one are refused. */
    refuseCodes: (code: string) => void (refusesCodes = code),
    /** So many questions for what comes next come too early. */
    setUndecided: (times: number) => void (undecided = times),
    /** The new device of a swap cannot be handed out. */
    loseNewDevice: () => void (newDeviceGone = true),
    /** The page's files are handed out all the same: the browser may have them from somewhere else. */
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
      service = { served: true, servicenow: 'ok', alone: null, locker: 'online', knowledge_age_s: 0 };
      [reachable, undecided, newDeviceGone, speaks, refusesCodes] = [true, 0, false, 'en', 'code_unknown'];
    },
    stop: () => app.close(),
  };
}
export type StubConnector = Awaited<ReturnType<typeof startStubConnector>>;
