import { escapeQueryValue } from '../../data/index.ts';
import type { Exchange } from '../exchange.ts';

/** A call of one `gs` method with literal arguments: all that an API's query may evaluate. The platform runs such a script in a sandbox. */
const PLAIN_CALL = /^gs\.\w+\(\s*(?:(?:'[^'\\]*'|"[^"\\]*"|-?\d+)\s*(?:,\s*(?:'[^'\\]*'|"[^"\\]*"|-?\d+)\s*)*)?\)$/;

/** Evaluates `javascript:` values of a query for this caller; anything but a plain call of `gs` is empty. */
export function queryEvaluator(exchange: Exchange): (script: string) => string {
  return (script) => {
    const source = script.trim().replace(/;$/, '');
    if (!PLAIN_CALL.test(source)) return '';
    return String(
      exchange.context.kernel.scripts.run(exchange.tx, { source, name: 'sysparm_query', scope: 'global' }) ?? '',
    );
  };
}

/** `sysparm_query` together with the plain `name=value` parameters, which filter as well. */
export function encodedQuery(query: Readonly<Record<string, string>>): string {
  const filters = Object.entries(query).filter(([name]) => !name.startsWith('sysparm_'));
  return [...filters.map(([name, value]) => `${name}=${escapeQueryValue(value)}`), query['sysparm_query'] ?? '']
    .filter(Boolean)
    .join('^');
}
