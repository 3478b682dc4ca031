import { startInstance, type TestInstance } from '../../support/instance.ts';
import { BASE, connect, renew, type Site } from '../../support/site.ts';
import { orderReplacement } from '../../support/replacement.ts';
import { comes, comesWithCode } from '../../support/visitor.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE', laptop: 'LT-104' };
const DAY_MS = 86_400_000;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const asset = (tag = NOAH.laptop) => instance.row('alm_hardware', `asset_tag=${tag}`);
const replacements = () => instance.rows('x_smart_lockers_assignment', 'kind=replacement');
const replacement = () => instance.row('x_smart_lockers_assignment', 'kind=replacement');
const told = (event: string) => instance.rows('sysevent', `name=x_smart_lockers.${event}`);
const handovers = (query = '') => instance.rows('x_smart_lockers_handover', query);

/** Orders "Replace a device" in the catalog and lets the flow run. @returns the request item */
async function order(reason: string, tag = NOAH.laptop, person = NOAH.person): Promise<string> {
  const item = await orderReplacement(instance, site.lockerId, { person, tag, reason });
  instance.settle();
  return item;
}

const requestItem = (id: string) => instance.row('sc_req_item', `sys_id=${id}`);

/** Starts the instance anew from its file, as after a restart of the node. */
async function restart(): Promise<void> {
  instance = await startInstance(await instance.save());
}

async function answerApproval(state: 'approved' | 'rejected'): Promise<void> {
  const [asked] = instance.rows('sysapproval_approver', 'state=requested');
  if (!asked) throw new Error('Nobody was asked.');
  const tx = instance.kernel.begin({ user: 'admin' });
  instance.kernel.records.update(tx, 'sysapproval_approver', asked.sys_id ?? '', { state });
  instance.settle();
}

test('a broken device is swapped in one visit, and the request is done when the new one is in the hand', async () => {
  const item = await order('broken');
  expect(replacement()).toMatchObject({ stage: 'reserved', reason: 'broken', old_asset: asset().sys_id });
  expect(requestItem(item).state).not.toBe('3');
  const noah = await comesWithCode(site, told('replacement.ready')[0]?.parm2 ?? '');
  expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'deposit' } });
  await noah.pass();
  await noah.next();
  await noah.pass();
  expect(replacement().stage).toBe('active');
  expect(asset()).toMatchObject({ install_status: '6', substatus: 'pending_repair' });
  expect(requestItem(item).state).toBe('3');
  expect(instance.rows('incident')).toEqual([]);
  expect(instance.logged).toEqual([]);
});

test.each(['lost', 'stolen'])(
  'what is %s is missing at once, is told to IT, and is replaced one way after approval',
  async (reason) => {
    const item = await order(reason);
    expect(asset()).toMatchObject({ install_status: '8', substatus: reason });
    expect(replacement()).toMatchObject({
      stage: 'requested',
      old_asset: '',
      live_old_asset: asset().sys_id,
      live_asset: '',
    });
    const incident = instance.row('incident', `sys_id=${replacement().incident}`);
    expect(incident.short_description).toContain(`${NOAH.laptop}: reported ${reason}`);

    await answerApproval('approved');
    expect(replacement().stage).toBe('reserved');
    expect(handovers().map((one) => one.direction)).toEqual(['collect']);
    const noah = await comes(site, NOAH.badge);
    if (noah.visit.view.kind === 'choose') await noah.press('collect');
    expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'collect', then: 'end' } });
    await noah.pass();
    expect(replacement()).toMatchObject({ stage: 'completed', live_asset: '', live_old_asset: '' });
    expect(requestItem(item).state).toBe('3');
    expect(asset()).toMatchObject({ install_status: '8', substatus: reason });
  },
);

test('a replacement that is not approved leaves the person without, and the device missing', async () => {
  const item = await order('lost');
  await answerApproval('rejected');
  expect(replacement()).toMatchObject({ stage: 'cancelled', outcome: 'not_approved', live_old_asset: '' });
  expect(requestItem(item).state).toBe('4');
  expect(told('replacement.unserved')).toHaveLength(1);
  expect(asset().install_status).toBe('8');
});

test('a device that was found while its request still waited is not missing again, whoever has it by then', async () => {
  await order('lost');
  const noah = asset().assigned_to;
  instance.kernel.store.update('alm_hardware', asset().sys_id ?? '', { install_status: '1', substatus: '' }, 'test');
  instance.advance(DAY_MS);
  await answerApproval('approved');
  expect(replacement().stage).toBe('reserved');
  expect(asset()).toMatchObject({ install_status: '1', assigned_to: noah });
});

test('across restarts in each of its waits the request is approved, the new device collected, and the item closed', async () => {
  const item = await order('lost');
  await restart();
  instance.advance(2 * DAY_MS);
  expect(replacement()).toMatchObject({ stage: 'requested', live_asset: '' });
  await answerApproval('approved');
  expect(replacement().stage).toBe('reserved');
  await restart();
  instance.advance(DAY_MS);
  expect(replacement().stage).toBe('reserved');
  expect(requestItem(item)).toMatchObject({ state: '2', stage: 'delivery' });
  site = await connect(instance);
  const noah = await comesWithCode(site, told('replacement.ready')[0]?.parm2 ?? '');
  await noah.pass();
  expect(replacement().stage).toBe('completed');
  expect(requestItem(item).state).toBe('3');
  expect(replacements()).toHaveLength(1);
});

test('what is rejected, or ends while it waits to be collected, closes the item after a restart too', async () => {
  const rejected = await order('lost');
  await restart();
  await answerApproval('rejected');
  expect(requestItem(rejected).state).toBe('4');
  const uncollected = await order('refresh', 'LT-102', 'amelie.roy');
  for (let window = 0; window < 2; window += 1) {
    await restart();
    instance.advance(3 * DAY_MS + 3_600_000);
  }
  expect(instance.row('x_smart_lockers_assignment', 'reason=refresh').stage).toBe('expired');
  expect(requestItem(uncollected).state).toBe('4');
});

test('while somebody has to approve, no job reserves a device for it', async () => {
  await order('stolen');
  instance.advance(20 * 60_000);
  expect(replacement()).toMatchObject({ stage: 'requested', live_asset: '' });
});

test('where policy asks for approval a refresh waits for it too', async () => {
  const policy = instance.row('x_smart_lockers_policy', 'kind=replacement').sys_id ?? '';
  instance.kernel.store.update('x_smart_lockers_policy', policy, { needs_approval: 'true' }, 'test');
  await order('refresh');
  expect(replacement().stage).toBe('requested');
  expect(asset().install_status).toBe('1');
  await answerApproval('approved');
  expect(replacement().stage).toBe('reserved');
});

test('a device of somebody else cannot be replaced, nor the same one twice', async () => {
  const foreign = await order('refresh', NOAH.laptop, 'amelie.roy');
  expect(requestItem(foreign).state).toBe('4');
  expect(replacements()).toEqual([]);
  await order('refresh');
  const second = await order('broken');
  expect(requestItem(second).state).toBe('4');
  expect(replacements()).toHaveLength(1);
});

test('planned again by a step that was cut off or called twice, it is the same replacement and the same ticket', async () => {
  const item = await order('lost');
  for (let cut = 1; cut < 12; cut += 1) {
    instance.run(
      `require('./src/server/flow/replacement').planReplacement({ request_item: '${item}', approved: 'false' }).stage`,
      cut,
    );
  }
  expect(replacements()).toHaveLength(1);
  expect(instance.rows('incident')).toHaveLength(1);
});

test('not collected in two windows, the new device is free again and the request is closed', async () => {
  const item = await order('refresh');
  const promised = replacement().live_asset;
  instance.advance(3 * DAY_MS + 3_600_000);
  await renew(site);
  expect(replacement().stage).toBe('reserved');
  instance.advance(3 * DAY_MS + 3_600_000);
  expect(replacement()).toMatchObject({ stage: 'expired', live_asset: '', live_old_asset: '' });
  expect(instance.row('alm_hardware', `sys_id=${promised}`).substatus).toBe('available');
  expect(asset()).toMatchObject({ install_status: '1' });
  expect(requestItem(item).state).toBe('4');
});

test('the person may call it off in the portal', async () => {
  await order('refresh');
  const path = `${BASE}/portal/loans/${replacement().sys_id}/cancel`;
  expect((await instance.as(NOAH.person).post(path, {})).status).toBe(200);
  expect(replacement()).toMatchObject({ stage: 'cancelled', live_asset: '', live_old_asset: '' });
});
