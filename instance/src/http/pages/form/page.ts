import type { Column } from '../../../kernel.ts';
import type { UiAction } from '../../../script/index.ts';
import type { Answer } from '../../exchange.ts';
import { cell } from '../field.ts';
import { html, jsonIn, type Markup } from '../html.ts';
import { message, page, tokenField } from '../layout.ts';
import { input, isEditable, type Form } from './inputs.ts';
import { sectionsOf, type Section } from './sections.ts';

export interface Shown {
  readonly form: Form;
  readonly actions: readonly UiAction[];
  /** What display rules have left for scripts of the form. */
  readonly scratchpad: object;
  readonly problems: readonly string[];
}

function field(form: Form, column: Column): Markup {
  const { exchange, table, row } = form;
  const editable = isEditable(form, column);
  return html`<dt>
      ${editable ? html`<label for="field.${column.name}" class="${column.mandatory ? 'required' : ''}">${column.label}</label>` : column.label}
    </dt>
    <dd>${editable ? input(form, column) : cell(exchange, table, row, column.name)}</dd>`;
}

const fields = (form: Form, columns: readonly Column[]) =>
  html`<dl>${columns.map((column) => field(form, column))}</dl>`;

/** Buttons are for what changes the record; what runs in the browser on the platform is named and cannot be pressed. */
function button({ id, label, hint, style, asLink, row }: UiAction): Markup {
  const client = row['client'] === 'true';
  return html`<button
    name="sys_action"
    value="${id}"
    title="${client ? `${hint} Not implemented here: it runs in the browser.` : hint}"
    class="${asLink || style !== 'primary' ? 'second' : ''}"
    ${client && html`disabled`}
  >
    ${label}
  </button> `;
}

function buttons({ form: { exchange, table, row, isNew }, actions }: Shown): Markup {
  const { access } = exchange.context.kernel;
  const may = (operation: 'create' | 'write' | 'delete') => access.can(exchange.tx, operation, table.name, row);
  return html`<p class="actions">
    ${may(isNew ? 'create' : 'write') && html`<button name="sys_action" value="save">${isNew ? 'Submit' : 'Update'}</button> `}
    ${actions.map(button)}
    ${!isNew && may('delete') && html`<button class="second" name="sys_action" value="delete">Delete</button>`}
  </p>`;
}

/** A record as its form lays it out, and every other field that the person may read. */
export function formPage(shown: Shown, status = 200): Answer {
  const { exchange, table, row, isNew } = shown.form;
  const { store, access } = exchange.context.kernel;
  const readable = [...table.columns.values()].filter((column) =>
    access.can(exchange.tx, 'read', table.name, row, column.name),
  );
  const sections = sectionsOf(exchange, table);
  const placed = new Set(sections.flatMap(({ columns }) => columns));
  const rest = readable
    .filter((column) => !placed.has(column.name))
    .toSorted((a, b) => Number(a.name.startsWith('sys_')) - Number(b.name.startsWith('sys_')));
  const inSection = ({ columns }: Section) =>
    columns.flatMap((column) => readable.find((candidate) => candidate.name === column) ?? []);
  const title = isNew ? `${table.label}: new record` : `${table.label}: ${store.displayName(table.name, row)}`;
  return page(
    exchange,
    title,
    html`${shown.problems.map((text) => message(text, 'error'))}
      <p><a href="/${table.name}_list.do">All: ${table.label}</a></p>
      <form method="post" action="/${table.name}.do" class="record">
        ${tokenField(exchange)}<input type="hidden" name="sys_id" value="${isNew ? '-1' : (row['sys_id'] ?? '')}" />
        ${buttons(shown)}
        ${sections.map(
          (section) =>
            html`${section.caption !== '' && html`<h2>${section.caption}</h2>`}
            ${fields(shown.form, inSection(section))}`,
        )}
        <details ${sections.length === 0 && html` open`}>
          <summary>All other fields</summary>
          ${fields(shown.form, rest)}
        </details>
      </form>
      <script type="application/json" id="g_scratchpad">
        ${jsonIn(shown.scratchpad)}
      </script>`,
    status,
  );
}
