import type { Kernel, Row, Transaction } from '../kernel.ts';
import { cached, rowsOf, scopeName } from './cache.ts';
import { GlideObject, guarded, type Engine } from './engine.ts';
import { NotImplemented } from './errors.ts';
import { stateOf, type GlideRecord } from './glide/record.ts';
import { isTrue, toText } from './glide/values.ts';
import { hasAnyRole, roleName } from './users.ts';

/** A button, link or menu entry of a form whose script runs on the server. */
export interface UiAction {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** `primary`, `destructive` or `''`. */
  readonly style: string;
  readonly asLink: boolean;
  readonly row: Row;
}

const TABLES = ['sys_ui_action', 'sys_ui_action_role', 'sys_user_role'];

/** Active actions of a table and those it inherits; of two with the same action name that of the more specific table. */
function actionsOf(kernel: Kernel, table: string): readonly { row: Row; roles: string }[] {
  return cached(kernel, `UI actions of ${table}`, TABLES, () => {
    const owners = [...kernel.store.dictionary.ancestry(table), 'global'];
    const roles = rowsOf(kernel, 'sys_ui_action_role');
    const rows = rowsOf(kernel, 'sys_ui_action', `active=true^tableIN${owners.join(',')}`)
      .map((row) => ({ row, level: owners.indexOf(row['table'] ?? '') }))
      .toSorted((a, b) => a.level - b.level);
    const named = new Map(rows.toReversed().map(({ row }) => [row['action_name'] || row['sys_id'], row]));
    return [...named.values()]
      .toSorted((a, b) => Number(a['order'] || '100') - Number(b['order'] || '100'))
      .map((row) => ({
        row,
        roles: roles
          .filter((link) => link['sys_ui_action'] === row['sys_id'])
          .map((link) => roleName(kernel, link['sys_user_role'] ?? ''))
          .join(','),
      }));
  });
}

const onForm = (row: Row): boolean =>
  ['form_button', 'form_link', 'form_context_menu'].some((place) => isTrue(row[place]));

/** What the user may press on the form of a record. A condition that fails hides its action, and the log says why. */
export function uiActions(kernel: Kernel, tx: Transaction, table: string, row: Row, isNew: boolean): UiAction[] {
  const current = kernel.scripts.record(tx, table, row);
  const holds = (action: Row): boolean => {
    const source = action['condition']?.trim();
    if (!source) return true;
    const scope = scopeName(kernel, action['sys_scope']);
    try {
      const name = `sys_ui_action.${action['name']}.condition`;
      return Boolean(kernel.scripts.run(tx, { source, name, scope, globals: { current } }));
    } catch (error) {
      kernel.log('error', scope, (error as Error).message);
      return false;
    }
  };
  return actionsOf(kernel, table)
    .filter(({ row: action }) => onForm(action) && isTrue(action[isNew ? 'show_insert' : 'show_update']))
    .filter(({ roles }) => roles === '' || hasAnyRole(tx.user, roles))
    .filter(({ row: action }) => holds(action))
    .map(({ row: action }) => ({
      id: action['sys_id'] ?? '',
      label: action['name'] ?? '',
      hint: action['hint'] ?? '',
      style: action['form_style'] ?? '',
      asLink: !isTrue(action['form_button']),
      row: action,
    }));
}

/** `action`: where the browser goes after a UI action. */
export class GlideAction extends GlideObject {
  static readonly glideName = 'action';
  #target = '';

  constructor(engine: Engine) {
    super(engine);
  }
  setRedirectURL(target: unknown): void {
    const record = target as Partial<GlideRecord> | null;
    this.#target = typeof record?.getLink === 'function' ? record.getLink(true) : toText(target);
  }
  setReturnURL(target: unknown): void {
    this.setRedirectURL(target);
  }
  openGlideRecord(record: unknown): void {
    this.setRedirectURL(record);
  }
  getRedirectURL(): string {
    return this.#target;
  }
  getReturnURL(): string {
    return this.#target;
  }
}
guarded(GlideAction);

/** A record on its form: as it is stored, and what has been typed since. */
export interface FormRecord {
  readonly table: string;
  readonly row: Row;
  readonly isNew: boolean;
  readonly changes: Row;
}

function currentOf(kernel: Kernel, tx: Transaction, { table, row, isNew, changes }: FormRecord): GlideRecord {
  const current = kernel.scripts.record(tx, table, row) as GlideRecord;
  if (isNew) Object.assign(stateOf(current), { isNew, before: null });
  for (const [name, value] of Object.entries(changes)) current.setValue(name, value);
  return current;
}

/**
 * Runs an action on a record with what the form has set on it. @returns where the script sends the browser, `''` for
 * nowhere. @throws ScriptError; NotImplemented for an action of the browser
 */
export function pressUiAction(kernel: Kernel, tx: Transaction, { row, label }: UiAction, record: FormRecord): string {
  if (isTrue(row['client']))
    throw new NotImplemented(`UI action ${label}`, `: it runs in the browser (${row['onclick']})`);
  const scope = scopeName(kernel, row['sys_scope']);
  const action = new GlideAction({ kernel, tx, scope });
  const name = `sys_ui_action.${row['name']}`;
  const current = currentOf(kernel, tx, record);
  kernel.scripts.run(tx, { source: row['script'] ?? '', name, scope, globals: { current, action } });
  return action.getRedirectURL();
}
