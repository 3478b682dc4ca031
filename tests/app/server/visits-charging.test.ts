import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, renew, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

const NOAH = { badge: '04ACBDCE', laptop: 'LT-104' };
const HOUR_MS = 3_600_000;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const charging = () => instance.row('x_smart_lockers_assignment', 'kind=charging');
const laptop = () => instance.row('alm_hardware', `asset_tag=${NOAH.laptop}`);
const bay = (number: number) => instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=${number}`);
const told = (event: string) => instance.rows('sysevent', `name=x_smart_lockers.${event}`);

/** Starts the instance anew from its file, as after a restart of the node. */
async function restart(): Promise<void> {
  instance = await startInstance(await instance.save());
}

async function putIn(): Promise<number> {
  const noah = await comes(site, NOAH.badge);
  await noah.press('charge');
  return noah.pass();
}

test('a device is charged in a charging bay and taken out by a tap; its record stays as it is', async () => {
  const before = laptop();
  const number = await putIn();
  expect(bay(number)).toMatchObject({ charging: 'true', asset: laptop().sys_id });
  expect(charging()).toMatchObject({ stage: 'active', due_date: '2026-11-23 12:01:00' });
  expect(laptop()).toEqual(before);

  const noah = await comes(site, NOAH.badge);
  expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { kind: 'charging', direction: 'collect' } });
  await noah.pass();
  expect(charging()).toMatchObject({ stage: 'completed', outcome: 'collected', live_asset: '' });
  expect(laptop()).toEqual(before);
  expect(bay(number).asset).toBe('');
  expect(instance.logged).toEqual([]);
});

test('the person is reminded, then an agent is asked; the device stays the person’s', async () => {
  await putIn();
  instance.advance(2 * HOUR_MS + 60_000);
  expect(told('charging.due_soon')).toHaveLength(1);
  instance.advance(2 * HOUR_MS);
  expect(charging().stage).toBe('overdue');
  expect(told('charging.over')).toHaveLength(1);
  expect(instance.rows('x_smart_lockers_discrepancy', 'kind=left_behind')).toHaveLength(1);
  instance.advance(10 * HOUR_MS);
  expect(told('charging.over')).toHaveLength(1);

  await renew(site);
  const amelie = await comes(site, '04AABBCC');
  expect(amelie.visit.view.choices?.map(({ item }) => item?.asset_tag)).not.toContain(NOAH.laptop);
  const noah = await comes(site, NOAH.badge);
  await noah.pass();
  expect(charging()).toMatchObject({ stage: 'completed', live_asset: '' });
});

test('reminder and end of the time come once, across restarts', async () => {
  await putIn();
  const said = () => [charging().stage, told('charging.due_soon').length, told('charging.over').length];
  await restart();
  instance.advance(HOUR_MS);
  expect(said()).toEqual(['active', 0, 0]);
  await restart();
  instance.advance(HOUR_MS + 60_000);
  expect(said()).toEqual(['active', 1, 0]);
  await restart();
  instance.advance(2 * HOUR_MS);
  expect(said()).toEqual(['overdue', 1, 1]);
  await restart();
  instance.advance(10 * HOUR_MS);
  expect(said()).toEqual(['overdue', 1, 1]);
  expect(instance.rows('x_smart_lockers_discrepancy', 'kind=left_behind')).toHaveLength(1);
  expect(instance.logged).toEqual([]);
});

test('where the flow of a charge is gone, an agent is asked all the same', async () => {
  await putIn();
  for (const { sys_id } of instance.rows('sys_flow_context', 'source_table=x_smart_lockers_assignment')) {
    instance.kernel.store.update('sys_flow_context', sys_id ?? '', { state: 'CANCELLED' }, 'test');
  }
  instance.advance(12 * HOUR_MS);
  expect([charging().stage, told('charging.over').length]).toEqual(['overdue', 1]);
  expect(instance.rows('x_smart_lockers_discrepancy', 'kind=left_behind')).toHaveLength(1);
});

test('of a device that is taken out in time nothing is said', async () => {
  await putIn();
  await (await comes(site, NOAH.badge)).pass();
  instance.advance(5 * HOUR_MS);
  expect(charging().stage).toBe('completed');
  expect([...told('charging.due_soon'), ...told('charging.over')]).toEqual([]);
});

test('what is charged is not handed in for repair at the same time, nor lent to anybody', async () => {
  await putIn();
  const amelie = await comes(site, '04AABBCC');
  const { result } = await site.tap('badge', NOAH.badge);
  expect(result.view.kind).toBe('open');
  expect(JSON.stringify(amelie.visit.view)).not.toContain(NOAH.laptop);
});

test('without a free charging bay nothing is offered to be charged', async () => {
  for (const { sys_id } of instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}^charging=true`)) {
    instance.kernel.store.update('x_smart_lockers_bay', sys_id ?? '', { state: 'blocked' }, 'test');
  }
  const noah = await comes(site, NOAH.badge);
  expect(noah.kinds()).not.toContain('charge');
  expect(noah.kinds()).toContain('repair');
});

test('whoever goes away before the door opens has put nothing in', async () => {
  const noah = await comes(site, NOAH.badge);
  await noah.press('charge');
  instance.advance(6 * 60_000);
  expect(charging()).toMatchObject({ stage: 'cancelled', live_asset: '' });
});
