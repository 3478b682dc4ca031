import type { Kernel } from '../kernel.ts';
import { messageOf } from './support.ts';

/** How soon what has become due is seen: about what the platform's scheduler needs at its best. */
const TICK_MS = 100;
/** Requests that came in meanwhile are answered after at most this long. */
const BUDGET_MS = 50;

/** Runs due work by a timer, in slices between which requests are served, until the function returned is called. */
export function startTimer(kernel: Kernel, runDue: (budgetMs: number) => number): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  function tick(): void {
    if (stopped) return;
    let ran = 0;
    try {
      ran = runDue(BUDGET_MS);
    } catch (error) {
      kernel.log('error', 'background', `due work could not be run: ${messageOf(error)}`);
    }
    timer = setTimeout(tick, ran > 0 ? 0 : TICK_MS);
    timer.unref();
  }
  timer = setTimeout(tick, 0);
  timer.unref();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
