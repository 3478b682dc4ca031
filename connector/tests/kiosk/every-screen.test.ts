/** WCAG 2.2 AA, measured on every screen: contrast of text and controls, targets, reflow, names, headings. */
import type { Browser, Page } from 'playwright-core';
import { messages, type Language } from '../../kiosk/messages/index.ts';
import { heading, startBrowser } from './support/kiosk-page.ts';
import { measure, overflow } from './support/measure.ts';
import { onEachScreen, type Kiosk } from './support/screens.ts';
import { code, startStubConnector, type StubConnector } from './support/stub-connector.ts';

const WALK_MS = 180_000;
/** The screens that kiosks have: everything is seen at once there, without scrolling. */
const KIOSK_SCREENS = ['1080 by 1920', '1280 by 800'];

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
afterEach(() => page.context().close());

async function open(viewport: { width: number; height: number }, language: Language): Promise<Kiosk> {
  stub.reset();
  stub.speak(language);
  const words = messages[language];
  page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  await page.goto(`${stub.url}/kiosk/?code=${code}`);
  await heading(page, words.idle.title).waitFor();
  return { page, stub, words };
}

/** What is wrong with the screen as it stands. */
async function faults(screen: string, onKiosk: boolean): Promise<string[]> {
  const said = (what: string, text: string) => `${screen}: ${what}: ${text.trim().slice(0, 60)}`;
  const measured = await measure(page);
  const { across, down } = await overflow(page);
  const tree = await page.locator('body').ariaSnapshot();
  const headings = await page.getByRole('heading', { level: 1 }).count();
  return [
    ...measured.filter(({ ratio }) => ratio < 4.5).map(({ text, ratio }) => said(`contrast ${ratio.toFixed(2)}`, text)),
    ...measured.filter(({ edge }) => edge < 3).map(({ text, edge }) => said(`edge ${edge.toFixed(2)}`, text)),
    ...measured
      .filter(({ isControl, width, height }) => isControl && Math.min(width, height) < 48)
      .map(({ text }) => said('too small to touch', text)),
    ...measured
      .filter(({ isMain, height }) => onKiosk && isMain && height < 64)
      .map(({ text, height }) => said(`only ${height} high`, text)),
    ...(across > 0 ? [said('runs out of the side', `${across} px`)] : []),
    ...(onKiosk && down > 0 ? [said('has to be scrolled', `${down} px`)] : []),
    ...(tree.match(/- (button|textbox|img|table)( \[|:|$)/gm) ?? []).map((unnamed) => said('has no name', unnamed)),
    ...(headings === 1 ? [] : [said('first headings', String(headings))]),
    ...(measured.length > 5 ? [] : [said('shows next to nothing', '')]),
  ];
}

test.each([
  [1080, 1920, 'es', 'as it is'],
  [1280, 800, 'de', 'with high contrast'],
  [1080, 1920, 'fr', 'with controls down'],
  // 1280 by 800 at a zoom of 200 % and 400 % (WCAG 1.4.4, 1.4.10).
  [640, 400, 'de', 'as it is'],
  [320, 640, 'es', 'as it is'],
] as const)(
  'all of it can be read, touched and reached at %i by %i in %s %s',
  async (width, height, language, comfort) => {
    const kiosk = await open({ width, height }, language);
    const { contrast, reach } = kiosk.words;
    const wanted = { 'as it is': null, 'with high contrast': contrast.on, 'with controls down': reach.on }[comfort];
    const found: string[] = [];
    const seen = new Set<string>();
    await onEachScreen(kiosk, async (screen) => {
      const button = page.getByRole('button', { name: wanted ?? '' });
      if (wanted && (await button.isVisible())) await button.click();
      found.push(...(await faults(screen, KIOSK_SCREENS.includes(`${width} by ${height}`))));
      if (wanted === reach.on && (await highestControl()) < height / 2) found.push(`${screen}: controls stay up`);
      seen.add(screen);
    });
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(18);
  },
  WALK_MS,
);

async function highestControl(): Promise<number> {
  const tops = await page
    .getByRole('main')
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  return Math.min(...tops);
}
