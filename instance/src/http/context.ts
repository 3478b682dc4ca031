import type { Kernel } from '../kernel.ts';
import type { Tokens } from '../oauth/tokens.ts';
import type { Sessions } from './sessions.ts';
import type { Stats } from './stats.ts';

/** What every route of the instance shares. */
export interface Context {
  readonly kernel: Kernel;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly stats: Stats;
  /** `http://host:port` as clients reach it. */
  origin(): string;
}
