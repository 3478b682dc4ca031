import type { Browser, Page } from 'playwright-core';
import { heading, press, read, startBrowser } from './support/kiosk-page.ts';
import { badges, code, pin, qr, startStubConnector, type StubConnector } from './support/stub-connector.ts';

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
const idle = () => heading(page, 'Hold your badge to the reader').waitFor();
/** Lets time pass on the page, as it would for somebody who stands there. */
const pass = (seconds: number) => page.clock.runFor(seconds * 1000);

test('one tap of the badge opens the door; closing it ends in a receipt that says until when', async () => {
  await read(page, badges.collect);
  await heading(page, 'Take the Latitude 7450 and close the door').waitFor();
  await page.getByRole('img', { name: /Door A2 is marked/ }).waitFor();
  stub.close(2);
  await heading(page, 'You have the Latitude 7450').waitFor();
  await page.getByText('bring it back by Thursday, November 26 at 5:00 PM', { exact: false }).last().waitFor();
  expect(asked('tap')).toHaveLength(1);
  await press(page, 'Finish');
  await idle();
});

test('a return says what to put in, and thanks for it', async () => {
  await read(page, badges.choose);
  await heading(page, 'Hello Ada. What would you like to do?').waitFor();
  await press(page, /Return.*Latitude 7450/);
  await heading(page, 'Put the Latitude 7450 in and close the door').waitFor();
  stub.close(7);
  await heading(page, 'The Latitude 7450 is back. Thank you!').waitFor();
});

test('borrowing without a request is one choice away', async () => {
  await read(page, badges.choose);
  await press(page, /Borrow.*Tablet/);
  await heading(page, 'Take the Tab S9 and close the door').waitFor();
  expect(asked('choose')[0]!.body).toMatchObject({ choice_id: 'borrow' });
});

test('a choice that somebody else was faster to take says so', async () => {
  await read(page, badges.choose);
  await press(page, /Borrow.*Headset/);
  await heading(page, 'Somebody was faster').waitFor();
});

test('the code of the message opens the door with the sixth digit', async () => {
  await press(page, 'Use a code');
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click();
  await heading(page, /^Take the Latitude/).waitFor();
  expect(asked('tap')[0]!.body).toMatchObject({ kind: 'pin', value: pin });
});

test('a QR code is told from a badge', async () => {
  await read(page, qr);
  await heading(page, /^Take the Latitude/).waitFor();
  expect(asked('tap')[0]!.body).toMatchObject({ kind: 'qr', value: 'one-time-token' });
});

test('a badge read while the code is being typed counts as the badge', async () => {
  await press(page, 'Use a code');
  await read(page, badges.collect);
  await heading(page, /^Take the Latitude/).waitFor();
  expect(asked('tap').map(({ body }) => body.kind)).toEqual(['badge']);
});

describe('the ways out', () => {
  async function askAtOpenDoor(badge: string, title: RegExp) {
    await read(page, badge);
    await heading(page, title).waitFor();
    await press(page, 'Something wrong?');
    await heading(page, 'What is wrong?').waitFor();
  }

  test('an empty bay leads to another one', async () => {
    await askAtOpenDoor(badges.collect, /^Take/);
    await press(page, 'The bay is empty');
    await heading(page, 'Take the Latitude 7450 and close the door').waitFor();
    await page.getByRole('img', { name: /Door C1 is marked/ }).waitFor();
    expect(asked('cancel')[0]!.body).toMatchObject({ exit: 'empty', handover_id: 'a'.repeat(32) });
  });

  test('a wrong device leaves the person with what else there is to do, and asks for the door to be closed', async () => {
    await askAtOpenDoor(badges.collect, /^Take/);
    await press(page, 'It is the wrong device');
    await heading(page, 'What would you like to do now?').waitFor();
    await page.getByRole('alert').filter({ hasText: 'Please close door A2.' }).waitFor();
    stub.close(2);
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test('what does not fit is kept', async () => {
    await askAtOpenDoor(badges.return, /^Put/);
    await press(page, 'It does not fit');
    await heading(page, 'There is no larger bay free').waitFor();
  });

  test('a change of mind changes nothing', async () => {
    await askAtOpenDoor(badges.collect, /^Take/);
    await press(page, 'I do not want to take it now');
    await heading(page, 'All right, nothing has changed').waitFor();
    expect(asked('cancel')[0]!.body).toMatchObject({ exit: 'not_done' });
  });

  test('the door opens again on request, before and after it is done', async () => {
    await askAtOpenDoor(badges.collect, /^Take/);
    await press(page, 'Open the door again');
    await heading(page, /^Take/).waitFor();
    stub.close(2);
    await heading(page, /^You have/).waitFor();
    await press(page, 'Open the door again');
    await heading(page, /^Take/).waitFor();
    expect(asked('reopen')).toHaveLength(2);
  });

  test('what does not get through can be said again, and nobody at an open door is told that nothing was opened', async () => {
    await askAtOpenDoor(badges.collect, /^Take/);
    stub.setReachable(false);
    await press(page, 'The bay is empty');
    const late = heading(page, 'This takes longer than usual');
    // Time is what the pauses between the attempts take.
    while (!(await late.isVisible())) await pass(1);
    expect(await page.getByText('Nothing was opened').count()).toBe(0);
    stub.setReachable(true);
    await press(page, 'Try again');
    await press(page, 'The bay is empty');
    await page.getByRole('img', { name: /Door C1 is marked/ }).waitFor();
  });

  test('whoever asked by mistake gets back to the door', async () => {
    await askAtOpenDoor(badges.collect, /^Take/);
    await press(page, 'No, all is well');
    await heading(page, /^Take/).waitFor();
  });

  test('a door that does not open can be tried again or reported', async () => {
    await read(page, badges.stuck);
    await heading(page, 'Door B4 did not open').waitFor();
    await press(page, 'Try again');
    await heading(page, 'Door B4 did not open').waitFor();
    await press(page, 'Something wrong?');
    await press(page, 'The door is stuck');
    await heading(page, 'We are sorry').waitFor();
    expect(asked('cancel')[0]!.body).toMatchObject({ exit: 'door_stuck' });
  });
});

test.each([
  ['an unknown badge', badges.unknown, 'We do not know this badge or code', /IT can register/],
  ['a locked one', badges.locked, 'Too many wrong codes', /Try again in 4 min/],
  ['a service that is away', badges.away, 'The booking service does not answer', /Nothing was opened/],
  ['nothing free', badges.nothing, 'Nothing to do here right now', /No device is free here/],
])('%s is said in plain words, aloud as well, and the screen goes by itself', async (_what, badge, title, help) => {
  await read(page, badge);
  await heading(page, title).waitFor();
  await page.getByText(help).last().waitFor();
  await page.getByRole('status').filter({ hasText: title }).filter({ hasText: help }).waitFor({ state: 'attached' });
  await pass(21);
  await idle();
});

test('at a door that is done nobody reads or hears that nothing was opened, however long the next step takes', async () => {
  await read(page, badges.swap);
  await heading(page, /^Put/).waitFor();
  stub.setUndecided(Infinity);
  stub.close(3);
  const late = heading(page, 'This takes longer than usual');
  while (!(await late.isVisible())) await pass(2);
  const aloud = page.getByRole('status').filter({ hasText: 'What you have done so far is recorded.' });
  await aloud.waitFor({ state: 'attached' });
  expect(await page.getByText('Nothing was opened').count()).toBe(0);
});

test('before a visit ends the page asks, gives 20 seconds at least, and more time on request', async () => {
  await read(page, badges.shortSession);
  await heading(page, /^Hello Ada/).waitFor();
  await pass(3);
  const warning = page.getByRole('alertdialog', { name: 'Are you still there?' });
  await warning.waitFor();
  await pass(20);
  // Time stands still until the answer is there: a request that it passes for would be sent again.
  const extended = page.waitForResponse(/\/extend$/);
  await warning.getByRole('button', { name: 'I need more time' }).click();
  await (await extended).finished();
  await warning.waitFor({ state: 'hidden' });
  await pass(20);
  await heading(page, /^Hello Ada/).waitFor();
  expect(asked('extend')).toHaveLength(1);
});

test('a visit that nobody answers for ends, and so does its session', async () => {
  await read(page, badges.choose);
  await heading(page, /^Hello Ada/).waitFor();
  await pass(41);
  await page.getByRole('alertdialog').waitFor();
  await pass(26);
  await idle();
  expect(asked('end')).toHaveLength(1);
});

test('the page speaks the person’s language after the tap, and the locker’s again after the visit', async () => {
  await read(page, badges.german);
  await heading(page, 'Nehmen Sie Latitude 7450 heraus und schließen Sie die Tür').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  stub.close(2);
  await press(page, 'Fertig');
  await idle();
});

test.each([
  ['Español', 'Acerque su tarjeta al lector'],
  ['Deutsch', 'Halten Sie Ihren Ausweis an den Leser'],
  ['Français', 'Présentez votre badge au lecteur'],
])('anyone can choose %s', async (language, title) => {
  await press(page, language);
  await heading(page, title).waitFor();
});

test('a lost connection is said, and after it the page knows the doors again', async () => {
  await read(page, badges.collect);
  await heading(page, /^Take/).waitFor();
  stub.setReachable(false);
  await page.getByText('lost its connection').waitFor();
  stub.close(2);
  stub.setReachable(true);
  await pass(10);
  await heading(page, /Door A2 is closed|You have/).waitFor();
  await page.getByText('lost its connection').waitFor({ state: 'detached' });
});

test('what ServiceNow has not confirmed yet is called recorded, not lost', async () => {
  stub.service({ servicenow: 'away', alone: 'serving', knowledge_age_s: 600 });
  await page.getByText(/What the kiosk knows is 10 min old/).waitFor();
  await read(page, badges.collect);
  await heading(page, /^Take/).waitFor();
  stub.close(2);
  await heading(page, 'Door A2 is closed').waitFor();
  await pass(7);
  await heading(page, /^You have/).waitFor();
  await page.getByText('The confirmation follows by message.').last().waitFor();
});

test('without ServiceNow the kiosk says what still works, and when nothing does any more', async () => {
  stub.service({ servicenow: 'away', alone: 'serving', knowledge_age_s: 0 });
  await page.getByText('What was planned before still works; your badge shows what else can be done.').waitFor();
  expect(await page.getByRole('button', { name: 'Sign in with your phone' }).count()).toBe(0);
  stub.service({ servicenow: 'away', alone: 'nothing', knowledge_age_s: 0 });
  await page.getByText('Please try again in a few minutes, or ask IT.').waitFor();
  stub.service({ servicenow: 'away', alone: 'over', knowledge_age_s: 90_000 });
  await page.getByText(/Doors stay closed until it is back.*25 h old/).waitFor();
});

test('a door left open is pointed out to whoever comes next', async () => {
  stub.open(3);
  await page.getByRole('alert').filter({ hasText: 'Door A3 is open. Please close it.' }).waitFor();
});

test('a refused code is explained, and a kiosk that was revoked asks for a new one', async () => {
  await read(page, badges.revoked);
  await heading(page, 'Set up this kiosk').waitFor();
  await page.getByRole('alert').filter({ hasText: 'no longer enrolled' }).waitFor();
  const field = page.getByLabel('One-time code');
  await field.fill('wrong');
  await press(page, 'Set up');
  await page.getByRole('alert').filter({ hasText: 'not accepted' }).waitFor();
  await field.fill(code);
  await field.press('Enter');
  await idle();
});

test.each([
  ['too_many_requests', 'Too many attempts. Please wait a moment'],
  ['servicenow_away', 'The booking service does not answer'],
  ['internal', 'That did not work'],
  ['code_used', 'This code was not accepted'],
  ['invalid_request', 'This code was not accepted'],
])('whoever sets the kiosk up gets another code only where the code is to blame: %s', async (code, said) => {
  stub.refuseCodes(code);
  stub.revoke();
  await page.getByLabel('One-time code').fill('any');
  await press(page, 'Set up');
  await page.getByRole('alert').filter({ hasText: said }).waitFor();
});

test('a kiosk whose locker was given to another kiosk asks to be set up again', async () => {
  stub.revoke();
  await heading(page, 'Set up this kiosk').waitFor();
});

test('the code of the address is used once and leaves the address; the token stays', async () => {
  expect(page.url()).not.toContain(code);
  await page.reload();
  await idle();
});
