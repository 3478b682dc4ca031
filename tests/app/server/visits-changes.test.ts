import { startInstance, type TestInstance } from '../../support/instance.ts';
import { replacementFor } from '../../support/replacement.ts';
import { HIRES, putInStock, rolloutOf } from '../../support/rollout.ts';
import { connect, renew, type Site } from '../../support/site.ts';
import { comes, comesWithCode } from '../../support/visitor.ts';

/** What becomes of kits, swaps, repairs and charging when devices, bays and lockers change in the middle; loans: `loans-changes.test.ts`. */
const NOAH = { badge: '04ACBDCE', laptop: 'LT-104' };
const OWEN = '04A2B3C4';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

async function jobs(): Promise<void> {
  instance.advance(MINUTE_MS);
  await renew(site);
}
const the = (kind: string) => instance.row('x_smart_lockers_assignment', `kind=${kind}`);
const device = (id: string | null | undefined) => instance.row('alm_hardware', `sys_id=${id}`);
const tagged = (tag: string) => instance.row('alm_hardware', `asset_tag=${tag}`);
const bayOf = (id: string | null | undefined) => instance.row('x_smart_lockers_bay', `asset=${id}`);
const told = (event: string) => instance.rows('sysevent', `name=x_smart_lockers.${event}`);
const asked = (kind = 'left_behind') => instance.rows('x_smart_lockers_discrepancy', `kind=${kind}`);

function change(table: string, id: string | null | undefined, values: Record<string, string>): void {
  instance.kernel.records.update(instance.kernel.begin({ user: 'admin' }), table, id ?? '', values);
}
const retire = (id: string | null | undefined) =>
  change('alm_hardware', id, { install_status: '7', substatus: 'disposed' });
const block = (id: string | null | undefined) => change('x_smart_lockers_bay', id, { state: 'blocked' });

async function arranged(list = 'person,asset\nnoah.carter,KT-011'): Promise<void> {
  const rollout = rolloutOf(instance, HIRES);
  await rollout.add(list);
  await rollout.start();
  instance.advance(4 * HOUR_MS);
  await renew(site);
}

async function stage(tag: string): Promise<void> {
  const owen = await comes(site, OWEN);
  await owen.press('stage');
  await owen.scan('stage', tag);
  await owen.pass();
}

/** Another kit of the same kind, in an empty bay of this locker. */
function anotherKit(): string {
  putInStock(
    instance,
    'KT-090',
    instance.row('cmdb_model_category', `sys_id=${tagged('KT-011').model_category}`).name ?? '',
  );
  const free = instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}^assetISEMPTY^state=in_service`);
  change('x_smart_lockers_bay', free.at(-1)?.sys_id, { asset: tagged('KT-090').sys_id ?? '' });
  return tagged('KT-090').sys_id ?? '';
}

describe('a kit that is staged', () => {
  test('behind a door that is taken out of service: its person gets another one with a fresh code, and an agent fetches it', async () => {
    await arranged();
    await stage('KT-011');
    const other = anotherKit();
    block(bayOf(tagged('KT-011').sys_id).sys_id);
    await jobs();
    expect(the('deployment')).toMatchObject({ stage: 'reserved', asset: other, live_asset: other });
    expect(tagged('KT-011').substatus).toBe('pending_transfer');
    const codes = told('deployment.ready').map(({ parm2 }) => parm2);
    expect(new Set(codes).size).toBe(2);
    await expect(comesWithCode(site, codes[0] ?? '')).rejects.toThrow('credential');
    const noah = await comesWithCode(site, codes[1] ?? '');
    await noah.pass();
    expect(the('deployment')).toMatchObject({ stage: 'completed', outcome: 'collected' });
  });

  test('keeps what was to go with it: another device is collected without, and a work note says what has to be brought', async () => {
    putInStock(instance, 'DK-001', 'Adapter');
    await arranged('person,asset,kit\nnoah.carter,KT-011,DK-001');
    await stage('KT-011');
    const noah = tagged('KT-011').reserved_for;
    expect(tagged('DK-001')).toMatchObject({ substatus: 'reserved', reserved_for: noah });
    anotherKit();
    block(bayOf(tagged('KT-011').sys_id).sys_id);
    await jobs();
    await (await comesWithCode(site, told('deployment.ready').at(-1)?.parm2 ?? '')).pass();
    expect(tagged('KT-090')).toMatchObject({ install_status: '1', assigned_to: noah });
    expect(tagged('DK-001')).toMatchObject({ install_status: '6', substatus: 'pending_transfer', assigned_to: '' });
    const notes = instance.rows('sys_journal_field', `element_id=${the('deployment').sys_id}^element=work_notes`);
    expect(notes.map(({ value }) => value)).toEqual([expect.stringContaining('DK-001')]);
  });

  test('and retired: its person waits, told by mail, and the record stays as it was set when an agent takes it out', async () => {
    await arranged();
    await stage('KT-011');
    retire(tagged('KT-011').sys_id);
    await jobs();
    await jobs();
    expect(the('deployment')).toMatchObject({ stage: 'waiting', live_asset: '' });
    expect(told('deployment.waiting')).toHaveLength(1);
    const owen = await comes(site, OWEN);
    await owen.pass();
    expect(tagged('KT-011').install_status).toBe('7');
    expect(the('deployment').stage).toBe('waiting');
    const other = anotherKit();
    await jobs();
    expect(the('deployment')).toMatchObject({ stage: 'reserved', asset: other });
  });
});

test('a kit that is retired before it is staged is made up for by any other one of its kind', async () => {
  await arranged();
  putInStock(
    instance,
    'KT-090',
    instance.row('cmdb_model_category', `sys_id=${tagged('KT-011').model_category}`).name ?? '',
  );
  retire(tagged('KT-011').sys_id);
  await jobs();
  expect(the('deployment')).toMatchObject({ stage: 'booked', live_asset: '' });
  await stage('KT-090');
  expect(the('deployment')).toMatchObject({ stage: 'reserved', asset: tagged('KT-090').sys_id });
});

describe('the new device of a swap', () => {
  beforeEach(() => replacementFor(site, NOAH.laptop));

  test('that is moved by hand is replaced by another one, with a fresh code', async () => {
    const { asset: first } = the('replacement');
    change('x_smart_lockers_bay', bayOf(first).sys_id, { asset: '' });
    await jobs();
    expect(the('replacement').stage).toBe('reserved');
    expect(the('replacement').asset).not.toBe(first);
    expect(device(first).substatus).toBe('available');
    expect(told('replacement.ready')).toHaveLength(2);
    const noah = await comes(site, NOAH.badge);
    await noah.pass();
    await noah.next();
    await noah.pass();
    expect(the('replacement').stage).toBe('active');
  });

  test('behind a door that is taken out of service with the old one inside: another one is got, or the old one had back', async () => {
    await (await comes(site, NOAH.badge)).pass();
    const { asset: first } = the('replacement');
    block(bayOf(first).sys_id);
    await jobs();
    expect(the('replacement').stage).toBe('reserved');
    expect(the('replacement').asset).not.toBe(first);
    const open = await comes(site, NOAH.badge);
    expect(open.kinds()).toEqual(expect.arrayContaining(['collect', 'take_back']));

    for (const { asset } of instance.rows('x_smart_lockers_bay', 'assetISNOTEMPTY')) {
      if (device(asset).model_category === device(first).model_category && asset !== tagged(NOAH.laptop).sys_id)
        retire(asset);
    }
    await jobs();
    expect(the('replacement')).toMatchObject({ stage: 'waiting', live_asset: '' });
    expect(told('replacement.waiting')).toHaveLength(1);
    const noah = await comes(site, NOAH.badge);
    await noah.press('take_back');
    await noah.pass();
    expect(tagged(NOAH.laptop).install_status).toBe('1');
  });

  test('somebody who is putting the old one in is let be', async () => {
    const noah = await comes(site, NOAH.badge);
    const { asset } = the('replacement');
    block(bayOf(asset).sys_id);
    await jobs();
    expect(the('replacement')).toMatchObject({ stage: 'reserved', asset });
    await noah.pass();
    await jobs();
    expect(the('replacement').asset).not.toBe(asset);
  });
});

describe('a person’s own device', () => {
  async function repaired(): Promise<void> {
    const noah = await comes(site, NOAH.badge);
    await noah.presses('repair', 'symptom:screen');
    await noah.pass();
    const owen = await comes(site, OWEN);
    await owen.pass();
    await owen.scan('bring_back', NOAH.laptop);
    await owen.pass();
  }

  test('that is repaired and lies behind a door that is taken out of service is kept, and an agent is asked once', async () => {
    await repaired();
    const { sys_id: bay } = bayOf(tagged(NOAH.laptop).sys_id);
    block(bay);
    await jobs();
    expect(asked().map((row) => [row.asset, row.state])).toEqual([[tagged(NOAH.laptop).sys_id, 'open']]);
    change('x_smart_lockers_discrepancy', asked()[0]?.sys_id, { state: 'resolved', dedupe_key: '' });
    await jobs();
    expect(asked()).toHaveLength(1);
    change('x_smart_lockers_bay', bay, { state: 'in_service' });
    await (await comes(site, NOAH.badge)).pass();
    expect(the('repair')).toMatchObject({ stage: 'completed', outcome: 'repaired' });
  });

  test('that charges in a locker that is taken out of service is kept, and an agent is asked', async () => {
    const noah = await comes(site, NOAH.badge);
    await noah.press('charge');
    await noah.pass();
    change('x_smart_lockers_locker', site.lockerId, { state: 'out_of_service' });
    await jobs();
    expect(the('charging').stage).toBe('active');
    expect(asked()).toHaveLength(1);
  });

  test('that is retired while IT has it for repair is not repaired: what policy says instead happens', async () => {
    const noah = await comes(site, NOAH.badge);
    await noah.presses('repair', 'symptom:screen');
    await noah.pass();
    retire(tagged(NOAH.laptop).sys_id);
    await jobs();
    expect(the('repair').stage).toBe('active');
    const owen = await comes(site, OWEN);
    await owen.pass();
    await jobs();
    expect(the('repair')).toMatchObject({ stage: 'completed', outcome: 'unrepairable' });
    expect(the('replacement').stage).toBe('reserved');
    expect(tagged(NOAH.laptop).install_status).toBe('7');
  });
});

test('a device that is retired while it is lent stays so when it comes back: nobody is offered it, and an agent is asked to take it out', async () => {
  const noah = await comes(site, NOAH.badge);
  await noah.press('borrow', 'Loan laptop');
  await noah.pass();
  const { asset } = the('loan');
  retire(asset);
  await jobs();
  expect(the('loan').stage).toBe('active');
  const back = await comes(site, NOAH.badge);
  await back.press('return');
  await back.pass();
  await jobs();
  await jobs();
  expect(the('loan')).toMatchObject({ stage: 'completed', outcome: 'returned' });
  expect(device(asset).install_status).toBe('7');
  expect(asked('unexpected_item').map((row) => [row.asset, row.bay])).toEqual([[asset, bayOf(asset).sys_id]]);
});
