import type { Table } from '../../../kernel.ts';
import type { Exchange } from '../../exchange.ts';

export interface Section {
  readonly caption: string;
  readonly columns: readonly string[];
}

/** Sections of the table's form in the default view; what splits them into columns is left out. */
export function sectionsOf({ context }: Exchange, table: Table): Section[] {
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
