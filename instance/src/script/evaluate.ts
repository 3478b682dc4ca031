import type { Engine } from './engine.ts';

/** `javascript:` values: of queries in the scope of the code that asks, of defaults in the scope of the table that declares them. */
export function evaluatorFor({ kernel, tx, scope }: Engine): (script: string, declaredIn?: string) => string {
  return (script, declaredIn = scope) => {
    const value = kernel.scripts.run(tx, {
      source: script.replace(/^javascript:/, ''),
      name: 'javascript: value',
      scope: declaredIn,
    });
    return value === null || value === undefined ? '' : String(value);
  };
}
