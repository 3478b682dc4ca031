#!/usr/bin/env node
/** The connector's process: configuration, start, and an orderly end on the first signal. */
import { once } from 'node:events';
import { readConfig } from './config/config.ts';
import { createConnector } from './connector.ts';
import { messageOf } from './errors.ts';

async function main(signal: AbortSignal): Promise<void> {
  const connector = createConnector(readConfig(process.env));
  await connector.start();
  if (!signal.aborted) await once(signal, 'abort');
  await connector.stop();
}

/** SIGTERM and SIGINT; a second one ends the process at once, as without us. */
function untilSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

main(untilSignal()).catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
