import { createFlows } from '../flow/index.ts';
import type { Background, Kernel } from '../kernel.ts';
import { createNotifications, sendNextMail } from '../mail/index.ts';
import { createDeferred } from './deferred.ts';
import { createEvents, createScriptActions } from './events.ts';
import { createJobs } from './jobs.ts';
import { report } from './support.ts';
import { startTimer } from './timer.ts';
import { createTriggers, type Triggers } from './triggers.ts';

/** More than this in one call means that work keeps making work; the rest stays for the next call. */
const MAX_JOBS_PER_CALL = 100_000;

/**
 * All that happens after a transaction: async rules, events with their script actions and notifications, scheduled
 * jobs, flows. Needs the store and the records of the kernel when it is made; everything else is asked for when used.
 */
export function createBackground(kernel: Kernel): Background {
  const deferred = createDeferred(kernel);
  const notifications = createNotifications(kernel);
  const events = createEvents(kernel, [createScriptActions(kernel), notifications.onEvent]);
  const jobs = createJobs(kernel, () => triggers);
  const flows = createFlows(kernel, { triggers: () => triggers, events, notifications });
  const triggers: Triggers = createTriggers(kernel, { sysauto_script: jobs.handler, ...flows.triggerHandlers });

  kernel.records.onWritten((change) => {
    notifications.onChange(change, events);
    flows.onChange(change);
    if (change.table === 'sysevent') events.forget();
    if (change.table === 'sys_trigger') triggers.forget();
  });

  const sources = [deferred.runNext, events.processNext, flows.runNext, triggers.runNext];
  const runNext = (): boolean => sources.some((source) => source());
  let running = false;
  let first = true;

  /** Runs what is due, at most for `budgetMs` of real time; work that itself asks for this gets nothing done twice. */
  function runDue(budgetMs = Number.POSITIVE_INFINITY): number {
    if (running) return 0;
    running = true;
    const until = performance.now() + budgetMs;
    let ran = 0;
    try {
      jobs.sync();
      while (ran < MAX_JOBS_PER_CALL && performance.now() < until && runNext()) ran += 1;
      // After a restart there may be mail that was written just before it.
      if (ran > 0 || first) while (sendNextMail(kernel));
      first = false;
    } finally {
      running = false;
    }
    if (ran === MAX_JOBS_PER_CALL)
      report(
        kernel,
        'warn',
        'background',
        `${ran} jobs ran at once and more are due: something keeps making itself due`,
      );
    return ran;
  }

  return {
    queueEvent: events.queue,
    defer: deferred.add,
    runDue: () => runDue(),
    nextDueMs() {
      jobs.sync();
      if (deferred.waiting() || flows.waiting()) return kernel.clock.now();
      const times = [events.nextDueMs(), triggers.nextDueMs()].filter((ms) => ms !== null);
      return times.length ? Math.min(...times) : null;
    },
    activateFlows: flows.activate,
    start: () => startTimer(kernel, (budgetMs) => runDue(budgetMs)),
  };
}
