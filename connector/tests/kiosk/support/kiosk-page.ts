import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Builds the page as it stands and starts a browser for it. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`These tests need Chromium at ${CHROMIUM}: install the package "chromium".`);
  execFileSync(process.execPath, [fileURLToPath(new URL('../../../kiosk/build.mjs', import.meta.url))]);
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}

/** A badge or QR reader: types faster than people and ends with Enter. */
export async function read(page: Page, text: string): Promise<void> {
  await Promise.all([...text, 'Enter'].map((key) => page.keyboard.press(key)));
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
