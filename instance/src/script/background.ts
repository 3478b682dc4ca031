import type { Kernel } from '../kernel.ts';
import { collectLog, type LogLine } from './glide/log.ts';

export interface BackgroundRun {
  readonly lines: readonly LogLine[];
  /** What the script ended with, if not with a value. */
  readonly error: string | null;
}

/** Scripts - Background: runs a source in a scope as a user, and gives what it has logged. Its writes stay, even when it fails. */
export function runBackgroundScript(
  kernel: Kernel,
  request: { source: string; scope: string; user: string; timeoutMs?: number },
): BackgroundRun {
  const { source, scope, user, timeoutMs } = request;
  const tx = kernel.begin({ user, scope, interactive: true, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
  const lines = collectLog(tx);
  try {
    kernel.scripts.run(tx, { source, name: 'script', scope });
    return { lines, error: null };
  } catch (error) {
    return { lines, error: (error as Error).message };
  }
}
