import { escapeQueryValue } from '../../data/index.ts';
import { engineOf } from '../engine.ts';
import { columnOf, targetOf, type GlideElement } from './element.ts';
import { fromDisplay } from './time-zone.ts';

/** The internal value for what a person would see: a label, a record's name, a time in the user's zone. */
export function setDisplayText(element: GlideElement, shown: string): void {
  element.setValue(shown === '' ? '' : internalValue(element, shown));
}

function internalValue(element: GlideElement, shown: string): string {
  const { kernel, tx } = engineOf(element);
  const column = columnOf(element);
  if (column.reference && column.type === 'reference') {
    const target = targetOf(element);
    if (!target?.displayColumn) return shown;
    const [row] = kernel.store.query({
      table: target.name,
      query: `${target.displayColumn}=${escapeQueryValue(shown)}`,
      limit: 1,
    });
    return row?.['sys_id'] ?? '';
  }
  if (column.type === 'glide_date_time' || column.type === 'due_date')
    return fromDisplay(shown, tx.user.timeZone) ?? '';
  if (column.hasChoices)
    return (
      kernel.store.dictionary.choices(element.getTableName(), column.name).find(({ label }) => label === shown)
        ?.value ?? shown
    );
  return shown;
}
