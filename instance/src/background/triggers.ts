import type { Kernel, Row } from '../kernel.ts';
import { createEarliest } from './earliest.ts';
import { fromGlide, toGlide, toGlideCeiling } from './glide-time.ts';
import { orderedId } from './ids.ts';
import { SYSTEM_USER, messageOf, report } from './support.ts';

/** `sys_trigger.state`: waiting for its time, or done with for good. */
const STATE = { ready: '0', done: '2' } as const;

/** Work that waits for a time, kept in `sys_trigger` so that a restart forgets none of it. */
export interface Triggers {
  /** At most one per document: sets or moves the time; `null` keeps the row but never runs it. */
  set(document: string, key: string, atMs: number | null, details: { name: string; context?: string }): void;
  get(document: string, key: string): Row | undefined;
  all(document: string): Row[];
  remove(document: string, key: string): void;
  /** Runs the trigger that has been due longest; `false` when none is. */
  runNext(): boolean;
  nextDueMs(): number | null;
  /** Rows of `sys_trigger` have been written by others. */
  forget(): void;
}

export interface TriggerHandler {
  /** Does the work of a due trigger. */
  run(trigger: Row): void;
  /** When it is due again, also after a run that failed; `null`: never. */
  next(trigger: Row): number | null;
}

export function createTriggers(kernel: Kernel, handlers: Readonly<Record<string, TriggerHandler>>): Triggers {
  const { store, clock } = kernel;
  const find = (document: string, key: string): Row | undefined =>
    store.query({ table: 'sys_trigger', query: `document=${document}^document_key=${key}`, limit: 1 })[0];
  const waiting = (condition: string): Row | undefined =>
    store.query({
      table: 'sys_trigger',
      query: `state=${STATE.ready}^next_actionISNOTEMPTY${condition}^ORDERBYnext_action^ORDERBYsys_id`,
      limit: 1,
    })[0];
  const times = (atMs: number | null) => ({
    next_action: atMs === null ? '' : toGlideCeiling(atMs),
    state: atMs === null ? STATE.done : STATE.ready,
  });

  const earliest = createEarliest(() => {
    const trigger = waiting('');
    return trigger ? fromGlide(trigger.next_action ?? '') : null;
  });

  return {
    set(document, key, atMs, { name, context = '' }) {
      earliest.forget();
      const values = { name, job_context: context, ...times(atMs) };
      const existing = find(document, key);
      if (existing) store.update('sys_trigger', existing.sys_id ?? '', values, SYSTEM_USER);
      else
        store.insert(
          'sys_trigger',
          { sys_id: orderedId(clock.now()), document, document_key: key, ...values },
          SYSTEM_USER,
        );
    },
    get: find,
    all: (document) => store.query({ table: 'sys_trigger', query: `document=${document}` }),
    remove(document, key) {
      earliest.forget();
      const existing = find(document, key);
      if (existing) store.delete('sys_trigger', existing.sys_id ?? '');
    },

    runNext() {
      const dueMs = earliest.ms();
      if (dueMs === null || dueMs > clock.now()) return false;
      const trigger = waiting(`^next_action<=${toGlide(clock.now())}`);
      if (!trigger) return false;
      const id = trigger.sys_id ?? '';
      const started = performance.now();
      const handler = handlers[trigger.document ?? ''];
      let problem = '';
      try {
        handler?.run(trigger);
      } catch (error) {
        problem = `${trigger.name} failed: ${messageOf(error)}`;
        report(kernel, 'error', trigger.document ?? 'sys_trigger', problem);
      }
      earliest.forget();
      const after = store.get('sys_trigger', id);
      if (!after) return true;
      const moved = after.next_action !== trigger.next_action;
      const outcome = {
        last_error: problem,
        error_count: String(Number(trigger.error_count || '0') + (problem ? 1 : 0)),
        processing_duration: String(Math.round(performance.now() - started)),
      };
      store.update(
        'sys_trigger',
        id,
        moved ? outcome : { ...outcome, ...times(handler?.next(trigger) ?? null) },
        SYSTEM_USER,
      );
      return true;
    },

    nextDueMs: earliest.ms,
    forget: earliest.forget,
  };
}
