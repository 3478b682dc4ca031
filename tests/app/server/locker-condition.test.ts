import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, type Site } from '../../support/site.ts';

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const report = (more: object) =>
  site.call('state', {
    connector_id: site.connectorId,
    lockers: [
      {
        locker_id: site.lockerId,
        online: true,
        doors: null,
        at: new Date(instance.clock.now()).toISOString(),
        ...more,
      },
    ],
  });
const open = (kind: string) =>
  instance.rows('x_smart_lockers_discrepancy', `kind=${kind}^state=open^locker=${site.lockerId}`).length;
const locker = () => instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);

const reading = (temperature_c: number) => ({
  readings: [{ bay_number: 1, charge_percent: 55, temperature_c, link: 'up' }],
});
const info = (config_problem: string | null) => ({ info: { firmware: '1.2.0', config_version: 4, config_problem } });
const firmware = (status: string, detail: string | null) => ({ firmware_status: { version: '1.3.0', status, detail } });

test.each([
  ['hot', reading(58), reading(39)],
  ['config_refused', info('there is no bay 9'), info(null)],
  ['firmware_failed', firmware('rolled_back', 'not_healthy'), firmware('installed', null)],
])('%s is raised once with an incident, and closed when it is well again', async (kind, ill, well) => {
  await report(ill);
  await report(ill);
  expect([open(kind), instance.rows('incident').length]).toEqual([1, 1]);
  await report(well);
  expect(open(kind)).toBe(0);
});

test('what somebody has marked as resolved is raised again when it happens again', async () => {
  const failed = firmware('refused', 'signature');
  await report(failed);
  const { sys_id: id } = instance.row('x_smart_lockers_discrepancy', 'kind=firmware_failed');
  const path = `/api/now/table/x_smart_lockers_discrepancy/${id}`;
  await instance.as('owen.clarke').send('PATCH', path, { state: 'resolved' });
  expect(open('firmware_failed')).toBe(0);
  await report(failed);
  expect([open('firmware_failed'), instance.rows('incident').length]).toEqual([1, 2]);
});

test('what the controller says of itself and its bays is on record', async () => {
  await report({ ...info(null), ...reading(31) });
  expect(locker()).toMatchObject({ firmware: '1.2.0', config_version: '4' });
  const bay = instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=1`);
  expect(bay).toMatchObject({ charge_percent: '55', temperature_c: '31', link: 'up' });
});

test('an installation that waits for a door is no failure', async () => {
  await report(firmware('refused', 'door_open'));
  expect(open('firmware_failed')).toBe(0);
});

test('a locker that is silent for too long is raised once, and closed when it is heard of again', async () => {
  await report({});
  instance.advance(120_000);
  expect(open('offline')).toBe(0);
  instance.advance(120_000);
  instance.advance(120_000);
  expect(open('offline')).toBe(1);
  await site.call('lease', { connector_id: site.connectorId, want: 'all' });
  await report({ seen_at: new Date(instance.clock.now()).toISOString() });
  instance.advance(61_000);
  expect(open('offline')).toBe(0);
});

test('a locker that is made as a copy of another one has neither its trail nor its kiosk, nor anything it has reported', async () => {
  const { result } = await site.tap('badge', '04ACBDCE');
  expect(result).toBeTruthy();
  const { kernel } = instance;
  kernel.store.update('x_smart_lockers_locker', site.lockerId, { kiosk_key_hash: 'a'.repeat(64) }, 'test');
  const original = locker();
  expect(Number(original.trail_length)).toBeGreaterThan(0);
  const columns = Object.entries(original).filter(([name]) => name !== 'sys_id');
  const values = Object.fromEntries(columns.map(([name, value]) => [name, value ?? '']));
  const stored = kernel.records.insert(kernel.begin({ user: 'admin' }), 'x_smart_lockers_locker', {
    ...values,
    name: 'Beside it',
    controller_id: 'beside-it',
  });
  expect(stored.ok).toBe(true);
  expect(instance.row('x_smart_lockers_locker', 'controller_id=beside-it')).toMatchObject({
    ...{
      site: original.site,
      trail_length: '0',
      trail_head: '',
      kiosk_key_hash: '',
      applied_boot: '',
      online: 'false',
    },
  });
});
