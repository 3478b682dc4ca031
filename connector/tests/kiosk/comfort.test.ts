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

/** Goes through the page's screens and looks at each. */
async function onEachScreen(look: (screen: string) => Promise<void>) {
  await look('idle');
  await press(page, 'Use a code');
  await look('pin');
  await press(page, /^Back$/);
  await read(page, badges.choose);
  await heading(page, /^Hello/).waitFor();
  await look('choose');
  await press(page, /Borrow.*Tablet/);
  await heading(page, /^Take/).waitFor();
  await look('guide');
  await press(page, 'Something wrong?');
  await look('exits');
  await press(page, 'No, all is well');
  stub.close(2);
  await heading(page, /^You have/).waitFor();
  await look('receipt');
}

interface Measured {
  text: string;
  ratio: number;
  width: number;
  height: number;
  isControl: boolean;
}

/** Contrast of each visible text with what lies behind it, and the size of each control. */
const measure = () =>
  page.evaluate(() => {
    type Rgb = [number, number, number];
    const rgba = (css: string) => (css.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (rgb: Rgb) => {
      const [r, g, b] = rgb.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as Rgb;
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element): Rgb => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const [r, g, b, a = 1] = rgba(getComputedStyle(at).backgroundColor);
        if (a === 1 && r !== undefined) return [r, g!, b!];
      }
      return [255, 255, 255];
    };
    const visible = Array.from(document.querySelectorAll<HTMLElement>('.kiosk *')).filter(
      (element) => element.checkVisibility() && !element.closest('.unseen, :disabled'),
    );
    const isText = (element: Element) =>
      Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim());
    return visible
      .filter((element) => isText(element) || element.matches('button, input'))
      .map((element): Measured => {
        const [light, dark] = [
          luminance(rgba(getComputedStyle(element).color).slice(0, 3) as Rgb),
          luminance(behind(element)),
        ].sort((a, b) => b - a) as [number, number];
        const { width, height } = element.getBoundingClientRect();
        const ratio = isText(element) ? (light + 0.05) / (dark + 0.05) : Infinity;
        return { text: element.textContent ?? '', ratio, width, height, isControl: element.matches('button, input') };
      });
  });

test.each(['normal', 'high'])(
  'every text stands out and every control is large enough (%s contrast)',
  async (contrast) => {
    await open({ width: 1080, height: 1920 });
    await onEachScreen(async (screen) => {
      const brighter = page.getByRole('button', { name: 'High contrast' });
      if (contrast === 'high' && (await brighter.isVisible())) await brighter.click();
      const measured = await measure();
      expect(measured.length).toBeGreaterThan(5);
      expect(measured.filter(({ ratio }) => ratio < 4.5).map(({ text, ratio }) => ({ screen, text, ratio }))).toEqual(
        [],
      );
      const small = measured.filter(({ isControl, width, height }) => isControl && (width < 48 || height < 48));
      expect(small.map(({ text }) => ({ screen, text }))).toEqual([]);
    });
  },
);

test.each([
  [1080, 1920],
  [1280, 800],
  [390, 760],
  [320, 640],
])('nothing runs out of the side of a screen of %i by %i', async (width, height) => {
  await open({ width, height });
  await onEachScreen(async (screen) => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ screen, overflow }).toEqual({ screen, overflow: 0 });
  });
});

test('every control has a name, and every screen one first heading', async () => {
  await open({ width: 1080, height: 1920 });
  await onEachScreen(async (screen) => {
    const tree = await page.locator('body').ariaSnapshot();
    expect({ screen, unnamed: tree.match(/- (button|textbox|img)( \[|:|$)/gm) }).toEqual({ screen, unnamed: null });
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

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

test('controls come down into the lower half on request, and go back up for the next person', async () => {
  await open({ width: 1080, height: 1920 });
  await press(page, 'Bring controls down');
  await onEachScreen(async (screen) => {
    const tops = await page
      .getByRole('main')
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect({ screen, high: tops.filter((top) => top < 960) }).toEqual({ screen, high: [] });
  });
  await press(page, 'Finish');
  await page.getByRole('button', { name: 'Bring controls down' }).waitFor();
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

test('people who want no motion get none', async () => {
  await open({ width: 1080, height: 1920 });
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
