import { startInstance, type TestInstance } from '../../support/instance.ts';
import { BASE, connect, type Site } from '../../support/site.ts';

const TOOL = 'imaging.tool';
const NOAH = '04ACBDCE';

interface Result {
  readonly asset_tag: string | null;
  readonly serial_number: string | null;
  readonly status: string;
  readonly error?: { readonly code: string };
}

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
  const tx = instance.kernel.begin({ user: 'admin' });
  instance.kernel.records.insert(tx, 'sys_user', {
    user_name: TOOL,
    active: 'true',
    user_password: 'test-only',
  });
  instance.kernel.records.insert(tx, 'sys_user_has_role', {
    user: instance.row('sys_user', `user_name=${TOOL}`).sys_id ?? '',
    role: instance.row('sys_user_role', 'name=x_smart_lockers.readiness').sys_id ?? '',
    state: 'active',
  });
});
afterEach(() => instance.close());

const at = (offsetMs = 0): string => new Date(instance.clock.now() + offsetMs).toISOString();
const report = async (...reports: object[]) => {
  const { result, error, status } = await instance
    .as(TOOL)
    .post<{ results: Result[] }>(`${BASE}/readiness`, { source: 'imaging', reports });
  return { results: result?.results ?? [], error, status };
};
const change = (table: string, query: string, changes: Record<string, string>): void => {
  for (const row of instance.rows(table, query)) {
    const tx = instance.kernel.begin({ user: 'admin' });
    instance.kernel.records.update(tx, table, row.sys_id ?? '', changes);
  }
};
/** What the kiosk offers Noah to borrow. */
const offered = async (): Promise<string[]> => {
  const { result } = await site.tap('badge', NOAH);
  return (result.view.choices ?? []).filter((one) => one.kind === 'borrow').map((one) => one.title);
};
const laptops = () =>
  instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}^asset.model_category.name=Loan laptop`);

describe('the route for tools that prepare devices', () => {
  test('takes reports by asset tag and by serial number, and answers each by itself', async () => {
    const [one, other] = instance.rows('alm_hardware', 'asset_tagISNOTEMPTY^serial_numberISNOTEMPTY');
    const { results } = await report(
      { asset_tag: one?.asset_tag, state: 'ready', at: at() },
      { serial_number: other?.serial_number, state: 'not_ready', detail: 'patching', at: at() },
      { asset_tag: 'NO-SUCH', state: 'ready', at: at() },
    );
    expect(results.map((result) => [result.status, result.error?.code])).toEqual([
      ['applied', undefined],
      ['applied', undefined],
      ['refused', 'asset_unknown'],
    ]);
    expect(instance.row('x_smart_lockers_readiness', `asset=${other?.sys_id}`)).toMatchObject({
      state: 'not_ready',
      source: 'imaging',
      detail: 'patching',
    });
  });

  test('takes the same report twice as one, and an older one as nothing', async () => {
    const tag = instance.rows('alm_hardware', 'asset_tagISNOTEMPTY')[0]?.asset_tag;
    const ready = { asset_tag: tag, state: 'ready', at: at() };
    const older = { asset_tag: tag, state: 'not_ready', at: at(-60_000) };
    const { results } = await report(ready, ready, older);
    expect(results.map((result) => result.status)).toEqual(['applied', 'duplicate', 'stale']);
    expect(instance.rows('x_smart_lockers_readiness').map((row) => row.state)).toEqual(['ready']);
  });

  test('says what is wrong with a body, and lets nobody else in', async () => {
    expect((await report({ state: 'ready', at: at() })).error?.code).toBe('invalid_request');
    expect((await report({ asset_tag: 'A', serial_number: 'B', state: 'ready', at: at() })).status).toBe(400);
    expect((await report()).status).toBe(400);
    for (const person of ['noah.carter', 'owen.clarke', 'locker.connector']) {
      const { status } = await instance.as(person).post(`${BASE}/readiness`, { source: 'x', reports: [] });
      expect([person, status]).toEqual([person, 403]);
    }
  });
});

describe('a policy that hands out only what is ready', () => {
  test('offers a device when it was reported as ready, and no longer when that has run out', async () => {
    change('x_smart_lockers_policy', 'kind=loan^model_category.name=Loan laptop', { needs_readiness: 'true' });
    expect(laptops().length).toBeGreaterThan(1);
    expect(await offered()).not.toContainEqual(expect.stringContaining('Loan laptop'));
    const asset = laptops().sort((a, b) => Number(b.charge_percent) - Number(a.charge_percent))[0]?.asset;
    const { asset_tag: tag } = instance.row('alm_hardware', `sys_id=${asset}`);
    await report({ asset_tag: tag, state: 'ready', at: at(), expires_at: at(3_600_000) });
    expect(await offered()).toContainEqual(expect.stringContaining('Loan laptop'));
    instance.clock.advance(3_600_000);
    await site.call('lease', { connector_id: site.connectorId, want: 'all' });
    expect(await offered()).not.toContainEqual(expect.stringContaining('Loan laptop'));
  });
});

describe('a device that is put in', () => {
  const wantsLan = (assetId: string): boolean | null =>
    instance.run<boolean>(`
      var bays = require('./src/server/data/lockers.ts').readBays([['locker', '=', '${site.lockerId}']]);
      require('./src/server/readiness/staging.ts').wantsLan({ policyId: '' }, '${assetId}', bays)`).value;

  test('wants a bay with a network while it is not ready, where there are any', async () => {
    const { sys_id: id = '', asset_tag: tag } = instance.rows('alm_hardware', 'asset_tagISNOTEMPTY')[0] ?? {};
    await report({ asset_tag: tag, state: 'not_ready', at: at() });
    change('x_smart_lockers_bay', `locker=${site.lockerId}`, { lan: 'false' });
    expect(wantsLan(id)).toBe(false);
    change('x_smart_lockers_bay', `locker=${site.lockerId}^number=1`, { lan: 'true' });
    expect(wantsLan(id)).toBe(true);
    instance.clock.advance(1_000);
    await report({ asset_tag: tag, state: 'ready', at: at() });
    expect(wantsLan(id)).toBe(false);
  });
});
