/** An instance without HTTP whose file can be closed and opened again, with the small app of the fixtures in it. */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBackground } from '../../src/background/index.ts';
import { createCatalog } from '../../src/catalog/index.ts';
import { MovableClock } from '../../src/clock.ts';
import { createStore } from '../../src/data/index.ts';
import { createFaults } from '../../src/faults.ts';
import type { Kernel, Row } from '../../src/kernel.ts';
import { beginTransaction, createAccess, createRecords, createScripts } from '../../src/script/index.ts';

export const SCOPE = 'x_acme_demo';
export const THING = 'x_acme_demo_thing';
export const START = '2026-11-22 18:00:00';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

type Growing = { -readonly [Part in keyof Kernel]: Kernel[Part] };

function openKernel(file: string, clock: MovableClock, logged: string[]): Kernel {
  const kernel = {
    clock,
    log: (level: string, source: string, message: string) => void logged.push(`${level} ${source}: ${message}`),
    faults: createFaults(),
  } as unknown as Growing;
  kernel.begin = (options) => beginTransaction(kernel, options);
  kernel.store = createStore({ file, clock });
  kernel.scripts = createScripts(kernel);
  kernel.access = createAccess(kernel);
  kernel.records = createRecords(kernel);
  kernel.catalog = createCatalog(kernel);
  kernel.background = createBackground(kernel);
  return kernel;
}

const fixtures = fileURLToPath(new URL('fixtures/app', import.meta.url));
/** Tables before what they hold, as an install does. */
const filesInOrder = ['scope', 'dictionary', 'update'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .sort()
    .map((name) => join(fixtures, folder, name)),
);

export interface Instance {
  readonly kernel: Kernel;
  readonly clock: MovableClock;
  readonly logged: string[];
  /** Closes the database and opens the file again, as a restart does. */
  restart(): void;
  close(): void;
  insert(table: string, values: Row, user?: string): string;
  update(table: string, sysId: string, changes: Row, user?: string): void;
  get(table: string, sysId: string): Row;
  find(table: string, query: string): Row[];
  /** Rows that no rule sees, as an import writes them. */
  seed(table: string, values: Row): string;
  run(): number;
  /** Moves the clock and runs what has become due. */
  advance(ms: number): void;
  flowId(name: string): string;
  /** Publishes flows of the fixtures and every action. */
  publish(...names: string[]): ReturnType<Kernel['background']['activateFlows']>;
  contexts(flow: string): Row[];
  /** What flows have logged, oldest first. */
  flowLog(): string[];
}

/** An instance with the app installed, made once for a test file; each test works on a copy. */
let template = '';
function templateFile(clock: MovableClock): string {
  if (template && existsSync(template)) return template;
  template = join(mkdtempSync(join(tmpdir(), 'template-')), 'instance.db');
  const kernel = openKernel(template, clock, []);
  for (const path of filesInOrder) kernel.store.loadXml(readFileSync(path, 'utf8'), { scope: SCOPE });
  // A test that is about scheduled jobs switches on the one it means.
  for (const job of kernel.store.query({ table: 'sysauto_script', query: '' }))
    kernel.store.update('sysauto_script', job.sys_id ?? '', { active: 'false' }, 'test');
  kernel.store.close();
  process.once('exit', () => rmSync(dirname(template), { recursive: true, force: true }));
  return template;
}

export function openInstance(): Instance {
  const folder = mkdtempSync(join(tmpdir(), 'instance-'));
  const file = join(folder, 'instance.db');
  const clock = new MovableClock(Date.parse(`${START.replace(' ', 'T')}Z`));
  const logged: string[] = [];
  copyFileSync(templateFile(clock), file);
  let kernel = openKernel(file, clock, logged);

  const begin = (user: string) => kernel.begin({ user, interactive: true });
  const must = (outcome: ReturnType<Kernel['records']['insert']>): Row => {
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.row;
  };
  const find = (table: string, query: string): Row[] => kernel.store.query({ table, query });
  const flowId = (name: string): string => find('sys_hub_flow', `name=${name}`)[0]?.sys_id ?? '';
  return {
    get kernel() {
      return kernel;
    },
    clock,
    logged,
    restart() {
      kernel.store.close();
      kernel = openKernel(file, clock, logged);
    },
    close() {
      kernel.store.close();
      rmSync(folder, { recursive: true });
    },
    insert: (table, values, user = 'admin') => must(kernel.records.insert(begin(user), table, values)).sys_id ?? '',
    update: (table, sysId, changes, user = 'admin') =>
      void must(kernel.records.update(begin(user), table, sysId, changes)),
    get: (table, sysId) => kernel.store.get(table, sysId) ?? {},
    find,
    seed(table, values) {
      const id = kernel.store.insert(table, values, 'test').sys_id ?? '';
      kernel.scripts.reload();
      return id;
    },
    run: () => kernel.background.runDue(),
    advance(ms) {
      clock.advance(ms);
      kernel.background.runDue();
    },
    flowId,
    publish: (...names) =>
      kernel.background.activateFlows(
        names.map(flowId),
        find('sys_hub_action_type_definition', '').map((row) => row.sys_id ?? ''),
      ),
    contexts: (flow) => find('sys_flow_context', `flow=${flowId(flow)}^ORDERBYsys_id`),
    flowLog: () =>
      find('sys_flow_log', 'operation=log^ORDERBYsys_id')
        .filter((row) => row.message !== 'started')
        .map((row) => row.message ?? ''),
  };
}

/** A user who gets mail. */
export function addUser(instance: Instance, name: string, values: Row = {}): string {
  return instance.seed('sys_user', {
    user_name: name,
    first_name: name,
    name,
    email: `${name}@example.com`,
    active: 'true',
    ...values,
  });
}
