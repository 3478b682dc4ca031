/** `node instance/src/main.ts`: the local instance as a process. See `--help`. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { createInstance } from './instance.ts';

const HELP = `Local ServiceNow instance, for development, demonstration and tests only

  --port N      port to listen on (default 8080; 0 takes a free one)
  --host NAME   address to listen on (default 127.0.0.1)
  --data FILE   database file (default .data/instance.sqlite), made when it is missing
  --control     open /_control (faults, clock, statistics) to this machine
  --help        show this
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.data/instance.sqlite' },
      control: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a number from 0 to 65535, not ${JSON.stringify(values.port)}`);
  const file = resolve(values.data);
  mkdirSync(dirname(file), { recursive: true });
  const logger = pino({ name: 'instance', level: process.env['LOG_LEVEL'] ?? 'info' }, pino.destination(2));
  const instance = await createInstance({
    file,
    port,
    host: values.host,
    control: values.control,
    log: (level, source, message) => logger[level]({ source }, message),
  });
  const stop = () => {
    instance.close().catch((error: unknown) => {
      logger.error(error, 'closing failed');
      process.exitCode = 1;
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdout.write(`${JSON.stringify({ ready: true, url: instance.url, data: file })}\n`);
}

main().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  process.stderr.write(`${taken ? 'The port is taken; choose another with --port' : error.message}\n`);
  process.exitCode = 1;
});
