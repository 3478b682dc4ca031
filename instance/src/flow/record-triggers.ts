import { createHash } from 'node:crypto';
import { toGlide } from '../background/glide-time.ts';
import { evaluator, groupBy, isTrue, listOf } from '../background/support.ts';
import type { Change, Kernel, Row } from '../kernel.ts';
import { cached } from '../script/cache.ts';
import { OPEN } from './contexts.ts';
import { readTrigger, type FlowDefinition, type Trigger } from './definition.ts';
import { TRIGGER_NAMES } from './names.ts';
import { FLOW_TABLES, type Runner } from './runner.ts';
import { RECORD } from './trigger-kinds.ts';
import { ref, textOf, type Value, type Values } from './values.ts';

interface RecordTrigger {
  readonly flowId: string;
  readonly kind: string;
  /** A setting of the trigger as text. */
  readonly setting: (name: string) => string;
}

/** Values that every trigger gives, by the clock of the instance. */
export function startTimes(kernel: Kernel): Values {
  const now = toGlide(kernel.clock.now());
  return { run_start_time: now, run_start_date_time: now };
}

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  created: ['insert'],
  updated: ['update'],
  createdOrUpdated: ['insert', 'update'],
};

/** What an update changed, without what the platform itself keeps. */
function changedFields({ store }: Kernel, { table, row, previous }: Change): Value[] {
  if (!previous) return [];
  const names = Object.keys(row).filter((name) => !name.startsWith('sys_') && row[name] !== previous[name]);
  return names.map((name) => ({
    field_name: name,
    previous_value: previous[name] ?? '',
    previous_display_value: store.displayValue(table, name, previous[name] ?? ''),
    current_value: row[name] ?? '',
    current_display_value: store.displayValue(table, name, row[name] ?? ''),
  }));
}

/** Starts the flows that a change of a record asks for. Returns the runs that must happen at once, in the foreground. */
export function createRecordTriggers(kernel: Kernel, runner: Runner): (change: Change) => string[] {
  const { store } = kernel;

  function settingsOf({ inputs }: Trigger): RecordTrigger['setting'] {
    const values = new Map(inputs.map((input) => [input.name, textOf(input.value as Value)]));
    return (name) => values.get(name) ?? '';
  }

  const byTable = (): Map<string, RecordTrigger[]> =>
    cached(kernel, 'flows on records', FLOW_TABLES, () => {
      const active = store.query({ table: 'sys_hub_flow', query: 'active=true^status=published^type=flow' });
      const triggers = active.flatMap(({ sys_id: flowId = '' }): RecordTrigger[] => {
        const trigger = readTrigger(store, flowId);
        const kind = TRIGGER_NAMES[trigger?.definition ?? ''] ?? '';
        return trigger && RECORD.has(kind) ? [{ flowId, kind, setting: settingsOf(trigger) }] : [];
      });
      return groupBy(triggers, ({ setting }) => setting('table'));
    });

  function fitsSession({ setting }: RecordTrigger, { transaction }: Change): boolean {
    const session = setting('run_when_setting');
    if (session === 'interactive' && !transaction.interactive) return false;
    if (session === 'non_interactive' && transaction.interactive) return false;
    const listed = listOf(setting('run_when_user_list')).includes(transaction.user.sysId);
    const users = setting('run_when_user_setting');
    return users === 'one_of' ? listed : users === 'not_one_of' ? !listed : true;
  }

  function fits(trigger: RecordTrigger, table: string, change: Change): boolean {
    const { row, previous, transaction } = change;
    if (!OPERATIONS[trigger.kind]?.includes(change.operation)) return false;
    if (table !== change.table && !isTrue(trigger.setting('run_on_extended'))) return false;
    if (!fitsSession(trigger, change)) return false;
    const condition = trigger.setting('condition');
    return (
      !condition ||
      store.matches(change.table, row, condition, {
        previous: previous ?? undefined,
        userId: transaction.user.sysId,
        evaluate: evaluator(kernel, transaction),
      })
    );
  }

  /** How often one record may start the flow by updates; creating it always does. */
  function mayRepeat({ flowId, setting }: RecordTrigger, change: Change, signature: string): boolean {
    if (change.operation === 'insert') return true;
    const runs = (condition: string) =>
      store.count({
        table: 'sys_flow_context',
        query: `flow=${flowId}^source_record=${change.row.sys_id}${condition}`,
      });
    switch (setting('trigger_strategy') || 'once') {
      case 'once':
        return runs('') === 0;
      case 'unique_changes':
        return runs(`^signatures=${signature}`) === 0;
      case 'always':
        return runs(`^stateIN${OPEN.join(',')}`) === 0;
      default:
        return true;
    }
  }

  function start(trigger: RecordTrigger, change: Change): string[] {
    const changed = changedFields(kernel, change);
    const signature = createHash('sha256').update(JSON.stringify(changed)).digest('hex');
    const flow = mayRepeat(trigger, change, signature) ? runner.definitionOf(trigger.flowId) : undefined;
    if (!flow) return [];
    const { table, row } = change;
    const values: Values = {
      current: ref(table, row.sys_id),
      table_name: table,
      changed_fields: changed,
      ...startTimes(kernel),
    };
    const id = runner.start(flow, values, change.transaction.user.sysId, { table, sysId: row.sys_id ?? '' }, signature);
    return trigger.setting('run_flow_in') === 'foreground' ? [id] : [];
  }

  return (change) => {
    const triggers = byTable();
    if (change.operation === 'delete' || triggers.size === 0) return [];
    return store.dictionary
      .ancestry(change.table)
      .flatMap((table) =>
        (triggers.get(table) ?? [])
          .filter((trigger) => fits(trigger, table, change))
          .flatMap((trigger) => start(trigger, change)),
      );
  };
}

/** Starts the flow of the catalog item when its request item is created, as the platform's own rule does. */
export function createCatalogTrigger(kernel: Kernel, runner: Runner): (change: Change) => string[] {
  const flowOf = (row: Row): FlowDefinition | undefined => {
    const id = row.cat_item ? kernel.store.get('sc_cat_item', row.cat_item)?.flow_designer_flow : '';
    const flow = id ? kernel.store.get('sys_hub_flow', id) : undefined;
    if (id && !isTrue(flow?.active))
      kernel.log('warn', 'catalog', `The flow ${flow?.name ?? id} of the item is not active: ${row.number} has none`);
    return id && isTrue(flow?.active) ? runner.definitionOf(id) : undefined;
  };
  return ({ operation, table, row, transaction }) => {
    if (table !== 'sc_req_item' || operation !== 'insert') return [];
    const flow = flowOf(row);
    if (!flow) return [];
    const values: Values = { request_item: ref(table, row.sys_id), table_name: table, ...startTimes(kernel) };
    const id = runner.start(flow, values, transaction.user.sysId, { table, sysId: row.sys_id ?? '' });
    kernel.store.update(table, row.sys_id ?? '', { flow_context: id }, transaction.user.userName);
    const foreground = flow.trigger?.inputs.find(({ name }) => name === 'run_flow_in')?.value === 'foreground';
    return foreground ? [id] : [];
  };
}
