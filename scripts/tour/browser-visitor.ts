import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { languages, messages } from '../../connector/kiosk/messages/index.ts';
import type { Visitor } from './visitor.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine; null when there is none. `CHROMIUM` names one elsewhere. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : []), ...places].find((path) => existsSync(path)) ?? null;
}

const offers = { collect: 'Collect', return: 'Return', borrow: 'Borrow' } as const;

/** The first screen speaks the locker's language, whichever that is. */
const welcome = new RegExp(languages.map((language) => messages[language].idle.title).join('|'));

/** Drives the kiosk's page as a person who speaks English does: by what it says and by what can be touched. */
export async function browserVisitor(executablePath: string, kioskUrl: string): Promise<Visitor> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 }, locale: 'en' });
  page.setDefaultTimeout(30_000);
  await page.goto(kioskUrl);
  const firstScreen = page.getByRole('heading', { name: welcome });
  await firstScreen.waitFor();
  let touches = 0;
  return {
    by: 'browser',
    async badge(value) {
      touches += 1;
      // A reader types as a keyboard does, and ends with Enter.
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
    },
    async choose(kind) {
      touches += 1;
      await page
        .getByRole('button', { name: new RegExp(`^${offers[kind]}`) })
        .first()
        .click();
    },
    async openDoor() {
      await page.getByRole('heading', { name: /and close the door$/ }).waitFor();
      const drawing = await page.getByLabel(/Door \S+ is marked/).getAttribute('aria-label');
      const label = /Door (\S+) is marked/.exec(drawing ?? '')?.[1];
      if (!label) throw new Error(`The kiosk does not say which door: ${drawing}`);
      return label;
    },
    async finished() {
      await page.getByRole('heading', { name: /^You have |is back\. Thank you!$/ }).waitFor();
    },
    async leave() {
      await page.getByRole('button', { name: 'Finish' }).click();
      await firstScreen.waitFor();
    },
    touches() {
      const counted = touches;
      touches = 0;
      return counted;
    },
    close: () => browser.close(),
  };
}
