import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const connector = fileURLToPath(new URL('../../../', import.meta.url));

/** What the kiosk page takes from the connector's own sources. */
const SHARED = ['src/kiosk/badge-formats.ts', 'bundle-page.mjs'];

/** Builds a page whose sources are newer than its build: suites that run side by side do not write over each other. */
function buildWhenStale(sources: string, output: string) {
  const folder = join(connector, sources);
  const files = [...SHARED.map((file) => join(connector, file)), ...filesIn(folder)];
  const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
  const built = join(connector, output);
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  execFileSync(process.execPath, [join(folder, 'build.mjs')]);
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file)));

export const buildKiosk = () => buildWhenStale('kiosk', 'dist/kiosk/index.html');
export const buildPanel = () => buildWhenStale('simulator/panel', 'dist/panel/index.html');
