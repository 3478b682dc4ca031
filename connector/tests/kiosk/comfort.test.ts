import type { Browser, Page } from 'playwright-core';
import { heading, press, read, startBrowser } from './support/kiosk-page.ts';
import { badges, code, pin, startStubConnector, type StubConnector } from './support/stub-connector.ts';

let browser: Browser;
let stub: StubConnector;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  stub = await startStubConnector();
});
afterAll(async () => {
  await browser?.close();
  await stub?.stop();
});

async function open(viewport: { width: number; height: number }) {
  stub.reset();
  page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  await page.goto(`${stub.url}/kiosk/?code=${code}`);
  await heading(page, 'Hold your badge to the reader').waitFor();
}
afterEach(() => page.context().close());

test('a visit by code can be made with the keyboard alone', async () => {
  await open({ width: 1280, height: 800 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(page, 'Enter your 6-digit code').waitFor();
  await page.keyboard.type(pin, { delay: 110 });
  await page.keyboard.press('Enter');
  await heading(page, /^Take/).waitFor();
  stub.close(2);
  await heading(page, /^You have/).waitFor();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.textContent()).toBe('Finish');
  expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await heading(page, 'Hold your badge to the reader').waitFor();
});

test('a badge does not press the button that has the focus', async () => {
  await open({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'High contrast' }).focus();
  await read(page, badges.collect);
  await heading(page, /^Take/).waitFor();
  await page.getByRole('button', { name: 'High contrast' }).waitFor();
});

test('controls that came down go back up for the next person', async () => {
  await open({ width: 1080, height: 1920 });
  await press(page, 'Bring controls down');
  await read(page, badges.nothing);
  await press(page, 'Finish');
  await page.getByRole('button', { name: 'Bring controls down' }).waitFor();
});

test('the focus goes through a question in the order in which it is read, and starts anew with the next one', async () => {
  await open({ width: 1280, height: 800 });
  await read(page, badges.menu);
  await heading(page, /^Hello/).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toContain('Return Latitude 7450');
  await press(page, 'Report a problem with a device');
  await heading(page, 'Which device has a problem?').waitFor();
  const order: (string | null)[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab');
    order.push(await page.locator(':focus').textContent());
  }
  expect(order).toEqual(['Latitude 5420P1000042', 'Latitude 7450P1000147', 'Back', 'Nothing, thank you']);
});

test('what happens at the door is announced', async () => {
  await open({ width: 1080, height: 1920 });
  await read(page, badges.collect);
  const status = page
    .getByRole('status')
    .filter({ hasText: 'Door A2 is open. Take the Latitude 7450 and close the door.' });
  await status.waitFor({ state: 'attached' });
  expect(await status.getAttribute('aria-live')).toBe('polite');
});

test('a lost connection is announced: the place for it is there before the words come', async () => {
  await open({ width: 1280, height: 800 });
  const place = page.getByRole('banner').getByRole('status');
  expect(await place.textContent()).toBe('');
  stub.setReachable(false);
  await place.filter({ hasText: 'The kiosk has lost its connection' }).waitFor();
});

test('people who want no motion get none', async () => {
  await open({ width: 1080, height: 1920 });
  await read(page, badges.swap);
  await heading(page, /^Put/).waitFor();
  stub.close(3);
  await page.getByText('2 of 2').waitFor();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
