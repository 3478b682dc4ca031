import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/tour/browser-visitor.ts';
import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, order, passDoor, renew, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

const PHONE = { width: 390, height: 844 };
const PAGE = 'x_smart_lockers_my_devices.do';
const chromiumPath = findChromium();

/** What a phone may write into a photo. */
const SECRET = 'taken at home';
/** A JPEG with a comment: a segment behind its first marker. */
function saying(comment: string, jpeg: Buffer): Buffer {
  const segment = Buffer.from([0xff, 0xfe, 0, comment.length + 2, ...Buffer.from(comment)]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

(chromiumPath ? describe : describe.skip)('My devices, on a phone', () => {
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
    // The page counts a code's time by its own clock, the instance by the test's.
    await page.clock.install({ time: instance.clock.now() });
  }, 60_000);
  afterEach(async () => {
    await page.close();
    await instance.close();
  });

  async function signIn(person: string): Promise<void> {
    await page.goto(`${instance.url}/${PAGE}`);
    await page.getByLabel('User name').fill(person);
    await page.getByLabel('Password').fill('test-only');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'My devices' }).waitFor();
  }
  /** What the QR code says that a button brings up. */
  async function shownBy(button: Locator): Promise<string> {
    const answered = page.waitForResponse((response) => response.url().endsWith('/qr'));
    await button.click();
    return ((await (await answered).json()) as { result: { text: string } }).result.text;
  }
  const card = (name: string) => page.getByRole('article', { name });

  test('leads from the reserved device by its QR code to the open door, and follows the loan to its end', async () => {
    await order(site, { person: 'noah.carter' });
    const { asset } = instance.row('x_smart_lockers_assignment', 'stage=reserved');
    const { model } = instance.row('alm_hardware', `sys_id=${asset}`);
    const { name = '' } = instance.row('cmdb_model', `sys_id=${model}`);
    await signIn('noah.carter');
    await card(name)
      .getByText(/^Ready for you until/)
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    const text = await shownBy(card(name).getByRole('button', { name: 'Show QR code' }));
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Good for [45]:\d\d, once/).waitFor();
    const visit = (await site.tap('qr', text)).result;
    expect(visit.view.kind).toBe('open');
    if (visit.view.command) await passDoor(site, visit.view.command, 'empty');
    await dialog.getByRole('button', { name: 'Close' }).click();

    await page.reload();
    await card(name)
      .getByText(/^Yours until/)
      .waitFor();
    await card(name)
      .getByRole('button', { name: /^Extend until/ })
      .click();
    await card(name)
      .getByText(/^Extended until/)
      .waitFor();
    await card(name).getByRole('button', { name: 'Lost or stolen' }).click();
    await page.getByRole('dialog').getByLabel('What happened').fill('Left in the train to Ottawa.');
    await page.getByRole('dialog').getByRole('button', { name: 'It is lost' }).click();
    await page.getByText('You have nothing from the lockers just now').waitFor();
    expect(instance.row('alm_hardware', `sys_id=${asset}`)).toMatchObject({ install_status: '8', substatus: 'lost' });
  }, 120_000);

  test('takes a photo of what was said to be broken, made small and without what the phone had written into it', async () => {
    const noah = await comes(site, '04ACBDCE');
    await noah.press('borrow', 'Loan laptop');
    await noah.pass();
    const back = await comes(site, '04ACBDCE');
    await back.press('return');
    await back.pass();
    await back.next();
    await back.presses('damage', 'symptom:screen');
    await signIn('noah.carter');
    await page.getByText('Returned, and said to be broken.', { exact: false }).waitFor();
    const large = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [3000, 2000];
      canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
      return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
    });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add a photo' }).click();
    const file = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: saying(SECRET, Buffer.from(large, 'base64')) };
    await (await chooser).setFiles(file);
    await page.getByText('The photo is with your ticket.', { exact: false }).waitFor();
    const [photo] = instance.rows('sys_attachment', 'table_name=incident');
    expect(photo).toMatchObject({ content_type: 'image/jpeg' });
    expect(Number(photo?.size_bytes)).toBeLessThan(750_000);
    const [stored] = instance.rows('sys_attachment_doc', `sys_attachment=${photo?.sys_id}`);
    const content = Buffer.from(stored?.data ?? '', 'base64');
    expect([content.subarray(0, 2).toString('hex'), content.includes(SECRET)]).toEqual(['ffd8', false]);
  }, 120_000);

  test('a code that has run out is replaced by a new one', async () => {
    await order(site, { person: 'noah.carter' });
    await signIn('noah.carter');
    const first = await shownBy(page.getByRole('button', { name: 'Show QR code' }));
    expect(first).toMatch(/^SLQ:\d+$/);
    instance.clock.advance(301_000);
    await renew(site);
    await page.clock.runFor(301_000);
    await page.getByText('This code has run out.').waitFor();
    expect(await shownBy(page.getByRole('button', { name: 'New code' }))).not.toBe(first);
    await page.getByText(/Good for [45]:\d\d, once/).waitFor();
  }, 120_000);

  test('says the place on the waiting list, gives it up on request, and shows nobody else’s', async () => {
    const { kernel } = instance;
    const tx = kernel.begin({ user: 'admin' });
    for (const row of instance.rows('alm_hardware', 'install_status=6^model_category.name=Loan laptop')) {
      kernel.records.update(tx, 'alm_hardware', row.sys_id ?? '', { substatus: 'defective' });
    }
    const { cmdb_ci_class } = instance.row('cmdb_model_category', 'name=Loan laptop');
    const { sys_id: headset = '' } = instance.row('cmdb_model_category', 'name=Headset');
    kernel.records.update(tx, 'cmdb_model_category', headset, { cmdb_ci_class: cmdb_ci_class ?? '' });
    await order(site, { person: 'noah.carter' });
    await signIn('noah.carter');
    await card('Loan laptop').getByText('You are number 1 on the list.', { exact: false }).waitFor();
    await card('Loan laptop')
      .getByText(/^Free instead:/)
      .waitFor();
    await card('Loan laptop').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel it' }).click();
    await page.getByText('You have nothing from the lockers just now').waitFor();
    expect(instance.rows('x_smart_lockers_assignment', 'stage=waiting')).toEqual([]);

    await order(site, { person: 'amelie.roy' });
    await page.reload();
    await page.getByText('You have nothing from the lockers just now').waitFor();
  }, 120_000);
});
