import type { Row, WriteOutcome } from '../../kernel.ts';
import type { Engine } from '../engine.ts';
import { refusal } from '../records/cross-scope.ts';
import { asScope, changedValues, standOn, type RecordState } from './record-state.ts';

const ACL = { insert: 'create', update: 'write', delete: 'delete' } as const;

/** Why a write may not even be tried: by the table's scope, or by ACLs for a secure record. Logged and kept as last error. */
function refused({ kernel, tx, scope }: Engine, state: RecordState, operation: keyof typeof ACL): boolean {
  const { table, tableName } = state;
  const reason = table ? refusal(kernel, scope, table, ACL[operation]) : `Table ${tableName} does not exist`;
  const row = operation === 'insert' ? state.values : (state.before ?? state.values);
  const denied =
    reason === null && state.secure && !kernel.access.can(tx, ACL[operation], tableName, row)
      ? `ACL Exception ${operation} failed on ${tableName} due to security constraints`
      : reason;
  if (denied === null) return false;
  state.lastError = denied;
  kernel.log('error', scope, denied);
  return true;
}

/** The values that ACLs let a secure record write; others are left out without a word, as on the platform. */
function writable({ kernel, tx }: Engine, state: RecordState, operation: 'create' | 'write', values: Row): Row {
  if (!state.secure) return values;
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) =>
        name === 'sys_id' || kernel.access.can(tx, operation, state.tableName, state.before ?? state.values, name),
    ),
  );
}

function settle(state: RecordState, outcome: WriteOutcome): string | null {
  state.lastError = outcome.ok ? '' : outcome.message;
  if (!outcome.ok) return null;
  standOn(state, outcome.row);
  return outcome.row['sys_id'] ?? null;
}

const { entries, fromEntries } = Object;

/** Inserts what the record holds. A record that was read is inserted anew, as on the platform. @returns its `sys_id`, or null */
export function insertRecord(engine: Engine, state: RecordState): string | null {
  const { kernel, tx, scope } = engine;
  if (refused(engine, state, 'insert')) return null;
  const { sys_id: sysId = '', ...values } = writable(engine, state, 'create', state.values ?? {});
  const given = sysId !== '' && sysId !== state.before?.['sys_id'];
  const own = state.isNew
    ? values
    : fromEntries(entries(values).filter(([name]) => !name.startsWith('sys_') && name !== 'number'));
  return settle(
    state,
    asScope(tx, scope, () =>
      kernel.records.insert(tx, state.tableName, own, { workflow: state.workflow, ...(given ? { sysId } : {}) }),
    ),
  );
}

/** Writes what has been set. @returns the `sys_id`, or null when nothing was written */
export function updateRecord(engine: Engine, state: RecordState): string | null {
  const { kernel, tx, scope } = engine;
  if (state.isNew) return insertRecord(engine, state);
  const id = state.values?.['sys_id'] ?? '';
  if (id === '' || refused(engine, state, 'update')) return null;
  const changes = writable(engine, state, 'write', changedValues(state));
  const table = state.values?.['sys_class_name'] || state.tableName;
  return settle(
    state,
    asScope(tx, scope, () =>
      kernel.records.update(tx, table, id, changes, { workflow: state.workflow, force: state.force }),
    ),
  );
}

export function deleteRecord(engine: Engine, state: RecordState): boolean {
  const { kernel, tx, scope } = engine;
  const id = state.values?.['sys_id'] ?? '';
  if (id === '' || refused(engine, state, 'delete')) return false;
  const table = state.values?.['sys_class_name'] || state.tableName;
  const outcome = asScope(tx, scope, () => kernel.records.delete(tx, table, id, { workflow: state.workflow }));
  state.lastError = outcome.ok ? '' : outcome.message;
  return outcome.ok;
}
