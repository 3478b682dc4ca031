import { isTrue, scopeOf } from '../background/support.ts';
import type { Kernel, Row, Transaction } from '../kernel.ts';
import { answersTo, OrderRefused } from './answers.ts';
import { mayOrder } from './user-criteria.ts';

export interface Produced {
  readonly table: string;
  readonly sysId: string;
  readonly number: string;
}

/**
 * Submits a record producer: mapped variables go into the new record, then its script runs with `current` and
 * `producer`, then the record is written and the script for afterwards runs.
 * @throws OrderRefused
 */
export function submitProducer(
  kernel: Kernel,
  tx: Transaction,
  producerId: string,
  given: Readonly<Record<string, string>>,
): Produced {
  const item = kernel.store.get('sc_cat_item_producer', producerId);
  if (!item || !isTrue(item.active)) throw new OrderRefused(404, `There is no active record producer ${producerId}`);
  if (!mayOrder(kernel, tx, producerId))
    throw new OrderRefused(403, `${item.name} is not available for ${tx.user.name}`);
  const answers = answersTo(kernel, tx, item, given);
  const table = item.table_name ?? '';
  if (!kernel.store.dictionary.table(table))
    throw new OrderRefused(500, `The table ${table} of ${item.name} does not exist`);

  const mapped: Row = {};
  for (const { question, value } of answers)
    if (isTrue(question.row.map_to_field) && question.row.field) mapped[question.row.field] = value;
  const current = kernel.scripts.record(tx, table, { ...kernel.store.blank(table), ...mapped });
  const scope = scopeOf(kernel, item);
  const producer = Object.fromEntries(answers.map(({ question, value }) => [question.name, value]));
  const run = (source: string | undefined, part: string, record: unknown) => {
    if (source?.trim())
      kernel.scripts.run(tx, {
        source,
        name: `sc_cat_item_producer.${item.name}${part}`,
        scope,
        globals: { current: record, producer, cat_item: kernel.scripts.record(tx, 'sc_cat_item_producer', item) },
      });
  };

  run(item.script, '', current);
  const outcome = kernel.records.insert(tx, table, { ...mapped, ...kernel.scripts.changesOf(current) });
  if (!outcome.ok) throw new OrderRefused(400, outcome.message);
  const { row } = outcome;
  run(item.post_insert_script, '.post_insert', kernel.scripts.record(tx, table, row));
  return { table, sysId: row.sys_id ?? '', number: row.number ?? '' };
}
