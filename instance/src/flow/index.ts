import type { Events } from '../background/events.ts';
import { SYSTEM_USER } from '../background/support.ts';
import type { TriggerHandler, Triggers } from '../background/triggers.ts';
import type { Background, Change, Kernel } from '../kernel.ts';
import type { Notifications } from '../mail/index.ts';
import { forgetTable } from '../script/cache.ts';
import { createContexts } from './contexts.ts';
import { readCustomAction, refusalOf as refusalOfAction } from './custom-action.ts';
import { createCatalogTrigger, createRecordTriggers } from './record-triggers.ts';
import { refusalOf } from './refusals.ts';
import { createRunner, WAKE } from './runner.ts';
import { createScheduledFlows } from './scheduled-triggers.ts';

export interface Flows {
  onChange(change: Change): void;
  /** Goes on with the run that has been ready longest; `false` when none is. */
  readonly runNext: () => boolean;
  readonly waiting: () => boolean;
  readonly activate: Background['activateFlows'];
  /** For `sys_trigger`, by document. */
  readonly triggerHandlers: Readonly<Record<string, TriggerHandler>>;
}

type Activation = ReturnType<Background['activateFlows']>[number];

/** Flow Designer: publishes flows, starts them by their triggers, and takes runs up again when what they wait for comes. */
export function createFlows(
  kernel: Kernel,
  services: { triggers: () => Triggers; events: Events; notifications: Notifications },
): Flows {
  const { store } = kernel;
  const contexts = createContexts(kernel);
  /** Runs to go on with. What is lost here by a restart is found again among the open contexts. */
  const ready: Set<string> = new Set(contexts.open());
  const runner = createRunner(kernel, contexts, { ...services, enqueue: (id) => void ready.add(id) });
  const startByRecord = createRecordTriggers(kernel, runner);
  const startByCatalog = createCatalogTrigger(kernel, runner);
  const scheduled = createScheduledFlows(kernel, runner, services.triggers);

  function publishAction(id: string): Activation {
    const action = readCustomAction(store, id);
    if (!action) return { id, name: id, ok: false, message: 'There is no such action' };
    const reason = refusalOfAction(action);
    if (!reason)
      store.update('sys_hub_action_type_definition', id, { state: 'published', active: 'true' }, SYSTEM_USER);
    return { id, name: action.name, ok: !reason, message: reason ?? 'Published' };
  }

  function publishFlow(id: string): Activation {
    const flow = runner.definitionOf(id);
    if (!flow) return { id, name: id, ok: false, message: 'There is no such flow' };
    const reason = refusalOf(store, flow);
    if (reason) return { id, name: flow.name, ok: false, message: reason };
    store.update('sys_hub_flow', id, { status: 'published', active: 'true' }, SYSTEM_USER);
    scheduled.plan(flow);
    return { id, name: flow.name, ok: true, message: 'Published' };
  }

  function forget(): void {
    forgetTable(kernel, 'sys_hub_flow');
  }

  return {
    onChange(change) {
      for (const id of runner.watching(change.table, change.row.sys_id ?? '')) ready.add(id);
      const atOnce = [...startByCatalog(change), ...startByRecord(change)];
      for (const id of atOnce) {
        ready.delete(id);
        runner.advance(id);
      }
    },
    runNext() {
      const [id] = ready;
      if (id === undefined) return false;
      ready.delete(id);
      runner.advance(id);
      return true;
    },
    waiting: () => ready.size > 0,
    activate(flowIds, actionIds) {
      forget();
      const results = [...actionIds.map(publishAction), ...flowIds.map(publishFlow)];
      forget();
      return results;
    },
    triggerHandlers: {
      [WAKE]: { run: (trigger) => runner.advance(trigger.document_key ?? ''), next: () => null },
      sys_hub_flow: scheduled.handler,
    },
  };
}
