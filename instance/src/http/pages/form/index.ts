import type { Row, Table } from '../../../kernel.ts';
import { displayScratchpad, pressUiAction, uiActions } from '../../../script/index.ts';
import { evaluatorFor } from '../../../script/evaluate.ts';
import { noRecord, notAuthorized } from '../../errors.ts';
import type { Answer, Exchange } from '../../exchange.ts';
import { tableNamed } from '../field.ts';
import { ownPath, redirect } from '../layout.ts';
import { formOf } from '../route.ts';
import { changesOf, type Form } from './inputs.ts';
import { formPage } from './page.ts';

const NEW = '-1';

function newForm(exchange: Exchange, table: Table): Form {
  const { kernel } = exchange.context;
  const engine = { kernel, tx: exchange.tx, scope: 'global' };
  // Numbers are given when the record is stored.
  const row = kernel.store.blank(table.name, evaluatorFor(engine), { number: '' });
  if (!kernel.access.can(exchange.tx, 'create', table.name, row))
    throw notAuthorized(`You may not create records of ${table.label}.`);
  return { exchange, table, row, isNew: true };
}

/** The form of a record by its key, of its own class; of a new one for `-1`. @throws RestError */
function formFor(exchange: Exchange, name: string, sysId: string): Form {
  const { store, access, records } = exchange.context.kernel;
  const asked = tableNamed(exchange, name);
  if (sysId === NEW) return newForm(exchange, asked);
  const found = records.find(exchange.tx, name, sysId);
  if (!found || !access.can(exchange.tx, 'read', name, found)) throw noRecord();
  const table = store.dictionary.table(found['sys_class_name'] ?? '') ?? asked;
  const row = table === asked ? found : (store.get(table.name, sysId) ?? found);
  return { exchange, table, row, isNew: false };
}

/** Shows a form as display rules leave its record; what was typed stands above what is stored. */
function show(form: Form, typed: Row = {}, problems: readonly string[] = []): Answer {
  const { exchange, table, isNew } = form;
  const { kernel } = exchange.context;
  const display = displayScratchpad(kernel, exchange.tx, table.name, form.row);
  const row = { ...display.row, ...typed };
  const actions = uiActions(kernel, exchange.tx, table.name, row, isNew);
  const failed = problems.length > 0 || exchange.request.method === 'POST';
  return formPage({ form: { ...form, row }, actions, scratchpad: display.scratchpad, problems }, failed ? 400 : 200);
}

/** `/<table>.do?sys_id=`: a record on its form, to be read and, as far as ACLs let the person, changed. */
export const recordForm = (exchange: Exchange, name: string): Answer =>
  show(formFor(exchange, name, exchange.query['sys_id'] ?? ''));

/** Writes what was typed. @returns where to go, or null when a rule or the database refused it */
function save({ exchange, table, row, isNew }: Form, changes: Row): string | null {
  const { records, access } = exchange.context.kernel;
  const { tx } = exchange;
  if (!access.can(tx, isNew ? 'create' : 'write', table.name, { ...row, ...changes }))
    throw notAuthorized(`You may not ${isNew ? 'create' : 'change'} this record.`);
  const outcome = isNew
    ? records.insert(tx, table.name, changes)
    : records.update(tx, table.name, row['sys_id'] ?? '', changes);
  if (outcome.ok) return `/${table.name}.do?sys_id=${outcome.row['sys_id']}`;
  if (!tx.messages.some(({ text }) => text === outcome.message))
    tx.messages.push({ type: 'error', text: outcome.message });
  return null;
}

function remove({ exchange, table, row }: Form): string | null {
  const { records, access } = exchange.context.kernel;
  if (!access.can(exchange.tx, 'delete', table.name, row)) throw notAuthorized('You may not delete this record.');
  const outcome = records.delete(exchange.tx, table.name, row['sys_id'] ?? '');
  return outcome.ok ? `/${table.name}_list.do` : null;
}

/** Runs a UI action that the person could press on this form. */
function press(form: Form, id: string, changes: Row): string {
  const { exchange, table, row, isNew } = form;
  const { kernel } = exchange.context;
  const action = uiActions(kernel, exchange.tx, table.name, { ...row, ...changes }, isNew).find(
    (candidate) => candidate.id === id,
  );
  if (!action) throw notAuthorized('This action is not available for the record as it is now.');
  const target = pressUiAction(kernel, exchange.tx, action, { table: table.name, row, isNew, changes });
  const path = /^(?:\/|[a-z]+:|$)/i.test(target) ? target : `/${target}`;
  const stay = kernel.store.get(table.name, row['sys_id'] ?? '');
  return ownPath(path, stay ? `/${table.name}.do?sys_id=${row['sys_id']}` : `/${table.name}_list.do`);
}

/** A form that was sent: saves, deletes, or runs a UI action. What goes wrong is shown above what was typed. */
export function sendForm(exchange: Exchange, name: string): Answer {
  const sent = formOf(exchange.request.body);
  const form = formFor(exchange, name, sent['sys_id'] ?? '');
  const action = sent['sys_action'] ?? 'save';
  if (action === 'delete') {
    const target = remove(form);
    return target === null ? show(form) : redirect(target);
  }
  const { changes, problems } = changesOf(form, sent);
  if (problems.length > 0) return show(form, changes, problems);
  try {
    const target = action === 'save' ? save(form, changes) : press(form, action, changes);
    return target === null ? show(form, changes) : redirect(target);
  } catch (error) {
    if (exchange.tx.cancelled || !isOfScript(error)) throw error;
    return show(form, changes, [(error as Error).message]);
  }
}

const isOfScript = (error: unknown): boolean => ['ScriptError', 'NotImplemented'].includes((error as Error).name);
