import { evaluator } from '../../background/support.ts';
import { qualifierOf, submitProducer } from '../../catalog/index.ts';
import type { Row } from '../../kernel.ts';
import { fromDisplay } from '../../script/glide/time-zone.ts';
import { itemFor } from '../catalog/items.ts';
import { policiesOf, type Policy } from '../catalog/policies.ts';
import { variablesOf, type Variable } from '../catalog/variables.ts';
import { asRestError, noRecord } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { queryEvaluator } from '../rest/query.ts';
import { html, Markup } from './html.ts';
import { message, page, redirect, tokenField } from './layout.ts';
import { POLICY_SCRIPT } from './policy-script.ts';
import { formOf } from './route.ts';

const MAX_OPTIONS = 500;

function labelOf({ context, tx }: Exchange, variable: Variable, row: Row): string {
  const { store } = context.kernel;
  const shown = variable.labelColumns.map((column) =>
    store.displayValue(variable.reference, column, row[column] ?? '', tx.user.timeZone),
  );
  return shown.join(' ') || store.displayName(variable.reference, row);
}

function options(
  exchange: Exchange,
  variable: Variable,
  values: Readonly<Record<string, string>>,
): { value: string; label: string }[] {
  const { kernel } = exchange.context;
  const { store } = kernel;
  const { tx } = exchange;
  if (variable.control === 'choice') return [...variable.choices];
  if (variable.control === 'yes_no')
    return [
      { value: 'Yes', label: 'Yes' },
      { value: 'No', label: 'No' },
    ];
  if (!store.dictionary.table(variable.reference)) return [];
  return store
    .query({
      table: variable.reference,
      query: kernel.records.restrict(tx, variable.reference, qualifierOf(kernel, tx, variable.row, values)),
      limit: MAX_OPTIONS,
      userId: tx.user.sysId,
      evaluate: evaluator(kernel, tx),
    })
    .map((row) => ({ value: row[variable.valueColumn] ?? '', label: labelOf(exchange, variable, row) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

const INPUT_TYPES: Partial<Record<Variable['control'], string>> = {
  date: 'date',
  date_time: 'datetime-local',
  email: 'email',
  url: 'url',
  masked: 'password',
};

/** One variable with its label, its help and, where it was left out, what is wrong with it. */
function field(
  exchange: Exchange,
  variable: Variable,
  values: Readonly<Record<string, string>>,
  missing: boolean,
): Markup {
  const given = values[variable.name] ?? '';
  const id = `v_${variable.name}`;
  const required = variable.mandatory && html` required`;
  const notes = [...(variable.help === '' ? [] : [`${id}_hint`]), ...(missing ? [`${id}_problem`] : [])];
  const described = [
    notes.length > 0 && html` aria-describedby="${notes.join(' ')}"`,
    missing && html` aria-invalid="true"`,
  ];
  const label = html`<label for="${id}" class="${variable.mandatory ? 'required' : ''}">${variable.label}</label>`;
  const hint = [
    variable.help !== '' && html`<p class="hint" id="${`${id}_hint`}">${variable.help}</p>`,
    missing && html`<p class="problem" id="${`${id}_problem`}">Please fill this in.</p>`,
  ];
  if (variable.control === 'checkbox') {
    return html`<div data-field>
      <div class="check">
        <input
          type="checkbox"
          id="${id}"
          name="${variable.name}"
          value="true"
          ${given === 'true' && html` checked`}${described}
        />${label}
      </div>
      ${hint}
    </div>`;
  }
  if (['choice', 'yes_no', 'reference', 'reference_list'].includes(variable.control)) {
    const option = ({ value, label: text }: { value: string; label: string }) =>
      html`<option value="${value}" ${value === given && html` selected`}>${text}</option>`;
    return html`<div data-field>
      ${label}<select id="${id}" name="${variable.name}" ${required}${described}>
        <option value="">-- None --</option>
        ${options(exchange, variable, values).map(option)}</select
      >${hint}
    </div>`;
  }
  if (variable.control === 'attachment')
    return html`<p data-field>${variable.label}: files are attached by the API; this page does not take them.</p>`;
  if (variable.control === 'text_area')
    return html`<div data-field>
      ${label}<textarea id="${id}" name="${variable.name}" rows="4" ${required}${described}>${given}</textarea>${hint}
    </div>`;
  return html`<div data-field>
    ${label}<input
      id="${id}"
      name="${variable.name}"
      type="${INPUT_TYPES[variable.control] ?? 'text'}"
      value="${given}"
      ${required}${described}
    />${hint}
  </div>`;
}

/** The policies as data, and the script that follows them. */
const policyMarkup = (policies: readonly Policy[]) =>
  new Markup(
    `<script type="application/json" id="policies">${JSON.stringify(policies).replaceAll('<', '\\u003c')}</script>` +
      `<script type="module">${POLICY_SCRIPT}</script>`,
  );

function itemPage(
  exchange: Exchange,
  item: Row,
  given: Readonly<Record<string, string>>,
  problem: string | null,
): Answer {
  const { store } = exchange.context.kernel;
  const fields = variablesOf(exchange.context.kernel, item['sys_id'] ?? '').filter(
    ({ readOnly, row }) => !readOnly && row['hidden'] !== 'true',
  );
  const policies = policiesOf(store, item['sys_id'] ?? '', fields);
  const defaults = (variable: Variable) =>
    variable.defaultValue.startsWith('javascript:')
      ? queryEvaluator(exchange)(variable.defaultValue.slice('javascript:'.length))
      : variable.defaultValue;
  const values = Object.fromEntries(
    fields.map((variable) => [variable.name, given[variable.name] ?? defaults(variable)]),
  );
  return page(
    exchange,
    item['name'] ?? '',
    html`<p>${item['short_description'] ?? ''}</p>
      ${new Markup(item['description'] ?? '')} ${problem !== null && message(problem, 'error')}
      <form class="fields" method="post" action="/sp/items/${item['sys_id'] ?? ''}">
        ${tokenField(exchange)}
        ${fields.map((variable) =>
          field(exchange, variable, values, problem !== null && variable.mandatory && values[variable.name] === ''),
        )}
        <div><button type="submit">Request</button></div>
      </form>
      <p><a href="/sp">Back to the portal</a></p>
      ${policies.length > 0 && policyMarkup(policies)}`,
    problem === null ? 200 : 400,
  );
}

export function orderPage(exchange: Exchange): Answer {
  const item = itemFor(exchange, exchange.params['id'] ?? '');
  if (!item) throw noRecord();
  return itemPage(exchange, item, {}, null);
}

/** A variable's value as it is stored: browsers give a date and time in the person's time zone, without seconds. */
function storedValue({ tx }: Exchange, { control }: Variable, given: string): string {
  if (control === 'checkbox') return String(given === 'true');
  if (control !== 'date_time' || given === '') return given;
  return fromDisplay(given.length === 16 ? `${given}:00` : given, tx.user.timeZone) ?? given;
}

/** Orders an item, or submits a record producer. @returns the number of what was made */
function submit({ context: { kernel }, tx }: Exchange, item: Row, variables: Record<string, string>): string {
  const itemId = item['sys_id'] ?? '';
  if (item['sys_class_name'] === 'sc_cat_item_producer') return submitProducer(kernel, tx, itemId, variables).number;
  return kernel.catalog.order(tx, [{ itemId, quantity: 1, variables }]).requestNumber;
}

/** The order that was sent: taken, or shown again with what is missing. */
export function placeOrder(exchange: Exchange): Answer {
  const item = itemFor(exchange, exchange.params['id'] ?? '');
  if (!item) throw noRecord();
  const form = formOf(exchange.request.body);
  const fields = variablesOf(exchange.context.kernel, item['sys_id'] ?? '');
  const valuesBy = (value: (variable: Variable, given: string) => string) =>
    Object.fromEntries(fields.map((variable) => [variable.name, value(variable, form[variable.name] ?? '')]));
  const variables = valuesBy((variable, given) => storedValue(exchange, variable, given));
  try {
    return redirect(`/sp?ordered=${encodeURIComponent(submit(exchange, item, variables))}`);
  } catch (error) {
    const known = asRestError(error);
    if (known.status >= 500) throw error;
    return itemPage(
      exchange,
      item,
      valuesBy((_, given) => given),
      known.detail ? `${known.message}: ${known.detail}` : known.message,
    );
  }
}
