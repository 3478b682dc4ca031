import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { createSimulatorServer } from '../../simulator/api.ts';
import { buildPanel } from '../kiosk/support/build.ts';
import { startBrowser } from '../kiosk/support/kiosk-page.ts';
import { badges, code, startStubConnector, type StubConnector } from '../kiosk/support/stub-connector.ts';
import { LOCKER, startRig, type Rig } from './support/rig.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const MINE = { asset_tag: 'P2000', name: 'My own laptop' };
const STOCK = { asset_tag: 'P1000201', name: 'Tab S9' };

let browser: Browser;
let stub: StubConnector;
let rig: Rig;
let server: FastifyInstance;
let panelUrl: string;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  buildPanel();
  stub = await startStubConnector();
  rig = await startRig();
  server = await createSimulatorServer({
    simulator: rig.simulator,
    people: [
      { name: 'Ada Lovelace', badge: badges.collect, pin: '246810', devices: [MINE] },
      { name: 'Owen Clarke', role: 'agent', badge: badges.agent, devices: [STOCK] },
    ],
    panel_directory: at('../../dist/panel/'),
  });
  panelUrl = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await stub?.stop();
  await rig?.stop(rig.simulator);
});
beforeEach(async () => {
  stub.reset();
  page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  page.setDefaultTimeout(30_000);
});
afterEach(() => page.context().close());

const kioskUrl = (query = '') => `${stub.url}/kiosk/?code=${code}${query}`;
const openPanel = (kiosk = kioskUrl()) =>
  page.goto(`${panelUrl}/panel/?controller=${LOCKER}&kiosk=${encodeURIComponent(kiosk)}`);
const title = (name: string | RegExp) => page.frameLocator('iframe').getByRole('heading', { level: 1, name });

test('a badge held to the reader in the panel reaches the kiosk beside it', async () => {
  await openPanel();
  await title('Hold your badge to the reader').waitFor();
  await page.getByText('code 246810').waitFor();
  await page.getByRole('button', { name: 'Hold the badge of Ada Lovelace to the reader' }).click();
  await title(/^Take the Latitude/).waitFor();
});

test('hands take, put and close, and the hand keeps what it holds', async () => {
  await openPanel();
  const bay = page.getByRole('listitem', { name: 'Bay A2' });
  await bay.getByText('Laptop').waitFor();
  expect(await bay.getByRole('button', { name: /Take/ }).count()).toBe(0);
  rig.simulator.forceDoor(LOCKER, 2);
  await bay.getByRole('button', { name: 'Take Laptop' }).click();
  await page.getByText('Laptop (P1000)', { exact: true }).waitFor();
  await bay.getByRole('button', { name: 'Put Laptop' }).click();
  await bay.getByRole('button', { name: 'Take Laptop' }).waitFor();
  await bay.getByRole('button', { name: 'Close the door' }).click();
  await bay.getByText('closed', { exact: true }).waitFor();
  expect(rig.simulator.truth().lockers[0]!.bays[1]).toMatchObject({ door: 'closed', content: { asset_tag: 'P1000' } });
});

test('who comes brings their own devices, and each is in one place only', async () => {
  await openPanel();
  await page.getByRole('heading', { name: 'In your hands' }).waitFor();
  expect(await page.getByText('My own laptop').count()).toBe(0);
  await page.getByRole('button', { name: 'Ada Lovelace', exact: true }).click();
  await page.getByText('My own laptop (P2000)').waitFor();
  rig.simulator.forceDoor(LOCKER, 1);
  const bay = page.getByRole('listitem', { name: 'Bay A1' });
  await bay.getByRole('button', { name: 'Put My own laptop' }).click();
  await page.getByText('My own laptop (P2000)').waitFor({ state: 'detached' });
  await bay.getByRole('button', { name: 'Take My own laptop' }).click();
  await page.getByText('My own laptop (P2000)').waitFor();
  expect(rig.simulator.truth().hand).toMatchObject([{ asset_tag: 'P2000' }]);
});

test('an agent shows the tag of what they bring to the kiosk', async () => {
  await openPanel();
  await title('Hold your badge to the reader').waitFor();
  await page.getByRole('button', { name: 'Hold the badge of Owen Clarke to the reader' }).click();
  await page.frameLocator('iframe').getByRole('button', { name: 'Stock devices' }).click();
  await title(/^Scan the tag/).waitFor();
  await page.getByRole('button', { name: 'Show the tag of P1000201' }).click();
  await title('Put the Tab S9 in and close the door').waitFor();
});

test('bad luck can be switched on and off', async () => {
  await openPanel();
  const bay = page.getByRole('listitem', { name: 'Bay A1' });
  await bay.getByText('Bad luck').click();
  await bay.getByRole('button', { name: 'Door is stuck' }).click();
  await bay.getByRole('button', { name: 'Door is stuck', pressed: true }).waitFor();
  expect(rig.simulator.truth().lockers[0]!.bays[0]!.faults).toEqual(['door_stuck']);
  await page.getByRole('button', { name: 'Cut the power' }).click();
  await page.getByText('offline').waitFor();
  await page.getByRole('button', { name: 'Cut the power' }).click();
  await page.getByText('online').waitFor();
});

describe('only the page that the kiosk’s address names can play the reader', () => {
  const badge = { type: 'wedge', text: badges.collect };

  test('a kiosk that stands alone listens to nobody', async () => {
    await page.goto(kioskUrl(`&demo=${encodeURIComponent(stub.url)}`));
    await page.getByRole('heading', { name: 'Hold your badge to the reader' }).waitFor();
    await page.evaluate((message) => postMessage(message, '*'), badge);
    await page.getByRole('button', { name: 'Use a code' }).click();
    expect(stub.asked).toEqual([]);
  });

  test('a page from elsewhere is not heard', async () => {
    await page.goto(`${panelUrl}/panel/`);
    await page.evaluate((src) => {
      document.body.innerHTML = `<iframe src="${src}"></iframe>`;
    }, kioskUrl('&demo=https%3A%2F%2Felsewhere.example'));
    await title('Hold your badge to the reader').waitFor();
    await page.evaluate((message) => document.querySelector('iframe')!.contentWindow!.postMessage(message, '*'), badge);
    await page.frameLocator('iframe').getByRole('button', { name: 'Use a code' }).click();
    expect(stub.asked).toEqual([]);
  });
});
