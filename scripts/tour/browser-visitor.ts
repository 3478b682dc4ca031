import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { languages, messages } from '../../connector/kiosk/messages/index.ts';
import type { Offer, Visitor } from './visitor.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine; null when there is none. `CHROMIUM` names one elsewhere. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : []), ...places].find((path) => existsSync(path)) ?? null;
}

/** The first screen speaks the locker's language, whichever that is. */
const welcome = new RegExp(languages.map((language) => messages[language].idle.title).join('|'));

const { kinds, about, plain, symptoms } = messages.en.choose;

/** What the button of an offer says; a title narrows it down to one thing or one symptom. */
function nameOf(kind: Offer, title: string): RegExp {
  if (kind === 'symptom') return exactly(symptoms[title as keyof typeof symptoms]);
  if (kind === 'device') return new RegExp(escaped(title));
  if (kind in plain) return exactly(plain[kind as keyof typeof plain]);
  if (kind in about) {
    const { any, one } = about[kind as keyof typeof about];
    return new RegExp(`${escaped(any)}|${escaped(one(title))}`);
  }
  return new RegExp(escaped(kinds[kind as keyof typeof kinds](title)));
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').trim();
const exactly = (text: string) => new RegExp(`^${escaped(text)}`);

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
  let guided = '';
  const said = async () => (await page.locator('main').innerText()).replaceAll('\n', ' | ');
  return {
    by: 'browser',
    async badge(value) {
      touches += 1;
      // A reader types as a keyboard does, and ends with Enter.
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
    },
    async choose(kind, title) {
      touches += 1;
      const button = page.getByRole('button', { name: nameOf(kind, title ?? '') }).first();
      await button.click().catch(async () => {
        throw new Error(`The kiosk does not offer "${kind} ${title ?? ''}" but says: ${await said()}`);
      });
    },
    async scan(assetTag) {
      touches += 1;
      const asked = new RegExp(Object.values(messages.en.scan.title).map(escaped).join('|'));
      await page.getByRole('heading', { level: 1, name: asked }).waitFor();
      await page.keyboard.type(assetTag);
      await page.keyboard.press('Enter');
    },
    async openDoor() {
      const marked = page.getByRole('img', { name: /Door \S+ is marked/ });
      await page
        .getByRole('heading', { level: 1, name: /and close the door$/ })
        .waitFor()
        .catch(async () => {
          throw new Error(`The kiosk opens no door but says: ${await said()}`);
        });
      const drawing = await marked.getAttribute('aria-label');
      const label = /Door (\S+) is marked/.exec(drawing ?? '')?.[1];
      if (!label) throw new Error(`The kiosk does not say which door: ${drawing}`);
      guided = await page.getByRole('heading', { level: 1 }).innerText();
      return label;
    },
    async committed() {
      // The door's own screens: what to do with it, that it is closed, and that what comes next is looked for.
      const own = new RegExp(`${escaped(guided)}|^Door \\S+ is (opening|open|closed)$|^One moment`);
      await page.getByRole('heading', { level: 1 }).filter({ hasNotText: own }).waitFor();
    },
    async say(exit) {
      touches += 2;
      const { ask, not_done, does_not_fit } = messages.en.exits;
      await page.getByRole('button', { name: exactly(ask) }).click();
      const said = exit === 'not_done' ? `${escaped(not_done.collect)}|${escaped(not_done.deposit)}` : does_not_fit;
      await page.getByRole('button', { name: new RegExp(said) }).click();
      await page.getByRole('heading', { level: 1, name: messages.en.exits.title }).waitFor({ state: 'detached' });
    },
    async leave() {
      const { finish, choose } = messages.en;
      const end = new RegExp([finish, choose.leave, messages.en.scan.done].map(escaped).join('|'));
      await page.getByRole('button', { name: end }).first().click();
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
