import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildKiosk } from './build.ts';

const CHROMIUM = '/usr/bin/chromium';

/** Sees that the page is built as it stands, and starts a browser for it. */
export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`These tests need Chromium at ${CHROMIUM}: install the package "chromium".`);
  buildKiosk();
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', ...args] });
}

/**
 * A badge or QR reader: types faster than people and ends with Enter. The keys are made in the page, all at once, because
 * on a busy machine keys that come through the browser's protocol can be as slow as a person's.
 */
export async function read(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (keys) => {
      const target = document.activeElement ?? document.body;
      for (const key of keys)
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    },
    [...text, 'Enter'],
  );
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
