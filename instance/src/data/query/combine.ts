interface Taken {
  /** Conditions of each alternative, as written. */
  readonly alternatives: readonly (readonly string[])[];
  readonly orders: readonly string[];
}

/** Takes a query apart at single carets, leaving doubled ones as they are. */
function take(query: string): Taken {
  const alternatives: string[][] = [[]];
  const orders: string[] = [];
  for (const part of query.match(/(?:[^^]|\^\^)+/g) ?? []) {
    if (part === 'EQ') continue;
    if (/^(?:ORDERBY|GROUPBY)/.test(part)) orders.push(part);
    else if (part.startsWith('NQ')) alternatives.push(part === 'NQ' ? [] : [part.slice(2)]);
    else alternatives.at(-1)?.push(part);
  }
  return { alternatives, orders };
}

/** An encoded query of the rows that both find, in the order that the first asks for. `^NQ` of either stays an alternative. */
export function bothQueries(first: string, second: string): string {
  if (first === '' || second === '') return first || second;
  const [a, b] = [take(first), take(second)];
  const alternatives = a.alternatives.flatMap((left) => b.alternatives.map((right) => [...left, ...right].join('^')));
  return [alternatives.join('^NQ'), ...a.orders, ...b.orders].filter(Boolean).join('^');
}
