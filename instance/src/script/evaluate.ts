import type { Engine } from './engine.ts';

/** `javascript:` values of defaults and queries, in the scope of the code that asks. */
export function evaluatorFor({ kernel, tx, scope }: Engine): (script: string) => string {
  return (script) => {
    const value = kernel.scripts.run(tx, {
      source: script.replace(/^javascript:/, ''),
      name: 'javascript: value',
      scope,
    });
    return value === null || value === undefined ? '' : String(value);
  };
}
