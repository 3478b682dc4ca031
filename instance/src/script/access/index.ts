import type { Access, Kernel, Row, Transaction } from '../../kernel.ts';
import { evaluatorFor } from '../evaluate.ts';
import { recordOn } from '../glide/make-record.ts';
import { runAnswer } from '../scripts.ts';
import { hasAnyRole } from '../users.ts';
import { mostSpecific, type Acl } from './acls.ts';

type AclOperation = 'read' | 'write' | 'create' | 'delete';

/** ACLs whose scripts are being asked: one that asks itself again is refused rather than followed for ever. */
const asking = new WeakMap<Transaction, Set<Acl>>();

/**
 * What was decided of a row as a whole, for as long as that very row is looked at: a record that is shown is asked for
 * once, and for each of its fields again.
 */
const decided = new WeakMap<Row, { readonly tx: Transaction; readonly answers: Map<string, boolean> }>();

function remembered(tx: Transaction, row: Row | null, key: string, decide: () => boolean): boolean {
  if (row === null) return decide();
  let known = decided.get(row);
  if (known?.tx !== tx) decided.set(row, (known = { tx, answers: new Map() }));
  const answer = known.answers.get(key) ?? decide();
  known.answers.set(key, answer);
  return answer;
}

/**
 * ACLs as the platform evaluates them: role, condition and script of a rule must all pass; of several rules under one
 * name any is enough; the most specific name that has rules decides, first along the table and those it extends, then
 * `*`. A field needs its record's rule and, if there is one, its own. A table without any rule is closed to all but
 * admins, as it is on releases that deny by default; so is anything else but a UI page, which is open to who is signed in.
 */
export function createAccess(kernel: Kernel): Access {
  const isAdmin = (tx: Transaction) => tx.user.roles.has('admin');

  function scriptPasses(tx: Transaction, acl: Acl, table: string, row: Row | null): boolean {
    const engine = { kernel, tx, scope: acl.scope };
    const active = asking.get(tx) ?? new Set<Acl>();
    asking.set(tx, active);
    if (active.has(acl)) return false;
    active.add(acl);
    try {
      return runAnswer(kernel, tx, {
        source: acl.script,
        name: `sys_security_acl.${acl.name}`,
        scope: acl.scope,
        globals: { current: table === '' ? null : recordOn(engine, table, row) },
      });
    } catch (error) {
      if (tx.cancelled || (error as Error).name === 'NotImplemented') throw error;
      kernel.log('error', acl.scope, (error as Error).message);
      return false;
    } finally {
      active.delete(acl);
    }
  }

  function passes(tx: Transaction, acl: Acl, table: string, row: Row | null): boolean {
    if (acl.unknown !== null) {
      kernel.log(
        'warn',
        acl.scope,
        `sys_security_acl.${acl.name}: NotImplemented: ${acl.unknown}; the rule does not pass`,
      );
      return false;
    }
    if (isAdmin(tx) && acl.adminOverrides) return true;
    if (acl.roles.length > 0 && !hasAnyRole(tx.user, acl.roles.join(','))) return false;
    // Without a record only roles can be asked: the answer is whether there may be any that passes.
    if (row === null && table !== '') return true;
    if (
      acl.condition !== '' &&
      row !== null &&
      !kernel.store.matches(table, row, acl.condition, {
        userId: tx.user.sysId,
        evaluate: evaluatorFor({ kernel, tx, scope: acl.scope }),
      })
    )
      return false;
    return acl.script === '' || scriptPasses(tx, acl, table, row);
  }

  /** Every `deny` rule must pass, and any `allow` rule. */
  function decide(tx: Transaction, acls: readonly Acl[], table: string, row: Row | null): boolean {
    const allows = acls.filter(({ denies }) => !denies);
    return (
      acls.filter(({ denies }) => denies).every((acl) => passes(tx, acl, table, row)) &&
      (allows.length === 0 || allows.some((acl) => passes(tx, acl, table, row)))
    );
  }

  function recordPasses(tx: Transaction, operation: AclOperation, table: string, row: Row | null): boolean {
    const acls = mostSpecific(kernel, 'record', operation, [...kernel.store.dictionary.ancestry(table), '*']);
    return acls.length === 0 ? isAdmin(tx) : decide(tx, acls, table, row);
  }

  function fieldPasses(
    tx: Transaction,
    operation: AclOperation,
    table: string,
    row: Row | null,
    column: string,
  ): boolean {
    const tables = [...kernel.store.dictionary.ancestry(table), '*'];
    const names = [...tables.map((name) => `${name}.${column}`), ...tables.map((name) => `${name}.*`)];
    const acls = mostSpecific(kernel, 'record', operation, names);
    return acls.length === 0 || decide(tx, acls, table, row);
  }

  return {
    can(tx, operation, table, row, column) {
      if (!kernel.store.dictionary.table(table)) return false;
      if (!remembered(tx, row, `${operation} ${table}`, () => recordPasses(tx, operation, table, row))) return false;
      return column === undefined || fieldPasses(tx, operation, table, row, column);
    },
    canExecute(tx, type, name) {
      const acls = mostSpecific(kernel, type, type === 'ui_page' ? 'read' : 'execute', [name, '*']);
      if (acls.length > 0) return decide(tx, acls, '', null);
      return isAdmin(tx) || (type === 'ui_page' && tx.user.userName !== 'guest');
    },
  };
}
