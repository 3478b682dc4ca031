/** An instance in memory without HTTP, background or flows, for scripts to run in. */
import { MovableClock } from '../../src/clock.ts';
import { createStore } from '../../src/data/index.ts';
import { createFaults } from '../../src/faults.ts';
import type { Catalog, Kernel, Row, Transaction } from '../../src/kernel.ts';
import {
  beginTransaction,
  createAccess,
  createRecords,
  createScripts,
  runDeferredRule,
} from '../../src/script/index.ts';

export const NOON = Date.parse('2026-06-15T12:00:00Z');
export const SCOPE = 'x_acme_demo';
export const SCOPE_ID = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';

type Job = Parameters<Kernel['background']['defer']>[0];
export type QueuedEvent = {
  name: string;
  record: { table: string; sysId: string } | null;
  parm1: string;
  parm2: string;
  queue?: string;
  atMs?: number;
};

export interface TestKernel extends Kernel {
  readonly clock: MovableClock;
  readonly events: QueuedEvent[];
  readonly logged: { level: string; source: string; message: string }[];
  /** Runs what has been deferred. @returns how many jobs ran */
  runDeferred(): number;
  /** Adds a row as an import does, and forgets what was read before. @returns its `sys_id` */
  add(table: string, values: Row): string;
  /** Runs a script in the demo app's scope, as admin unless told otherwise. */
  run(
    source: string,
    options?: { user?: string; scope?: string; tx?: Transaction; globals?: Record<string, unknown> },
  ): unknown;
}

const SYSTEM_COLUMNS = [
  'sys_id:GUID',
  'sys_created_on:glide_date_time',
  'sys_created_by',
  'sys_updated_on:glide_date_time',
  'sys_updated_by',
  'sys_mod_count:integer',
];

/** Columns in the form `name` (a string), `name:type` or `name->table`. */
export function addTable(kernel: TestKernel, name: string, columns: string, options: Row = {}): void {
  const { parent, ...given } = options;
  const parentId =
    parent && kernel.store.query({ table: 'sys_db_object', query: `name=${parent}`, limit: 1 })[0]?.['sys_id'];
  kernel.add('sys_db_object', {
    name,
    label: name,
    sys_scope: SCOPE_ID,
    access: 'public',
    read_access: 'true',
    ...(parentId ? { super_class: parentId } : {}),
    ...given,
  });
  kernel.add('sys_dictionary', { name, internal_type: 'collection', sys_scope: SCOPE_ID, active: 'true' });
  for (const column of [...SYSTEM_COLUMNS, ...columns.split(' ').filter(Boolean)]) {
    const [, element = '', type = 'string', reference = ''] = /^(\w+)(?::(\w+))?(?:->(\w+))?$/.exec(column) ?? [];
    kernel.add('sys_dictionary', {
      name,
      element,
      column_label: element,
      internal_type: reference ? 'reference' : type,
      reference,
      max_length: '255',
      active: 'true',
      sys_scope: SCOPE_ID,
    });
  }
}

export function createTestKernel(): TestKernel {
  const clock = new MovableClock(NOON);
  const events: QueuedEvent[] = [];
  const logged: TestKernel['logged'] = [];
  const jobs: Job[] = [];
  const kernel = {} as { -readonly [Name in keyof TestKernel]: TestKernel[Name] };
  const add = (table: string, values: Row) => {
    const row = kernel.store.insert(table, values, 'test');
    kernel.scripts.reload();
    return row['sys_id'] ?? '';
  };
  Object.assign(kernel, {
    clock,
    events,
    logged,
    faults: createFaults(),
    catalog: {} as Catalog,
    store: createStore({ file: ':memory:', clock }),
    begin: (options: Parameters<Kernel['begin']>[0]) => beginTransaction(kernel, options),
    log: (level: string, source: string, message: string) => void logged.push({ level, source, message }),
    background: {
      queueEvent: (
        _tx: Transaction,
        name: string,
        record: QueuedEvent['record'],
        parm1: string,
        parm2: string,
        queue?: string,
        atMs?: number,
      ) => void events.push({ name, record, parm1, parm2, ...(queue ? { queue } : {}), ...(atMs ? { atMs } : {}) }),
      defer: (job: Job) => void jobs.push(job),
    },
    runDeferred() {
      const due = jobs.splice(0);
      for (const job of due) runDeferredRule(kernel, kernel.begin({ user: job.userId }), job);
      return due.length;
    },
    add,
    run: (source: string, { user = 'admin', scope = SCOPE, tx = kernel.begin({ user }), globals = {} } = {}) =>
      kernel.scripts.run(tx, { source, name: 'test script', scope, globals }),
  } satisfies Partial<Record<keyof TestKernel, unknown>>);
  kernel.scripts = createScripts(kernel);
  kernel.records = createRecords(kernel);
  kernel.access = createAccess(kernel);
  add('sys_app', { sys_id: SCOPE_ID, name: 'Acme demo', scope: SCOPE, runtime_access_tracking: 'permissive' });
  addTable(
    kernel,
    'x_acme_demo_thing',
    'name size:integer active:boolean owner->sys_user parent->x_acme_demo_thing state due:glide_date_time secret:password2 note:journal_input',
  );
  return kernel;
}

/** Four records to query: `a` and `b` are open, `c` and `d` done, and `d` has no size. */
export function addThings(kernel: TestKernel): void {
  for (const [name, size, state] of [
    ['a', '1', 'open'],
    ['b', '2', 'open'],
    ['c', '3', 'done'],
    ['d', '', 'done'],
  ] as const)
    kernel.add('x_acme_demo_thing', { name, size, state, active: String(state === 'open') });
}

/** Adds a user with roles that the store has, or that are made now. @returns the user's `sys_id` */
export function addUser(kernel: TestKernel, name: string, roles: readonly string[] = [], values: Row = {}): string {
  const user = kernel.add('sys_user', { user_name: name, first_name: name, name, active: 'true', ...values });
  for (const role of roles) kernel.add('sys_user_has_role', { user, role: roleId(kernel, role), state: 'active' });
  return user;
}

export function roleId(kernel: TestKernel, name: string): string {
  const [row] = kernel.store.query({ table: 'sys_user_role', query: `name=${name}`, limit: 1 });
  return row?.['sys_id'] ?? kernel.add('sys_user_role', { name });
}
