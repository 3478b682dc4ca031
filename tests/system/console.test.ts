import { chromium, type Browser, type Page } from 'playwright-core';
import { demoPassword } from '../../scripts/system/demo.ts';
import { findChromium } from '../../scripts/tour/browser-visitor.ts';
import { until } from '../../scripts/tour/wait.ts';
import { brokenTrails, disagreements } from '../support/system/agreement.ts';
import { newRequestId } from '../support/system/kiosk.ts';
import { bayNumberOf, readBay } from '../support/system/records.ts';
import { bringBack, collect, doorIs, madridThirdFloor, montreal, orderAndReserve } from '../support/system/steps.ts';
import { startWorld, type World } from '../support/system/world.ts';

const consoleApi = '/api/x_smart_lockers/v1/console';
const chromiumPath = findChromium();

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

const closeAndKnow = async (at: string, bay: number): Promise<void> => {
  await world.physical.closeDoor(at, bay);
  await until('the closed door is known', async () => (await readBay(world, at, bay)).door === 'closed');
};

/** Entries of the trail about a remote opening of a bay, newest first. */
const openings = (bayId: string): Promise<Record<string, string>[]> =>
  world.admin.list('x_smart_lockers_access_event', `bay=${bayId}^type=authorised^method=remote^ORDERBYDESCposition`, [
    'person.user_name',
    'data',
    'command',
  ]);

test('an agent opens a bay from afar: rung for at once, followed to the open door, with the reason in the trail', async () => {
  // Polling alone would take minutes now.
  for (const name of ['poll_ms', 'poll_ms_off_hours']) {
    const property = await world.admin.one('sys_properties', `name=x_smart_lockers.${name}`, ['sys_id']);
    await world.admin.update('sys_properties', property.sys_id as string, { value: '600000' });
  }
  const { sys_id: bayId } = await readBay(world, montreal, 10);
  const open = (requestId: string): Promise<{ command_id: string }> =>
    world.agent.post(`${consoleApi}/bays/${bayId}/open`, { reason: 'A cable was left in it.', request_id: requestId });
  // The first look after the change learns of the new interval.
  await open(newRequestId());
  await doorIs(world, montreal, 10, 'open');
  await closeAndKnow(montreal, 10);

  const requestId = newRequestId();
  const { command_id: commandId } = await open(requestId);
  expect((await open(requestId)).command_id).toBe(commandId);
  await until(
    'the command is done',
    async () => (await world.agent.get<{ state: string }>(`${consoleApi}/commands/${commandId}`)).state === 'done',
    10_000,
  );
  await doorIs(world, montreal, 10, 'open');
  const entries = await openings(bayId as string);
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatchObject({ 'person.user_name': 'owen.clarke', command: commandId });
  expect(entries[0]?.data).toContain('A cable was left in it.');
  await closeAndKnow(montreal, 10);
}, 60_000);

test('an employee can neither look at the console nor open a bay with it', async () => {
  const { sys_id: bayId } = await readBay(world, montreal, 10);
  const noah = world.as('noah.carter');
  await expect(noah.get(`${consoleApi}/overview`)).rejects.toThrow('403');
  const body = { reason: 'I would like to.', request_id: newRequestId() };
  await expect(noah.post(`${consoleApi}/bays/${bayId}/open`, body)).rejects.toThrow('403');
  expect((await world.physical.bays(montreal)).filter((bay) => bay.door === 'open')).toEqual([]);
  expect(await openings(bayId as string)).toHaveLength(2);
}, 60_000);

test('a blocked bay is neither collected from nor used for a return', async () => {
  const setState = async (bay: number, state: string): Promise<void> => {
    const { sys_id: bayId } = await readBay(world, madridThirdFloor, bay);
    await world.agent.post(`${consoleApi}/bays/${bayId}/state`, { state, reason: 'For a test.' });
  };
  const stocked = await bayNumberOf(world, 'LT-006');
  await setState(stocked, 'blocked');
  // Of the two empty bays only one is left.
  await setState(4, 'blocked');
  const loan = await orderAndReserve(world, 'elena.ruiz', { kind: 'Loan laptop', length: '1d', at: madridThirdFloor });
  expect(loan.assetTag).not.toBe('LT-006');
  const emptied = await collect(world, madridThirdFloor, 'elena.ruiz');
  await setState(emptied.bay_number, 'blocked');
  await bringBack(world, madridThirdFloor, 'elena.ruiz', loan.assetTag);
  expect(await bayNumberOf(world, loan.assetTag)).toBe(8);
  for (const bay of [stocked, 4, emptied.bay_number]) await setState(bay, 'in_service');
}, 60_000);

(chromiumPath ? describe : describe.skip)('the console page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath as string,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    page.setDefaultTimeout(15_000);
  }, 60_000);
  afterAll(() => browser?.close());

  test('an agent signs in, sees all lockers, and opens a bay with a reason', async () => {
    await page.goto(`${world.urls.instance}/x_smart_lockers_console.do`);
    await page.getByLabel('User name').fill('owen.clarke');
    await page.getByLabel('Password').fill(demoPassword);
    await page.keyboard.press('Enter');
    const lockers = page.getByRole('navigation', { name: 'Lockers' });
    for (const { name } of world.lockers) await lockers.getByRole('button', { name }).waitFor();

    await lockers.getByRole('button', { name: world.locker(montreal).name }).click();
    await page.getByRole('button', { name: /^14\b/ }).click();
    const panel = page.getByRole('region', { name: 'Bay 14' });
    await panel.getByRole('button', { name: 'Open…' }).click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Open the door' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel(/Why is it opened/).fill('Somebody forgot a mouse.');
    await confirm.click();
    await dialog.getByText('The door is open.').waitFor();
    await doorIs(world, montreal, 14, 'open');
    await dialog.getByRole('button', { name: 'Done' }).click();

    const { sys_id: bayId } = await readBay(world, montreal, 14);
    expect((await openings(bayId as string))[0]?.data).toContain('Somebody forgot a mouse.');
    await closeAndKnow(montreal, 14);
  }, 60_000);

  test('what came back and is to be inspected may be lent again when the agent says so', async () => {
    const fields = ['sys_id', 'label', 'asset', 'asset.asset_tag'];
    const [bay] = await world.admin.list(
      'x_smart_lockers_bay',
      `locker=${world.locker(montreal).lockerId}^asset.substatus=available^ORDERBYnumber`,
      fields,
    );
    const substatus = async (): Promise<unknown> =>
      (await world.admin.one('alm_hardware', `sys_id=${bay?.asset}`, ['substatus'])).substatus;
    await world.admin.update('alm_hardware', bay?.asset as string, { substatus: 'pending_evaluation' });
    await page.reload();
    const lockers = page.getByRole('navigation', { name: 'Lockers' });
    await lockers.getByRole('button', { name: world.locker(montreal).name }).click();
    await page.getByRole('button', { name: new RegExp(`^${bay?.label}\\b`) }).click();
    const inspection = page.getByRole('group', { name: 'Inspection' });
    await inspection.getByRole('button', { name: 'Send to repair' }).waitFor();
    await inspection.getByRole('button', { name: 'Inspection passed' }).click();
    await inspection.waitFor({ state: 'detached' });
    expect(await substatus()).toBe('available');
  }, 60_000);

  test('a rollout goes from a list with a mistake in it over its plan to its start', async () => {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Rollouts' }).click();
    await page.getByRole('button', { name: 'New hires of December' }).click();
    await page.getByRole('button', { name: 'Add people…' }).click();
    const list = 'person,asset\nnoah.carter,KT-011\nnobody.at.all,';
    await page
      .getByLabel(/A list as a CSV file/)
      .setInputFiles({ name: 'hires.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByText('nobody.at.all').waitFor();
    await page.getByRole('button', { name: 'Add 1 person' }).click();
    await page.getByRole('row', { name: /Noah Carter.*KT-011/ }).waitFor();

    await page.getByRole('button', { name: 'Plan and start…' }).click();
    await page.getByRole('region', { name: 'Bays used by locker and day' }).waitFor();
    await page.getByRole('button', { name: 'Start for 1 person' }).click();
    await page.getByRole('row', { name: /Noah Carter.*Planned/ }).waitFor();
    const [started] = await world.admin.list('x_smart_lockers_assignment', 'kind=deployment', [
      'stage',
      'asset.asset_tag',
      'requested_for.user_name',
    ]);
    expect(started).toMatchObject({
      stage: 'booked',
      'asset.asset_tag': 'KT-011',
      'requested_for.user_name': 'noah.carter',
    });
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Lockers' }).click();
  }, 60_000);

  test('people are chosen for a rollout by keyboard alone, and what waits for IT stands by locker', async () => {
    const views = page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('button', { name: 'Rollouts' }).click();
    await page.getByRole('button', { name: 'New hires of December' }).click();
    await page.getByRole('button', { name: 'Add people…' }).click();
    await page.getByLabel(/Or choose people/).focus();
    await page.keyboard.type('grace');
    await page.getByRole('button', { name: /^Grace Miller/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'People chosen' }).getByText('Grace Miller').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add 1 person' }).click();
    await page.getByRole('row', { name: /Grace Miller/ }).waitFor();

    await views.getByRole('button', { name: /Waiting for IT/ }).click();
    const { name } = world.locker(montreal);
    const here = page.getByRole('region', { name: new RegExp(name) });
    await here.getByRole('row', { name: /Stage.*Noah Carter/ }).waitFor();
    await views.getByRole('button', { name: 'Lockers' }).click();
  }, 60_000);

  test('all of it goes by keyboard alone, and the focus comes back to where it was', async () => {
    const focused = (): Promise<string> =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.split('\n')[0]?.trim() ?? '');
    const tabTo = async (text: string): Promise<void> => {
      for (let presses = 0; presses < 80; presses += 1) {
        if ((await focused()) === text) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`"${text}" cannot be reached by the Tab key.`);
    };
    await page.reload();
    await page.getByRole('button', { name: /^16\b/ }).waitFor();
    await tabTo('16');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Bay 16' }).waitFor();
    await tabTo('Open…');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('By keyboard.');
    await page.keyboard.press('Enter');
    await page.getByText('The door is open.').waitFor();
    await doorIs(world, montreal, 16, 'open');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Open…');
    await closeAndKnow(montreal, 16);
  }, 60_000);
});

test('after all this the records say what is real, and every trail is whole', async () => {
  await until('records and reality agree', async () => (await disagreements(world)).length === 0);
  expect(await brokenTrails(world)).toEqual([]);
}, 60_000);
