/** The page with two connectors that stand in for each other, all as they really are; only ServiceNow is a stand-in. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { idOf } from '../support/servicenow.ts';
import { heading, press, read, startBrowser } from './support/kiosk-page.ts';
import { FIRST, SECOND, startTwoConnectors, type TwoConnectors } from './support/two-connectors.ts';

const BADGE = '04A1B2C3';
const IDLE = /^Hold your badge/;

let browser: Browser;
let page: Page;
let two: TwoConnectors;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  two = await startTwoConnectors();
  page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  page.setDefaultTimeout(60_000);
  await page.goto(two.enrolment);
  await heading(page, IDLE).waitFor();
});
afterEach(async () => {
  await page.context().close();
  await two.stop();
});

/** The page listens to this connector. */
const listens = (address: string) =>
  page.waitForEvent('websocket', (socket) => socket.url().startsWith(address.replace('http', 'ws')));

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
    [`http://127.0.0.1:${port}`, two.addresses.second],
  );

  const moved = listens(two.addresses.second);
  await two.rig.connector.stop();
  await page.getByText('lost its connection').waitFor();
  await moved;
  await page.getByText('lost its connection').waitFor({ state: 'detached' });
  await read(page, BADGE);
  await heading(page, 'Nothing to do here').waitFor();
  expect(two.tapped()).toEqual([SECOND]);
  expect(page.url()).toBe(`${two.addresses.first}/kiosk/`);
  expect(strange).toEqual([]);
  stranger.close();
}, 90_000);

test('a connector that lives but has lost the locker is left, and so is the next one in its turn', async () => {
  for (const name of ['second', 'first'] as const) {
    const moved = listens(two.addresses[name]);
    two.rig.servicenow.lend(1, idOf(name));
    await moved;
    await read(page, BADGE);
    await heading(page, 'Nothing to do here').waitFor();
    await press(page, 'Finish');
    await heading(page, IDLE).waitFor();
  }
  expect(two.tapped()).toEqual([SECOND, FIRST]);
}, 90_000);

test('a page that is loaded where its locker is not served begins where it is', async () => {
  const told = listens(two.addresses.second);
  two.rig.servicenow.lend(1, SECOND);
  await told;
  await page.reload();
  await heading(page, IDLE).waitFor();
  await read(page, BADGE);
  await heading(page, 'Nothing to do here').waitFor();
  expect(two.tapped()).toEqual([SECOND]);
}, 90_000);

test('a visit under way ends with the words for a lost connection, and the next begins anew', async () => {
  const choice = { choice_id: 'c', kind: 'borrow', title: 'Tablet', detail: null, item: null, until: null };
  two.rig.servicenow.world.visit = () => ({ view: { kind: 'choose', question: 'what_to_do', choices: [choice] } });
  await read(page, BADGE);
  await heading(page, /What would you like to do/).waitFor();
  await two.rig.connector.stop();
  await heading(page, 'The booking service does not answer').waitFor();
  await press(page, 'Finish');
  await heading(page, IDLE).waitFor();
  await read(page, BADGE);
  await heading(page, /What would you like to do/).waitFor();
  expect(two.tapped()).toEqual([FIRST, SECOND]);
}, 90_000);
