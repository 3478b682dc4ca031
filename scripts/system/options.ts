import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly instancePort: number;
  readonly connectorPort: number;
  readonly mqttPort: number;
  readonly simulatorPort: number;
  /** Where instance, connector and simulator keep what they know. */
  readonly dataDir: string;
  /** Begin from nothing: `dataDir` is emptied first. */
  readonly fresh: boolean;
  readonly json: boolean;
}

export const usage = `npm start -- [flags]
  --instance-port N    local ServiceNow instance (8080)
  --connector-port N   connector and kiosk (8090)
  --mqtt-port N        embedded MQTT broker (1883)
  --simulator-port N   simulated lockers and panel (8091)
  --data DIR           where everything is kept (.data)
  --fresh              forget what is there and begin anew
  --json               print one line of JSON when ready`;

/** A flag or a port that cannot be used; the message says which and what to do. */
export class StartError extends Error {}

export function parseOptions(args: readonly string[]): StartOptions {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      strict: true,
      options: {
        'instance-port': { type: 'string', default: '8080' },
        'connector-port': { type: 'string', default: '8090' },
        'mqtt-port': { type: 'string', default: '1883' },
        'simulator-port': { type: 'string', default: '8091' },
        data: { type: 'string', default: '.data' },
        fresh: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n${usage}`);
  }
  return {
    instancePort: portOf('--instance-port', values['instance-port']),
    connectorPort: portOf('--connector-port', values['connector-port']),
    mqttPort: portOf('--mqtt-port', values['mqtt-port']),
    simulatorPort: portOf('--simulator-port', values['simulator-port']),
    dataDir: resolve(values.data),
    fresh: values.fresh,
    json: values.json,
  };
}

function portOf(flag: string, text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new StartError(`${flag} takes a port from 1 to 65535, not "${text}".`);
  }
  return port;
}

/** @throws StartError that names the port, the flag that moves it, and who wanted it */
export async function assertPortsFree(options: StartOptions): Promise<void> {
  const wanted = [
    ['--instance-port', 'the local instance', options.instancePort],
    ['--connector-port', 'the connector', options.connectorPort],
    ['--mqtt-port', 'the MQTT broker', options.mqttPort],
    ['--simulator-port', 'the simulated lockers', options.simulatorPort],
  ] as const;
  const seen = new Map<number, string>();
  for (const [flag, who, port] of wanted) {
    const other = seen.get(port);
    if (other)
      throw new StartError(
        `Port ${port} is wanted twice, for ${other} and for ${who}: give one of them another with ${flag} N.`,
      );
    seen.set(port, who);
    if (!(await isFree(port))) {
      throw new StartError(
        `Port ${port} for ${who} is taken by another program: stop it, or choose another port with ${flag} N.`,
      );
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

/** A port that nobody uses now, for a system beside others. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
