import type { Browser, Page } from 'playwright-core';
import type { SignIn } from '../../kiosk/api/types.ts';
import type { KioskEvent, State } from '../../kiosk/state/state.ts';
import { after, answer, atIdle, badge, HANDOVER, refuse, tick } from './support/events.ts';
import { heading, press, read, startBrowser } from './support/kiosk-page.ts';
import { badges, code, SIGN_IN, startStubConnector, type StubConnector } from './support/stub-connector.ts';

describe('signing in with the phone', () => {
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
    await idle();
    await press(page, 'Sign in with your phone');
    await heading(page, 'Sign in with your phone').waitFor();
  });
  afterEach(() => page.context().close());

  const idle = () => heading(page, 'Hold your badge to the reader').waitFor();
  const pass = (seconds: number) => page.clock.runFor(seconds * 1000);
  const polls = () => stub.asked.filter(({ route }) => route === 'signin/poll');

  test('shows a picture, an address and a code, and goes on by itself when the phone has confirmed it', async () => {
    await page.getByRole('img', { name: 'QR code for your phone' }).waitFor();
    await page.locator('strong', { hasText: 'aldaria.service-now.com/x_smart_lockers_sign_in.do' }).waitFor();
    await page.getByText('WDJB-MJHT', { exact: true }).waitFor();
    await page.getByText('Sign in with your phone. The code is W D J B M J H T.').waitFor({ state: 'attached' });
    await pass(5);
    expect(polls().length).toBeGreaterThan(0);
    await page.getByText(/^Good for 4:5\d min$/).waitFor();
    stub.confirm('collect');
    await pass(3);
    await heading(page, 'Take the Latitude 7450 and close the door').waitFor();
    // The same question each time, so that a lost answer costs nothing.
    expect(new Set(polls().map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(polls()[0]?.body).toMatchObject({ signin_id: SIGN_IN.signin_id });
  });

  test('a code whose time is over is replaced by a touch', async () => {
    stub.refuseSignIn('signin_expired');
    await pass(3);
    await heading(page, 'This code is no longer good').waitFor();
    await press(page, 'Get a new code');
    await heading(page, 'Sign in with your phone').waitFor();
    expect(stub.asked.filter(({ route }) => route === 'signin')).toHaveLength(2);
  });

  test('whoever has left after that is asked, and forgotten', async () => {
    stub.refuseSignIn('signin_unknown');
    await pass(3);
    await heading(page, 'This code is no longer good').waitFor();
    await pass(41);
    await page.getByRole('alertdialog').getByText('Are you still there?').waitFor();
    await pass(26);
    await idle();
  });

  test('a refusal on the phone is told plainly', async () => {
    stub.refuseSignIn('signin_denied');
    await pass(3);
    await heading(page, 'The sign-in was refused on the phone').waitFor();
    await press(page, 'Finish');
    await idle();
  });

  test('can be called off, and a badge counts all the same', async () => {
    await press(page, 'Cancel');
    await idle();
    await press(page, 'Sign in with your phone');
    await heading(page, 'Sign in with your phone').waitFor();
    await read(page, badges.collect);
    await heading(page, 'Take the Latitude 7450 and close the door').waitFor();
  });
});

describe('while a code is on the screen', () => {
  const signIn: SignIn = { ...SIGN_IN, expires_in_s: 60 };
  const shown = after([{ type: 'use_phone' }, { type: 'sign_in', sign_in: signIn, request_id: 'r1' }], atIdle);
  const asking = tick(shown, 10_000);
  const finish: KioskEvent = { type: 'finish' };
  const screenOf = ({ screen }: State) => screen;

  test('it is asked after as often as the app wants, and no faster', () => {
    expect(tick(shown, 3_000).request).toBeNull();
    expect(asking.request).toMatchObject({ route: 'signin/poll' });
    const again = refuse(asking, 'not_yet', 2, 10_100);
    expect(tick(again, 11_000).request).toBeNull();
    expect(tick(again, 12_100).request).toMatchObject({ route: 'signin/poll' });
  });

  test('a pause that somebody asks for is kept, and a failure that passes is waited for', () => {
    const paused = refuse(asking, 'too_many_requests', 20, 10_100);
    expect(tick(paused, 30_000).request).toBeNull();
    expect(tick(paused, 30_100).request).not.toBeNull();
    for (const problem of ['unreachable', 'servicenow_away', 'locker_not_served'])
      expect(screenOf(refuse(asking, problem)).kind).toBe('phone');
    expect(screenOf(refuse(asking, 'locker_out_of_service')).kind).toBe('problem');
  });

  test('its time ends on the screen, whatever the connector says', () => {
    expect(screenOf(tick(shown, 61_000)).kind).toBe('phone');
    expect(screenOf(tick(shown, 62_000)).kind).toBe('phone_over');
  });

  test('whoever goes while an answer is on its way waits for it, so that no door opens unseen', () => {
    const leaving = after([finish], asking);
    expect(screenOf(leaving)).toMatchObject({ kind: 'phone', leaving: true });
    expect(screenOf(refuse(leaving, 'not_yet', 2)).kind).toBe('idle');
    expect(screenOf(refuse(leaving, 'unreachable')).kind).toBe('idle');
    expect(screenOf(answer(leaving, { kind: 'open', handover: HANDOVER })).kind).toBe('guide');
    expect(screenOf(after([finish], shown)).kind).toBe('idle');
  });

  test('a badge is taken at any moment, and the answer about the code no longer counts', () => {
    const tapped = after([badge], asking);
    expect(tapped.request).toMatchObject({ route: 'tap' });
    const late: KioskEvent = {
      ...{ type: 'failed', request_id: asking.request?.id ?? '', status: 409 },
      problem: { code: 'signin_denied', retry_after_s: null },
    };
    expect(after([late], tapped)).toMatchObject({ request: { route: 'tap' } });
  });
});
