import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { pino } from 'pino';
import { systemClock } from '../../src/clock.ts';
import { createExternalLink } from '../../src/mqtt/external.ts';
import type { Link } from '../../src/mqtt/link.ts';
import { readTls } from '../../src/tls.ts';
import { makeAuthority, makeCertificate, writePem, type Pem } from '../support/certificates.ts';
import { eventually, temporaryDir } from '../support/harness.ts';
import { hasMosquitto } from '../support/mosquitto.ts';
import { startGuarded, type Guarded } from './guarded.ts';

const LONG_MS = 40_000;
const { dir, remove } = temporaryDir();
afterAll(remove);

/** A connector's link, what it says, and what reaches it. */
function createLink(url: string, ca: string, own: Pem | null = null) {
  const said: string[] = [];
  const arrived: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void said.push(line) });
  const link: Link = createExternalLink({
    options: {
      kind: 'external',
      url,
      username: null,
      password: null,
      passwordFile: null,
      tls: {
        ca: writePem(dir, 'ca.pem', ca),
        cert: own && writePem(dir, 'own.pem', own.cert),
        key: own && writePem(dir, 'own-key.pem', own.key),
      },
    },
    clientId: 'connector-a',
    password: null,
    subscriptions: [{ filter: 'lockers/v1/+/evt', qos: 1 }],
    route(_topic, payload, taken) {
      arrived.push(payload.toString());
      taken();
    },
    clock: systemClock,
    log,
  });
  return { link, said: () => said.join(''), arrived };
}

async function refusal(url: string, ca: string): Promise<string> {
  const { link, said } = createLink(url, ca);
  await link.start();
  try {
    await eventually(() => said().includes('"level":40'), LONG_MS);
    expect(link.connected()).toBe(false);
    return said();
  } finally {
    await link.stop();
  }
}

async function serve(options: TlsOptions) {
  const sockets = new Set<Socket>();
  const server = createServer(options);
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})));
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `mqtts://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

describe('a broker that does not prove itself is not spoken to', () => {
  let authority: Pem;
  beforeAll(async () => void (authority = await makeAuthority()));

  test.each([
    [
      'signed by another authority',
      async () => makeCertificate(await makeAuthority(), 'b', { host: { dns: 'localhost' } }),
      /self.signed|unable to (get|verify)|signature failure/,
    ],
    ['expired', async () => makeCertificate(authority, 'b', { host: { dns: 'localhost' }, expired: true }), /expired/],
    ['of another host', async () => makeCertificate(authority, 'b', { host: { dns: 'elsewhere' } }), /does not match/],
  ])('a certificate %s', async (_what, make, reason) => {
    const { cert, key } = await make();
    const server = await serve({ cert, key });
    expect(await refusal(server.url, authority.cert)).toMatch(reason);
    await server.close();
  });

  test('an old version of TLS', async () => {
    const pem = await makeCertificate(authority, 'b', { host: { dns: 'localhost' } });
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const server = await serve({ cert: pem.cert, key: pem.key, ...old });
    expect(await refusal(server.url, authority.cert)).toMatch(/version|handshake|alert/i);
    await server.close();
  });
});

test('a certificate and a key that do not belong together are refused by the settings’ names', async () => {
  const authority = await makeAuthority();
  const [one, other] = [await makeCertificate(authority, 'a'), await makeCertificate(authority, 'b')];
  const files = { ca: null, cert: writePem(dir, 'one.pem', one.cert), key: writePem(dir, 'other-key.pem', other.key) };
  expect(() => readTls(files, 'MQTT')).toThrow('MQTT_CERT_FILE, MQTT_KEY_FILE');
  expect(() => readTls({ ...files, key: '/nowhere' }, 'MQTT')).toThrow('MQTT_KEY_FILE');
});

(hasMosquitto ? describe : describe.skip)('renewal', () => {
  let broker: Guarded;
  beforeAll(async () => void (broker = await startGuarded()));
  afterAll(() => broker.stop());

  test('a renewed certificate is taken up without losing an event', async () => {
    const { link, said, arrived } = createLink(
      broker.url,
      broker.authority.cert,
      await broker.certificate('connector-a'),
    );
    await link.start();
    await eventually(() => said().includes('connected to the broker'), LONG_MS);
    const device = await broker.connect(await broker.certificate('locker-1'));
    let sent = 0;
    const send = async () => {
      await device.publishAsync('lockers/v1/locker-1/evt', String((sent += 1)), { qos: 1 });
    };
    await send();
    const renewed = await broker.certificate('connector-a');
    writePem(dir, 'own.pem', renewed.cert);
    writePem(dir, 'own-key.pem', renewed.key);
    await eventually(async () => {
      await send();
      return (said().match(/connected to the broker/g)?.length ?? 0) >= 2;
    }, LONG_MS);
    await send();
    await eventually(() => new Set(arrived).size === sent, LONG_MS);
    await device.endAsync(true);
    await link.stop();
  });
});
