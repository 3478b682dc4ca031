import type { DeferredRule, Kernel, Row } from '../kernel.ts';
import { runDeferredRule } from '../script/index.ts';
import { orderedId } from './ids.ts';
import { SYSTEM_USER, messageOf, report } from './support.ts';

export interface Deferred {
  add(rule: DeferredRule): void;
  /** Runs the oldest rule; `false` when there is none. */
  runNext(): boolean;
  readonly waiting: () => boolean;
}

const DOCUMENT = 'sys_script';

/**
 * Async business rules in their order, kept in `sys_trigger` without a time of their own. A row goes when its rule has
 * run: one that a crash cut off runs again.
 */
export function createDeferred(kernel: Kernel): Deferred {
  const { store, clock } = kernel;
  const oldest = (): Row | undefined =>
    store.query({ table: 'sys_trigger', query: `document=${DOCUMENT}^ORDERBYsys_id`, limit: 1 })[0];
  /** Undefined: not known, as after a start. */
  let some: boolean | undefined;
  const waiting = (): boolean => (some ??= oldest() !== undefined);
  return {
    add(rule) {
      store.insert(
        'sys_trigger',
        {
          sys_id: orderedId(clock.now()),
          name: rule.name,
          document: DOCUMENT,
          document_key: rule.ruleId,
          user_id: rule.userId,
          job_context: JSON.stringify(rule),
        },
        SYSTEM_USER,
      );
      some = true;
    },
    runNext() {
      const row = waiting() ? oldest() : undefined;
      some = row !== undefined;
      if (!row) return false;
      const rule = JSON.parse(row['job_context'] ?? '') as DeferredRule;
      try {
        runDeferredRule(kernel, kernel.begin({ user: rule.userId }), rule);
      } catch (error) {
        report(kernel, 'error', 'async', `${rule.name} failed: ${messageOf(error)}`);
      }
      store.delete('sys_trigger', row['sys_id'] ?? '');
      return true;
    },
    waiting,
  };
}
