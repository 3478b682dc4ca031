import { startInstance, type TestInstance } from '../../support/instance.ts';
import { NOAH, OWEN, repairsAt } from '../../support/repairs.ts';
import { HIRES, rolloutOf } from '../../support/rollout.ts';
import { connect, newId, order, renew, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

/** An agent's round: what waits in this locker is collected with one tap, unless something of another kind waits here too. */
let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const { repair, handover, handIn, agentCollects } = repairsAt(() => site);

/** What Noah had borrowed comes back broken. */
async function broken(): Promise<void> {
  for (const kind of ['borrow', 'return']) {
    const noah = await comes(site, NOAH.badge);
    await noah.press(kind);
    await noah.pass();
    if (kind === 'borrow') continue;
    await noah.next();
    await noah.presses('damage', 'symptom:battery');
  }
}

async function kitToStage(): Promise<void> {
  const rollout = rolloutOf(instance, HIRES);
  await rollout.add('person,asset\namelie.roy,KT-011');
  await rollout.start();
  instance.advance(4 * 3_600_000);
  await renew(site);
}

test('takes one tap for all its doors, each as soon as the one before is done', async () => {
  await broken();
  await handIn();
  const owen = await comes(site, OWEN.badge);
  expect(owen.visit.view).toMatchObject({ kind: 'open', round: 2, handover: { direction: 'collect', then: 'next' } });
  const first = await owen.pass();
  await owen.next();
  expect(owen.visit.view).toMatchObject({ kind: 'open', round: 1, handover: { item: { asset_tag: NOAH.laptop } } });
  expect(await owen.pass()).not.toBe(first);
  await owen.next();
  expect(owen.visit.view).toMatchObject({ kind: 'done', handover: { state: 'committed' } });
  expect(owen.kinds()).not.toContain('round');
});

test('is left at any door for another duty, and nothing of it is half done', async () => {
  await broken();
  await handIn();
  const owen = await comes(site, OWEN.badge);
  await owen.pass();
  await owen.next();
  await owen.say('not_done');
  expect(owen.visit.view.kind).toBe('done');
  expect(owen.choice('round')).toMatchObject({ title: '1' });
  expect(owen.kinds()).toContain('stock');
  expect(handover(2)).toMatchObject({ state: 'planned', person: '', live_bay: handover(2).bay });
  expect(repair().stage).toBe('active');
  await owen.press('stock');
  expect(owen.visit.view).toMatchObject({ kind: 'scan', purpose: 'stock' });
  expect((await comes(site, OWEN.badge)).visit.view).toMatchObject({ kind: 'open', round: 1 });
});

test('sent twice, the tap is one door', async () => {
  await handIn();
  const requestId = newId();
  const first = await site.tap('badge', OWEN.badge, requestId);
  const again = await site.tap('badge', OWEN.badge, requestId);
  expect(again.result.view.command).toEqual(first.result.view.command);
  expect(again.result.view.round).toBe(1);
  expect(instance.rows('x_smart_lockers_command', `handover=${handover(2).sys_id}`)).toHaveLength(1);
});

test('is offered beside what the agent has to collect themself', async () => {
  await handIn();
  await order(site, { person: 'owen.clarke' });
  const owen = await comes(site, OWEN.badge);
  expect(owen.visit.view.question).toBe('what_to_do');
  expect(owen.kinds()).toEqual(['collect', 'round', 'stock']);
  await owen.press('collect');
  expect(owen.visit.view).toMatchObject({ kind: 'open', round: null, handover: { kind: 'loan' } });
  await owen.pass();
  // What they have in the hand may be returned at any time: that is a question again.
  const back = await comes(site, OWEN.badge);
  expect(back.kinds()).toEqual(expect.arrayContaining(['return', 'round']));
  await back.press('round');
  expect(back.visit.view).toMatchObject({ kind: 'open', round: 1 });
});

test('an agent with nothing but a loan of their own to collect gets its door at once', async () => {
  await order(site, { person: 'owen.clarke' });
  expect((await comes(site, OWEN.badge)).visit.view).toMatchObject({ kind: 'open', handover: { kind: 'loan' } });
});

test('is offered beside a kit that is to be staged here', async () => {
  await handIn();
  await kitToStage();
  const owen = await comes(site, OWEN.badge);
  expect(owen.visit.view.question).toBe('what_to_do');
  expect(owen.kinds()).toEqual(expect.arrayContaining(['round', 'stage', 'stock']));
});

test('is not held up by a device in the workshop, which waits at no locker', async () => {
  await handIn();
  await agentCollects();
  await broken();
  const owen = await comes(site, OWEN.badge);
  expect(owen.visit.view).toMatchObject({ kind: 'open', round: 1 });
  await owen.say('not_done');
  expect(owen.kinds()).toEqual(expect.arrayContaining(['round', 'bring_back', 'stock']));
});

test('that no door can be opened for is a choice among the rest', async () => {
  const noah = await handIn();
  const number = noah.visit.view.handover?.bay_number ?? 0;
  const { sys_id: bay } = instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=${number}`);
  instance.kernel.store.update('x_smart_lockers_bay', bay ?? '', { state: 'blocked' }, 'test');
  const owen = await comes(site, OWEN.badge);
  expect(owen.visit.view.question).toBe('what_to_do');
  expect(owen.kinds()).toEqual(expect.arrayContaining(['round', 'stock']));
});
