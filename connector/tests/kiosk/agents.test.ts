/** What agents do at a locker: rounds, bringing things, and finding out how a badge was read. */
import type { Browser, Page } from 'playwright-core';
import { heading, press, read, startBrowser } from './support/kiosk-page.ts';
import { badges, code, qr, startStubConnector, type StubConnector } from './support/stub-connector.ts';

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

beforeEach(async () => {
  stub.reset();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  await page.goto(`${stub.url}/kiosk/?code=${code}`);
  await heading(page, 'Hold your badge to the reader').waitFor();
  await read(page, badges.agent);
  await heading(page, /^Hello Ada/).waitFor();
});
afterEach(() => page.context().close());

const scans = () => stub.asked.filter(({ route }) => route === 'scan').map(({ body }) => body.asset_tag);

test('a round is one choice, and then door after door', async () => {
  await press(page, /^Collect 3 devices/);
  for (const [door, place] of [
    ['A1', 1],
    ['A4', 2],
    ['C2', 3],
  ] as const) {
    await page.getByRole('img', { name: `Drawing of the locker. Door ${door} is marked.` }).waitFor();
    await heading(page, /^Take/).waitFor();
    await page.getByText(`${place} of 3`, { exact: true }).waitFor();
    stub.close(['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2'].indexOf(door) + 1);
  }
  await heading(page, 'All done: 3 doors').waitFor();
});

test('a round that begins with the tap is left at its door for something else', async () => {
  await press(page, 'Nothing, thank you');
  await heading(page, /^Hold your badge/).waitFor();
  await read(page, badges.round);
  await page.getByText('1 of 3', { exact: true }).waitFor();
  await heading(page, /^Take/).waitFor();
  await press(page, 'Leave it, do something else');
  await press(page, 'Stock devices');
  await heading(page, /^Scan the tag/).waitFor();
  expect(stub.asked.filter(({ route }) => route === 'cancel').map(({ body }) => body.exit)).toEqual(['not_done']);
});

test('the tag of a thing opens its door, and the page says what went in and what is left', async () => {
  await press(page, 'Stock devices');
  await page.getByText('2 devices left').waitFor();
  await read(page, 'P1000201');
  await heading(page, 'Put the Tab S9 in and close the door').waitFor();
  stub.close(4);
  await page.getByText('Tab S9 is in door A4').first().waitFor();
  await page.getByText('1 device left').waitFor();
  await press(page, 'Done');
  await heading(page, /^Hold your badge/).waitFor();
});

test.each([
  ['a badge', badges.collect, '“04A1B2C3” is not the tag of a device that we know', 'press “Done” first'],
  ['a thing that is not expected', 'NOT-DUE', '“NOT-DUE” does not belong here now', 'Expected: P1000201, P1000202'],
  ['a thing without room', 'NO-ROOM', 'There is no free door for “NO-ROOM”', ''],
  ['a person’s code', qr, 'That was a person’s code, not a tag', 'press “Done” first'],
])('%s is named for what it is, and the next tag can be scanned', async (_what, text, title, help) => {
  await press(page, 'Stock devices');
  await heading(page, /^Scan the tag/).waitFor();
  await read(page, text);
  const alert = page.getByRole('alert');
  await alert.getByText(title).waitFor();
  expect(await alert.textContent()).toContain(help);
  await read(page, 'P1000201');
  await heading(page, /^Put the Tab S9/).waitFor();
});

test('a tag that cannot be scanned is typed on the screen or on a keyboard', async () => {
  await press(page, 'Stock devices');
  await press(page, 'Type the tag');
  for (const key of 'P10') await page.getByRole('button', { name: key, exact: true }).click();
  await press(page, 'Delete last character');
  for (const key of '000201') await page.keyboard.press(key, { delay: 100 });
  await page.getByRole('status', { name: 'Tag' }).getByText('P1000201').waitFor();
  await press(page, 'Open the door');
  await heading(page, /^Put the Tab S9/).waitFor();
  expect(scans()).toEqual(['P1000201']);
});

test('how a badge was read is shown, and nothing of it leaves the page', async () => {
  await press(page, 'How is a badge read?');
  await heading(page, 'Hold a badge to the reader').waitFor();
  const before = stub.asked.length;
  await read(page, '10011000101010000000011001');
  const cells = page.getByRole('row', { name: /H10301/ }).getByRole('cell');
  expect(await cells.allTextContents()).toEqual(['49', '20492', '–']);
  await read(page, 'C3B2A104');
  await page.getByRole('row', { name: /UID/ }).getByText('C3B2A104').waitFor();
  expect(stub.asked).toHaveLength(before);
});
