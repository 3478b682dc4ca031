import { durationMs, fromGlide } from '../background/glide-time.ts';
import { nextRun, timeOfDayMs, type Schedule } from '../background/schedule.ts';
import { SYSTEM_USER } from '../background/support.ts';
import type { TriggerHandler, Triggers } from '../background/triggers.ts';
import type { Kernel } from '../kernel.ts';
import { forgetTable } from '../script/cache.ts';
import type { FlowDefinition } from './definition.ts';
import { TRIGGER_NAMES } from './names.ts';
import { startTimes } from './record-triggers.ts';
import type { Runner } from './runner.ts';
import { textOf, type Value } from './values.ts';

const DOCUMENT = 'sys_hub_flow';

/** Schedule of a flow's trigger; `null` for one that is not scheduled. Times are stored in UTC. */
export function scheduleOfFlow(flow: FlowDefinition, sinceMs: number): Schedule | null {
  const setting = (name: string): string =>
    textOf(flow.trigger?.inputs.find((input) => input.name === name)?.value as Value);
  const at = { timeMs: timeOfDayMs(setting('time')), timeZone: 'UTC' };
  switch (TRIGGER_NAMES[flow.trigger?.definition ?? '']) {
    case 'daily':
      return { type: 'daily', ...at };
    case 'weekly':
      return { type: 'weekly', days: [Number(setting('day_of_week'))], ...at };
    case 'monthly':
      return { type: 'monthly', day: Number(setting('day_of_month')), ...at };
    case 'repeat':
      return { type: 'periodically', startMs: sinceMs, periodMs: Math.max(1000, durationMs(setting('repeat'))) };
    case 'runOnce':
      return { type: 'once', atMs: fromGlide(setting('run_in')) };
    default:
      return null;
  }
}

export interface ScheduledFlows {
  plan(flow: FlowDefinition): void;
  readonly handler: TriggerHandler;
}

export function createScheduledFlows(kernel: Kernel, runner: Runner, triggers: () => Triggers): ScheduledFlows {
  const { store, clock } = kernel;
  const activeFlow = (id: string): FlowDefinition | undefined =>
    store.get(DOCUMENT, id)?.active === 'true' ? runner.definitionOf(id) : undefined;

  return {
    plan(flow) {
      const schedule = scheduleOfFlow(flow, clock.now());
      if (schedule) triggers().set(DOCUMENT, flow.id, nextRun(schedule, clock.now()), { name: `Flow ${flow.name}` });
      else triggers().remove(DOCUMENT, flow.id);
    },
    handler: {
      run(trigger) {
        const flow = activeFlow(trigger.document_key ?? '');
        if (!flow) return;
        runner.start(flow, startTimes(kernel), SYSTEM_USER, null);
        if (scheduleOfFlow(flow, 0)?.type !== 'once') return;
        store.update(DOCUMENT, flow.id, { active: 'false' }, SYSTEM_USER);
        forgetTable(kernel, DOCUMENT);
      },
      next(trigger) {
        const flow = activeFlow(trigger.document_key ?? '');
        const schedule = flow && scheduleOfFlow(flow, fromGlide(trigger.next_action ?? ''));
        return schedule ? nextRun(schedule, clock.now()) : null;
      },
    },
  };
}
