import { listOf } from '../../background/support.ts';
import { variableQuestions, variablesOf } from '../../catalog/index.ts';
import type { Given } from '../given.ts';
import { done, written, type ActionHandler } from '../step.ts';
import { ref, type Values } from '../values.ts';
import { lookAtTask, waitForTask } from './waiting.ts';

/** Reference questions give a record, so that pills can walk on from it. */
const getCatalogVariables: ActionHandler = {
  start({ kernel, given }) {
    const { id } = given.record('requested_item');
    const values = variablesOf(kernel, id);
    const wanted = listOf(given.text('catalog_variables'));
    const questions = variableQuestions(kernel, kernel.store.get('sc_req_item', id)?.cat_item ?? '');
    const outputs: Values = {};
    for (const { sysId, name, reference } of questions) {
      if (wanted.length && !wanted.includes(sysId) && !wanted.includes(`IO:${sysId}`) && !wanted.includes(name))
        continue;
      outputs[name] = reference ? ref(reference, values[name]) : (values[name] ?? '');
    }
    return done(outputs);
  },
};

const createCatalogTask: ActionHandler = {
  start(step) {
    const { kernel, tx, given } = step;
    const item = kernel.store.get('sc_req_item', given.record('ah_requested_item').id);
    if (!item) throw new Error('The requested item of the catalog task does not exist');
    const own = {
      request_item: item.sys_id ?? '',
      request: item.request ?? '',
      parent: item.sys_id ?? '',
      cat_item: item.cat_item ?? '',
      short_description: given.text('ah_short_description'),
    };
    const row = written(
      kernel.records.insert(tx, 'sc_task', { ...own, ...given.template('ah_fields') }),
      'Creating a catalog task',
    );
    const outputs = { 'Catalog Task': ref('sc_task', row.sys_id) };
    const waits = !given.has('ah_wait') || given.flag('ah_wait');
    return waits ? waitForTask(step, 'sc_task', row.sys_id ?? '', outputs) : done(outputs);
  },
  resume: lookAtTask,
};

/** `catalog_item_inputs` is JSON or a template (`name=value^…`). */
function inputsOf(given: Given): Record<string, string> {
  const text = given.text('catalog_item_inputs');
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : given.template('catalog_item_inputs');
}

const submitCatalogItemRequest: ActionHandler = {
  start(step) {
    const { kernel, tx, given } = step;
    if (given.flag('timeout_flag')) throw new Error('NotImplemented: submitCatalogItemRequest with a timeout');
    const order = kernel.catalog.order(tx, [
      {
        itemId: given.text('catalog_item'),
        quantity: Number(given.text('sysparm_quantity')) || 1,
        variables: inputsOf(given),
        requestedFor: given.text('sysparm_requested_for') || undefined,
      },
    ]);
    const itemId = order.itemIds[0] ?? '';
    const outputs: Values = { requested_item: ref('sc_req_item', itemId), status: '0', error_message: '' };
    return given.flag('wait_for_completion') ? waitForTask(step, 'sc_req_item', itemId, outputs) : done(outputs);
  },
  resume: lookAtTask,
};

export const CATALOG_ACTIONS = { getCatalogVariables, createCatalogTask, submitCatalogItemRequest };
