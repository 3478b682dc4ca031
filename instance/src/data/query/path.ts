/** Dot-walked fields: `request_item.request.number`, and `parent.ref_sc_req_item.cat_item` for a step into a child table. */
import type { Column, Dictionary } from '../../kernel.ts';

export interface Path {
  /** References to follow, in order, each to the table named. */
  readonly steps: readonly { readonly column: Column; readonly table: string }[];
  readonly column: Column;
}

export function resolvePath(dictionary: Dictionary, table: string, path: string): Path | undefined {
  const names = path.split('.');
  const steps: { column: Column; table: string }[] = [];
  let current = table;
  for (const name of names.slice(0, -1)) {
    const last = steps.at(-1);
    if (name.startsWith('ref_') && last && dictionary.table(name.slice(4))) {
      current = name.slice(4);
      steps[steps.length - 1] = { column: last.column, table: current };
      continue;
    }
    const column = dictionary.table(current)?.columns.get(name);
    if (!column?.reference || column.type === 'glide_list' || !dictionary.table(column.reference)) return undefined;
    current = column.reference;
    steps.push({ column, table: current });
  }
  const column = dictionary.table(current)?.columns.get(names.at(-1) ?? '');
  return column && { steps, column };
}

/** The field of the same record that shows it: a reference's display column, followed until it is no reference. */
export function displayPath(dictionary: Dictionary, path: Path): Path | undefined {
  let shown = path;
  // A display column that is a reference to its own table would never end.
  for (let depth = 0; depth < 4 && shown.column.type === 'reference'; depth++) {
    const target = shown.column.reference ?? '';
    const display = dictionary.table(target)?.displayColumn;
    const column = display ? dictionary.table(target)?.columns.get(display) : undefined;
    if (!column) return undefined;
    shown = { steps: [...shown.steps, { column: shown.column, table: target }], column };
  }
  return shown;
}
