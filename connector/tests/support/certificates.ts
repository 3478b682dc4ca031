/** Certificate authorities for tests, and what they sign, as files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import selfsigned from 'selfsigned';

export interface Pem {
  readonly cert: string;
  readonly key: string;
}

const EC = { keyType: 'ec', algorithm: 'sha256' } as const;
const DAY_MS = 86_400_000;

export async function makeAuthority(name = 'test CA'): Promise<Pem> {
  const made = await selfsigned.generate([{ name: 'commonName', value: name }], {
    ...EC,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { cert: made.cert, key: made.private };
}

/** @param host where the certificate is a server's. */
export async function makeCertificate(
  authority: Pem,
  name: string,
  { host, expired = false }: { host?: { dns: string } | { ip: string }; expired?: boolean } = {},
): Promise<Pem> {
  const now = Date.now();
  const made = await selfsigned.generate([{ name: 'commonName', value: name }], {
    ...EC,
    ca: authority,
    notBeforeDate: new Date(now - 2 * DAY_MS),
    notAfterDate: new Date(now + (expired ? -DAY_MS : DAY_MS)),
    extensions: [
      { name: 'basicConstraints', cA: false },
      ...(host
        ? [{ name: 'subjectAltName' as const, altNames: [toAltName(host)] }]
        : [{ name: 'extKeyUsage' as const, clientAuth: true }]),
    ],
  });
  return { cert: made.cert, key: made.private };
}

const toAltName = (host: { dns: string } | { ip: string }) =>
  'dns' in host ? ({ type: 2, value: host.dns } as const) : ({ type: 7, ip: host.ip } as const);

/** @returns the path. */
export function writePem(dir: string, name: string, pem: string): string {
  const file = join(dir, name);
  writeFileSync(file, pem, { mode: 0o600 });
  return file;
}
