import type { Events } from '../background/events.ts';
import type { Triggers } from '../background/triggers.ts';
import { SYSTEM_USER, messageOf, report } from '../background/support.ts';
import type { Kernel, Row } from '../kernel.ts';
import type { Notifications } from '../mail/index.ts';
import { cached, scopeName } from '../script/cache.ts';
import { ACTIONS } from './actions/index.ts';
import { WAITING_LOGIC } from './actions/waiting.ts';
import { OPEN, type ContextState, type Contexts } from './contexts.ts';
import { readCustomAction, runCustomAction } from './custom-action.ts';
import { readFlow, type FlowDefinition, type Node } from './definition.ts';
import type { Given } from './given.ts';
import { runInlineScript } from './inline-script.ts';
import { advance, initialVariables, type Host } from './interpreter.ts';
import { ACTION_NAMES } from './names.ts';
import { newState, nodesDone, waitsOf, type RunState } from './run-state.ts';
import type { ActionHandler, Step } from './step.ts';
import type { Values } from './values.ts';

export interface Services {
  readonly enqueue: (contextId: string) => void;
  readonly triggers: () => Triggers;
  readonly events: Events;
  readonly notifications: Notifications;
}

/** Flow records: a change of one of them changes what definitions are read as. */
export const FLOW_TABLES = [
  'sys_hub_flow',
  'sys_hub_trigger_instance_v2',
  'sys_hub_action_instance_v2',
  'sys_hub_flow_logic_instance_v2',
  'sys_hub_sub_flow_instance_v2',
  'sys_hub_flow_stage',
  'sys_hub_flow_variable',
  'sys_hub_flow_input',
  'sys_hub_flow_output',
  'sys_hub_action_type_definition',
  'sys_hub_step_instance',
  'sys_variable_value',
  'sys_element_mapping',
];

export const WAKE = 'sys_flow_context';

/** Takes runs up, carries out their steps and puts them down again where they must wait. */
export interface Runner {
  definitionOf(flowId: string): FlowDefinition | undefined;
  /** Puts a run into the queue; returns its context's sys_id. */
  start(
    definition: FlowDefinition,
    trigger: Values,
    startedBy: string,
    source: { table: string; sysId: string } | null,
    signature?: string,
  ): string;
  /** Goes on with a run as far as it gets. A run that is over is left alone. */
  advance(contextId: string): void;
  /** Runs that wait for a change of a record. */
  watching(table: string, sysId: string): string[];
}

export function createRunner(kernel: Kernel, contexts: Contexts, services: Services): Runner {
  const { store } = kernel;
  /** `table:sys_id` → runs that watch it. */
  const watched = new Map<string, Set<string>>();
  const busy = new Set<string>();

  const definitionOf = (id: string): FlowDefinition | undefined =>
    cached(kernel, `flow ${id}`, FLOW_TABLES, () => readFlow(store, id));
  const customAction = (id: string) =>
    cached(kernel, `flow action ${id}`, FLOW_TABLES, () => readCustomAction(store, id));

  function mustDefine(id: string): FlowDefinition {
    const definition = definitionOf(id);
    if (!definition) throw new Error(`There is no flow ${id}`);
    return definition;
  }

  function start(
    definition: FlowDefinition,
    trigger: Values,
    startedBy: string,
    source: { table: string; sysId: string } | null,
    signature?: string,
  ): string {
    const id = contexts.create(
      definition,
      newState(trigger, {}, initialVariables(definition)),
      startedBy,
      source,
      signature,
    );
    services.enqueue(id);
    return id;
  }

  function hostOf(contextId: string, row: Row, top: RunState): Host {
    const startedBy = row.started_by || SYSTEM_USER;
    const userOf = (definition: FlowDefinition): string => (definition.runAs === 'system' ? SYSTEM_USER : startedBy);
    const transaction = (definition: FlowDefinition, scopeId: string | undefined) =>
      kernel.begin({ user: userOf(definition), scope: scopeName(kernel, scopeId) });

    function step(definition: FlowDefinition, given: Given, operation: string, scopeId?: string): Step {
      const { events, notifications } = services;
      const log: Step['log'] = (level, message) => {
        contexts.log(contextId, level, operation, message);
        kernel.log(level, `flow ${definition.name}`, message);
      };
      return {
        kernel,
        tx: transaction(definition, scopeId),
        events,
        notifications,
        given,
        contextId,
        flowName: definition.name,
        startedBy,
        log,
      };
    }
    const carryOut = (handler: ActionHandler, one: Step, wait: Parameters<Host['wait']>[4]) =>
      wait ? (handler.resume?.(one, wait) ?? { wait }) : handler.start(one);

    return {
      definitionOf: mustDefine,
      scopeOf: (state) => ({
        store,
        trigger: state.trigger,
        roots: { ...state.outputs, flow_variable: state.variables, subflow: state.inputs },
      }),
      perform(definition, _state, given, actionType, wait) {
        const name = ACTION_NAMES[actionType];
        const handler = name ? ACTIONS[name] : undefined;
        if (handler) return carryOut(handler, step(definition, given, name ?? ''), wait);
        const custom = name ? undefined : customAction(actionType);
        if (!custom) throw new Error(name ? `NotImplemented: action ${name}` : `There is no action ${actionType}`);
        return runCustomAction(step(definition, given, custom.name, custom.scope.sys_scope), custom);
      },
      wait: (definition, _state, given, handler, wait) => carryOut(handler, step(definition, given, 'wait'), wait),
      evaluate: (definition, state, script, name) =>
        runInlineScript(kernel, transaction(definition, definition.scopeId), definition, state, script, name),
      detach(flowId, inputs) {
        const subflow = mustDefine(flowId);
        services.enqueue(contexts.create(subflow, newState({}, inputs, initialVariables(subflow)), startedBy, null));
      },
      save: () => contexts.save(contextId, top),
      entered(node, place) {
        contexts.log(contextId, 'info', labelOf(node), 'started', place);
        showStage(row, node.order);
      },
      failed: (place, message) => contexts.log(contextId, 'error', 'try', message, place),
      waitingLogic: WAITING_LOGIC,
    };
  }

  function labelOf(node: Node): string {
    if (node.kind === 'action')
      return ACTION_NAMES[node.actionType] ?? customAction(node.actionType)?.name ?? node.actionType;
    if (node.kind === 'subflow') return definitionOf(node.flowId)?.name ?? node.flowId;
    return node.kind === 'choice' ? 'if' : node.kind === 'try' ? 'try' : node.logic;
  }

  /** A request item shows the stage that its flow is in. */
  function showStage(row: Row, order: number): void {
    if (row.source_table !== 'sc_req_item') return;
    const stage = definitionOf(row.flow ?? '')?.stages.find(({ orders }) => orders.includes(order));
    if (stage)
      kernel.records.update(kernel.begin({ user: SYSTEM_USER }), 'sc_req_item', row.source_record ?? '', {
        stage: stage.value,
      });
  }

  function unwatch(contextId: string): void {
    for (const [key, ids] of watched) if (ids.delete(contextId) && ids.size === 0) watched.delete(key);
  }

  /** Remembers what a run waits for: records in memory, the nearest time in `sys_trigger`. */
  function putDown(contextId: string, name: string, state: RunState): void {
    const waits = waitsOf(state);
    for (const { $table, id } of waits.flatMap(({ watch }) => watch)) {
      const key = `${$table}:${id}`;
      const ids = watched.get(key);
      if (ids) ids.add(contextId);
      else watched.set(key, new Set([contextId]));
    }
    const times = waits.map(({ untilMs }) => untilMs).filter((ms) => ms !== null);
    if (times.length) services.triggers().set(WAKE, contextId, Math.min(...times), { name: `Flow ${name}` });
    else services.triggers().remove(WAKE, contextId);
  }

  function end(contextId: string, state: ContextState, message = ''): void {
    services.triggers().remove(WAKE, contextId);
    contexts.mark(contextId, state, message);
  }

  return {
    definitionOf,
    start,
    advance(contextId) {
      const context = contexts.read(contextId);
      if (!context || busy.has(contextId) || !OPEN.includes(context.row.state as ContextState)) return;
      const { row, state } = context;
      busy.add(contextId);
      unwatch(contextId);
      contexts.mark(contextId, 'IN_PROGRESS');
      try {
        const host = hostOf(contextId, row, state);
        const definition = mustDefine(row.flow ?? '');
        let signal = advance(host, definition, state);
        // A step may have changed what an earlier branch of the same pass already waits for.
        for (let reached = -1; signal === 'waiting' && reached !== nodesDone(state);) {
          reached = nodesDone(state);
          signal = advance(host, definition, state);
        }
        contexts.save(contextId, state);
        if (signal === 'waiting') {
          contexts.mark(contextId, 'WAITING');
          putDown(contextId, row.name ?? '', state);
        } else end(contextId, 'COMPLETE');
      } catch (error) {
        contexts.save(contextId, state);
        const message = `Flow ${row.name} stopped: ${messageOf(error)}`;
        contexts.log(contextId, 'error', 'flow', message);
        report(kernel, 'error', 'sys_flow_context', `${message} (sys_flow_context ${contextId})`);
        end(contextId, 'ERROR', message);
      } finally {
        busy.delete(contextId);
      }
    },
    watching: (table, sysId) => [...(watched.get(`${table}:${sysId}`) ?? [])],
  };
}
