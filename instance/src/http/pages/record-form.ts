import type { Column, Row, Table } from '../../kernel.ts';
import { noRecord } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { cell, tableNamed } from './field.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

interface Section {
  readonly caption: string;
  readonly columns: readonly string[];
}

/** Sections of the table's form in the default view; what splits them into columns is left out. */
function sectionsOf({ context }: Exchange, table: Table): Section[] {
  const { store } = context.kernel;
  const elements = (sectionId: string): string[] =>
    store
      .query({ table: 'sys_ui_element', query: `sys_ui_section=${sectionId}^ORDERBYposition` })
      .map((element) => element['element'] ?? '');
  return store
    .query({ table: 'sys_ui_form_section', query: `sys_ui_section.name=${table.name}^ORDERBYposition` })
    .map((link) => store.get('sys_ui_section', link['sys_ui_section'] ?? ''))
    .filter((section) => section !== undefined)
    .filter((section) => section['view'] === 'Default view' && !section['sys_user'])
    .map((section) => ({
      caption: section['caption'] ?? '',
      columns: elements(section['sys_id'] ?? '').filter((name) => table.columns.has(name)),
    }));
}

/** `/<table>.do?sys_id=`: a record as its form lays it out, and every other field that the person may read. Records are changed through APIs only. */
export function recordForm(exchange: Exchange, name: string): Answer {
  const { context, query, tx } = exchange;
  const { store, access } = context.kernel;
  const asked = tableNamed(exchange, name);
  const row = store.get(name, query['sys_id'] ?? '');
  if (!row || !access.can(tx, 'read', name, row)) throw noRecord();
  const table = store.dictionary.table(row['sys_class_name'] ?? '') ?? asked;
  const readable = [...table.columns.values()].filter((column) => access.can(tx, 'read', table.name, row, column.name));
  const sections = sectionsOf(exchange, table);
  const placed = new Set(sections.flatMap(({ columns }) => columns));
  const rest = readable
    .filter((column) => !placed.has(column.name))
    .toSorted((a, b) => Number(a.name.startsWith('sys_')) - Number(b.name.startsWith('sys_')));
  const inSection = ({ columns }: Section) =>
    columns.flatMap((column) => readable.find((candidate) => candidate.name === column) ?? []);
  return page(
    exchange,
    `${table.label}: ${store.displayName(table.name, row)}`,
    html`<p><a href="/${table.name}_list.do">All: ${table.label}</a></p>
      ${sections.map(
        (section) =>
          html`${section.caption !== '' && html`<h2>${section.caption}</h2>`}
          ${fields(exchange, table, row, inSection(section))}`,
      )}
      <details ${sections.length === 0 && html` open`}>
        <summary>All other fields</summary>
        ${fields(exchange, table, row, rest)}
      </details>`,
  );
}

const fields = (exchange: Exchange, table: Table, row: Row, columns: readonly Column[]) =>
  html`<dl>
    ${columns.map(
      (column) =>
        html`<dt>${column.label}</dt>
          <dd>${cell(exchange, table, row, column.name)}</dd>`,
    )}
  </dl>`;
