/** What the app asks of its database at each step of a loan, and how long the local instance takes. */
import { startInstance, type TestInstance } from '../../tests/support/instance.ts';
import {
  BASE,
  connect,
  newId,
  order,
  type Command,
  type Site,
  type View,
  type Visit,
} from '../../tests/support/site.ts';
import { growTo } from './bays.ts';

/** From the request's arrival to its answer, with signing in, ACLs, business rules and auditing. */
export interface Cost {
  /** Database statements, reads and writes. */
  readonly statements: number;
  /** Rows that the app wrote; what the platform adds for auditing and numbering is in `statements`. */
  readonly writes: number;
  /** The quickest of the rounds: what else runs on the machine only adds. */
  readonly ms: number;
}

export const ACTS = [
  'allocation',
  'tap with one thing to do',
  'command done',
  'door opened',
  'door closed, device collected',
  'tap with a choice',
  'choose to return',
  'door closed, device returned',
  'borrow on the spot',
  'claim with nothing to do',
  'overview',
] as const;
export type Act = (typeof ACTS)[number];

const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };
const AGENT = 'owen.clarke';
const MINUTE_MS = 60_000;

/** The acts that are named in the benchmark, each with 40 and with 4,000 bays. */
const FIGURES = {
  tap: 'tap with one thing to do',
  event_opened: 'door opened',
  event_committed: 'door closed, device collected',
  allocation: 'allocation',
  claim: 'claim with nothing to do',
  overview: 'overview',
} as const satisfies Record<string, Act>;

const ROUNDS = 3;

export async function queryFigures(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const bays of [40, 4_000]) {
    const costs = await measureQueries(bays, ROUNDS);
    for (const [name, act] of Object.entries(FIGURES)) {
      figures[`queries_per_${name}_${bays}`] = costs[act].statements;
      figures[`instance_${name}_ms_${bays}`] = costs[act].ms;
    }
  }
  return figures;
}

type Measure = <T>(act: Act, work: () => Promise<T> | T) => Promise<T>;

/**
 * One loan from its allocation to its return, and one borrowed on the spot, at a site with so many bays. It is gone
 * through once before, so that modules are loaded and what the platform keeps in memory is there.
 */
export async function measureQueries(bays: number, rounds = 1): Promise<Record<Act, Cost>> {
  const instance = await startInstance();
  try {
    growTo(bays, instance);
    const site = await connect(instance);
    await walk(site, async (_act, work) => work());
    const costs: Partial<Record<Act, Cost>> = {};
    const record = recorder(instance, costs);
    for (let round = 0; round < rounds; round += 1) await walk(site, record);
    return costs as Record<Act, Cost>;
  } finally {
    await instance.close();
  }
}

function recorder({ kernel }: TestInstance, costs: Partial<Record<Act, Cost>>): Measure {
  let written = 0;
  kernel.records.onWritten(() => (written += 1));
  return async (act, work) => {
    const before = { statements: kernel.store.statements(), written, ms: performance.now() };
    const result = await work();
    costs[act] = {
      statements: kernel.store.statements() - before.statements,
      writes: written - before.written,
      ms: Math.min(performance.now() - before.ms, costs[act]?.ms ?? Infinity),
    };
    return result;
  };
}

async function walk(site: Site, measure: Measure): Promise<void> {
  const { instance } = site;
  const item = await order(site, { ...NOAH, settle: false });
  await measure('allocation', () =>
    instance.run(`require('./src/server/flow/loan').planLoan({ request_item: '${item}', approved: 'false' }).stage`),
  );
  instance.settle();
  const tap = async () => viewOf(await site.tap('badge', NOAH.badge));

  const collecting = await measure('tap with one thing to do', tap);
  await measure('command done', () => commandDone(site, collecting));
  await door(site, collecting, 'opened', (send) => measure('door opened', send));
  await door(site, collecting, 'empty', (send) => measure('door closed, device collected', send));

  const returning = await measure('tap with a choice', tap);
  const opened = await measure('choose to return', () => choose(site, returning, 'return'));
  await commandDone(site, opened);
  await door(site, opened, 'opened', (send) => send());
  await door(site, opened, 'occupied', (send) => measure('door closed, device returned', send));

  const visiting = await tap();
  const borrowed = await measure('borrow on the spot', () => choose(site, visiting, 'borrow'));
  await giveBack(site, borrowed);

  await measure('claim with nothing to do', () =>
    site.call('commands/claim', { connector_id: site.connectorId, max: 10 }),
  );
  await measure('overview', () => instance.as(AGENT).get(`${BASE}/console/overview`));
  instance.advance(MINUTE_MS);
  await site.call('lease', { connector_id: site.connectorId, want: 'all' });
}

/** @throws when the kiosk would show an error */
function viewOf({ result, error }: Awaited<ReturnType<Site['tap']>>): Visit {
  if (error) throw new Error(`${error.code}: ${error.message}`);
  return result;
}

async function choose(site: Site, { session, view }: Visit, kind: string): Promise<Visit> {
  const choice = view.choices?.find((one) => one.kind === kind);
  if (!choice) throw new Error(`nothing to ${kind}: ${JSON.stringify(view)}`);
  const body = { session_id: session.session_id, request_id: newId(), choice_id: choice.choice_id };
  return viewOf(await site.call<Visit>('choose', body));
}

function commandOf(view: View): Command {
  if (!view.command) throw new Error(`no door was opened: ${JSON.stringify(view)}`);
  return view.command;
}

/** What the connector reports when the controller has answered. */
async function commandDone(site: Site, { view }: Visit): Promise<void> {
  const at = new Date(site.instance.clock.now()).toISOString();
  const results = [{ command_id: commandOf(view).command_id, state: 'done', at }];
  const { error } = await site.call('commands/results', { connector_id: site.connectorId, results });
  if (error) throw new Error(`${error.code}: ${error.message}`);
}

/** The event that a door opened, or closed on what its sensor then says. */
async function door(
  site: Site,
  { view }: Visit,
  seen: 'opened' | 'empty' | 'occupied',
  measured: (send: () => Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const command = commandOf(view);
  const event =
    seen === 'opened'
      ? site.event('door_opened', command.bay_number, { by: 'command' }, command.command_id)
      : site.event('door_closed', command.bay_number, { presence: seen, open_ms: 4_000 }, command.command_id);
  await measured(() => site.send(event));
}

/** Takes what was borrowed and brings it back, so that the next round finds everything as this one did. */
async function giveBack(site: Site, borrowed: Visit): Promise<void> {
  const pass = async (visit: Visit, presence: 'empty' | 'occupied') => {
    await commandDone(site, visit);
    await door(site, visit, 'opened', (send) => send());
    await door(site, visit, presence, (send) => send());
  };
  await pass(borrowed, 'empty');
  const again = viewOf(await site.tap('badge', NOAH.badge));
  await pass(await choose(site, again, 'return'), 'occupied');
  site.instance.settle();
}
