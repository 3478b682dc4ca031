import { posix } from 'node:path';
import type vm from 'node:vm';
import type { Kernel, Row } from '../kernel.ts';
import { cached, rowsOf } from './cache.ts';
import type { Engine } from './engine.ts';
import { glideModule } from './glide/index.ts';
import { compileModule } from './language/compile.ts';

export type Require = (specifier: string) => unknown;
type ModuleFunction = (exports: object, require: Require, module: { exports: unknown }) => void;

/** What an extensionless import may stand for, in this order. */
const SUFFIXES = ['', '.ts', '.js', '.cjs', '.mjs', '/index.ts', '/index.js', '/index.cjs'];

const modulesOf = (kernel: Kernel): ReadonlyMap<string, Row> =>
  cached(
    kernel,
    'modules',
    ['sys_module'],
    () => new Map(rowsOf(kernel, 'sys_module').map((row) => [row['path'] ?? '', row])),
  );

/** Folders that hold an app's packages: `x_scope/name/1.0.0`. */
const packagesOf = (kernel: Kernel, scope: string): readonly string[] =>
  cached(kernel, `packages ${scope}`, ['sys_module'], () => {
    const paths = [...modulesOf(kernel).keys()].filter((path) => path.startsWith(`${scope}/`));
    return [...new Set(paths.map((path) => path.split('/').slice(0, 3).join('/')))];
  });

/** Paths that a specifier may mean: beside the module that asks, in full, in the app's package, or a dependency's entry. */
function candidates(kernel: Kernel, scope: string, specifier: string, from: string | null): string[] {
  if (specifier.startsWith('.') && from !== null) return [posix.join(posix.dirname(from), specifier)];
  const packages = packagesOf(kernel, scope);
  if (specifier.startsWith('.')) return packages.map((root) => posix.join(root, specifier));
  const dependency = packages.flatMap((root) => (root.split('/')[1] === specifier ? [root] : []));
  return [
    specifier,
    ...dependency,
    ...packages.flatMap((root) => [`${root}/${specifier}`, `${root}/node_modules/${specifier}`]),
  ];
}

/** What specifiers mean from where they stand: looked for once. */
const resolvedFrom = (kernel: Kernel, scope: string, from: string | null): Map<string, Row> =>
  cached(kernel, `resolved ${scope} ${from ?? ''}`, ['sys_module'], () => new Map<string, Row>());

function find(kernel: Kernel, scope: string, specifier: string, from: string | null): Row {
  const modules = modulesOf(kernel);
  for (const base of candidates(kernel, scope, specifier, from)) {
    for (const suffix of SUFFIXES) {
      const found = modules.get(base + suffix);
      if (!found) continue;
      if (!base.startsWith(`${scope}/`))
        throw new Error(`Module ${base + suffix} is private to its application: scope ${scope} may not require it`);
      return found;
    }
  }
  throw new Error(`Cannot find module '${specifier}'${from === null ? '' : ` required by ${from}`} in scope ${scope}`);
}

const scripts = new WeakMap<Row, vm.Script>();

/** The rows are those of {@link modulesOf}: a changed module is another row. */
function compiled({ store }: Kernel, row: Row): vm.Script {
  const known = scripts.get(row);
  if (known) return known;
  const form = row['external_source'] === 'true' ? 'commonjs' : 'esm';
  const script = compileModule(row['content'] ?? '', row['path'] ?? '', form, store.translations);
  scripts.set(row, script);
  return script;
}

/** `require` of one scope in one transaction: a module runs once and keeps its state until the transaction ends. */
export function createRequire(engine: Engine, evaluate: (script: vm.Script) => ModuleFunction): Require {
  const loaded = new Map<string, { exports: unknown }>();
  function requireFrom(from: string | null): Require {
    const resolved = resolvedFrom(engine.kernel, engine.scope, from);
    return (specifier) => {
      if (specifier === '@servicenow/glide' || specifier.startsWith('@servicenow/glide/'))
        return glideModule(engine, specifier.slice('@servicenow/glide/'.length));
      const row = resolved.get(specifier) ?? find(engine.kernel, engine.scope, String(specifier), from);
      resolved.set(specifier, row);
      const path = row['path'] ?? '';
      const known = loaded.get(path);
      if (known) return known.exports;
      const module = { exports: {} as unknown };
      loaded.set(path, module);
      try {
        evaluate(compiled(engine.kernel, row)).call(
          module.exports,
          module.exports as object,
          requireFrom(path),
          module,
        );
      } catch (error) {
        loaded.delete(path);
        throw error;
      }
      return module.exports;
    };
  }
  return requireFrom(null);
}
