import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/tour/browser-visitor.ts';
import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, newId, order, type Site, type Visit } from '../../support/site.ts';

const PHONE = { width: 390, height: 844 };
const PAGE = 'x_smart_lockers_sign_in.do';
const chromiumPath = findChromium();

(chromiumPath ? describe : describe.skip)('The page that signs in at a kiosk, on a phone', () => {
  let instance: TestInstance;
  let site: Site;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath as string,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    instance = await startInstance();
    site = await connect(instance);
    page = await browser.newPage({ viewport: PHONE, locale: 'en-GB' });
    page.setDefaultTimeout(20_000);
    const { sys_id: id = '' } = instance.row('sys_user', 'user_name=noah.carter');
    instance.kernel.store.update('sys_user', id, { preferred_language: 'en' }, 'test');
  }, 120_000);
  afterEach(async () => {
    await page.close();
    await instance.close();
  });

  const parts = () => ({ connector_id: site.connectorId, locker_id: site.lockerId, request_id: newId() });
  const begin = async () => (await site.call<{ signin_id: string; user_code: string }>('signin', parts())).result;
  const redeem = (signin_id: string) => site.call<Visit>('signin/redeem', { ...parts(), signin_id });
  const lockerName = () => instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`).name ?? '';

  /** What the phone's camera opens; the instance asks who it is and comes back to it. */
  async function open(code: string, person = 'noah.carter'): Promise<void> {
    await page.goto(`${instance.url}/${PAGE}${code && `?code=${code.replace('-', '')}`}`);
    await page.getByLabel('User name').fill(person);
    await page.getByLabel('Password').fill('test-only');
    await page.keyboard.press('Enter');
  }
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const press = (name: string) => page.getByRole('button', { name }).click();
  const asked = () => heading(`Are you standing at ${lockerName()}?`);

  test('asks after the place, shows the code to compare, and lets the person in at the kiosk', async () => {
    await order(site, { person: 'noah.carter' });
    const { signin_id, user_code } = await begin();
    await open(user_code);
    await asked().waitFor();
    await page.getByText(user_code, { exact: true }).waitFor();
    await page.getByText('You are signed in as Noah Carter.').waitFor();
    expect((await redeem(signin_id)).error?.code).toBe('not_yet');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    // No answer is a key's way: it is given by a touch of its own.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await press('Yes, I am standing there');
    await heading('You are signed in').waitFor();
    expect((await redeem(signin_id)).result.view.kind).toBe('open');
  }, 120_000);

  test('takes no for an answer', async () => {
    const { signin_id, user_code } = await begin();
    await open(user_code);
    await press('No, that is not me');
    await heading('Nobody was signed in').waitFor();
    expect((await redeem(signin_id)).error?.code).toBe('signin_denied');
  }, 120_000);

  test('takes a code that is typed, and says of a wrong one what to do', async () => {
    const { user_code } = await begin();
    await open('');
    await heading('Type the code that the locker shows').waitFor();
    await page.getByLabel('Code').fill('bcdf ghjk');
    await press('Continue');
    await page.getByRole('alert').getByText('This code is not good, or its time is over.', { exact: false }).waitFor();
    await page.getByLabel('Code').fill(user_code.toLowerCase());
    await press('Continue');
    await asked().waitFor();
  }, 120_000);

  test('speaks the person’s language', async () => {
    const { sys_id: id = '' } = instance.row('sys_user', 'user_name=noah.carter');
    instance.kernel.store.update('sys_user', id, { preferred_language: 'fr' }, 'test');
    await open((await begin()).user_code);
    await heading(`Êtes-vous devant « ${lockerName()} » ?`).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  }, 120_000);

  test('is shown to nobody who is no employee', async () => {
    const plain = { user_name: 'plain.user', active: 'true', user_password: 'test-only' };
    instance.kernel.records.insert(instance.kernel.begin({ user: 'admin' }), 'sys_user', plain);
    const answered = page.waitForResponse((response) => response.url().includes(PAGE) && response.status() === 403);
    await open((await begin()).user_code, plain.user_name);
    await answered;
  }, 120_000);
});
