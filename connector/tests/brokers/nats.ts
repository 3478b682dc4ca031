/** A cluster of NATS servers with JetStream and their MQTT gateways (Debian's nats-server), where it is installed. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import mqtt from 'mqtt';
import { eventually, temporaryDir } from '../support/harness.ts';
import { freePort } from '../support/mosquitto.ts';

export const hasNats = spawnSync('nats-server', ['--version']).error === undefined;

const NODES = 3;
/** Electing leaders takes some seconds, more on a busy machine. */
const UP_MS = 60_000;

export interface Cluster {
  /** The MQTT gateway of each node. */
  readonly urls: string[];
  /** SIGKILL. */
  kill(node: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startCluster(): Promise<Cluster> {
  const { dir, remove } = temporaryDir();
  const ports = await Promise.all(
    Array.from({ length: NODES }, async () => ({
      client: await freePort(),
      route: await freePort(),
      mqtt: await freePort(),
    })),
  );
  const routes = ports.map(({ route }) => `nats://127.0.0.1:${route}`).join(', ');
  const children = ports.map(({ client, route, mqtt: gateway }, node): ChildProcess => {
    const file = join(dir, `${node}.conf`);
    const configuration = `
      server_name: node-${node}
      listen: 127.0.0.1:${client}
      jetstream { store_dir: "${join(dir, String(node))}" }
      cluster { name: lockers, listen: 127.0.0.1:${route}, routes: [${routes}] }
      mqtt { listen: 127.0.0.1:${gateway}, ack_wait: 5s, max_ack_pending: 1000, stream_replicas: ${NODES} }
    `;
    writeFileSync(file, configuration);
    return spawn('nats-server', ['-c', file], { stdio: 'ignore' });
  });
  const end = (child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM') =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  const urls = ports.map((port) => `mqtt://127.0.0.1:${port.mqtt}`);
  for (const port of ports) await eventually(() => listens(port.mqtt), UP_MS);
  for (const url of urls) await eventually(() => signsIn(url), UP_MS);
  return {
    urls,
    kill: (node) => end(children[node] as ChildProcess, 'SIGKILL'),
    async stop() {
      await Promise.all(children.map((child) => end(child, 'SIGKILL')));
      remove();
    },
  };
}

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });

/** Sessions need the cluster's leader: before it is elected a sign-in is refused. */
const signsIn = (url: string) =>
  new Promise<boolean>((resolve) => {
    const client = mqtt.connect(url, { protocolVersion: 4, clean: true, reconnectPeriod: 0, connectTimeout: 5_000 });
    const done = (ok: boolean) => {
      client.end(true);
      resolve(ok);
    };
    client
      .once('connect', () => done(true))
      .once('error', () => done(false))
      .once('close', () => done(false));
  });
