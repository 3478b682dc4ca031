import { durationMs, toGlide } from '../background/glide-time.ts';
import { orderedId } from '../background/ids.ts';
import { isTrue } from '../background/support.ts';
import type { Catalog, Kernel, Row, Transaction, WriteOutcome } from '../kernel.ts';
import { answersTo, OrderRefused, type Answer } from './answers.ts';
import { KIND } from './questions.ts';
import { mayOrder } from './user-criteria.ts';
import { writeVariables } from './variables.ts';

type Wish = Parameters<Catalog['order']>[1][number];

interface Line {
  readonly item: Row;
  readonly quantity: number;
  readonly answers: readonly Answer[];
  readonly requestedFor: string;
}

const MAX_QUANTITY = 1000;

/** @throws OrderRefused */
function lineOf(kernel: Kernel, tx: Transaction, wish: Wish): Line {
  const { store } = kernel;
  const item = store.get('sc_cat_item', wish.itemId);
  if (!item || !isTrue(item.active)) throw new OrderRefused(404, `There is no active catalog item ${wish.itemId}`);
  if (item.sys_class_name === 'sc_cat_item_producer')
    throw new OrderRefused(400, `${item.name} is a record producer: it is submitted, not ordered`);
  if (!mayOrder(kernel, tx, wish.itemId))
    throw new OrderRefused(403, `${item.name} is not available for ${tx.user.name}`);
  if (!Number.isInteger(wish.quantity) || wish.quantity < 1 || wish.quantity > MAX_QUANTITY)
    throw new OrderRefused(400, `The quantity must be a whole number from 1 to ${MAX_QUANTITY}`);
  const answers = answersTo(kernel, tx, item, wish.variables);
  const answered = answers.find(({ question }) => question.kind === KIND.requestedFor)?.value;
  const requestedFor = wish.requestedFor || answered || tx.user.sysId;
  if (!store.get('sys_user', requestedFor))
    throw new OrderRefused(400, `There is no user ${requestedFor} to order for`);
  return { item, quantity: wish.quantity, answers, requestedFor };
}

const priceOf = ({ item }: Line): number => Number((item.price || item.cost || '0').replace(/^[A-Z]{3};/, '')) || 0;

function written(outcome: WriteOutcome): Row {
  if (!outcome.ok) throw new OrderRefused(500, outcome.message);
  return outcome.row;
}

/** The variables come first: the request item must not exist without them, as its flow starts with it. */
function createItem(kernel: Kernel, tx: Transaction, request: Row, line: Line): string {
  const { clock } = kernel;
  const { item, answers } = line;
  const id = orderedId(clock.now());
  const delivery = durationMs(item.delivery_time ?? '');
  const due = delivery > 0 ? toGlide(clock.now() + delivery) : '';
  writeVariables(
    kernel,
    id,
    answers.map(({ question, value }, order) => ({ questionId: question.sysId, value, order })),
    tx.user.userName,
  );
  const values: Row = {
    cat_item: item.sys_id ?? '',
    sc_catalog: (item.sc_catalogs ?? '').split(',')[0] ?? '',
    request: request.sys_id ?? '',
    parent: request.sys_id ?? '',
    requested_for: line.requestedFor,
    opened_by: tx.user.sysId,
    quantity: String(line.quantity),
    price: String(priceOf(line)),
    short_description: item.short_description || item.name || '',
    stage: 'request_approved',
    assignment_group: item.group ?? '',
    due_date: due,
    estimated_delivery: due,
  };
  written(kernel.records.insert(tx, 'sc_req_item', values, { sysId: id }));
  for (const { question, value } of answers)
    if (question.kind === KIND.attachment && value)
      kernel.records.update(tx, 'sys_attachment', value, { table_name: 'sc_req_item', table_sys_id: id });
  return id;
}

/** Everything is checked before anything is written; a request needs no approval of its own, its items may. */
export function placeOrder(kernel: Kernel, tx: Transaction, wishes: readonly Wish[]): ReturnType<Catalog['order']> {
  const lines = wishes.map((wish) => lineOf(kernel, tx, wish));
  const [first] = lines;
  if (!first) throw new OrderRefused(400, 'An order needs at least one item');
  const price = lines.reduce((sum, line) => sum + priceOf(line) * line.quantity, 0);
  const values = {
    requested_for: first.requestedFor,
    opened_by: tx.user.sysId,
    price: String(price),
    approval: 'approved',
    request_state: 'in_process',
    stage: 'requested',
  };
  const request = written(kernel.records.insert(tx, 'sc_request', values));
  const itemIds = lines.map((line) => createItem(kernel, tx, request, line));
  return { requestId: request.sys_id ?? '', requestNumber: request.number ?? '', itemIds };
}
