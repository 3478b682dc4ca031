/** The locker simulator as a program: `main.ts --lockers FILE --connector-url URL --data DIR [--port N] [--people FILE] [--release-key FILE]`. */
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { z } from 'zod';
import { createSimulatorServer } from './api.ts';
import { People } from './people.ts';
import { createSimulator, LockerSpec } from './simulator.ts';

const { values } = parseArgs({
  options: {
    lockers: { type: 'string' },
    people: { type: 'string' },
    'connector-url': { type: 'string', default: 'http://localhost:8090' },
    data: { type: 'string', default: '.data/simulator' },
    port: { type: 'string', default: '8091' },
    'release-key': { type: 'string' },
  },
});

const log = pino({ name: 'simulator' });

function readJson<Schema extends z.ZodTypeAny>(file: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

async function main() {
  if (!values.lockers) throw new Error('--lockers FILE is missing: a JSON list of the lockers to simulate.');
  const simulator = await createSimulator({
    lockers: readJson(values.lockers, z.array(LockerSpec)),
    connector_url: values['connector-url'],
    directory: values.data,
    ...(values['release-key'] ? { release_key: createPublicKey(readFileSync(values['release-key'])) } : {}),
    onError: (controller_id, error) => log.warn({ controller_id, problem: error.message }, 'connection'),
  });
  const server = await createSimulatorServer({
    simulator,
    people: values.people ? readJson(values.people, People) : [],
    panel_directory: panelDirectory(),
  });
  const stop = async () => {
    await server.close();
    await simulator.stop();
    log.info('stopped');
  };
  try {
    const url = await server.listen({ port: Number(values.port), host: '127.0.0.1' });
    log.info({ url, lockers: simulator.truth().lockers.length }, 'ready');
  } catch (error) {
    await stop();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`--port: ${values.port} is taken. Choose another, or end what uses it.`);
  }
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

/** The panel's build, seen from the source file and from its compiled copy in `dist/simulator/`. */
function panelDirectory(): string {
  const compiled = import.meta.url.endsWith('.js');
  return fileURLToPath(new URL(compiled ? '../panel/' : '../dist/panel/', import.meta.url));
}

main().catch((error: unknown) => {
  log.fatal({ problem: error instanceof Error ? error.message : String(error) }, 'cannot start');
  process.exitCode = 1;
});
