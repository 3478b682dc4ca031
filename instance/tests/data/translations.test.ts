import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MovableClock } from '../../src/clock.ts';
import { createStore } from '../../src/data/index.ts';

const MODULE = 'x_acme/app/1.0.0/src/a.ts';
const made = (code: string, digest = 'first') => ({ digest, code, map: '{}' });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'translations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const open = () => createStore({ file: join(folder, 'instance.sqlite'), clock: new MovableClock() });

test('what was made of a module is there after a restart, for that very source, and costs no statement', () => {
  const store = open();
  store.translations.keep(MODULE, made('one'));
  store.close();

  const again = open();
  const before = again.statements();
  expect(again.translations.find(MODULE, 'first')).toEqual(made('one'));
  expect(again.translations.find(MODULE, 'second')).toBeNull();
  expect(again.translations.find('x_acme/app/1.0.0/src/b.ts', 'first')).toBeNull();
  expect(again.statements()).toBe(before);
  again.close();
});

test('a changed module takes the place of what it was', () => {
  const store = open();
  store.translations.keep(MODULE, made('one'));
  store.translations.keep(MODULE, made('two', 'second'));
  expect(store.translations.find(MODULE, 'first')).toBeNull();
  expect(store.translations.find(MODULE, 'second')).toEqual(made('two', 'second'));
  store.close();
});
