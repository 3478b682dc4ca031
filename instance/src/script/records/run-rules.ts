import type { DeferredRule, Kernel, Operation, Row, Transaction } from '../../kernel.ts';
import type { Engine } from '../engine.ts';
import { NotImplemented, TransactionCancelled } from '../errors.ts';
import { evaluatorFor } from '../evaluate.ts';
import { recordOn } from '../glide/make-record.ts';
import { stateOf, type GlideRecord } from '../glide/record.ts';
import { hasAnyRole, roleName } from '../users.ts';
import { ruleById, rulesFor, templateValues, type Rule, type When } from './rules.ts';

/** What a rule works on. `row` is as it will be or is stored; `previous` as it was. */
export interface Occasion {
  readonly operation: Operation;
  readonly table: string;
  readonly row: Row;
  readonly previous: Row | null;
}

/** `g_scratchpad`, which display rules fill and later rules of the transaction read. A class of its own: scripts get the object, not a copy. */
class Scratchpad {}
const scratchpads = new WeakMap<Transaction, object>();
function scratchpad(tx: Transaction): object {
  let pad = scratchpads.get(tx);
  if (!pad) scratchpads.set(tx, (pad = new Scratchpad()));
  return pad;
}

/** Rules that are running, by rule and record: a rule that its own work would set off again on the same record is left out. */
const running = new WeakMap<Transaction, Set<string>>();

export interface RuleRun {
  /** The record as the rules left it. */
  readonly row: Row;
  /** Why the operation is not to go on; null when it is. */
  readonly aborted: string | null;
}

/** Whether the user has one of the roles that a rule is for. */
export const hasRoleFor = ({ kernel, tx }: Engine, { roles }: Rule): boolean =>
  roles.length === 0 || hasAnyRole(tx.user, roles.map((id) => roleName(kernel, id) || id).join(','));

function applies(engine: Engine, rule: Rule, occasion: Occasion, row: Row): boolean {
  const { kernel, tx } = engine;
  if (!hasRoleFor(engine, rule)) return false;
  if (rule.filter === '') return true;
  return kernel.store.matches(occasion.table, row, rule.filter, {
    previous: occasion.previous ?? blankOf(row),
    userId: tx.user.sysId,
    evaluate: evaluatorFor(engine),
  });
}

/** Each rule has `current` and `previous` as records of its own scope; both stand on the same values for all of them. */
function recordsFor(
  engine: Engine,
  occasion: Occasion,
  row: Row,
): { current: GlideRecord; previous: GlideRecord | null } {
  const current = recordOn(
    engine,
    occasion.table,
    row,
    occasion.operation === 'insert' ? blankOf(row) : (occasion.previous ?? row),
  );
  const state = stateOf(current);
  state.operation = occasion.operation;
  state.isNew = false;
  return { current, previous: occasion.previous ? recordOn(engine, occasion.table, occasion.previous) : null };
}

/** On insert every value that is not empty has changed. */
const blankOf = (row: Row): Row => Object.fromEntries(Object.keys(row).map((name) => [name, '']));

/** Runs one rule. @returns the row as it left it, and why it aborted */
function runRule(engine: Engine, rule: Rule, occasion: Occasion, row: Row): RuleRun {
  const { kernel, tx } = engine;
  const { current, previous } = recordsFor(engine, occasion, row);
  const globals = { current, previous, g_scratchpad: scratchpad(tx) };
  const name = `sys_script.${rule.name}`;
  if (
    rule.condition !== '' &&
    !kernel.scripts.run(tx, { source: rule.condition, name: `${name}.condition`, scope: rule.scope, globals })
  )
    return { row, aborted: null };
  for (const [field, value] of templateValues(rule.template)) current.setValue(field, value);
  if (rule.message !== '') tx.messages.push({ type: rule.aborts ? 'error' : 'info', text: rule.message });
  if (rule.script !== '') kernel.scripts.run(tx, { source: rule.script, name, scope: rule.scope, globals });
  const { values, aborted } = stateOf(current);
  const left = values ?? row;
  return {
    row: left,
    aborted: rule.aborts || aborted ? rule.message || `Operation was aborted by business rule '${rule.name}'` : null,
  };
}

/**
 * Runs a rule about something (a record, by its key) unless it runs about that already. One that fails is logged, and
 * the operation goes on, as on the platform; what is missing here, or cut off, is not passed over.
 */
export function guardedRun<Result>(
  { kernel, tx }: Engine,
  rule: Rule,
  about: string,
  run: () => Result,
  otherwise: Result,
): Result {
  const key = `${rule.id} ${about}`;
  const active = running.get(tx) ?? new Set<string>();
  running.set(tx, active);
  if (active.has(key)) {
    if (about !== 'query') kernel.log('warn', rule.scope, `sys_script.${rule.name}: recursion on ${about} stopped`);
    return otherwise;
  }
  active.add(key);
  try {
    return run();
  } catch (error) {
    if (error instanceof TransactionCancelled || (error as Error).name === NotImplemented.name) throw error;
    kernel.log('error', rule.scope, (error as Error).message);
    return otherwise;
  } finally {
    active.delete(key);
  }
}

function runGuarded(engine: Engine, rule: Rule, occasion: Occasion, row: Row): RuleRun {
  const unchanged: RuleRun = { row, aborted: null };
  return guardedRun(
    engine,
    rule,
    `${occasion.table} ${row['sys_id']}`,
    () => (applies(engine, rule, occasion, row) ? runRule(engine, rule, occasion, row) : unchanged),
    unchanged,
  );
}

/** Runs the rules of one moment in their order until one aborts. */
export function runRules(kernel: Kernel, tx: Transaction, when: Exclude<When, 'async'>, occasion: Occasion): RuleRun {
  let { row } = occasion;
  for (const rule of rulesFor(kernel, occasion.table, when, when === 'display' ? null : occasion.operation)) {
    const run = runGuarded({ kernel, tx, scope: rule.scope }, rule, occasion, row);
    ({ row } = run);
    if (run.aborted !== null && when === 'before') return run;
  }
  return { row, aborted: null };
}

/** Leaves async rules that apply to the background. */
export function deferRules(kernel: Kernel, tx: Transaction, occasion: Occasion): void {
  const { operation, table, row, previous } = occasion;
  for (const rule of rulesFor(kernel, table, 'async', operation)) {
    if (!applies({ kernel, tx, scope: rule.scope }, rule, occasion, row)) continue;
    kernel.background.defer({
      ruleId: rule.id,
      name: `sys_script.${rule.name}`,
      userId: tx.user.sysId,
      operation,
      table,
      sysId: row['sys_id'] ?? '',
      previous,
    });
  }
}

/** Runs a rule that was deferred: it sees the record as it is now, or as it was deleted, and `previous` as it was. One that has gone meanwhile, or whose record has, does nothing. */
export function runDeferredRule(kernel: Kernel, tx: Transaction, deferred: DeferredRule): void {
  const { operation, table, sysId, previous } = deferred;
  const rule = ruleById(kernel, deferred.ruleId);
  const row = operation === 'delete' ? previous : kernel.store.get(table, sysId);
  if (rule && row) runRule({ kernel, tx, scope: rule.scope }, rule, { operation, table, row, previous }, row);
}

/** Runs the display rules of a record that is shown: it is shown as they leave it, with the scratchpad that they fill. */
export function displayScratchpad(
  kernel: Kernel,
  tx: Transaction,
  table: string,
  row: Row,
): { row: Row; scratchpad: object } {
  const run = runRules(kernel, tx, 'display', { operation: 'update', table, row, previous: row });
  return { row: run.row, scratchpad: scratchpad(tx) };
}
