/** A store in memory into which the small app of the fixtures is installed, file by file as an install does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStore } from '../../src/data/index.ts';
import type { Row, Store } from '../../src/kernel.ts';

export const NOW = '2026-11-22 18:00:00';
export const clock = { now: () => Date.parse('2026-11-22T18:00:00Z') };
export const SCOPE = 'x_acme_demo';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const FOLDERS = ['scope', 'dictionary', 'update', 'author_elective_update', 'unload', 'unload.demo'];

export function installAcme(store: Store): ReturnType<Store['loadXml']> {
  const total = { inserted: 0, updated: 0, deleted: 0, skipped: [] as string[] };
  for (const folder of FOLDERS)
    for (const file of readdirSync(join(fixtures, folder)).sort()) {
      const result = store.loadXml(readFileSync(join(fixtures, folder, file), 'utf8'), { scope: SCOPE });
      total.inserted += result.inserted;
      total.updated += result.updated;
      total.deleted += result.deleted;
      total.skipped.push(...result.skipped);
    }
  return total;
}

export const emptyStore = (file = ':memory:'): Store => createStore({ file, clock });

export function acmeStore(file = ':memory:'): Store {
  const store = emptyStore(file);
  installAcme(store);
  return store;
}

export const valuesOf = (rows: readonly Row[], column: string): string[] => rows.map((row) => row[column] ?? '');
