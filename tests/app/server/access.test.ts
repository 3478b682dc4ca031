import { FIRST, firmwareOf, release } from '../../support/firmware.ts';
import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, order, type Site } from '../../support/site.ts';

/**
 * The table of `docs/security.md` as the Table API answers it, for one person of each role. `R` reads a row, `own` only
 * rows about oneself; a 403 or 404 is a refusal, since the platform does not say of a row that it is there.
 */
const PEOPLE = {
  employee: 'noah.carter',
  agent: 'owen.clarke',
  auditor: 'sofia.blanc',
  connector: 'locker.connector',
  nobody: 'plain.user',
  admin: 'ines.ortega',
} as const;
type Role = keyof typeof PEOPLE;
type Right = 'read' | 'write' | 'create' | 'delete';

interface Access {
  readonly may: Partial<Record<Role, readonly Right[]>>;
  readonly change: object;
  /** A new row, where it needs more than others. */
  readonly fresh?: () => object;
}
const TABLES: Record<string, Access> = {
  assignment: {
    may: {
      employee: ['read'],
      agent: ['read', 'write', 'create'],
      auditor: ['read'],
      admin: ['read', 'write', 'create'],
    },
    change: { short_description: 'changed' },
  },
  handover: {
    may: { employee: ['read'], agent: ['read'], auditor: ['read'], admin: ['read'] },
    change: { step: '7' },
  },
  // Not for the Table API at all.
  credential: { may: {}, change: { label: 'changed' } },
  access_event: { may: { agent: ['read'], auditor: ['read'], admin: ['read'] }, change: { type: 'refused' } },
  bay: {
    may: {
      employee: ['read'],
      agent: ['read', 'write'],
      auditor: ['read'],
      admin: ['read', 'write', 'create', 'delete'],
    },
    change: { state: 'blocked' },
  },
  firmware: {
    may: { agent: ['read'], auditor: ['read'], admin: ['read', 'write', 'create', 'delete'] },
    change: { notes: 'changed' },
    fresh: () => release('3'),
  },
  firmware_rollout: {
    may: { agent: ['read'], auditor: ['read'], admin: ['read', 'write', 'create'] },
    change: { at_once: '5' },
    fresh: () => ({ firmware: rowOf('firmware') }),
  },
};

let instance: TestInstance;
let site: Site;
beforeAll(async () => {
  instance = await startInstance();
  site = await connect(instance);
  await order(site, { person: PEOPLE.employee });
  await site.tap('badge', '04ACBDCE');
  await order(site, { person: 'amelie.roy' });
  const tx = instance.kernel.begin({ user: 'admin' });
  instance.kernel.records.insert(tx, 'sys_user', {
    user_name: PEOPLE.nobody,
    active: 'true',
    user_password: 'test-only',
  });
  const of = firmwareOf(site);
  await of.rollout(await of.release('brought'));
  for (const version of ['spare-1', 'spare-2']) await of.release(version);
});
afterAll(() => instance.close());

const path = (table: string, id = ''): string => `/api/now/table/x_smart_lockers_${table}${id === '' ? '' : `/${id}`}`;
const granted = (status: number): boolean => status < 300;

async function ask(
  role: Role,
  method: string,
  to: string,
  body?: object,
): Promise<{ status: number; result: unknown }> {
  const { status, result } = await instance.as(PEOPLE[role]).send<unknown>(method, to, body);
  return { status, result };
}

/** A row that belongs to the employee, where rows belong to somebody. */
function rowOf(table: string): string {
  const person = instance.row('sys_user', `user_name=${PEOPLE.employee}`).sys_id;
  const query = {
    assignment: `requested_for=${person}`,
    handover: `person=${person}`,
    credential: `person=${person}`,
    // What nothing refers to may be removed.
    firmware: 'versionSTARTSWITHspare',
  };
  return instance.rows(`x_smart_lockers_${table}`, query[table as keyof typeof query] ?? '')[0]?.sys_id ?? '';
}

const cases = Object.keys(TABLES).flatMap((table) =>
  (Object.keys(PEOPLE) as Role[]).map((role) => [table, role] as const),
);

test.each(cases)('%s: what a person with the role %s may do', async (table, role) => {
  const { may, change, fresh = () => ({}) } = TABLES[table] ?? { may: {}, change: {} };
  const id = rowOf(table);
  expect(id).not.toBe('');
  const before = instance.row(`x_smart_lockers_${table}`, `sys_id=${id}`);
  const rights: Right[] = [];
  if (granted((await ask(role, 'GET', path(table, id))).status)) rights.push('read');
  await ask(role, 'PATCH', path(table, id), change);
  const after = instance.row(`x_smart_lockers_${table}`, `sys_id=${id}`);
  const [column = ''] = Object.keys(change);
  if (after[column] !== before[column]) rights.push('write');
  instance.kernel.store.update(`x_smart_lockers_${table}`, id, { [column]: before[column] ?? '' }, 'test');

  const count = (): number => instance.rows(`x_smart_lockers_${table}`).length;
  const rows = count();
  const person = instance.row('sys_user', `user_name=${PEOPLE.employee}`).sys_id;
  await ask(role, 'POST', path(table), {
    short_description: 'new',
    requested_for: person,
    locker: site.lockerId,
    number: '99',
    ...fresh(),
  });
  if (count() > rows) rights.push('create');
  const kept = count();
  await ask(role, 'DELETE', path(table, id));
  if (count() < kept) rights.push('delete');
  expect(rights).toEqual(may[role] ?? []);
});

test('an employee sees the own assignments and handovers, and nobody else’s', async () => {
  const { sys_id: person } = instance.row('sys_user', `user_name=${PEOPLE.employee}`);
  for (const [table, column] of [
    ['assignment', 'requested_for'],
    ['handover', 'person'],
  ] as const) {
    expect(instance.rows(`x_smart_lockers_${table}`, `${column}!=${person}`).length).toBeGreaterThan(0);
    const { result } = await ask('employee', 'GET', `${path(table)}?sysparm_exclude_reference_link=true`);
    const seen = result as Record<string, string>[];
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((row) => row[column] !== person)).toEqual([]);
  }
});

test('no role reads the hash of a code', async () => {
  for (const role of Object.keys(PEOPLE) as Role[]) {
    const { result } = await ask(role, 'GET', `${path('handover', rowOf('handover'))}`);
    const read = result as Record<string, unknown> | undefined;
    expect([read?.code_hash ?? '', read?.code_offline_hash ?? '']).toEqual(['', '']);
  }
});

test('what a locker is to run is said by admins alone, and how a rollout stands by nobody', async () => {
  const locker = (): Record<string, string | null> =>
    instance.row('x_smart_lockers_locker', `controller_id=${FIRST}`) as Record<string, string | null>;
  const wanted = rowOf('firmware');
  for (const role of Object.keys(PEOPLE) as Role[]) {
    await ask(role, 'PATCH', path('locker', locker().sys_id ?? ''), { wanted_firmware: wanted });
    expect([role, locker().wanted_firmware ?? '']).toEqual([role, role === 'admin' ? wanted : '']);
    const id = rowOf('firmware_rollout');
    await ask(role, 'PATCH', path('firmware_rollout', id), { state: 'running' });
    expect(instance.row('x_smart_lockers_firmware_rollout', `sys_id=${id}`).state).toBe('draft');
  }
});
