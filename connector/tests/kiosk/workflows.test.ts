/** What people do at a locker beside borrowing: report a broken device, swap one, charge one. */
import type { Browser, Page } from 'playwright-core';
import { eventually } from '../support/harness.ts';
import { heading, press, read, startBrowser } from './support/kiosk-page.ts';
import { badges, code, startStubConnector, type StubConnector } from './support/stub-connector.ts';

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
  page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  page.setDefaultTimeout(30_000);
  await page.clock.install();
  await page.goto(`${stub.url}/kiosk/?code=${code}`);
  await heading(page, 'Hold your badge to the reader').waitFor();
});
afterEach(() => page.context().close());

const asked = (route: string) => stub.asked.filter((request) => request.route === route);
const pass = (seconds: number) => page.clock.runFor(seconds * 1000);

async function reportScreen() {
  await read(page, badges.menu);
  await press(page, 'Report a problem with a device');
  await heading(page, 'Which device has a problem?').waitFor();
  await press(page, /Latitude 5420/);
  await heading(page, 'What is wrong with it?').waitFor();
  await press(page, 'Screen');
  await heading(page, 'Put the Latitude 5420 in and close the door').waitFor();
}

test('a broken device is handed in with three touches, and a spare taken with one more', async () => {
  await reportScreen();
  expect(asked('choose').map(({ body }) => body.choice_id)).toEqual(['repair', 'repair:mine', 'repair:mine:screen']);
  stub.close(3);
  await heading(page, 'Would you like a spare until yours is ready?').waitFor();
  await press(page, /^Take a spare/);
  await heading(page, 'Take the Latitude 7450 and close the door').waitFor();
  stub.close(5);
  await heading(page, 'You have the Latitude 7450').waitFor();
  expect(asked('next')).toHaveLength(1);
});

test('without a spare the receipt says where the device is, the ticket, and what happens then', async () => {
  await reportScreen();
  stub.close(3);
  await press(page, 'No spare, thank you');
  await heading(page, 'IT has your Latitude 5420').waitFor();
  await page.getByText('It is recorded as INC0010042.', { exact: true }).waitFor();
  await page.getByText('You get a message when it is ready.', { exact: true }).waitFor();
});

test('Back leads through the questions to the first one', async () => {
  await read(page, badges.menu);
  await press(page, 'Report a problem with a device');
  await press(page, /Latitude 5420/);
  await heading(page, 'What is wrong with it?').waitFor();
  await press(page, 'Back');
  await heading(page, 'Which device has a problem?').waitFor();
  await press(page, 'Back');
  await heading(page, /^Hello Ada/).waitFor();
  expect(await page.getByRole('button', { name: 'Back' }).count()).toBe(0);
  expect(asked('choose')).toHaveLength(2);
});

describe('a swap', () => {
  const plan = () => page.getByRole('list', { name: 'What to do' }).getByRole('listitem');

  test('says both doors before it begins, leads on by itself, and ends with the new device', async () => {
    await read(page, badges.swap);
    await heading(page, 'Put the Latitude 5420 in and close the door').waitFor();
    expect(await plan().allTextContents()).toEqual([
      '1Your old Latitude 5420 into door A3',
      '2The new Latitude 7450 out of door B1',
    ]);
    stub.setUndecided(1);
    stub.close(3);
    await page.getByText('Looking for what comes next').first().waitFor();
    await pass(2);
    await page.getByRole('img', { name: /Door B1 is marked/ }).waitFor();
    await heading(page, 'Take the Latitude 7450 and close the door').waitFor();
    await page.getByText('2 of 2', { exact: true }).waitFor();
    expect(new Set(asked('next').map(({ body }) => body.request_id)).size).toBe(2);
    stub.close(5);
    await heading(page, 'You have the new Latitude 7450').waitFor();
  });

  test('whose new device cannot be had offers the old one back', async () => {
    stub.loseNewDevice();
    await read(page, badges.swap);
    await heading(page, /^Put/).waitFor();
    stub.close(3);
    await heading(page, /^We are sorry/).waitFor();
    await press(page, 'Take Latitude 5420 back');
    await heading(page, 'Take your Latitude 5420 back out and close the door').waitFor();
    stub.close(3);
    await heading(page, 'You have your Latitude 5420 back').waitFor();
    await press(page, 'Finish');
    await heading(page, /^Hold your badge/).waitFor();
  });

  test('that nobody goes on with says what lies where, and asks for the badge', async () => {
    await read(page, badges.swap);
    await heading(page, /^Put/).waitFor();
    stub.close(3);
    await heading(page, /^Take/).waitFor();
    await pass(70);
    await eventually(() => asked('extend').length === 1);
    await pass(60);
    const warning = page.getByRole('alertdialog');
    await warning.getByText('Your Latitude 5420 is in door A3.').waitFor();
    await pass(26);
    await heading(page, 'The swap is not finished').waitFor();
    await page.getByText('The new device is waiting in door B1.', { exact: true }).waitFor();
    await pass(61);
    await heading(page, /^Hold your badge/).waitFor();
  });

  test('that ServiceNow does not go on with can be tried again by the person', async () => {
    await read(page, badges.swap);
    await heading(page, /^Put/).waitFor();
    stub.setUndecided(1_000);
    stub.close(3);
    for (let seconds = 0; seconds < 60 && !(await heading(page, /longer than usual/).isVisible()); seconds += 1) {
      await pass(1);
    }
    await page.getByRole('main').getByText('Your Latitude 5420 is in door A3.').waitFor();
    stub.setUndecided(0);
    await press(page, 'Try again');
    await page.getByRole('img', { name: /Door B1 is marked/ }).waitFor();
  });
});

test('a device that is put in to be charged is said to be charging, and until when', async () => {
  await read(page, badges.charge);
  await heading(page, /^Put the Latitude 5420/).waitFor();
  stub.close(6);
  await heading(page, 'The Latitude 5420 is charging').waitFor();
  await page.getByText('Please collect it by Monday, November 23 at 6:00 PM.', { exact: true }).waitFor();
});

test('what else there is to do is one touch away from a receipt', async () => {
  await read(page, badges.charge);
  await heading(page, /^Put/).waitFor();
  stub.close(6);
  await press(page, 'Something else');
  await heading(page, 'What would you like to do now?').waitFor();
  await press(page, /^Borrow Tablet/);
  await heading(page, /^Take the Tab S9/).waitFor();
});

test('where nothing is free the page says what is, and where', async () => {
  await read(page, badges.nothing);
  await page.getByText('There is room at Hall 2, Berlin.', { exact: true }).waitFor();
  await page.getByText('Tablet is free at Lobby, Berlin.', { exact: true }).waitFor();
});

test('who has returned a device can say that something is broken on it', async () => {
  await read(page, badges.return);
  await heading(page, /^Put/).waitFor();
  stub.close(7);
  await heading(page, 'The Latitude 7450 is back. Thank you!').waitFor();
  expect(await page.getByRole('button', { name: 'Something else' }).count()).toBe(0);
  await press(page, 'Something is broken on it');
  await heading(page, 'Thank you for telling us').waitFor();
  expect(await page.getByRole('button', { name: 'Finish' }).count()).toBe(1);
});

test('a loan is extended with one touch', async () => {
  await read(page, badges.menu);
  await press(page, /^Extend until Monday, November 30/);
  await heading(page, 'You have more time').waitFor();
});

test('what a newer app offers is shown by its name, and a screen it does not know by an apology', async () => {
  await read(page, badges.newerChoices);
  await heading(page, 'Please choose').waitFor();
  await page.getByRole('button', { name: /Green paint/ }).waitFor();
  await press(page, 'Nothing, thank you');
  await read(page, badges.newerView);
  await heading(page, 'This kiosk needs an update').waitFor();
});
