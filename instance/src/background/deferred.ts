import type { Kernel, Transaction } from '../kernel.ts';
import { messageOf, report } from './support.ts';

export interface DeferredJob {
  readonly name: string;
  readonly userId: string;
  readonly run: (tx: Transaction) => void;
}

export interface Deferred {
  add(job: DeferredJob): void;
  /** Runs the oldest job; `false` when there is none. */
  runNext(): boolean;
  readonly waiting: () => boolean;
}

/** More than this means that something defers faster than it is done. */
const MAX_WAITING = 100_000;

/** What runs soon after a transaction, in order (async business rules). Kept in memory: see DIVERGENCES. */
export function createDeferred(kernel: Kernel): Deferred {
  const jobs: DeferredJob[] = [];
  return {
    add(job) {
      if (jobs.length >= MAX_WAITING)
        throw new Error(`${job.name} was not deferred: ${MAX_WAITING} jobs are waiting already`);
      jobs.push(job);
    },
    runNext() {
      const job = jobs.shift();
      if (!job) return false;
      try {
        job.run(kernel.begin({ user: job.userId }));
      } catch (error) {
        report(kernel, 'error', 'async', `${job.name} failed: ${messageOf(error)}`);
      }
      return true;
    },
    waiting: () => jobs.length > 0,
  };
}
