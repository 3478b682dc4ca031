/**
 * A process of its own that plays the controllers: told by one line of JSON on standard input (`{devices, rounds}`), it
 * connects, prints `ready`, and with each `go` publishes the next round with a window in flight and prints `done`. All
 * bytes are made before, so that the load itself costs next to nothing of the two cores.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { connectPacket, publishPacket, PUBACK_BYTES } from './wire.ts';

export interface Workload {
  readonly devices: readonly { controller: string; url: string; username: string; password: string }[];
  /** How many events each controller publishes in each round. */
  readonly rounds: readonly number[];
}

/** What MQTT clients have in flight unless told otherwise (Paho, Mosquitto). */
const WINDOW = 20;

interface Controller {
  readonly socket: Socket;
  readonly packets: readonly (readonly Buffer[])[];
}

function packetsOf(controller: string, rounds: readonly number[]): Buffer[][] {
  let seq = 0;
  return rounds.map((count) =>
    Array.from({ length: count }, () => {
      seq += 1;
      const event = {
        v: 1,
        id: randomBytes(16).toString('hex'),
        boot: 'bench',
        seq,
        type: 'door_closed',
        bay: 1 + (seq % 20),
        at: new Date().toISOString(),
        cmd: randomBytes(16).toString('hex'),
        data: { presence: 'occupied', open_ms: 4200 },
      };
      return publishPacket(`lockers/v1/${controller}/evt`, JSON.stringify(event), 1 + (seq % 65_535));
    }),
  );
}

async function connected({ url, username, password, controller }: Workload['devices'][number]): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  socket.write(connectPacket({ clientId: controller, username, password }));
  const [answer] = (await once(socket, 'data')) as [Buffer];
  if (answer[3] !== 0) throw new Error(`the broker refused ${controller} with code ${answer[3]}`);
  return socket;
}

/** Each acknowledgement lets the next event go. Resolves with the last one. */
function publishAll(socket: Socket, packets: readonly Buffer[]): Promise<void> {
  return new Promise((resolve) => {
    let heardBytes = 0;
    let sent = 0;
    const upTo = (count: number) => {
      if (count > sent) socket.write(Buffer.concat(packets.slice(sent, count)));
      sent = Math.min(Math.max(sent, count), packets.length);
    };
    const heard = (chunk: Buffer) => {
      heardBytes += chunk.length;
      const acknowledged = Math.floor(heardBytes / PUBACK_BYTES);
      upTo(acknowledged + WINDOW);
      if (acknowledged < packets.length) return;
      socket.off('data', heard);
      resolve();
    };
    socket.on('data', heard);
    upTo(WINDOW);
  });
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { devices, rounds } = JSON.parse(String((await lines.next()).value)) as Workload;
const controllers: Controller[] = await Promise.all(
  devices.map(async (device) => ({
    packets: packetsOf(device.controller, rounds),
    socket: await connected(device),
  })),
);
process.stdout.write('ready\n');
for (const round of rounds.keys()) {
  await lines.next();
  await Promise.all(controllers.map(({ socket, packets }) => publishAll(socket, packets[round] ?? [])));
  process.stdout.write('done\n');
}
for (const { socket } of controllers) socket.destroy();
process.stdin.destroy();
