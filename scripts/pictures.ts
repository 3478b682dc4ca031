/**
 * Renews the pictures in `docs/images`: starts a system of its own, brings it into a state that tells something, and takes
 * the kiosk, the panel beside it and the console as they look now. Needs a build and Chromium.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axios from 'axios';
import { chromium, type Browser, type Page } from 'playwright-core';
import { languages, messages } from '../connector/kiosk/messages/index.ts';
import { demoPassword } from './system/demo.ts';
import { freePort } from './system/options.ts';
import { startSystem, type DemoLocker, type System } from './system/system.ts';
import { findChromium } from './tour/browser-visitor.ts';
import { httpVisitor } from './tour/http-visitor.ts';
import { createPhysical } from './tour/physical.ts';
import { until } from './tour/wait.ts';

const folder = 'docs/images';
const maxBytes = 250_000;

/** The first screen speaks the locker's language, whichever that is. */
const welcome = new RegExp(languages.map((language) => messages[language].idle.title).join('|'));
const guiding = /and close the door$/;

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium here; CHROMIUM may name one.');
  mkdirSync(folder, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'smart-lockers-pictures-'));
  const [instancePort, connectorPort, mqttPort, simulatorPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const system = await startSystem({ instancePort, connectorPort, mqttPort, simulatorPort, dataDir, fresh: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await liveADay(system);
    await takeKiosk(system, browser);
    await takePanelAndConsole(system, browser);
  } finally {
    await browser.close();
    await system.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const lockerOf = (system: System, controllerId: string): DemoLocker => {
  const locker = system.lockers.find((candidate) => candidate.controllerId === controllerId);
  if (!locker) throw new Error(`The demo data has no locker ${controllerId}.`);
  return locker;
};

const badgeOf = (system: System, userName: string): string =>
  system.people.find((person) => person.userName === userName)?.badge ?? '';

/** What stands in the records before anybody looks: two running loans, one device to be collected, one door that was forced. */
async function liveADay(system: System): Promise<void> {
  const madrid = lockerOf(system, 'mad-castellana-1');
  const visitor = await httpVisitor(system.urls.connector, await system.kioskCode(madrid.lockerId));
  for (const userName of ['marta.vidal', 'hanna.keller']) {
    await visitor.badge(badgeOf(system, userName));
    await visitor.choose('borrow');
    await takeOut(system, madrid, await visitor.openDoor());
    await visitor.committed();
    await visitor.leave();
  }
  await visitor.close();

  const employee = system.as('amelie.roy');
  const items = await employee.get<{ sys_id: string; name: string }[]>('/api/sn_sc/servicecatalog/items');
  const item = items.find(({ name }) => name === 'Borrow a device');
  const me = await system.admin.one('sys_user', 'user_name=amelie.roy', ['sys_id']);
  await employee.post(`/api/sn_sc/servicecatalog/items/${item?.sys_id}/order_now`, {
    sysparm_quantity: '1',
    variables: { ...system.tour.variables, requested_for: me.sys_id },
  });
  await until('the device is reserved', async () => {
    const [row] = await system.admin.list('x_smart_lockers_assignment', 'stage=reserved', ['sys_id']);
    return row;
  });

  const bay = `${system.urls.simulator}/sim/v1/lockers/mtl-sherbrooke-1/bays/8`;
  await axios.post(`${bay}/door`, { door: 'open' });
  await axios.post(`${bay}/take`, {});
  await axios.post(`${bay}/door`, { door: 'closed' });
  await until('the forced door is a discrepancy', async () => {
    const [row] = await system.admin.list('x_smart_lockers_discrepancy', 'state=open', ['sys_id']);
    return row;
  });
}

async function takeOut(system: System, locker: DemoLocker, label: string): Promise<void> {
  const physical = createPhysical(system.urls.simulator);
  const bay = (await physical.bays(locker.controllerId)).find((candidate) => candidate.label === label);
  if (!bay) throw new Error(`${locker.name} has no bay ${label}.`);
  await physical.take(locker.controllerId, bay.number);
  await physical.closeDoor(locker.controllerId, bay.number);
}

/** Noah at the kiosk, before the door that has opened for him; he goes away with the device. */
async function takeKiosk(system: System, browser: Browser): Promise<void> {
  const locker = lockerOf(system, 'mtl-sherbrooke-1');
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 }, deviceScaleFactor: 0.5 });
  await page.goto(`${system.urls.connector}/kiosk/?code=${await system.kioskCode(locker.lockerId)}`);
  await page.getByRole('heading', { name: welcome }).waitFor();
  await page.keyboard.type(badgeOf(system, 'noah.carter'));
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Borrow/ })
    .first()
    .click();
  await page.getByRole('heading', { name: guiding }).waitFor();
  await save(page, 'kiosk');
  const drawing = await page.getByLabel(/Door \S+ is marked/).getAttribute('aria-label');
  await takeOut(system, locker, /Door (\S+) is marked/.exec(drawing ?? '')?.[1] ?? '');
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.close();
}

/** Grace before an open door: the panel with its kiosk, and at the same moment what an agent sees. */
async function takePanelAndConsole(system: System, browser: Browser): Promise<void> {
  const locker = lockerOf(system, 'mtl-sherbrooke-1');
  const kiosk = `${system.urls.connector}/kiosk/?code=${await system.kioskCode(locker.lockerId)}`;
  const panel = await browser.newPage({ viewport: { width: 1600, height: 1000 }, deviceScaleFactor: 0.8 });
  const query = new URLSearchParams({ controller: locker.controllerId, kiosk });
  await panel.goto(`${system.urls.simulator}/panel/?${query}`);
  const screen = panel.frameLocator('iframe');
  await screen.getByRole('heading', { name: welcome }).waitFor();
  await panel.getByRole('button', { name: 'Hold the badge of Grace Miller to the reader' }).click();
  await screen
    .getByRole('button', { name: /^Borrow/ })
    .nth(1)
    .click();
  await screen.getByRole('heading', { name: guiding }).waitFor();
  await save(panel, 'panel');

  const agent = await browser.newPage({
    viewport: { width: 1280, height: 760 },
    locale: 'en-GB',
    timezoneId: 'America/Toronto',
  });
  await agent.goto(`${system.urls.instance}/login.do`);
  await agent.getByLabel('User name').fill('owen.clarke');
  await agent.getByLabel('Password').fill(demoPassword);
  await agent.getByRole('button', { name: 'Log in' }).click();
  await agent.goto(`${system.urls.instance}/x_smart_lockers_console.do?view=lockers&locker=${locker.lockerId}`);
  await agent.getByRole('button', { name: /Door open/ }).waitFor();
  await agent
    .getByRole('button', { name: /Needs a look/ })
    .first()
    .click();
  await agent.getByRole('region', { name: /^Bay / }).waitFor();
  await save(agent, 'console');
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  const { size } = statSync(path);
  if (size > maxBytes) throw new Error(`${path} has ${size} bytes, more than ${maxBytes}.`);
  console.log(`${path}: ${Math.round(size / 1000)} kB`);
}

await main();
