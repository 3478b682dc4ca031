import type { Kernel, Row } from '../kernel.ts';
import { cached } from '../script/cache.ts';
import { runAnswer } from '../script/scripts.ts';
import { fromGlide } from './glide-time.ts';
import { nextRun, scheduleOf } from './schedule.ts';
import { SYSTEM_USER, isTrue, messageOf, report, scopeOf } from './support.ts';
import type { TriggerHandler, Triggers } from './triggers.ts';

const TABLE = 'sysauto_script';
/** A change of one of these sets a job's next run anew. */
const TIMING = [
  'run_type',
  'run_time',
  'entered_time',
  'time_zone',
  'run_start',
  'run_end',
  'run_period',
  'run_dayofweek',
  'run_daysofweek',
  'run_dayofmonth',
] as const;
/** Longer than a request may take, shorter than for ever. */
const JOB_TIMEOUT_MS = 5 * 60_000;

const timingOf = (job: Row): string => JSON.stringify(TIMING.map((column) => job[column] ?? ''));

/** Script jobs (`sysauto_script`). A run that was missed while the instance was down happens once, as soon as it is up. */
export interface Jobs {
  /** Brings `sys_trigger` in line with the jobs as they are now; an install or an edit may have changed them. */
  sync(): void;
  readonly handler: TriggerHandler;
}

export function createJobs(kernel: Kernel, triggers: () => Triggers): Jobs {
  const { store, clock } = kernel;

  let synced: ReadonlyMap<string, Row> | null = null;

  function nextOf(job: Row, afterMs: number): number | null {
    const end = fromGlide(job.run_end ?? '');
    const start = fromGlide(job.run_start ?? '');
    const next = nextRun(scheduleOf(job), Math.max(afterMs, Number.isFinite(start) ? start - 1 : afterMs));
    return next !== null && Number.isFinite(end) && next > end ? null : next;
  }

  function plan(job: Row): void {
    const id = job.sys_id ?? '';
    let atMs: number | null = null;
    try {
      atMs = nextOf(job, clock.now());
    } catch (error) {
      report(kernel, 'error', TABLE, `Scheduled job ${job.name} never runs: ${messageOf(error)}`);
    }
    triggers().set(TABLE, id, atMs, { name: job.name ?? '', context: timingOf(job) });
  }

  function execute(job: Row): void {
    const scope = scopeOf(kernel, job);
    const tx = kernel.begin({ user: job.run_as || SYSTEM_USER, scope, timeoutMs: JOB_TIMEOUT_MS });
    const request = (source: string, part: string) => ({
      source,
      name: `${TABLE}.${job.name}${part}`,
      scope,
      globals: { current: kernel.scripts.record(tx, TABLE, job) },
    });
    if (isTrue(job.conditional) && !runAnswer(kernel, tx, request(job.condition ?? '', '.condition'))) return;
    kernel.scripts.run(tx, request(job.script ?? '', ''));
  }

  return {
    sync() {
      const jobs = cached(
        kernel,
        'scheduled jobs',
        [TABLE],
        () => new Map(store.query({ table: TABLE, query: 'active=true' }).map((job) => [job.sys_id ?? '', job])),
      );
      if (jobs === synced) return;
      synced = jobs;
      const planned = new Map(
        triggers()
          .all(TABLE)
          .map((trigger) => [trigger.document_key ?? '', trigger.job_context]),
      );
      for (const id of planned.keys()) if (!jobs.has(id)) triggers().remove(TABLE, id);
      for (const [id, job] of jobs) if (planned.get(id) !== timingOf(job)) plan(job);
    },

    handler: {
      run(trigger) {
        const job = store.get(TABLE, trigger.document_key ?? '');
        if (job && isTrue(job.active)) execute(job);
      },
      next(trigger) {
        const job = store.get(TABLE, trigger.document_key ?? '');
        return job && isTrue(job.active) && job.run_type !== 'once' ? nextOf(job, clock.now()) : null;
      },
    },
  };
}
