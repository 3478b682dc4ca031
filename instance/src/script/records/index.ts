import {
  DuplicateKey,
  type Change,
  type Kernel,
  type Operation,
  type Records,
  type Row,
  type Transaction,
  type WriteOutcome,
} from '../../kernel.ts';
import { newSysId } from '../../data/index.ts';
import { forgetTable } from '../cache.ts';
import { assertAlive, type Engine } from '../engine.ts';
import { TransactionCancelled } from '../errors.ts';
import { evaluatorFor } from '../evaluate.ts';
import { asScope } from '../glide/record-state.ts';
import { audit } from './audit.ts';
import { cascade, restriction } from './cascade.ts';
import { refusal, type AccessKind } from './cross-scope.ts';
import { findRestricted, restricted } from './query-rules.ts';
import { deferRules, runRules } from './run-rules.ts';

/** Writes within writes within rules: deeper than this is a mistake. */
const MAX_DEPTH = 20;
const depths = new WeakMap<Transaction, number>();

const KIND: Readonly<Record<Operation, AccessKind>> = { insert: 'create', update: 'write', delete: 'delete' };

const refused = (reason: Exclude<WriteOutcome, { ok: true }>['reason'], message: string): WriteOutcome => ({
  ok: false,
  reason,
  message,
});

/**
 * Writes with all that comes with them on the platform: before rules, the database, audit, after and async rules, then
 * the listeners (flows, notifications). ACLs are the caller's. Each write is committed by itself: where a fault cuts the
 * transaction off, the record is stored and nothing that would have followed has happened.
 */
export function createRecords(kernel: Kernel): Records {
  const listeners: ((change: Change) => void)[] = [];

  /** Only an app is held to its scope here: requests, flows and jobs of the platform write in the global one. */
  function outOfScope(tx: Transaction, operation: Operation, name: string): string | null {
    const table = kernel.store.dictionary.table(name);
    return table && tx.scope !== 'global' ? refusal(kernel, tx.scope, table, KIND[operation]) : null;
  }

  /** What every write begins with: a live transaction, a known depth, and the right scope. */
  function entering(tx: Transaction, operation: Operation, table: string, write: () => WriteOutcome): WriteOutcome {
    assertAlive(tx);
    const denied = outOfScope(tx, operation, table);
    if (denied !== null) return failed(tx, 'cross_scope', denied);
    const depth = depths.get(tx) ?? 0;
    if (depth >= MAX_DEPTH)
      throw new Error(`Writes are nested more than ${MAX_DEPTH} deep at ${operation} of ${table}`);
    depths.set(tx, depth + 1);
    try {
      return write();
    } catch (error) {
      if (error instanceof DuplicateKey) return failed(tx, 'duplicate', error.message);
      throw error;
    } finally {
      depths.set(tx, depth);
    }
  }

  function failed(
    tx: Transaction,
    reason: Exclude<WriteOutcome, { ok: true }>['reason'],
    message: string,
  ): WriteOutcome {
    kernel.log(reason === 'aborted' ? 'info' : 'error', tx.scope, message);
    return refused(reason, message);
  }

  /** A refusal by a rule is shown to the user, too. */
  function aborted(tx: Transaction, message: string): WriteOutcome {
    if (!tx.messages.some(({ text }) => text === message)) tx.messages.push({ type: 'error', text: message });
    return failed(tx, 'aborted', message);
  }

  /** Counts a write that is on disk, and cuts the transaction off when that was the last it may do. */
  function committed(tx: Transaction, table: string): void {
    forgetTable(kernel, table);
    tx.writes += 1;
    if (tx.cutAfterWrites === null || tx.writes < tx.cutAfterWrites) return;
    tx.cancelled = true;
    throw new TransactionCancelled(`cut off after ${tx.writes} writes`);
  }

  /** What a script leaves out by `setWorkflow(false)`: audit, rules, and the listeners. */
  function follow(change: Change): void {
    const { operation, table, row, previous, transaction: tx } = change;
    audit(kernel, tx, operation, table, row, previous);
    const occasion = { operation, table, row, previous };
    runRules(kernel, tx, 'after', occasion);
    deferRules(kernel, tx, occasion);
    for (const listener of listeners) listener(change);
  }

  return {
    insert: (tx, table, values, { workflow = true, sysId } = {}) =>
      entering(tx, 'insert', table, () => {
        const engine: Engine = { kernel, tx, scope: tx.scope };
        const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
        const row: Row = {
          ...kernel.store.blank(table, evaluatorFor(engine), given),
          ...given,
          sys_id: sysId || newSysId(),
        };
        const run = workflow
          ? runRules(kernel, tx, 'before', { operation: 'insert', table, row, previous: null })
          : { row, aborted: null };
        if (run.aborted !== null) return aborted(tx, run.aborted);
        const stored = kernel.store.insert(table, run.row, tx.user.userName);
        committed(tx, table);
        if (workflow) follow({ operation: 'insert', table, row: stored, previous: null, transaction: tx });
        return { ok: true, row: stored };
      }),

    update: (tx, name, sysId, changes, { workflow = true, force = false } = {}) =>
      entering(tx, 'update', name, () => {
        const found = standing(kernel, name, sysId);
        if (!found) return failed(tx, 'not_found', `${name} has no record ${sysId}`);
        const { table, previous } = found;
        const row: Row = { ...previous, ...changes, sys_id: sysId };
        const run = workflow
          ? runRules(kernel, tx, 'before', { operation: 'update', table, row, previous })
          : { row, aborted: null };
        if (run.aborted !== null) return aborted(tx, run.aborted);
        const changed = Object.fromEntries(
          Object.entries(run.row).filter(([column, value]) => value !== previous[column]),
        );
        if (Object.keys(changed).length === 0 && !force) return { ok: true, row: previous };
        const stored = kernel.store.update(table, sysId, changed, tx.user.userName);
        committed(tx, table);
        if (workflow) follow({ operation: 'update', table, row: stored, previous, transaction: tx });
        return { ok: true, row: stored };
      }),

    delete: (tx, name, sysId, { workflow = true } = {}) =>
      entering(tx, 'delete', name, () => {
        const found = standing(kernel, name, sysId);
        if (!found) return failed(tx, 'not_found', `${name} has no record ${sysId}`);
        const { table, previous } = found;
        const run = workflow
          ? runRules(kernel, tx, 'before', { operation: 'delete', table, row: previous, previous })
          : { row: previous, aborted: null };
        const held = run.aborted ?? restriction(kernel, table, sysId);
        if (held !== null) return aborted(tx, held);
        // The platform's own doing, whichever scope has deleted the record.
        const kept = asScope(tx, 'global', () => cascade(kernel, tx, table, sysId));
        if (kept !== null) return kept;
        kernel.store.delete(table, sysId);
        committed(tx, table);
        if (workflow) follow({ operation: 'delete', table, row: previous, previous, transaction: tx });
        return { ok: true, row: previous };
      }),

    restrict: (tx, table, query) => restricted(kernel, tx, table, query),
    find: (tx, table, sysId) => findRestricted(kernel, tx, table, sysId),
    onWritten(listener) {
      listeners.push(listener);
    },
  };
}

/** A record as it is, with its class: written through `task`, an incident is written as an incident, with its rules. */
function standing(kernel: Kernel, name: string, sysId: string): { table: string; previous: Row } | null {
  const row = kernel.store.get(name, sysId);
  if (!row) return null;
  const table = row['sys_class_name'] || name;
  if (table === name || !kernel.store.dictionary.table(table)) return { table: name, previous: row };
  return { table, previous: kernel.store.get(table, sysId) ?? row };
}
