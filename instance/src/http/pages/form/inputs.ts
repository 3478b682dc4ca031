import { fromDisplay } from '../../../script/glide/time-zone.ts';
import type { Column, Row, Table } from '../../../kernel.ts';
import type { Exchange } from '../../exchange.ts';
import { findBy } from '../../users.ts';
import { html, type Markup } from '../html.ts';

/** Names of the form's fields begin so: a column may have any name. */
const PREFIX = 'field.';
const LONG_TEXT = 255;
const NOT_EDITED = new Set(['journal', 'journal_list', 'variables', 'glide_var', 'GUID', 'sys_class_name']);

export interface Form {
  readonly exchange: Exchange;
  readonly table: Table;
  readonly row: Row;
  readonly isNew: boolean;
}

/** Whether the person may change a field of the record on its form. */
export function isEditable({ exchange, table, row, isNew }: Form, column: Column): boolean {
  if (column.readOnly || column.name.startsWith('sys_') || NOT_EDITED.has(column.type)) return false;
  const { access } = exchange.context.kernel;
  return access.can(exchange.tx, isNew ? 'create' : 'write', table.name, row, column.name);
}

/** A value as it stands in its input: references by their display value, times by the person's clock. */
function shown({ exchange, table, row }: Form, column: Column): string {
  const value = row[column.name] ?? '';
  if (column.type.startsWith('password') || column.type === 'journal_input') return '';
  if (column.hasChoices || column.type === 'boolean') return value;
  return exchange.context.kernel.store.displayValue(table.name, column.name, value, exchange.tx.user.timeZone) || value;
}

function choiceInput({ exchange, table, row }: Form, column: Column, id: string): Markup {
  const { dictionary } = exchange.context.kernel.store;
  const value = row[column.name] ?? '';
  const listed = dictionary
    .choices(table.name, column.name)
    .filter((choice) => !choice.inactive || choice.value === value);
  const options = listed.some((choice) => choice.value === value)
    ? listed
    : [{ value, label: value || '-- None --' }, ...listed];
  return html`<select id="${id}" name="${id}">
    ${options.map((choice) => html`<option value="${choice.value}" ${choice.value === value && html`selected`}>${choice.label}</option>`)}
  </select>`;
}

export function input(form: Form, column: Column): Markup {
  const id = PREFIX + column.name;
  const value = shown(form, column);
  if (column.type === 'boolean')
    return html`<input type="hidden" name="${id}" value="false" /><input
        type="checkbox"
        id="${id}"
        name="${id}"
        value="true"
        ${value === 'true' && html`checked`}
      />`;
  if (column.hasChoices) return choiceInput(form, column, id);
  if (column.type === 'journal_input' || (column.maxLength > LONG_TEXT && !column.reference))
    return html`<textarea id="${id}" name="${id}" rows="4">${value}</textarea>`;
  const secret = column.type.startsWith('password');
  const hint = secret && form.row[column.name] ? '********' : '';
  return html`<input
    type="${secret ? 'password' : 'text'}"
    id="${id}"
    name="${id}"
    value="${value}"
    placeholder="${hint}"
    autocomplete="off"
  />`;
}

/** What was typed into a field as its column stores it. @throws Error in words for the person */
function stored({ exchange, table }: Form, column: Column, typed: string): string {
  const { store } = exchange.context.kernel;
  if (typed === '') return '';
  if (column.type === 'reference' && column.reference) {
    if (store.get(column.reference, typed)) return typed;
    const display = store.dictionary.table(column.reference)?.displayColumn;
    const found = display && findBy(store, column.reference, display, typed)?.['sys_id'];
    if (!found) throw new Error(`${column.label}: there is no ${column.reference} ${typed}`);
    return found;
  }
  if (column.type === 'glide_date_time') {
    const value = fromDisplay(typed, exchange.tx.user.timeZone);
    if (value === null) throw new Error(`${column.label}: ${typed} is no date and time (yyyy-MM-dd HH:mm:ss)`);
    return value;
  }
  const choices = column.hasChoices ? store.dictionary.choices(table.name, column.name) : [];
  if (choices.length > 0 && !choices.some(({ value }) => value === typed))
    throw new Error(`${column.label}: ${typed} is not one of the choices`);
  return typed;
}

/** What the person has changed on the form; fields that may not be edited are left out. */
export function changesOf(form: Form, sent: Readonly<Record<string, string>>): { changes: Row; problems: string[] } {
  const changes: Row = {};
  const problems: string[] = [];
  for (const column of form.table.columns.values()) {
    const typed = sent[PREFIX + column.name]?.replaceAll('\r\n', '\n');
    if (typed === undefined || typed === shown(form, column) || !isEditable(form, column)) continue;
    try {
      changes[column.name] = stored(form, column, typed);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  const missing = [...form.table.columns.values()].filter(
    (column) => column.mandatory && isEditable(form, column) && ({ ...form.row, ...changes }[column.name] ?? '') === '',
  );
  problems.push(...missing.map(({ label }) => `${label} is required`));
  return { changes, problems };
}
