import { isTrue, listOf, evaluator } from '../background/support.ts';
import { newSysId } from '../data/index.ts';
import type { Row, Transaction } from '../kernel.ts';
import { templateValues } from '../script/records/rules.ts';
import { check, tableOf, type Handler, type Step } from './step.ts';

const valuesOf = ({ input }: Step): Row =>
  Object.fromEntries(templateValues(input('field_values')).map(([name, value]) => [name, value.replaceAll('^^', '^')]));

const begin = ({ run }: Step): Transaction => run.kernel.begin({ user: run.userId });

type Operation = 'read' | 'write' | 'create' | 'delete';

/** Whether ACLs let the user do it, fields included; a step that does not enforce security asks none. */
function allowed(
  step: Step,
  tx: Transaction,
  operation: Operation,
  row: Row | null,
  columns: readonly string[] = [],
): boolean {
  if (!isTrue(step.input('enforce_security'))) return true;
  const { access } = step.run.kernel;
  const table = tableOf(step);
  return (
    access.can(tx, operation, table, row) && columns.every((column) => access.can(tx, operation, table, row, column))
  );
}

/** The record that a step names, as far as the user may read it. */
function found(step: Step, tx: Transaction): Row | undefined {
  const row = step.run.kernel.records.find(tx, tableOf(step), step.input('record_id'));
  return row && allowed(step, tx, 'read', row) ? row : undefined;
}

/** What a write came to, held against what the step expects of it. */
function judge(step: Step, done: boolean, refusal: string, what: string): string {
  const expected = !step.input('assert_type').startsWith('record_not_');
  check(
    done === expected,
    done ? `The record was ${what}, and should not have been` : `The record was not ${what}: ${refusal}`,
  );
  return done ? `The record was ${what}` : `The record was not ${what}, as it should be`;
}

const recordInsert: Handler = (step) => {
  const tx = begin(step);
  const table = tableOf(step);
  const values = valuesOf(step);
  if (!allowed(step, tx, 'create', values, Object.keys(values)))
    return judge(step, false, 'ACLs refuse it', 'inserted');
  const outcome = step.run.kernel.records.insert(tx, table, values);
  if (outcome.ok) step.output({ table, record_id: outcome.row['sys_id'] ?? '' });
  return judge(step, outcome.ok, outcome.ok ? '' : outcome.message, 'inserted');
};

const recordUpdate: Handler = (step) => {
  const tx = begin(step);
  const row = found(step, tx);
  const values = valuesOf(step);
  if (!row) return judge(step, false, 'it was not found', 'updated');
  if (!allowed(step, tx, 'write', row, Object.keys(values))) return judge(step, false, 'ACLs refuse it', 'updated');
  const outcome = step.run.kernel.records.update(tx, tableOf(step), row['sys_id'] ?? '', values);
  return judge(step, outcome.ok, outcome.ok ? '' : outcome.message, 'updated');
};

const recordDelete: Handler = (step) => {
  const tx = begin(step);
  const row = found(step, tx);
  if (!row) return judge(step, false, 'it was not found', 'deleted');
  if (!allowed(step, tx, 'delete', row)) return judge(step, false, 'ACLs refuse it', 'deleted');
  const outcome = step.run.kernel.records.delete(tx, tableOf(step), row['sys_id'] ?? '');
  return judge(step, outcome.ok, outcome.ok ? '' : outcome.message, 'deleted');
};

const recordValidation: Handler = (step) => {
  const { kernel } = step.run;
  const tx = begin(step);
  const row = found(step, tx);
  if (step.input('assert_type') === 'record_not_found') {
    check(row === undefined, `The record ${step.input('record_id')} is there, and should not be`);
    return 'The record is not there';
  }
  check(row !== undefined, `The record ${step.input('record_id')} was not found`);
  const condition = step.input('field_values');
  const holds = kernel.store.matches(tableOf(step), row as Row, condition, {
    userId: tx.user.sysId,
    evaluate: evaluator(kernel, tx),
  });
  check(holds, `The record does not meet ${condition}`);
  return `The record meets ${condition}`;
};

const recordQuery: Handler = (step) => {
  const { kernel } = step.run;
  const tx = begin(step);
  const table = tableOf(step);
  const rows = kernel.store
    .query({
      table,
      query: kernel.records.restrict(tx, table, step.input('field_values')),
      userId: tx.user.sysId,
      evaluate: evaluator(kernel, tx),
    })
    .filter((row) => allowed(step, tx, 'read', row));
  const none = step.input('assert_type') === 'no_records_match_query';
  check(none === (rows.length === 0), `${rows.length} records match ${step.input('field_values')}`);
  step.output({ table, first_record: rows[0]?.['sys_id'] ?? '' });
  return `${rows.length} records match`;
};

const impersonate: Handler = ({ run, input, output }) => {
  check(run.kernel.store.get('sys_user', input('user')) !== undefined, `There is no user ${input('user')}`);
  run.userId = input('user');
  output({ user: run.userId });
  return `Goes on as ${run.kernel.begin({ user: run.userId }).user.userName}`;
};

/** Users, their roles and groups are made as the platform does it: without asking ACLs. */
const createUser: Handler = (step) => {
  const { run, input, output } = step;
  const { records, store } = run.kernel;
  const tx = run.kernel.begin({ user: 'system' });
  const insert = (table: string, values: Row): string => {
    const outcome = records.insert(tx, table, values);
    if (!outcome.ok) check(false, outcome.message);
    return outcome.ok ? (outcome.row['sys_id'] ?? '') : '';
  };
  const [first_name, last_name] = [input('first_name'), input('last_name')];
  const user_name = `${first_name}.${last_name}.${newSysId().slice(0, 8)}`.toLowerCase();
  const user = insert('sys_user', { user_name, first_name, last_name, active: 'true', ...valuesOf(step) });
  for (const role of listOf(input('roles'))) {
    check(store.get('sys_user_role', role) !== undefined, `There is no role ${role}`);
    insert('sys_user_has_role', { user, role, state: 'active' });
  }
  for (const group of listOf(input('groups'))) insert('sys_user_grmember', { user, group });
  if (isTrue(input('impersonate'))) run.userId = user;
  output({ user });
  return `Made the user ${user_name}`;
};

const log: Handler = ({ input }) => input('log');

export const RECORD_STEPS = {
  recordInsert,
  recordUpdate,
  recordDelete,
  recordValidation,
  recordQuery,
  impersonate,
  createUser,
  log,
};
