/** A kiosk that is switched on while its connector is away: the page in a real browser, with connectors as they really are. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readConfig } from '../../src/config/config.ts';
import { createConnector } from '../../src/connector.ts';
import { messages } from '../../kiosk/messages/index.ts';
import { startRig, temporaryDir } from '../support/harness.ts';
import { freePort } from '../support/mosquitto.ts';
import { heading, read, startBrowser } from './support/kiosk-page.ts';
import { FIRST, SECOND, startTwoConnectors } from './support/two-connectors.ts';

const BADGE = '04A1B2C3';
const IDLE = /^Hold your badge/;
const LONG_MS = 120_000;
const BUILD = fileURLToPath(new URL('../../dist/kiosk', import.meta.url));

let browser: Browser;
let kiosk: BrowserContext;
/** Of each test, ended after it whatever came of it. */
const ends: (() => unknown)[] = [];
const ended = <Thing extends { stop(): unknown }>(thing: Thing): Thing => {
  ends.push(() => thing.stop());
  return thing;
};

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  kiosk = await browser.newContext({ viewport: { width: 1080, height: 1920 } });
});
afterEach(async () => {
  await kiosk.close();
  for (const end of ends.splice(0).reverse()) await end();
});

/** The kiosk is switched on: its browser has what it had stored, and opens this. */
async function switchOn(address: string): Promise<Page> {
  const page = await kiosk.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  return page;
}
/** It runs, and has what it needs to be switched on without a connector. */
async function running(page: Page): Promise<void> {
  await heading(page, IDLE).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}
async function tap(page: Page): Promise<void> {
  await heading(page, IDLE).waitFor();
  await read(page, BADGE);
  await heading(page, 'Nothing to do here').waitFor();
}
/** Until the page as it is kept says so, in its headers or in its script. */
const keeps = (page: Page, text: string) =>
  page.waitForFunction(async (wanted) => {
    const [shell, script] = [await caches.match('/kiosk/'), await caches.match('/kiosk/kiosk.js')];
    const policy = shell?.headers.get('content-security-policy') ?? '';
    return policy.includes(wanted) || ((await script?.text()) ?? '').includes(wanted);
  }, text);

/** What answers in the connector's place. */
const PAGE = readFileSync(join(BUILD, 'index.html'));
const silent: RequestListener = () => undefined;
const proxy: RequestListener = (_request, response) => void response.writeHead(502).end('Bad gateway');
const signInPage: RequestListener = ({ url }, response) =>
  void response.writeHead(url === '/sign-in' ? 200 : 302, { location: '/sign-in' }).end('Sign in');
const breaksOff: RequestListener = ({ url }, response) => {
  if (url === '/kiosk/') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  else response.writeHead(200, { 'content-length': '1000' }).write('half', () => response.destroy());
};

test.each([
  ['refuses connections', null],
  ['is silent', silent],
  ['has a proxy before it that answers in its place', proxy],
  ['has a proxy before it that wants a sign-in', signInPage],
  ['dies as it hands out the page', breaksOff],
])(
  'where its connector %s the page starts all the same, goes on at the second, and takes a badge there',
  async (_how, instead) => {
    const { rig, addresses, enrolment, tapped } = ended(await startTwoConnectors());
    const page = await switchOn(enrolment);
    await running(page);
    await page.close();
    await rig.connector.stop();
    if (instead !== null) {
      const server = createServer(instead).listen(Number(new URL(addresses.first).port), '127.0.0.1');
      await once(server, 'listening');
      ends.push(() => server.close().closeAllConnections());
    }

    const address = `${addresses.first}/kiosk/?slot=only`;
    const again = await switchOn(address);
    await tap(again);
    expect(tapped()).toEqual([SECOND]);
    expect(again.url()).toBe(address);
  },
  LONG_MS,
);

test(
  'without any connector it starts, says that the locker cannot be reached now, and goes on by itself',
  async () => {
    const { rig, second, addresses, enrolment, tapped } = ended(await startTwoConnectors());
    const page = await switchOn(enrolment);
    await running(page);
    await second.stop();
    await rig.connector.stop();

    await page.reload();
    const { title, help } = messages.en.unreachable;
    await heading(page, title).waitFor();
    await page.getByRole('paragraph').filter({ hasText: help }).first().waitFor();
    await rig.connector.start();
    await tap(page);
    expect(tapped()).toEqual([FIRST]);
    expect(page.url()).toBe(`${addresses.first}/kiosk/`);
  },
  LONG_MS,
);

describe('a kiosk with a connector of its own', () => {
  const { dir, remove } = temporaryDir();
  afterAll(remove);

  /** A connector whose page has these words on its first screen. */
  async function startWith(title: string) {
    build(title);
    const rig = ended(await startRig({}, { HTTP_PORT: String(await freePort()), KIOSK_DIR: dir }));
    rig.servicenow.world.codes.set('kiosk-code', { purpose: 'kiosk', locker: 1 });
    const address = `http://127.0.0.1:${rig.connector.ports().http}/kiosk/`;
    return { rig, address };
  }
  function build(title: string) {
    cpSync(BUILD, dir, { recursive: true });
    const script = readFileSync(join(BUILD, 'kiosk.js'), 'utf8');
    writeFileSync(join(dir, 'kiosk.js'), script.replaceAll(messages.en.idle.title, title));
  }

  test(
    'shows a new build at the next load, and keeps that one from then on',
    async () => {
      const { rig, address } = await startWith('Hold your badge, said before');
      const page = await switchOn(`${address}?code=kiosk-code`);
      await running(page);
      // From now on loads go through what keeps the page.
      await page.reload();
      await running(page);

      build('Hold your badge, said anew');
      await page.reload();
      await heading(page, 'Hold your badge, said anew').waitFor();
      await keeps(page, 'Hold your badge, said anew');
      await rig.connector.stop();
      await page.reload();
      await heading(page, messages.en.unreachable.title).waitFor();
      await rig.connector.start();
      await heading(page, 'Hold your badge, said anew').waitFor();
    },
    LONG_MS,
  );

  test(
    'shows a new build that the browser has no room to keep, rather than the old one for ever',
    async () => {
      const { address } = await startWith('Hold your badge, said before');
      const page = await switchOn(`${address}?code=kiosk-code`);
      await running(page);
      const browserOf = await kiosk.newCDPSession(page);
      await browserOf.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 1 });
      build('Hold your badge, said anew');
      await page.reload();
      await heading(page, 'Hold your badge, said anew').waitFor();
    },
    LONG_MS,
  );

  test(
    'starts with all that is kept or with nothing of it, never with parts of two builds',
    async () => {
      const { address } = await startWith('Hold your badge, said before');
      const page = await switchOn(`${address}?code=kiosk-code`);
      await running(page);
      build('Hold your badge, said anew');
      rmSync(join(dir, 'index.html'));
      await page.reload();
      await heading(page, 'Hold your badge, said before').waitFor();
    },
    LONG_MS,
  );

  test(
    'may speak, when it starts without its connector, to those that this one has named last',
    async () => {
      const { rig, address } = await startWith(messages.en.idle.title);
      const page = await switchOn(`${address}?code=kiosk-code`);
      await running(page);
      await rig.connector.stop();
      const added = `http://127.0.0.1:${await freePort()}`;
      const KIOSK_ADDRESSES = `${new URL(address).origin},${added}`;
      const named = ended(createConnector(readConfig({ ...rig.env, KIOSK_ADDRESSES })));
      await named.start();

      await page.reload();
      await keeps(page, added);
      await named.stop();
      const asked = page.waitForRequest((request) => request.url().startsWith(added));
      await page.reload();
      // The browser lets it go out, though nobody is there.
      expect((await (await asked).response())?.status() ?? 'nobody').toBe('nobody');
      expect((await asked).failure()?.errorText).toBe('net::ERR_CONNECTION_REFUSED');
    },
    LONG_MS,
  );

  test(
    'keeps the files of the page and nothing else: no answer of the API, no token, no code',
    async () => {
      const { rig, address } = await startWith(messages.en.idle.title);
      const page = await switchOn(`${address}?code=kiosk-code`);
      await running(page);
      const ofApi: boolean[] = [];
      page.on('response', (response) => {
        if (response.url().includes('/kiosk/v1/')) ofApi.push(response.fromServiceWorker());
      });
      const parameters = '?slot=only&code=kiosk-code';
      await page.goto(`${address}${parameters}`);
      await tap(page);
      expect(ofApi.length).toBeGreaterThan(1);
      expect(ofApi).not.toContain(true);

      const { kept, loaded, secrets } = await page.evaluate(async () => {
        const requests = (await Promise.all((await caches.keys()).map((name) => caches.open(name)))).map((cache) =>
          cache.keys(),
        );
        const addresses = (await Promise.all(requests)).flat().map(({ url }) => url);
        const texts = await Promise.all(addresses.map(async (url) => (await caches.match(url))!.text()));
        const token = localStorage.getItem('smart-lockers.kiosk.only')!;
        return {
          kept: addresses,
          loaded: performance.getEntriesByType('resource').map(({ name }) => name),
          secrets: texts.filter((text) => text.includes(token)).length,
        };
      });
      expect(kept).toEqual([address, `${address}kiosk.css`, `${address}kiosk.js`]);
      // What it has loaded otherwise is an answer, or is kept: nothing that the page needs is missing.
      expect(loaded.filter((url) => !url.includes('/kiosk/v1/') && !kept.includes(url))).toEqual([]);
      expect(secrets).toBe(0);
      expect(rig.servicenow.world.taps).toHaveLength(1);
    },
    LONG_MS,
  );

  test('goes on as before where the browser has no service workers, as without HTTPS', async () => {
    const { address } = await startWith(messages.en.idle.title);
    const plain = await startBrowser(['--host-resolver-rules=MAP kiosk.example 127.0.0.1']);
    ends.push(() => plain.close());
    const page = await plain.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`${address.replace('127.0.0.1', 'kiosk.example')}?code=kiosk-code`);
    await tap(page);
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    expect(errors).toEqual([]);
  });
});
