/**
 * A process of its own that plays the controllers: told by one line of JSON on standard input (`{devices, eventsEach}`),
 * it connects, prints `ready`, waits for `go`, publishes everything with a window in flight, and prints `done`.
 */
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import mqtt, { type MqttClient } from 'mqtt';

export interface Workload {
  readonly devices: readonly { controller: string; url: string; username: string; password: string }[];
  readonly eventsEach: number;
}

const WINDOW = 64;

function publishAll(client: MqttClient, controller: string, count: number): Promise<void> {
  return new Promise((resolve) => {
    let next = 1;
    let acknowledged = 0;
    const send = () => {
      const event = {
        v: 1,
        id: randomBytes(16).toString('hex'),
        boot: 'bench',
        seq: next++,
        type: 'door_closed',
        bay: 1 + (next % 20),
        at: new Date().toISOString(),
        cmd: randomBytes(16).toString('hex'),
        data: { presence: 'occupied', open_ms: 4200 },
      };
      client.publish(`lockers/v1/${controller}/evt`, JSON.stringify(event), { qos: 1 }, () => {
        acknowledged += 1;
        if (next <= count) send();
        else if (acknowledged === count) resolve();
      });
    };
    for (let index = 0; index < Math.min(WINDOW, count); index += 1) send();
  });
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { devices, eventsEach } = JSON.parse(String((await lines.next()).value)) as Workload;
const clients = await Promise.all(
  devices.map(async ({ controller, ...broker }) => {
    const client = await mqtt.connectAsync(broker.url, { ...broker, clientId: controller, protocolVersion: 4 });
    return { client, controller };
  }),
);
process.stdout.write('ready\n');
await lines.next();
await Promise.all(clients.map(({ client, controller }) => publishAll(client, controller, eventsEach)));
process.stdout.write('done\n');
await Promise.all(clients.map(({ client }) => client.endAsync(true)));
process.exitCode = 0;
process.stdin.destroy();
