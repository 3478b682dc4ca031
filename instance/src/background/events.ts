import { escapeQueryValue } from '../data/index.ts';
import type { Background, Kernel, Row } from '../kernel.ts';
import { runAnswer } from '../script/scripts.ts';
import { createEarliest } from './earliest.ts';
import { fromGlide, toGlide, toGlideCeiling } from './glide-time.ts';
import { orderedId } from './ids.ts';
import { SYSTEM_USER, messageOf, report, scopeOf } from './support.ts';

export interface Events {
  readonly queue: Background['queueEvent'];
  /** Processes the oldest event that is due; `false` when there is none. */
  processNext(): boolean;
  nextDueMs(): number | null;
  /** Rows of `sysevent` have been written by others. */
  forget(): void;
}

/** Something that answers events, such as the script actions or the notifications. Returns what went wrong. */
export type EventHandler = (event: Row) => string[];

export function createEvents(kernel: Kernel, handlers: readonly EventHandler[]): Events {
  const { store, clock } = kernel;

  const ready = (condition: string): Row | undefined =>
    store.query({ table: 'sysevent', query: `state=ready${condition}^ORDERBYprocess_on^ORDERBYsys_id`, limit: 1 })[0];

  const earliest = createEarliest(() => {
    const event = ready('');
    return event ? fromGlide(event.process_on ?? '') : null;
  });

  return {
    queue(tx, name, record, parm1, parm2, queue = '', atMs) {
      const now = clock.now();
      const values = {
        sys_id: orderedId(now),
        name,
        table: record?.table ?? '',
        instance: record?.sysId ?? '',
        parm1,
        parm2,
        queue,
        state: 'ready',
        process_on: atMs === undefined ? toGlide(now) : toGlideCeiling(atMs),
        user_id: tx.user.sysId,
        user_name: tx.user.userName,
      };
      store.insert('sysevent', values, tx.user.userName);
      earliest.notice(fromGlide(values.process_on));
    },

    processNext() {
      const dueMs = earliest.ms();
      if (dueMs === null || dueMs > clock.now()) return false;
      const event = ready(`^process_on<=${toGlide(clock.now())}`);
      if (!event) return false;
      const started = performance.now();
      const problems = handlers.flatMap((handle) => handle(event));
      const outcome = {
        state: problems.length ? 'error' : 'processed',
        error_msg: problems.join('\n').slice(0, 4000),
        processed: toGlide(clock.now()),
        processing_duration: String(Math.round(performance.now() - started)),
      };
      store.update('sysevent', event.sys_id ?? '', outcome, SYSTEM_USER);
      earliest.forget();
      return true;
    },

    nextDueMs: earliest.ms,
    forget: earliest.forget,
  };
}

/** Runs the script actions of an event, in their order, each in a transaction of its own as the user who caused the event. */
export function createScriptActions(kernel: Kernel): EventHandler {
  const actionsOf = (event: Row): Row[] =>
    kernel.store.query({
      table: 'sysevent_script_action',
      query: `active=true^event_name=${escapeQueryValue(event.name ?? '')}^ORDERBYorder^ORDERBYname`,
    });

  function run(action: Row, event: Row): void {
    const scope = scopeOf(kernel, action);
    const tx = kernel.begin({ user: event.user_id || SYSTEM_USER, scope });
    const record = event.table && event.instance ? kernel.store.get(event.table, event.instance) : undefined;
    const globals = {
      event: kernel.scripts.record(tx, 'sysevent', event),
      current: event.table ? kernel.scripts.record(tx, event.table, record ?? null) : null,
    };
    const name = `sysevent_script_action.${action.name}`;
    const condition = action.condition_script?.trim();
    if (condition && !runAnswer(kernel, tx, { source: condition, name: `${name}.condition`, scope, globals })) return;
    kernel.scripts.run(tx, { source: action.script ?? '', name, scope, globals });
  }

  return (event) =>
    actionsOf(event).flatMap((action) => {
      try {
        run(action, event);
        return [];
      } catch (error) {
        const problem = `Script action ${action.name} for event ${event.name} failed: ${messageOf(error)}`;
        report(kernel, 'error', 'sysevent_script_action', problem);
        return [problem];
      }
    });
}
