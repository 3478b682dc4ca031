/** A stand-in for the app's REST API for connectors: real HTTP, real sign-in, failures on request, and a memory. */
import { createHash, randomBytes, type KeyObject } from 'node:crypto';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import jwt from 'jsonwebtoken';

export const CLIENT_ID = 'c1';
export const CLIENT_SECRET = 'client-secret';
export const USER = 'connector.user';
/** With which hashes of badges and codes are made. */
export const GRANT_KEY = Buffer.from('the key of grants').toString('base64');

/** A readable 32-digit id. */
export const idOf = (name: string) => createHash('md5').update(name).digest('hex');

export interface Fault {
  /** Route below `connector/`, or `token`. */
  readonly route: string;
  /** Name of the one connector that it meets; any unless told. */
  readonly connector?: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** The request has its effect, but the answer is lost. */
  readonly cutAfter?: boolean;
  /** Answers so much later. */
  readonly delayMs?: number;
  /** How many requests it meets; 1 unless told. */
  times?: number;
}

export interface Received {
  event_id: string;
  controller_id: string;
  sequence: number | null;
  [member: string]: unknown;
}

type Row = Record<string, unknown>;

export type StandIn = Awaited<ReturnType<typeof startServiceNow>>;

export async function startServiceNow(
  publicKey: KeyObject,
  options: {
    lockers?: number;
    bays?: number;
    delayMs?: number;
    leaseSeconds?: number;
    pollMs?: number;
    grantsEveryS?: number;
    rows?: Record<number, Row>;
  } = {},
) {
  const app = Fastify({ bodyLimit: 20 * 1024 * 1024, forceCloseConnections: true });
  const tokens = new Set<string>();
  const faults: Fault[] = [];
  const calls: Record<string, number> = {};
  const world = {
    /** Applied, in the order of their effect. */
    events: [] as Received[],
    duplicates: 0,
    results: [] as { command_id: string; state: string; at: string; detail?: string }[],
    states: [] as Row[],
    taps: [] as Row[],
    signIns: [] as Row[],
    commands: [] as Row[],
    released: [] as unknown[],
    /** Code → what it enrols. */
    codes: new Map<string, { purpose: string; locker: number }>(),
    /** Locker number → hash of the key of the kiosk that was enrolled last. */
    kioskKeys: new Map<number, string>(),
    tokenSeconds: 1800,
    leaseSeconds: options.leaseSeconds ?? 60,
    pollMs: options.pollMs ?? 1000,
    doorHeldSeconds: 60,
    /** Locker numbers that this connector may own. */
    owned: Array.from({ length: options.lockers ?? 1 }, (_, index) => index + 1),
    /** Decides on single events: `refused`, `retry`, or null for applied. */
    judge: (_event: Received): { status: string; error?: object } | null => null,
    visit: (_body: Row): Row => ({
      view: { kind: 'nothing', reason: 'nothing_planned', message: 'Nothing to do here.' },
    }),
    /** What may be opened without ServiceNow, by locker number. */
    grants: (_number: number): (Row & { grant_id: string })[] => [],
    /** What may be handed in without ServiceNow, by locker number. */
    handIns: (_number: number): (Row & { grant_id: string })[] => [],
    /** How many free bays are kept for others. */
    leave: { repair: 0, charging: 0 },
    /** Bays into which something may be put, by locker number. */
    free: (_number: number): number[] => [],
    grantsEveryS: options.grantsEveryS ?? 60,
    handovers: (ids: string[]): Row[] => ids.map((handover_id) => ({ handover_id, state: 'committed' })),
  };
  const applied = new Set<string>();
  const spent = new Map<string, { usedBy: unknown; enrolment: { purpose: string; locker: number } }>();
  /** By locker number: as in the app, one connector owns a locker at a time. */
  const leases = new Map<number, { connector: string; until: number }>();
  /** What a connector has decided alone: it has no place in the sequence, and is taken whoever owns the locker. */
  const isDecision = (event: Received) => event.sequence === null;
  const appliedOf = (controller: string) => {
    const last = world.events.findLast((event) => event.controller_id === controller && !isDecision(event));
    return { boot: String(last?.boot ?? ''), sequence: last?.sequence ?? 0, event_id: last?.event_id ?? '' };
  };
  const controllerOf = (number: number) => String(options.rows?.[number]?.controller_id ?? `locker-${number}`);
  const owns = (connector: unknown, controller: string) => {
    const number = [...leases.keys()].find((known) => controllerOf(known) === controller);
    const lease = number === undefined ? undefined : leases.get(number);
    return lease !== undefined && lease.connector === connector && lease.until > Date.now();
  };
  /** This connector has a locker from now on, until it lets it run out. */
  const lend = (number: number, connector: string) =>
    void leases.set(number, { connector, until: Date.now() + world.leaseSeconds * 1_000 });
  const waiters: { met: () => boolean; resolve: () => void }[] = [];
  const changed = () => {
    for (const waiter of [...waiters]) if (waiter.met()) waiters.splice(waiters.indexOf(waiter), 1)[0]?.resolve();
  };

  const locker = (number: number) => ({
    locker_id: idOf(`locker ${number}`),
    controller_id: `locker-${number}`,
    adapter: 'native',
    name: `Locker ${number}`,
    site: 'Head office',
    time_zone: 'Europe/Berlin',
    language: 'en',
    lease_until: new Date(Date.now() + world.leaseSeconds * 1_000).toISOString(),
    lease_left_ms: world.leaseSeconds * 1_000,
    door_held_s: world.doorHeldSeconds,
    heartbeat_s: 10,
    pulse_ms: 300,
    epoch: 1,
    applied: appliedOf(controllerOf(number)),
    knowledge_at: new Date().toISOString(),
    kiosk_key_hash: world.kioskKeys.get(number) ?? null,
    bays: Array.from({ length: options.bays ?? 4 }, (_, index) => ({
      bay_id: idOf(`bay ${number} ${index}`),
      number: index + 1,
      label: `A${index + 1}`,
      grid: { row: index + 1, column: 1, rows: 1, columns: 1 },
      size_mm: { width: 300, height: 100, depth: 500 },
      charging: true,
      lan: false,
      has_presence_sensor: true,
      door_height_mm: 900,
      state: 'in_service',
    })),
    ...options.rows?.[number],
  });

  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.post('/oauth_token.do', async (request, reply) => {
    const form = request.body as Record<string, string>;
    calls.token = (calls.token ?? 0) + 1;
    if (await meetFault('token', reply)) return reply;
    const claims = jwt.verify(form.assertion ?? '', publicKey, {
      audience: CLIENT_ID,
      issuer: CLIENT_ID,
    }) as jwt.JwtPayload;
    if (form.client_secret !== CLIENT_SECRET || claims.sub !== USER)
      return reply.code(401).send({ error: 'server_error', error_description: 'access_denied' });
    const token = randomBytes(16).toString('hex');
    tokens.add(token);
    return { access_token: token, token_type: 'Bearer', expires_in: world.tokenSeconds, scope: 'useraccount' };
  });

  async function meetFault(route: string, reply: FastifyReply, body: Row = {}): Promise<boolean> {
    const meets = ({ connector }: Fault) => connector === undefined || idOf(connector) === body.connector_id;
    const fault = faults.find((candidate) => candidate.route === route && !candidate.cutAfter && meets(candidate));
    if (!fault) return false;
    spend(fault);
    if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault.status === undefined) return false;
    void reply
      .code(fault.status)
      .headers(fault.headers ?? {})
      .send(fault.body ?? { error: { message: 'fault' } });
    return true;
  }

  function spend(fault: Fault): void {
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
  }

  const route = (path: string, answer: (body: Row, request: FastifyRequest) => unknown) => {
    app.post(`/api/x_smart_lockers/v1/connector/${path}`, async (request, reply) => {
      calls[path] = (calls[path] ?? 0) + 1;
      setImmediate(changed);
      const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
      if (!tokens.has(token))
        return reply.code(401).send({ error: { message: 'User Not Authenticated', detail: null }, status: 'failure' });
      if (request.headers.cookie)
        return reply.code(400).send({ error: { code: 'cookie', message: 'no cookies, please' } });
      if (await meetFault(path, reply, request.body as Row)) return reply;
      const delayMs = options.delayMs ?? 0;
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      const result = answer(request.body as Row, request);
      setImmediate(changed);
      const cut = faults.find((fault) => fault.route === path && fault.cutAfter);
      if (cut) {
        spend(cut);
        request.raw.destroy();
        return reply;
      }
      if (result instanceof Refusal)
        return reply
          .code(result.status)
          .send({ error: { code: result.code, message: result.message, detail: result.detail } });
      return { result };
    });
  };

  route('register', (body) => ({
    connector_id: idOf(String(body.name)),
    lease_seconds: world.leaseSeconds,
    poll_ms: world.pollMs,
  }));
  route('lease', (body) => {
    const connector = String(body.connector_id);
    if (body.release) world.released.push(body.release);
    for (const [number, lease] of leases) {
      if (lease.connector === connector && (body.release as string[] | undefined)?.includes(idOf(`locker ${number}`)))
        leases.delete(number);
    }
    const wanted = body.want === 'all' ? world.owned : [];
    const granted = wanted.filter((number) => {
      const lease = leases.get(number);
      return !lease || lease.connector === connector || lease.until <= Date.now();
    });
    for (const number of granted) leases.set(number, { connector, until: Date.now() + world.leaseSeconds * 1_000 });
    const others = wanted.filter((number) => !granted.includes(number));
    return {
      lockers: granted.map(locker),
      elsewhere: others.map((number) => ({
        locker_id: idOf(`locker ${number}`),
        kiosk_key_hash: world.kioskKeys.get(number) ?? null,
        controller_id: controllerOf(number),
        applied: appliedOf(controllerOf(number)),
      })),
      poll_ms: world.pollMs,
    };
  });
  route('commands/claim', (body) => ({ commands: world.commands.splice(0, Number(body.max)), poll_ms: world.pollMs }));
  route('commands/results', (body) => {
    const results = body.results as typeof world.results;
    // As the app: a detail is text or left out.
    if (results.some((result) => 'detail' in result && !result.detail)) {
      return new Refusal(400, 'invalid_request', 'results.0.detail');
    }
    world.results.push(...results);
    return { results: results.map(({ command_id }) => ({ command_id, status: 'applied' })) };
  });
  route('events', (body) => ({
    results: (body.events as Received[]).map((event) => {
      const judged = world.judge(event);
      if (judged) return { event_id: event.event_id, ...judged };
      if (applied.has(event.event_id)) {
        world.duplicates += 1;
        return { event_id: event.event_id, status: 'duplicate' };
      }
      if (!isDecision(event) && !owns(body.connector_id, event.controller_id)) {
        const error = { code: 'lease_not_held', message: 'Another connector owns this locker.' };
        return { event_id: event.event_id, status: 'retry', error };
      }
      applied.add(event.event_id);
      world.events.push(event);
      return { event_id: event.event_id, status: 'applied' };
    }),
  }));
  route('state', (body) => {
    world.states.push(...(body.lockers as Row[]));
    return {};
  });
  route('enrol', (body) => {
    const code = String(body.code);
    const { key_hash: keyHash, used_by: usedBy } = body;
    if ((body.purpose === 'kiosk') !== /^[0-9a-f]{64}$/.test(String(keyHash ?? '')))
      return new Refusal(400, 'invalid_request', 'key_hash');
    // As in the app: whoever spent a code may ask again, for an answer that got lost.
    const before = spent.get(code);
    const enrolment = world.codes.get(code) ?? (before?.usedBy === usedBy ? before?.enrolment : undefined);
    if (!enrolment || enrolment.purpose !== body.purpose)
      return new Refusal(400, 'code_unknown', 'The code is not known or was used.');
    world.codes.delete(code);
    spent.set(code, { usedBy, enrolment });
    if (keyHash) world.kioskKeys.set(enrolment.locker, String(keyHash));
    return { locker_id: idOf(`locker ${enrolment.locker}`), controller_id: `locker-${enrolment.locker}` };
  });
  const visit = (body: Row) => {
    world.taps.push(body);
    const view = world.visit(body);
    if (view instanceof Refusal) return view;
    return {
      session: { session_id: idOf('session'), expires_at: new Date(Date.now() + 90_000).toISOString() },
      person: { name: 'Ada', language: 'en' },
      ...view,
    };
  };
  route('grants', (body) => ({
    key: GRANT_KEY,
    next_s: world.grantsEveryS,
    lockers: (body.lockers as { locker_id: string; known: string[] }[]).flatMap(({ locker_id, known }) => {
      const number = world.owned.find((one) => idOf(`locker ${one}`) === locker_id);
      if (number === undefined || !owns(body.connector_id, controllerOf(number))) return [];
      const [grants, handIns] = [world.grants(number), world.handIns(number)];
      const gone = known.filter((id) => ![...grants, ...handIns].some(({ grant_id }) => grant_id === id));
      const isFresh = ({ grant_id }: { grant_id: string }) => !known.includes(grant_id);
      const { leave } = world;
      return [
        {
          ...{ locker_id, gone, free: world.free(number), leave },
          ...{ grants: grants.filter(isFresh), hand_ins: handIns.filter(isFresh) },
        },
      ];
    }),
  }));
  for (const path of ['tap', 'choose', 'cancel', 'reopen', 'next', 'scan', 'signin/redeem']) route(path, visit);
  route('signin', (body) => {
    world.signIns.push(body);
    const url = 'https://app.example/x_smart_lockers_sign_in.do';
    const code = { user_code: 'BCDF-GHJK', url, url_complete: `${url}?code=BCDFGHJK` };
    return { signin_id: idOf('signin'), ...code, expires_in_s: 300, poll_s: 2 };
  });
  route('session/extend', () => ({ expires_at: new Date(Date.now() + 90_000).toISOString() }));
  route('session/end', () => ({}));
  route('handovers', (body) => ({ handovers: world.handovers(body.handover_ids as string[]) }));

  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    world,
    calls,
    /** The next requests of a route fail so. */
    fault: (fault: Fault) => void faults.push(fault),
    lend,
    clearFaults: () => void faults.splice(0),
    revokeTokens: () => tokens.clear(),
    /** Resolves when a request has made it true. */
    until: (met: () => boolean) => new Promise<void>((resolve) => (met() ? resolve() : waiters.push({ met, resolve }))),
    close: () => app.close(),
  };
}

/** The app's no. */
export class Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly detail: unknown;
  constructor(status: number, code: string, message: string, detail: unknown = null) {
    this.status = status;
    this.code = code;
    this.message = message;
    this.detail = detail;
  }
}
