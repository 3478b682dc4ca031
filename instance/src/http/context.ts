import type { Kernel } from '../kernel.ts';
import type { Tokens } from '../oauth/tokens.ts';
import type { Sessions } from './sessions.ts';
import type { Stats } from './stats.ts';

/** One line that a script or the platform has logged. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly source: string;
  readonly message: string;
}

/** What every route of the instance shares. */
export interface Context {
  readonly kernel: Kernel;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly stats: Stats;
  /** Listens to the log until the function returned is called. */
  onLog(listener: (line: LogLine) => void): () => void;
  /** `http://host:port` as clients reach it. */
  origin(): string;
}
