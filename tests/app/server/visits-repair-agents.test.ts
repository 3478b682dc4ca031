import { startInstance, type TestInstance } from '../../support/instance.ts';
import { NOAH, OWEN, repairsAt } from '../../support/repairs.ts';
import { connect, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const { repair, spare, asset, handover, bay, noahId, handIn, agentCollects } = repairsAt(() => site);

test('only agents do what waits for agents', async () => {
  await handIn();
  const amelie = await comes(site, '04AABBCC');
  expect(amelie.kinds()).not.toContain('round');
  expect(await amelie.send('choose', { choice_id: 'round' })).toBe('not_entitled');
  expect(await amelie.send('scan', { purpose: 'bring_back', asset_tag: NOAH.laptop })).toBe('not_entitled');
});

test('an agent who scans what is not expected is told what is', async () => {
  await handIn();
  await agentCollects();
  const owen = await comes(site, OWEN.badge);
  expect(await owen.send('scan', { purpose: 'bring_back', asset_tag: 'LT-101' })).toBe('asset_not_expected');
  expect(await owen.send('scan', { purpose: 'bring_back', asset_tag: 'NOPE' })).toBe('asset_unknown');
});

test('a bay that the agent finds empty is looked at by IT, and the repair goes on', async () => {
  await handIn();
  const owen = await comes(site, OWEN.badge);
  await owen.say('empty');
  expect(instance.rows('x_smart_lockers_discrepancy', 'kind=empty')).toHaveLength(1);
  expect(repair()).toMatchObject({ stage: 'active', asset: asset(NOAH.laptop).sys_id });
  expect(handover(2)).toMatchObject({ state: 'planned', person: '' });
});

test('a spare is due, as after a collection, when the repaired device was given back by hand', async () => {
  const noah = await handIn();
  await noah.next();
  await noah.press('spare');
  await noah.pass();
  expect([spare().stage, spare().due_date]).toEqual(['active', '']);
  await agentCollects();
  instance.run(`
    const { giveBack } = require('./src/server/effects/givenBack');
    const { readAssignment } = require('./src/server/data/assignments');
    giveBack(readAssignment('${repair().sys_id}'));`);
  expect(Date.parse(`${spare().due_date?.replace(' ', 'T')}Z`)).toBeGreaterThan(instance.clock.now());
  instance.advance(8 * 86_400_000);
  expect(spare().stage).toBe('overdue');
});

test('a device that an agent gives back by hand ends its repair', async () => {
  const noah = await handIn();
  const number = noah.visit.view.handover?.bay_number ?? 0;
  instance.run(`
    const { giveBack } = require('./src/server/effects/givenBack');
    const { readAssignment } = require('./src/server/data/assignments');
    giveBack(readAssignment('${repair().sys_id}'));`);
  expect(repair()).toMatchObject({ stage: 'completed', outcome: 'given_back', live_asset: '' });
  expect(asset(NOAH.laptop)).toMatchObject({ install_status: '1', assigned_to: noahId() });
  expect(bay(number).asset).toBe('');
  const kinds = (await comes(site, OWEN.badge)).kinds();
  expect(kinds).toContain('stock');
  expect(kinds).not.toContain('round');
});
