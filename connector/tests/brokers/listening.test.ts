import { get } from 'node:https';
import mqtt from 'mqtt';
import { makeAuthority, makeCertificate, writePem } from '../support/certificates.ts';
import { eventually, startRig, temporaryDir } from '../support/harness.ts';

const LONG_MS = 30_000;

/** Serial number of the certificate that is shown, and how `/health` is answered. */
const visit = (port: number, ca: string) =>
  new Promise<{ serial: string; hsts: string | undefined }>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/health', ca, agent: false }, (response) => {
      const { serialNumber } = (response.socket as import('node:tls').TLSSocket).getPeerCertificate();
      response
        .resume()
        .once('end', () => resolve({ serial: serialNumber, hsts: response.headers['strict-transport-security'] }));
    }).once('error', reject);
  });

test('HTTP and the embedded broker are encrypted where a certificate is given, and a renewed one is taken up', async () => {
  const { dir, remove } = temporaryDir();
  const authority = await makeAuthority();
  const renew = async () => {
    const { cert, key } = await makeCertificate(authority, 'connector', { host: { ip: '127.0.0.1' } });
    return { TLS_CERT_FILE: writePem(dir, 'cert.pem', cert), TLS_KEY_FILE: writePem(dir, 'key.pem', key) };
  };
  const rig = await startRig({}, await renew());
  try {
    const { http, mqtt: port } = rig.connector.ports();
    const before = await visit(http, authority.cert);
    expect(before.hsts).toMatch(/^max-age=\d{7,}/);
    const client = mqtt.connect(`mqtts://127.0.0.1:${port}`, { ca: authority.cert, reconnectPeriod: 0 });
    // Encrypted as far as the sign-in, which then refuses a stranger.
    const refused = await new Promise<Error>((resolve) => client.once('error', resolve));
    expect(refused.message).toMatch(/Bad username or password/);
    await client.endAsync(true);
    await expect(fetch(`http://127.0.0.1:${http}/health`)).rejects.toThrow();
    await renew();
    await eventually(async () => (await visit(http, authority.cert)).serial !== before.serial, LONG_MS);
  } finally {
    await rig.stop();
    remove();
  }
});
