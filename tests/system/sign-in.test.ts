import { chromium, type Browser } from 'playwright-core';
import { demoPassword } from '../../scripts/system/demo.ts';
import { findChromium } from '../../scripts/tour/browser-visitor.ts';
import { KioskRefusal, type KioskVisit } from '../support/system/kiosk.ts';
import { trailOf } from '../support/system/records.ts';
import { doorOpens, isReady, montreal, orderAndReserve, takeAndClose } from '../support/system/steps.ts';
import { startWorld, type World } from '../support/system/world.ts';
import { until } from '../../scripts/tour/wait.ts';

const chromiumPath = findChromium();
const PHONE = { width: 390, height: 844 };

(chromiumPath ? describe : describe.skip)('signing in at a kiosk with a phone', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    world = await startWorld();
    browser = await chromium.launch({
      executablePath: chromiumPath as string,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    await isReady(world, montreal);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  /** What the camera finds in the kiosk's QR code, in the phone's browser, where nobody is signed in yet. */
  async function onPhone(address: string, userName: string, answer: RegExp): Promise<void> {
    const page = await browser.newPage({ viewport: PHONE });
    page.setDefaultTimeout(60_000);
    await page.goto(address);
    await page.getByLabel('User name').fill(userName);
    await page.getByLabel('Password').fill(demoPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: answer }).click();
    await page.locator('[data-step=confirmed], [data-step=denied]').waitFor();
    await page.close();
  }
  const refusal = (attempt: Promise<unknown>): Promise<KioskRefusal> =>
    attempt.then(
      () => Promise.reject(new Error('It was not refused.')),
      (thrown: KioskRefusal) => thrown,
    );

  test('the page that the QR code leads to opens the door of what was reserved, and the trail says how', async () => {
    const noah = world.person('noah.carter');
    const loan = await orderAndReserve(world, noah.userName, { kind: 'Loan laptop', length: '1d', at: montreal });
    const kiosk = await world.kiosk(montreal);
    const signIn = await kiosk.signIn();
    expect((await refusal(kiosk.poll(signIn))).code).toBe('not_yet');
    await onPhone(signIn.url_complete, noah.userName, /^(Yes|Oui|Ja|Sí)/);
    const visit = await until<KioskVisit>('the kiosk goes on', () => kiosk.poll(signIn).catch(() => null));
    expect(await takeAndClose(world, montreal, await doorOpens(world, montreal, visit))).toBe(loan.assetTag);
    await kiosk.end(visit);
    expect(await trailOf(world, loan.assignmentId)).toEqual(['authorised', 'door_opened', 'door_closed', 'committed']);
    const [authorised] = await world.admin.list(
      'x_smart_lockers_access_event',
      `assignment=${loan.assignmentId}^type=authorised`,
      ['method'],
    );
    expect(authorised?.method).toBe('sso');
  }, 240_000);

  test('whoever says that it is not them opens nothing', async () => {
    const kiosk = await world.kiosk(montreal);
    const signIn = await kiosk.signIn();
    await onPhone(signIn.url_complete, 'amelie.roy', /^(No|Non|Nein)/);
    expect((await refusal(kiosk.poll(signIn))).code).toBe('signin_denied');
  }, 240_000);
});
