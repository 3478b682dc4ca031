import type { AddressInfo } from 'node:net';
import { createBackground } from './background/index.ts';
import { createCatalog } from './catalog/index.ts';
import { MovableClock, type Clock } from './clock.ts';
import { createStore } from './data/index.ts';
import { createFaults } from './faults.ts';
import type { Context } from './http/context.ts';
import { createHttp } from './http/index.ts';
import { createSessions } from './http/sessions.ts';
import { createStats } from './http/stats.ts';
import type { Kernel } from './kernel.ts';
import { createTokens } from './oauth/tokens.ts';
import { beginTransaction, createAccess, createRecords, createScripts } from './script/index.ts';

export interface InstanceOptions {
  /** The database file; `:memory:` keeps nothing. */
  readonly file: string;
  /** With `:memory:`: the database to begin with, as `kernel.store.image()` gives it. */
  readonly image?: Buffer;
  /** Default: runs like the system's and can be moved by the control API. */
  readonly clock?: Clock;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Default: this machine only. */
  readonly host?: string;
  /** Opens the control API (faults, clock, statistics) to this machine. */
  readonly control?: boolean;
  /** Whether due work runs by a timer (default); a test that moves the clock runs it by `kernel.background.runDue()`. */
  readonly background?: boolean;
  /** Where the log goes; default: nowhere. */
  readonly log?: Kernel['log'];
}

export interface Instance {
  readonly kernel: Kernel;
  /** `http://host:port` */
  readonly url: string;
  /** Lets running requests end, then closes the database. */
  close(): Promise<void>;
}

type Growing = { -readonly [Part in keyof Kernel]: Kernel[Part] };

/** Puts the parts together. Each gets the kernel and reaches the others through it, so that the order below matters to their making alone. */
function createKernel(
  { file, image }: Pick<InstanceOptions, 'file' | 'image'>,
  clock: Clock,
  log: Kernel['log'],
): Kernel {
  const kernel = { clock, log, faults: createFaults() } as Growing;
  kernel.begin = (options) => beginTransaction(kernel, options);
  kernel.store = createStore({ file, image, clock });
  kernel.scripts = createScripts(kernel);
  kernel.access = createAccess(kernel);
  kernel.records = createRecords(kernel);
  kernel.catalog = createCatalog(kernel);
  kernel.background = createBackground(kernel);
  return kernel;
}

/**
 * Starts a local instance.
 * @throws when the port is taken or the file is not a database
 */
export async function createInstance(options: InstanceOptions): Promise<Instance> {
  const clock = options.clock ?? new MovableClock();
  const kernel = createKernel(options, clock, options.log ?? (() => {}));
  let url = '';
  const context: Context = {
    kernel,
    sessions: createSessions(clock),
    tokens: createTokens(kernel.store, clock),
    stats: createStats(),
    origin: () => url,
  };
  const app = await createHttp(context, { control: options.control ?? false });
  try {
    await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
  } catch (error) {
    kernel.store.close();
    throw error;
  }
  const { address, family, port } = app.server.address() as AddressInfo;
  url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  const stopBackground = options.background === false ? () => {} : kernel.background.start();
  return {
    kernel,
    url,
    async close() {
      stopBackground();
      await app.close();
      kernel.store.close();
    },
  };
}
