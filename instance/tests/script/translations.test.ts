import vm from 'node:vm';
import type { Translation, Translations } from '../../src/kernel.ts';
import { compileModule } from '../../src/script/language/compile.ts';

/** A database that holds these, and what it is given. */
function translations(found: Omit<Translation, 'digest'> | null = null) {
  const kept: { path: string; translation: Translation }[] = [];
  const asked: string[] = [];
  const store: Translations = {
    find(_path, digest) {
      asked.push(digest);
      return found && { digest, ...found };
    },
    keep: (path, translation) => void kept.push({ path, translation }),
  };
  return { store, kept, asked };
}

function exported(script: vm.Script): Record<string, unknown> {
  const exports = {};
  (script.runInNewContext() as (exports: object) => void)(exports);
  return exports;
}

// Each has a path and a text of its own: what was compiled once in a process is not compiled again.
test('a module that was translated before is run as it was kept, and not translated again', () => {
  const { store, kept } = translations({ code: 'exports.value = "kept";', map: '{}' });
  const script = compileModule('export const value = "new 1";', 'x/a/1/found.ts', 'esm', store);
  expect(exported(script)).toEqual({ value: 'kept' });
  expect(kept).toEqual([]);
});

test('one that was not is translated and kept, under a digest that is another for another source', () => {
  const { store, kept, asked } = translations();
  const source = 'export const value = "new 2";';
  compileModule(source, 'x/a/1/missing.ts', 'esm', store);
  compileModule(`${source} `, 'x/a/1/missing.ts', 'esm', store);
  expect(kept.map(({ translation }) => translation.digest)).toEqual(asked);
  expect(new Set(asked).size).toBe(2);
  expect(kept[0]?.translation.code).toContain('value');
});

test('what the engine refuses is not kept', () => {
  const { store, kept } = translations();
  const compile = () => compileModule('export async function f() {}', 'x/a/1/refused.ts', 'esm', store);
  expect(compile).toThrow(/async functions/);
  expect(kept).toEqual([]);
});
