/** The page with two connectors that stand in for each other, all as they really are; only ServiceNow is a stand-in. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '../../src/config/config.ts';
import { createConnector, type Connector } from '../../src/connector.ts';
import { settings, startRig, temporaryDir, type Rig } from '../support/harness.ts';
import { freePort } from '../support/mosquitto.ts';
import { idOf } from '../support/servicenow.ts';
import { heading, press, read, startBrowser } from './support/kiosk-page.ts';

const BADGE = '04A1B2C3';
const IDLE = /^Hold your badge/;

let browser: Browser;
let page: Page;
let rig: Rig;
let second: Connector;
let addresses: { first: string; second: string };
const { dir, remove } = temporaryDir();

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  remove();
});

beforeEach(async () => {
  const ports = [await freePort(), await freePort()].map(String) as [string, string];
  addresses = { first: `http://127.0.0.1:${ports[0]}`, second: `http://127.0.0.1:${ports[1]}` };
  const KIOSK_ADDRESSES = Object.values(addresses).join();
  rig = await startRig({ leaseSeconds: 2 }, { CONNECTOR_NAME: 'first', HTTP_PORT: ports[0], KIOSK_ADDRESSES });
  const { world, url } = rig.servicenow;
  second = createConnector(
    readConfig(settings(url, dir, { CONNECTOR_NAME: 'second', HTTP_PORT: ports[1], KIOSK_ADDRESSES })),
  );
  await second.start();
  world.codes.set('kiosk-code', { purpose: 'kiosk', locker: 1 });
  page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  page.setDefaultTimeout(60_000);
  await page.goto(`${addresses.first}/kiosk/?code=kiosk-code`);
  await heading(page, IDLE).waitFor();
});
afterEach(async () => {
  await page.context().close();
  await second.stop();
  await rig.stop();
});

/** The page listens to this connector. */
const listens = (address: string) =>
  page.waitForEvent('websocket', (socket) => socket.url().startsWith(address.replace('http', 'ws')));
/** By which connectors taps came to ServiceNow. */
const tapped = () => rig.servicenow.world.taps.map(({ connector_id }) => connector_id);

test('when the first connector goes away the page takes the next badge at the second, and asks nobody else', async () => {
  const strange: string[] = [];
  const stranger = createServer((request, response) => {
    strange.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const { port } = stranger.address() as AddressInfo;
  // As if somebody had got it into the page's memory: the page may speak to none that the connector does not name.
  await page.evaluate(
    (others) => {
      const key = Object.keys(localStorage).find((name) => name.endsWith('.addresses')) ?? '';
      localStorage.setItem(key, JSON.stringify(others));
    },
    [`http://127.0.0.1:${port}`, addresses.second],
  );

  const moved = listens(addresses.second);
  await rig.connector.stop();
  await page.getByText('lost its connection').waitFor();
  await moved;
  await page.getByText('lost its connection').waitFor({ state: 'detached' });
  await read(page, BADGE);
  await heading(page, 'Nothing to do here').waitFor();
  expect(tapped()).toEqual([idOf('second')]);
  expect(page.url()).toBe(`${addresses.first}/kiosk/`);
  expect(strange).toEqual([]);
  stranger.close();
}, 90_000);

test('a connector that lives but has lost the locker is left, and so is the next one in its turn', async () => {
  for (const name of ['second', 'first'] as const) {
    const moved = listens(addresses[name]);
    rig.servicenow.lend(1, idOf(name));
    await moved;
    await read(page, BADGE);
    await heading(page, 'Nothing to do here').waitFor();
    await press(page, 'Finish');
    await heading(page, IDLE).waitFor();
  }
  expect(tapped()).toEqual([idOf('second'), idOf('first')]);
}, 90_000);

test('a page that is loaded where its locker is not served begins where it is', async () => {
  const told = listens(addresses.second);
  rig.servicenow.lend(1, idOf('second'));
  await told;
  await page.reload();
  await heading(page, IDLE).waitFor();
  await read(page, BADGE);
  await heading(page, 'Nothing to do here').waitFor();
  expect(tapped()).toEqual([idOf('second')]);
}, 90_000);

test('a visit under way ends with the words for a lost connection, and the next begins anew', async () => {
  const choice = { choice_id: 'c', kind: 'borrow', title: 'Tablet', detail: null, item: null, until: null };
  rig.servicenow.world.visit = () => ({ view: { kind: 'choose', question: 'what_to_do', choices: [choice] } });
  await read(page, BADGE);
  await heading(page, /What would you like to do/).waitFor();
  await rig.connector.stop();
  await heading(page, 'The booking service does not answer').waitFor();
  await press(page, 'Finish');
  await heading(page, IDLE).waitFor();
  await read(page, BADGE);
  await heading(page, /What would you like to do/).waitFor();
  expect(tapped()).toEqual([idOf('first'), idOf('second')]);
}, 90_000);
