import { execFileSync } from 'node:child_process';
import { randomBytes, X509Certificate } from 'node:crypto';
import { appendFileSync, chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGuarded, type Guarded } from '../brokers/guarded.ts';
import { eventually, startRig, temporaryDir, type Rig } from '../support/harness.ts';
import { hasMosquitto } from '../support/mosquitto.ts';

const LONG_MS = 40_000;
const { dir, remove } = temporaryDir();
afterAll(remove);

/** What a controller makes for itself: its key never leaves it. */
function request(name: string, key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256']) {
  const keyFile = join(dir, `${randomBytes(4).toString('hex')}.pem`);
  const args = ['req', '-new', ...key, '-nodes', '-keyout', keyFile, '-subj', `/CN=${name}`];
  const csr = execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  return { csr, key: readFileSync(keyFile, 'utf8') };
}

interface Answer {
  mqtt: { url: string; username: string; certificate: string; authority: string };
  error?: { code: string; message: string };
}

/** The signature stands last: one bit of it is another. */
function withAnotherSignature(pem: string): string {
  const der = Buffer.from(pem.replace(/-----.*-----|\s/g, ''), 'base64');
  der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1);
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n').trim();
  return `-----BEGIN CERTIFICATE REQUEST-----\n${lines}\n-----END CERTIFICATE REQUEST-----\n`;
}

(hasMosquitto ? describe : describe.skip)('enrolment by certificate', () => {
  let rig: Rig;
  let broker: Guarded;
  const ca = join(dir, 'device-ca');
  const crl = join(dir, 'crl.pem');

  beforeAll(async () => {
    rig = await startRig({ lockers: 2 }, { MQTT_URL: 'mqtt://127.0.0.1:1', DEVICE_CA_DIR: ca });
    chmodSync(dir, 0o755);
    writeFileSync(crl, readFileSync(join(ca, 'crl.pem')), { mode: 0o644 });
    broker = await startGuarded({ clients: [readFileSync(join(ca, 'ca.pem'), 'utf8')], crl });
  });
  afterAll(async () => {
    await broker.stop();
    await rig.stop();
  });

  async function enrol(locker: number, csr: string | undefined, controller_id = `locker-${locker}`) {
    const code = randomBytes(6).toString('hex');
    rig.servicenow.world.codes.set(code, { purpose: 'controller', locker });
    const { status, body } = await rig.request('POST', '/device/v1/enrol', { code, controller_id, csr });
    return { status, answer: body as Answer, isSpent: !rig.servicenow.world.codes.has(code) };
  }
  const publishCrl = () => {
    writeFileSync(crl, '');
    appendFileSync(crl, readFileSync(join(ca, 'crl.pem')));
    broker.reload();
  };

  test('a controller gets a certificate in its own name, whatever its request says', async () => {
    const { csr, key } = request('connector-a');
    const { status, answer } = await enrol(1, csr);
    expect(status).toBe(200);
    const certificate = new X509Certificate(answer.mqtt.certificate);
    expect(certificate.subject).toBe('CN=locker-1');
    expect(certificate.ca).toBe(false);
    expect(certificate.verify(new X509Certificate(answer.mqtt.authority).publicKey)).toBe(true);
    const client = await broker.connect({ cert: answer.mqtt.certificate, key });
    await client.publishAsync('lockers/v1/locker-1/hb', 'x', { qos: 1 });
    await expect(client.publishAsync('lockers/v1/locker-2/hb', 'x', { qos: 1 })).rejects.toThrow(/not authorized/i);
    await client.endAsync(true);
  });

  test('a second enrolment revokes the first: the broker lets only the new certificate in', async () => {
    const [first, second] = [request('x'), request('y')];
    const one = await enrol(2, first.csr);
    const two = await enrol(2, second.csr);
    publishCrl();
    await eventually(
      () =>
        broker.connect({ cert: one.answer.mqtt.certificate, key: first.key }).then(
          (client) => client.endAsync(true).then(() => false),
          () => true,
        ),
      LONG_MS,
    );
    const client = await broker.connect({ cert: two.answer.mqtt.certificate, key: second.key });
    expect(client.connected).toBe(true);
    await client.endAsync(true);
  });

  test.each([
    ['no request', () => undefined],
    ['what is no request', () => 'hello'],
    ['a weak key', () => request('x', ['-newkey', 'rsa:1024']).csr],
    ['a request that its key has not signed', () => withAnotherSignature(request('x').csr)],
  ])('%s is refused before the code is spent', async (_what, make) => {
    const { status, answer, isSpent } = await enrol(1, make());
    expect([status, answer.error?.code, isSpent]).toEqual([400, 'invalid_request', false]);
  });

  test('the name of a connector is given to no controller', async () => {
    rig.servicenow.world.codes.set('a code', { purpose: 'controller', locker: 1 });
    const refused = await enrol(1, request('x').csr, 'connector-a');
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.answer.mqtt).toBeUndefined();
  });

  test('the authority stays the same over a restart', async () => {
    const before = readFileSync(join(ca, 'ca.pem'), 'utf8');
    await rig.restart();
    const { answer } = await enrol(1, request('x').csr);
    expect(answer.mqtt.authority).toBe(before);
  });
});
