/** What the same machine does with nothing of ours in between. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import mqtt from 'mqtt';
import { temporaryDir } from '../../connector/tests/support/harness.ts';
import { openDatabase } from '../../connector/src/store/database.ts';
import { createSpool } from '../../connector/src/store/spool.ts';
import { startBroker } from './broker.ts';
import { median, timesOf } from './figures.ts';
import { openHttp } from './http.ts';

export interface Floors extends Record<string, number> {
  floor_broker_round_trip_ms: number;
  floor_http_round_trip_ms: number;
  floor_commit_1_ms: number;
  floor_commit_100_ms: number;
}

const REPEAT = 500;

export async function measureFloors(): Promise<Floors> {
  return {
    floor_broker_round_trip_ms: median(await brokerRoundTrips(REPEAT)),
    floor_http_round_trip_ms: median(await httpRoundTrips(REPEAT)),
    ...(await commits()),
  };
}

/** 400 bytes with QoS 1 through aedes and back to their sender, in milliseconds. */
export async function brokerRoundTrips(count: number): Promise<number[]> {
  const broker = await startBroker();
  const client = await mqtt.connectAsync(broker.url, { protocolVersion: 4 });
  (client.stream as { setNoDelay?: (on: boolean) => void }).setNoDelay?.(true);
  await client.subscribeAsync('echo', { qos: 1 });
  const times = await timesOf(count, () => {
    const heard = new Promise<void>((resolve) => client.once('message', () => resolve()));
    client.publish('echo', 'x'.repeat(400), { qos: 1 });
    return heard;
  });
  await client.endAsync(true);
  await broker.stop();
  return times;
}

/** A POST over a kept connection to a server that answers at once, or after a while; in milliseconds. */
export async function httpRoundTrips(count: number, delayMs = 0): Promise<number[]> {
  const server = createServer((request, response) => {
    const answer = () => response.end('{}');
    request.resume().once('end', () => (delayMs === 0 ? answer() : setTimeout(answer, delayMs)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const http = openHttp();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const times = await timesOf(count, () => http.post(url, {}, ''));
  http.close();
  await new Promise((resolve) => server.close(resolve));
  return times;
}

/** A durable commit of 1 and of 100 rows of 400 bytes. */
async function commits(): Promise<{ floor_commit_1_ms: number; floor_commit_100_ms: number }> {
  const { dir, remove } = temporaryDir();
  const db = openDatabase(dir);
  const spool = createSpool(db);
  let place = 0;
  const commit = (rows: number) => async () =>
    spool.append(
      Array.from({ length: rows }, () => ({
        id: randomBytes(16).toString('hex'),
        controller: 'floor',
        place: (place += 1),
        body: 'x'.repeat(400),
      })),
      [],
      0,
    );
  const [one, hundred] = [await timesOf(REPEAT, commit(1)), await timesOf(REPEAT / 5, commit(100))];
  db.close();
  remove();
  return { floor_commit_1_ms: median(one), floor_commit_100_ms: median(hundred) };
}
