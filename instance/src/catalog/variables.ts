import { rowsWith } from '../background/support.ts';
import type { Kernel, Row } from '../kernel.ts';

/** `sc_item_option` rows of a request item, by the variable's name. */
function optionsOf({ store }: Kernel, ritmSysId: string): Map<string, Row> {
  const links = store.query({ table: 'sc_item_option_mtom', query: `request_item=${ritmSysId}` });
  const options = rowsWith(
    store,
    'sc_item_option',
    links.map((link) => link.sc_item_option),
  );
  return new Map(
    options.map((option) => [store.get('item_option_new', option.item_option_new ?? '')?.name ?? '', option]),
  );
}

/** Values of a request item's variables by name: what scripts see as `current.variables.x`. Empty for a record without any. */
export function variablesOf(kernel: Kernel, ritmSysId: string): Record<string, string> {
  return Object.fromEntries([...optionsOf(kernel, ritmSysId)].map(([name, option]) => [name, option.value ?? '']));
}

/** Writes the variables of a request item that is about to be created, so that it never exists without them. */
export function writeVariables(
  { store }: Kernel,
  ritmSysId: string,
  answers: readonly { questionId: string; value: string; order: number }[],
  by: string,
): void {
  for (const { questionId, value, order } of answers) {
    const option = store.insert('sc_item_option', { item_option_new: questionId, value, order: String(order) }, by);
    store.insert('sc_item_option_mtom', { request_item: ritmSysId, sc_item_option: option.sys_id ?? '' }, by);
  }
}
