import type { Kernel, Row } from '../kernel.ts';
import { cached, rowsOf, scopeName } from './cache.ts';
import type { Engine } from './engine.ts';
import { ScriptError } from './errors.ts';
import { compileInclude } from './language/compile.ts';
import type { Realm } from './realm.ts';

function includesOf(kernel: Kernel, scope: string): ReadonlyMap<string, Row> {
  const all = cached(kernel, 'script includes', ['sys_script_include'], () => {
    const byScope = new Map<string, Map<string, Row>>();
    for (const row of rowsOf(kernel, 'sys_script_include', 'active=true')) {
      const owner = scopeName(kernel, row['sys_scope']);
      const includes = byScope.get(owner) ?? new Map<string, Row>();
      byScope.set(owner, includes.set(row['name'] ?? '', row));
    }
    return byScope;
  });
  return all.get(scope) ?? new Map();
}

/** Names of the script includes of a scope that may be identifiers. */
export const includeNames = (kernel: Kernel, scope: string): string[] =>
  [...includesOf(kernel, scope).keys()].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));

/**
 * What a script include declares under its name. It runs in its own scope, whoever asks.
 * @throws ScriptError when it belongs to another scope and is not accessible from all of them
 */
export function loadInclude(engine: Engine, scope: string, name: string, realmOf: (scope: string) => Realm): unknown {
  const row = includesOf(engine.kernel, scope).get(name);
  if (!row) return undefined;
  const label = `sys_script_include.${name}`;
  if (engine.scope !== scope && row['access'] !== 'public')
    throw new ScriptError(
      `Illegal access to package private script include ${scope}.${name} from scope ${engine.scope}`,
      label,
      null,
    );
  return realmOf(scope).evaluate(compileInclude(row['script'] ?? '', label, name), {});
}
