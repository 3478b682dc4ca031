import { durationMs } from '../background/glide-time.ts';
import { isTrue } from '../background/support.ts';
import { escapeQueryValue } from '../data/index.ts';
import type { Row } from '../kernel.ts';
import type { Input, Inputs } from './definition.ts';
import { fill, resolve, shown, type Scope } from './pills.ts';
import { isRef, textOf, type Ref, type Value } from './values.ts';

/** Stands in a template where a script gives the value. */
const SCRIPTED = 'fd-scripted';

/** What a node's inputs are worth now: pills filled in, inline scripts run. */
export interface Given {
  has(name: string): boolean;
  names(): string[];
  value(name: string): Value;
  text(name: string): string;
  /** As people read it, for mails: display values of records, pills inside longer text. */
  shown(name: string): string;
  flag(name: string): boolean;
  durationMs(name: string): number;
  /** Columns of a template (`state=3^work_notes=…`). It is taken apart before pills are filled in. */
  template(name: string): Row;
  /** An encoded query; what pills bring into it is escaped. */
  query(name: string): string;
  /** A record that must exist. `tableInput` names the table where the value itself does not. @throws Error */
  record(name: string, tableInput?: string): Ref;
}

/** @param evaluate runs an inline script of the flow */
export function given(inputs: Inputs, scope: Scope, evaluate: (script: string, name: string) => Value): Given {
  const byName = new Map<string, Input>(inputs.map((input) => [input.name, input]));

  function value(name: string): Value {
    const input = byName.get(name);
    if (!input) return '';
    const script = input.scripts[name];
    return script === undefined ? resolve(scope, input.value) : evaluate(script, name);
  }

  function template(name: string): Row {
    const input = byName.get(name);
    const row: Row = {};
    for (const part of textOf(input?.value as Value).split(/\^(?!\^)/)) {
      const at = part.indexOf('=');
      if (at <= 0) continue;
      const [column, source] = [part.slice(0, at), part.slice(at + 1).replaceAll('^^', '^')];
      const script = input?.scripts[column];
      row[column] = textOf(
        source === SCRIPTED && script !== undefined ? evaluate(script, column) : resolve(scope, source),
      );
    }
    return row;
  }

  function record(name: string, tableInput?: string): Ref {
    const found = value(name);
    if (isRef(found)) return found;
    const table = tableInput ? textOf(value(tableInput)) : '';
    const id = textOf(found);
    if (!id) throw new Error(`The input ${name} is empty: there is no record to work on`);
    if (!table) throw new Error(`The input ${name} is ${id}, and nothing says of which table`);
    return { $table: table, id };
  }

  return {
    has: (name) => byName.has(name),
    names: () => [...byName.keys()],
    value,
    text: (name) => textOf(value(name)),
    shown(name) {
      const input = byName.get(name);
      if (!input || input.scripts[name] !== undefined || typeof input.value !== 'string') return textOf(value(name));
      return fill(scope, input.value, (pill) => shown(scope.store, pill));
    },
    flag: (name) => isTrue(value(name)),
    durationMs: (name) => durationMs(textOf(value(name))),
    template,
    query(name) {
      const input = byName.get(name);
      if (input?.scripts[name] !== undefined || typeof input?.value !== 'string') return textOf(value(name));
      return fill(scope, input.value, (pill) => escapeQueryValue(textOf(pill)));
    },
    record,
  };
}
