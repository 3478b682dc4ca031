import { createHash } from 'node:crypto';
import { SourceMap } from 'node:module';
import vm from 'node:vm';
import { transformSync, version } from 'esbuild';
import type { Translations } from '../../kernel.ts';
import { assertAccepted, RULES_DIGEST } from './refusals.ts';

/** Compiled scripts are kept by their text, so that a changed record is compiled anew; the oldest go first. */
const MAX_KEPT = 2000;
const kept = new Map<string, vm.Script>();
/** Of modules, as text: only an error asks for one. */
const maps = new Map<string, string>();
const names = new Set<string>();

/** Whether a stack frame's file is one of the instance's scripts. */
export const isScriptName = (name: string): boolean => names.has(name);

function keep(key: string, name: string, compile: () => vm.Script): vm.Script {
  const known = kept.get(key);
  if (known) return known;
  const script = compile();
  if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, script);
  names.add(name);
  return script;
}

/**
 * A script of a record. It stands in a block: what it declares by `let`, `const` and `class` is its own, and its value is
 * that of its last expression.
 * @throws ScriptError
 */
export function compileScript(source: string, name: string): vm.Script {
  return keep(`script\0${name}\0${source}`, name, () => {
    assertAccepted(source, name, 'script');
    return new vm.Script(`{${source}\n}`, { filename: name });
  });
}

/** A script include, whose value is what it declares under its own name. @throws ScriptError */
export function compileInclude(source: string, name: string, declared: string): vm.Script {
  return keep(`include\0${name}\0${source}`, name, () => {
    assertAccepted(source, name, 'script');
    return new vm.Script(
      `(function(){${source}\n;return typeof ${declared}==='undefined'?undefined:${declared};}).call(this)`,
      { filename: name },
    );
  });
}

/**
 * A module as a function of `exports`, `require` and `module`.
 * @param translations what other processes have made of these modules before
 * @throws ScriptError
 */
export function compileModule(
  source: string,
  path: string,
  form: 'esm' | 'commonjs',
  translations: Translations,
): vm.Script {
  return keep(`module\0${path}\0${source}`, path, () => {
    const code = form === 'esm' ? translated(source, path, translations) : accepted(source, path);
    return new vm.Script(`(function(exports,require,module){${code}\n})`, { filename: path });
  });
}

function accepted(source: string, path: string): string {
  assertAccepted(source, path, 'script');
  return source;
}

function translated(source: string, path: string, translations: Translations): string {
  const digest = createHash('sha256').update(`${RULES_DIGEST} ${version}\n${source}`).digest('base64');
  let translation = translations.find(path, digest);
  if (!translation) translations.keep(path, (translation = { digest, ...translate(source, path) }));
  maps.set(path, translation.map);
  return translation.code;
}

function translate(source: string, path: string): { readonly code: string; readonly map: string } {
  assertAccepted(source, path, 'module');
  return transformSync(source, { format: 'cjs', target: 'es2022', sourcemap: 'external', sourcefile: path });
}

/** The line of the source that a line of a compiled script came from. */
export function sourceLine(name: string, line: number): number {
  const map = maps.get(name);
  if (map === undefined) return line;
  const entry = new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]).findEntry(line - 1, 0);
  return 'originalLine' in entry ? entry.originalLine + 1 : line;
}
