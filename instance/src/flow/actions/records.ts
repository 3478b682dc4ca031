import { evaluator } from '../../background/support.ts';
import { escapeQueryValue } from '../../data/index.ts';
import type { Row } from '../../kernel.ts';
import { done, written, type ActionHandler, type Step } from '../step.ts';
import { ref } from '../values.ts';

/** The SDK's documentation gives 1000 where nothing is said; the platform never returns more than 10,000. */
const DEFAULT_RESULTS = 1000;
const MAX_RESULTS = 10_000;

const createRecord: ActionHandler = {
  start({ kernel, tx, given }) {
    const table = given.text('table_name');
    const row = written(kernel.records.insert(tx, table, given.template('values')), `Creating a record of ${table}`);
    return done({ record: ref(table, row.sys_id), table_name: table });
  },
};

const updateRecord: ActionHandler = {
  start({ kernel, tx, given }) {
    const { $table, id } = given.record('record', 'table_name');
    written(kernel.records.update(tx, $table, id, given.template('values')), `Updating ${$table} ${id}`);
    return done({ record: ref($table, id), table_name: $table });
  },
};

const deleteRecord: ActionHandler = {
  start({ kernel, tx, given }) {
    const { $table, id } = given.record('record', 'table_name');
    written(kernel.records.delete(tx, $table, id), `Deleting ${$table} ${id}`);
    return done();
  },
};

function find({ kernel, tx, given }: Step, table: string, limit: number): Row[] {
  if (!kernel.store.dictionary.table(table)) throw new Error(`There is no table ${table}`);
  const column = given.text('sort_column');
  const sort = column ? `^ORDERBY${given.text('sort_type') === 'sort_desc' ? 'DESC' : ''}${column}` : '';
  return kernel.store.query({
    table,
    query: kernel.records.restrict(tx, table, `${given.query('conditions')}${sort}`),
    limit,
    userId: tx.user.sysId,
    evaluate: evaluator(kernel, tx),
  });
}

const forgives = (step: Step): boolean =>
  step.given.flag('dont_fail_flow_on_error') || step.given.flag('__snc_dont_fail_on_error');

/** An empty result fails the flow unless it says that it does not mind. */
const lookUpRecord: ActionHandler = {
  start(step) {
    const table = step.given.text('table');
    const rows = find(step, table, 2);
    const problem =
      rows.length === 0
        ? `No record of ${table} was found`
        : rows.length > 1 && step.given.text('if_multiple_records_are_found_action') === 'error'
          ? `More than one record of ${table} was found`
          : '';
    if (problem && !forgives(step)) throw new Error(problem);
    return done({
      Record: problem ? '' : ref(table, rows[0]?.sys_id),
      Table: table,
      status: problem ? '1' : '0',
      error_message: problem,
    });
  },
};

const lookUpRecords: ActionHandler = {
  start(step) {
    const table = step.given.text('table');
    const rows = find(step, table, Math.min(Number(step.given.text('max_results')) || DEFAULT_RESULTS, MAX_RESULTS));
    return done({ Records: rows.map((row) => ref(table, row.sys_id)), Count: rows.length, Table: table });
  },
};

const updateMultipleRecords: ActionHandler = {
  start(step) {
    const { kernel, tx, given } = step;
    const table = given.text('table_name');
    const values = given.template('field_values');
    let count = 0;
    for (const row of find(step, table, MAX_RESULTS)) {
      const outcome = kernel.records.update(tx, table, row.sys_id ?? '', values);
      if (outcome.ok) count += 1;
      else if (!forgives(step))
        throw new Error(`Updating ${table} ${row.sys_id} was refused after ${count} records: ${outcome.message}`);
      else return done({ status: '1', count, message: outcome.message });
    }
    return done({ status: '0', count, message: '' });
  },
};

/** Columns that the dictionary or an index holds unique, each a way to recognise a record. */
function uniqueKeys({ kernel: { store } }: Step, table: string): string[][] {
  const tables = store.dictionary.ancestry(table).join(',');
  const single = store
    .query({ table: 'sys_dictionary', query: `nameIN${tables}^unique=true` })
    .map((row) => [row.element ?? '']);
  const indexes = store
    .query({ table: 'sys_index', query: `tableIN${tables}^unique_index=true` })
    .map((row) => (row.col_name_string ?? '').split(',').map((name) => name.trim()));
  return [...single, ...indexes, ['sys_id'], ['number']];
}

const createOrUpdateRecord: ActionHandler = {
  start(step) {
    const { kernel, tx, given } = step;
    const table = given.text('table_name');
    const values = given.template('fields');
    const key = uniqueKeys(step, table).find((columns) => columns.every((column) => values[column]));
    if (!key) throw new Error(`None of the fields given is unique in ${table}: nothing says which record is meant`);
    const query = key.map((column) => `${column}=${escapeQueryValue(values[column] ?? '')}`).join('^');
    const existing = kernel.store.query({ table, query, limit: 1 })[0];
    const row = existing
      ? written(kernel.records.update(tx, table, existing.sys_id ?? '', values), `Updating ${table} ${existing.sys_id}`)
      : written(kernel.records.insert(tx, table, values), `Creating a record of ${table}`);
    return done({
      record: ref(table, row.sys_id),
      status: existing ? 'updated' : 'created',
      table_name: table,
      error_message: '',
    });
  },
};

export const RECORD_ACTIONS = {
  createRecord,
  updateRecord,
  deleteRecord,
  lookUpRecord,
  lookUpRecords,
  updateMultipleRecords,
  createOrUpdateRecord,
};
