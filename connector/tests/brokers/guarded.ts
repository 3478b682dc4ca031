/** Mosquitto as deploy/ configures it, with an authority and certificates of its own. */
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mqtt, { type MqttClient } from 'mqtt';
import { makeAuthority, makeCertificate, writePem, type Pem } from '../support/certificates.ts';
import { temporaryDir } from '../support/harness.ts';
import { startConfigured } from '../support/mosquitto.ts';

const DEPLOYED = new URL('../../../deploy/mosquitto/', import.meta.url);

export type Guarded = Awaited<ReturnType<typeof startGuarded>>;

/** @param clients further authorities whose certificates sign in. @param crl where they list what they have revoked. */
export async function startGuarded({ clients = [], crl }: { clients?: string[]; crl?: string } = {}) {
  const { dir, remove } = temporaryDir();
  // Mosquitto gives up its rights when it was started by root.
  chmodSync(dir, 0o755);
  const authority = await makeAuthority();
  const server = await makeCertificate(authority, 'broker', { host: { dns: 'localhost' } });
  const files = {
    'broker.pem': writePem(dir, 'broker.pem', server.cert),
    'broker-key.pem': writePem(dir, 'broker-key.pem', server.key),
    'clients.pem': writePem(dir, 'clients.pem', [authority.cert, ...clients].join('\n')),
  };
  for (const file of Object.values(files)) chmodSync(file, 0o644);
  copyFileSync(new URL('acl', DEPLOYED), join(dir, 'acl'));
  mkdirSync(join(dir, 'data'), { mode: 0o777 });
  chmodSync(join(dir, 'data'), 0o777);

  const configure = (port: number) =>
    readFileSync(new URL('mosquitto.conf', DEPLOYED), 'utf8')
      .replace('listener 8883', `listener ${port} 127.0.0.1`)
      .replaceAll('/etc/mosquitto/certs', dir)
      .replace('/etc/mosquitto/acl', join(dir, 'acl'))
      .replace('/var/lib/mosquitto/', `${join(dir, 'data')}/`)
      .split('\n')
      // Without a list there is nothing to check against; with one, each authority needs its own.
      .flatMap((line) => (line.startsWith('crlfile') ? (crl ? [`crlfile ${crl}`] : []) : [line]));
  const broker = await startConfigured(configure);
  const url = `mqtts://localhost:${broker.port}`;

  return {
    url,
    dir,
    authority,
    reload: broker.reload,
    certificate: (name: string, more: Parameters<typeof makeCertificate>[2] = {}) =>
      makeCertificate(authority, name, more),
    /** Signs in with a certificate. */
    async connect({ cert, key }: Pem, clientId = ''): Promise<MqttClient> {
      const client = mqtt.connect(url, {
        protocolVersion: 5,
        clientId,
        ca: authority.cert,
        cert,
        key,
        reconnectPeriod: 0,
      });
      client.on('error', () => {});
      await new Promise<void>((resolve, reject) => {
        client.once('connect', () => resolve());
        client.once('error', reject);
        client.once('close', () => reject(new Error('closed')));
      });
      return client;
    },
    async stop() {
      await broker.stop();
      remove();
    },
  };
}
