import type { Kernel, Operation, Row } from '../../kernel.ts';
import { cached, rowsOf, scopeName } from '../cache.ts';

export type When = 'before' | 'after' | 'async' | 'display';
/** What a rule answers: a write, or a query before it runs. */
export type RuleOperation = Operation | 'query';

/** A business rule, read once. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly when: When;
  readonly order: number;
  readonly operations: ReadonlySet<RuleOperation>;
  readonly filter: string;
  readonly condition: string;
  readonly script: string;
  readonly scope: string;
  /** `sys_id`s of roles, any of which the user must have. */
  readonly roles: readonly string[];
  /** Values to set, as a template holds them. */
  readonly template: string;
  readonly aborts: boolean;
  readonly message: string;
}

const WHEN: Readonly<Record<string, When>> = {
  before: 'before',
  after: 'after',
  async: 'async',
  async_always: 'async',
  before_display: 'display',
  display: 'display',
};

function fromRow(kernel: Kernel, row: Row): Rule[] {
  const when = WHEN[row['when'] ?? ''];
  if (!when) {
    kernel.log(
      'warn',
      'business rules',
      `sys_script.${row['name']}: when=${row['when']} is not implemented; the rule never runs`,
    );
    return [];
  }
  const operations = (['insert', 'update', 'delete', 'query'] as const).filter(
    (operation) => row[`action_${operation}`] === 'true',
  );
  const order = Number(row['order'] || 100);
  return [
    {
      id: row['sys_id'] ?? '',
      name: row['name'] ?? '',
      when,
      order,
      operations: new Set(operations),
      filter: row['filter_condition'] ?? '',
      condition: row['condition'] ?? '',
      script: row['advanced'] === 'false' ? '' : (row['script'] ?? ''),
      scope: scopeName(kernel, row['sys_scope']),
      roles: (row['role_conditions'] ?? '').split(',').filter(Boolean),
      template: row['template'] ?? '',
      aborts: row['abort_action'] === 'true',
      message: row['add_message'] === 'true' ? (row['message'] ?? '') : '',
    },
  ];
}

function allRules(kernel: Kernel): ReadonlyMap<string, readonly Rule[]> {
  return cached(kernel, 'business rules', ['sys_script', 'sys_scope', 'sys_app'], () => {
    const byTable = new Map<string, Rule[]>();
    for (const row of rowsOf(kernel, 'sys_script', 'active=true')) {
      const table = row['collection'] ?? '';
      byTable.set(table, [...(byTable.get(table) ?? []), ...fromRow(kernel, row)]);
    }
    return byTable;
  });
}

/** Rules of a table and those it inherits, in the order in which they run; of the same order, by name. */
export function rulesFor(kernel: Kernel, table: string, when: When, operation: RuleOperation | null): readonly Rule[] {
  const all = allRules(kernel);
  const found = kernel.store.dictionary.ancestry(table).flatMap((name) => all.get(name) ?? []);
  return found
    .filter((rule) => rule.when === when && (operation === null || rule.operations.has(operation)))
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
}

/** An active rule by its id. */
export function ruleById(kernel: Kernel, id: string): Rule | undefined {
  for (const rules of allRules(kernel).values()) for (const rule of rules) if (rule.id === id) return rule;
  return undefined;
}

/** `field=value` pairs of a template. */
export const templateValues = (template: string): [string, string][] =>
  template
    .split('^')
    .filter((part) => part.includes('=') && part !== 'EQ')
    .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]);
