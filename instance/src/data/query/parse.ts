/** Encoded queries (`active=true^priority<3^ORimpact=1^NQ…^ORDERBYnumber`) to plain data. */
import { NotImplemented, operatorAt } from './operators.ts';

/** One condition as written. */
export interface Condition {
  readonly kind: 'condition';
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}
/** Words to find in any text field. */
export interface TextSearch {
  readonly kind: 'text';
  readonly words: readonly string[];
}
/** Rows of another table that point here: `RLQUERYtask.parent,>=1^active=true^ENDRLQUERY`, or `JOINincident.sys_id=task.parent!active=true`. */
export interface Related {
  readonly kind: 'related';
  /** Field of the queried table that the other table's field must equal. */
  readonly field: string;
  readonly table: string;
  readonly column: string;
  readonly comparison: string;
  readonly count: number;
  readonly query: string;
}
/** What cannot be read: `glide.invalid_query.returns_no_rows` says what it does. */
export interface Invalid {
  readonly kind: 'invalid';
  readonly text: string;
}
export type Term = Condition | TextSearch | Related | Invalid;

export interface ParsedQuery {
  /** Any alternative (`^NQ`) of which every clause (`^`) holds, of which any term (`^OR`) holds. */
  readonly alternatives: readonly (readonly (readonly Term[])[])[];
  readonly orderBy: readonly { field: string; descending: boolean }[];
  readonly groupBy: readonly string[];
}

/** Puts a value into an encoded query so that nothing in it can end the condition. */
export const escapeQueryValue = (value: string): string => value.replaceAll('^', '^^');

/** Splits at single carets; a doubled one is a caret in a value. */
function split(query: string): string[] {
  const parts = query.match(/(?:[^^]|\^\^)+|\^/g) ?? [];
  return parts.filter((part) => part !== '^').map((part) => part.replaceAll('^^', '^'));
}

const FIELD = /^[a-z0-9_.$]+/;
const ANY_CASE_FIELD =
  /^[\w.$]+?(?=NOT LIKE|NOT IN|STARTSWITH|ENDSWITH|CONTAINS|LIKE|ISEMPTY|ISNOTEMPTY|ANYTHING|IN|!=|<=|>=|=|<|>)/;
const TEXT_SEARCH = '123TEXTQUERY321';

function parseTerm(text: string): Term {
  if (text.startsWith(TEXT_SEARCH)) {
    const words = text.slice(TEXT_SEARCH.length).replace(/^=/, '').split(/\s+/).filter(Boolean);
    return { kind: 'text', words };
  }
  const field = FIELD.exec(text)?.[0] ?? ANY_CASE_FIELD.exec(text)?.[0];
  if (!field) return { kind: 'invalid', text };
  const rest = text.slice(field.length);
  const operator = operatorAt(rest);
  if (operator) return { kind: 'condition', field, operator, value: rest.slice(operator.length) };
  const name = /^[A-Z_]{2,}/.exec(rest)?.[0];
  if (name) throw new NotImplemented(`operator ${name}`);
  return { kind: 'invalid', text };
}

const RELATED = /^RLQUERY(\w+)\.(\w+),(<=|>=|!=|=|<|>)(\d+)/;
function parseRelated(head: string, inner: readonly string[]): Term {
  const match = RELATED.exec(head);
  if (!match) return { kind: 'invalid', text: head };
  const [, table = '', column = '', comparison = '', count = ''] = match;
  return {
    kind: 'related',
    field: 'sys_id',
    table,
    column,
    comparison,
    count: Number(count),
    query: inner.map(escapeQueryValue).join('^'),
  };
}

const JOIN = /^JOIN\w+\.(\w+)=(\w+)\.(\w+)(?:!(.*))?$/;
function parseJoin(text: string): Term {
  const [, field = '', table = '', column = '', query = ''] = JOIN.exec(text) ?? [];
  return table
    ? { kind: 'related', field, table, column, comparison: '>=', count: 1, query: escapeQueryValue(query) }
    : { kind: 'invalid', text };
}

/** @throws NotImplemented for an operator that is not known */
export function parseQuery(query: string): ParsedQuery {
  const alternatives: Term[][][] = [[]];
  const orderBy: { field: string; descending: boolean }[] = [];
  const groupBy: string[] = [];
  const clauses = () => alternatives[alternatives.length - 1] as Term[][];
  const add = (term: Term, or: boolean) => {
    const last = clauses().at(-1);
    if (or && last) last.push(term);
    else clauses().push([term]);
  };
  const parts = split(query);
  for (let at = 0; at < parts.length; at++) {
    let part = (parts[at] as string).trimStart();
    if (part === '' || part === 'EQ') continue;
    if (part.startsWith('ORDERBYDESC')) orderBy.push({ field: part.slice(11), descending: true });
    else if (part.startsWith('ORDERBY')) orderBy.push({ field: part.slice(7), descending: false });
    else if (part.startsWith('GROUPBY')) groupBy.push(...part.slice(7).split(','));
    else {
      if (part.startsWith('NQ')) {
        alternatives.push([]);
        part = part.slice(2);
        if (part === '') continue;
      }
      const or = part.startsWith('OR') && /^OR[a-z0-9_$]/i.test(part);
      if (or) part = part.slice(2);
      if (part.startsWith('RLQUERY')) {
        const end = parts.indexOf('ENDRLQUERY', at);
        add(parseRelated(part, parts.slice(at + 1, end < 0 ? undefined : end)), or);
        at = end < 0 ? parts.length : end;
      } else if (part.startsWith('JOIN')) add(parseJoin(part), or);
      else add(parseTerm(part), or);
    }
  }
  return { alternatives: alternatives.filter((clausesOf) => clausesOf.length > 0), orderBy, groupBy };
}
