import type { Row, Store } from '../../kernel.ts';
import type { Variable } from './variables.ts';

/** A catalog UI policy, by the names of variables: what the form does while all its conditions hold, and the reverse of it otherwise. */
export interface Policy {
  readonly conditions: readonly { readonly name: string; readonly equals: boolean; readonly value: string }[];
  readonly reverse: boolean;
  readonly actions: readonly {
    readonly name: string;
    readonly visible: boolean | null;
    readonly mandatory: boolean | null;
  }[];
}

const CONDITION = /^(?:IO:)?([0-9a-f]{32}|\w+)(!?=)(.*)$/;
const choiceOf = (value: string | undefined) => (value === 'true' ? true : value === 'false' ? false : null);

function conditionsOf(encoded: string, nameOf: (reference: string) => string | undefined): Policy['conditions'] | null {
  const parts = encoded.split('^').filter((part) => part !== '' && part !== 'EQ');
  const conditions = parts.map((part) => {
    const [, reference = '', operator, value = ''] = CONDITION.exec(part) ?? [];
    const name = nameOf(reference);
    return name === undefined ? null : { name, equals: operator === '=', value };
  });
  return conditions.every((condition) => condition !== null) ? conditions : null;
}

/** The policies of an item that a form can follow: `=` and `!=` of variables, joined by and. Others are left out. */
export function policiesOf(store: Store, itemId: string, variables: readonly Variable[]): Policy[] {
  const names = new Map(variables.flatMap(({ id, name }) => [[id, name] as const, [name, name] as const]));
  const nameOf = (reference: string) => names.get(reference.replace(/^IO:/, ''));
  const action = (row: Row) => {
    const name = nameOf(row['catalog_variable'] ?? '');
    return name === undefined
      ? []
      : [{ name, visible: choiceOf(row['visible']), mandatory: choiceOf(row['mandatory']) }];
  };
  return store
    .query({ table: 'catalog_ui_policy', query: `catalog_item=${itemId}^active=true^ORDERBYorder` })
    .flatMap((policy) => {
      const conditions = conditionsOf(policy['catalog_conditions'] ?? '', nameOf);
      const actions = store
        .query({ table: 'catalog_ui_policy_action', query: `ui_policy=${policy['sys_id']}` })
        .flatMap(action);
      return conditions ? [{ conditions, reverse: policy['reverse_if_false'] === 'true', actions }] : [];
    });
}
