import { messageOf, scopeOf } from '../background/support.ts';
import type { Row, Store } from '../kernel.ts';
import { ACTIONS } from './actions/index.ts';
import { holds } from './conditions.ts';
import { variablesOf, type Inputs, type Variable } from './definition.ts';
import { given, type Given } from './given.ts';
import { STEPS } from './names.ts';
import { resolve, type Scope } from './pills.ts';
import { done, type Outcome, type Step } from './step.ts';
import { coerce, fromScript, isRef, textOf, type Value, type Values } from './values.ts';

/** Steps that are a built-in action under other names: step input → action input, action output → step output. */
const SAME_AS: Readonly<
  Record<
    string,
    { action: string; inputs: Readonly<Record<string, string>>; outputs: Readonly<Record<string, string>> }
  >
> = {
  log: { action: 'log', inputs: {}, outputs: {} },
  fireEvent: { action: 'fireEvent', inputs: {}, outputs: {} },
  notification: { action: 'sendNotification', inputs: {}, outputs: {} },
  createRecord: {
    action: 'createRecord',
    inputs: { create_record_table_name: 'table_name', create_record_field_values: 'values' },
    outputs: {},
  },
  updateRecord: { action: 'updateRecord', inputs: { update_record_field_values: 'values' }, outputs: {} },
  deleteRecord: { action: 'deleteRecord', inputs: {}, outputs: {} },
  lookUpRecord: {
    action: 'lookUpRecord',
    inputs: { lookup_table_name: 'table', multiple_records_found: 'if_multiple_records_are_found_action' },
    outputs: { Record: 'record', Table: 'table_name' },
  },
  lookUpRecords: {
    action: 'lookUpRecords',
    inputs: { table_name: 'table', limit: 'max_results' },
    outputs: { Records: 'records', Count: 'count', Table: 'table_name' },
  },
  updateMultipleRecords: { action: 'updateMultipleRecords', inputs: {}, outputs: { message: 'error_message' } },
  email: {
    action: 'sendEmail',
    inputs: { to: 'ah_to', cc: 'ah_cc', bcc: 'ah_bcc', subject: 'ah_subject', body: 'ah_body' },
    outputs: {},
  },
};

/** `error_handling_type` of a step after whose failure the next one runs. */
const GO_ON = '2';
const STATUS = '__step_status__';

interface CustomStep {
  readonly cid: string;
  readonly label: string;
  /** Name of the step's kind; its sys_id where it is unknown. */
  readonly kind: string;
  readonly goesOn: boolean;
  readonly inputs: Inputs;
  readonly extended: Inputs;
  readonly outputs: readonly Variable[];
}

export interface CustomAction {
  readonly id: string;
  readonly name: string;
  readonly scope: Row;
  readonly inputs: readonly Variable[];
  readonly outputs: readonly Variable[];
  readonly steps: readonly CustomStep[];
  /** Output → text with pills. */
  readonly results: Inputs;
  readonly statusConditions: readonly {
    readonly condition: string;
    readonly code: string;
    readonly message: string;
    readonly isError: boolean;
  }[];
}

const plainInput = (name: string, value: string) => ({ name, value, scripts: {} });

function stepOf(store: Store, row: Row): CustomStep {
  const id = row.sys_id ?? '';
  const definition = STEPS[row.step_type ?? ''];
  const literals = store
    .query({ table: 'sys_variable_value', query: `document=sys_hub_step_instance^document_key=${id}` })
    .map((value) => plainInput(definition?.inputs[value.variable ?? ''] ?? value.variable ?? '', value.value ?? ''));
  const mapped = store.query({ table: 'sys_element_mapping', query: `id=${id}` });
  const isExtended = (mapping: Row) => (mapping.table ?? '').startsWith('var__m_sys_hub_step_ext_input');
  const asInput = (mapping: Row) => plainInput(mapping.field ?? '', mapping.value ?? '');
  return {
    cid: row.cid ?? '',
    label: row.label ?? '',
    kind: definition?.name ?? row.step_type ?? '',
    goesOn: row.error_handling_type === GO_ON,
    inputs: [...literals, ...mapped.filter((mapping) => !isExtended(mapping)).map(asInput)],
    extended: mapped.filter(isExtended).map(asInput),
    outputs: variablesOf(store, 'sys_hub_step_ext_output', id),
  };
}

/** A complex object such as `{complexObject: {code: {$cv: {$v: '500'}}}}`. */
function statusOf(text: string): { code: string; message: string } {
  const { complexObject = {} } = JSON.parse(text || '{}') as {
    complexObject?: Record<string, { $cv?: { $v?: unknown } } | undefined>;
  };
  const read = (name: string) => String(complexObject[name]?.$cv?.$v ?? '');
  return { code: read('code'), message: read('message') };
}

export function readCustomAction(store: Store, id: string): CustomAction | undefined {
  const row = store.get('sys_hub_action_type_definition', id);
  if (!row) return undefined;
  const metadata = store.query({ table: 'sys_hub_action_status_metadata', query: `action_type_id=${id}`, limit: 1 })[0];
  const conditions = metadata
    ? store.query({
        table: 'sys_hub_status_condition',
        query: `action_status_metadata_id=${metadata.sys_id}^ORDERBYorder`,
      })
    : [];
  return {
    id,
    name: row.name ?? '',
    scope: row,
    inputs: variablesOf(store, 'sys_hub_action_input', id),
    outputs: variablesOf(store, 'sys_hub_action_output', id),
    steps: store
      .query({ table: 'sys_hub_step_instance', query: `action=${id}^ORDERBYorder` })
      .map((step) => stepOf(store, step)),
    results: store
      .query({ table: 'sys_element_mapping', query: `id=${id}` })
      .filter((mapping) => !mapping.field?.startsWith('__'))
      .map((mapping) => plainInput(mapping.field ?? '', mapping.value ?? '')),
    statusConditions: conditions.map((condition) => ({
      condition: condition.condition ?? '',
      ...statusOf(condition.status ?? ''),
      isError: condition.dont_treat_as_error !== 'true',
    })),
  };
}

/** Why an action cannot be published; `null` when it can. */
export function refusalOf(action: CustomAction): string | null {
  for (const step of action.steps) {
    if (step.kind !== 'script' && !SAME_AS[step.kind]) return `NotImplemented: step ${step.kind} (${step.label})`;
    const runTime = step.inputs.find((input) => input.name === 'required_run_time')?.value;
    if (runTime && runTime !== 'instance') return `NotImplemented: script step on ${String(runTime)} (${step.label})`;
  }
  return null;
}

/** A script step sees `inputs` and sets `outputs`; both hold texts, numbers and booleans, records as their sys_id. */
function runScript(step: Step, action: CustomAction, custom: CustomStep, mine: Given, scope: Scope): Values {
  const inputs = Object.fromEntries(custom.extended.map((input) => [input.name, plain(resolve(scope, input.value))]));
  const defaults: Values = Object.fromEntries(custom.outputs.map(({ name, defaultValue }) => [name, defaultValue]));
  const request = {
    // A script gets a copy of plain data: what it has made of `outputs` is the value that it ends with.
    source: `${mine.text('script')}\n;outputs;`,
    name: `${action.name}.${custom.label}`,
    scope: scopeOf(step.kernel, action.scope),
    globals: { inputs, outputs: defaults },
  };
  const outputs = fromScript(step.kernel.scripts.run(step.tx, request));
  return typed(custom.outputs, { ...defaults, ...(outputs as Values) });
}

/** Values of declared variables in the form of their types; what is not declared stays as it is. */
export function typed(variables: readonly Variable[], values: Values): Values {
  const declared = variables.flatMap((variable) =>
    variable.name in values ? [[variable.name, coerce(values[variable.name] ?? '', variable)]] : [],
  );
  return { ...values, ...(Object.fromEntries(declared) as Values) };
}

const plain = (value: Value): Value => (isRef(value) ? value.id : value);

function runStep(step: Step, action: CustomAction, custom: CustomStep, scope: Scope): Values {
  const noScripts = () => '';
  if (custom.kind === 'script') return runScript(step, action, custom, given(custom.inputs, scope, noScripts), scope);
  const same = SAME_AS[custom.kind];
  const handler = same && ACTIONS[same.action];
  if (!handler) throw new Error(`NotImplemented: step ${custom.kind}`);
  const inputs = custom.inputs.map((input) => ({ ...input, name: same.inputs[input.name] ?? input.name }));
  const outcome = handler.start({ ...step, given: given(inputs, scope, noScripts) });
  if (!('outputs' in outcome)) throw new Error(`NotImplemented: step ${custom.kind} that waits`);
  return Object.fromEntries(
    Object.entries(outcome.outputs).map(([name, value]) => [same.outputs[name] ?? name, value]),
  );
}

/** Runs the steps in order. A failing step ends the action unless it says otherwise; the action's own conditions then judge. */
export function runCustomAction(step: Step, action: CustomAction): Outcome {
  const values = typed(
    action.inputs,
    Object.fromEntries(
      action.inputs.map(({ name, defaultValue }) => [
        name,
        step.given.has(name) ? step.given.value(name) : defaultValue,
      ]),
    ),
  );
  const missing = action.inputs.find(({ name, mandatory }) => mandatory && textOf(values[name]) === '');
  if (missing) throw new Error(`The input ${missing.name} of ${action.name} is mandatory and empty`);
  const roots: Record<string, Value> = { action: values };
  const scope: Scope = { store: step.kernel.store, roots, trigger: {} };
  let failure: unknown = null;
  for (const custom of action.steps) {
    try {
      roots[`step[${custom.cid}]`] = { ...runStep(step, action, custom, scope), [STATUS]: { code: 0, message: '' } };
    } catch (error) {
      const message = messageOf(error);
      roots[`step[${custom.cid}]`] = { [STATUS]: { code: 1, message } };
      step.log('error', `Step ${custom.label} of ${action.name} failed: ${message}`);
      if (custom.goesOn) continue;
      failure = error;
      break;
    }
  }
  const judged = action.statusConditions.find(({ condition }) => holds(scope, condition));
  const code = textOf(resolve(scope, judged?.code ?? ''));
  const message = textOf(resolve(scope, judged?.message ?? ''));
  if (judged?.isError) throw new Error(`${action.name} ended with status ${code}: ${message}`);
  if (failure !== null && !judged) throw failure;
  const outputs = typed(
    action.outputs,
    Object.fromEntries(action.results.map(({ name, value }) => [name, resolve(scope, value)])),
  );
  return done({ ...outputs, __action_status__: { code: judged ? code : 0, message } });
}
