/**
 * The authority that signs controllers' certificates, for a broker that is not ours: it checks certificates and knows nothing
 * of enrolment. Kept by OpenSSL's own `ca` command: its index, serial numbers and list of what was revoked are files that an
 * operator can read and repair. A controller has one valid certificate: the next revokes the one before.
 */
import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CONTROLLER_ID } from '../../contract/index.ts';
import { ConnectorError, messageOf } from '../errors.ts';

export interface DeviceCa {
  /** Resolves when it can sign. @throws ConnectorError `config_invalid` */
  ready(): Promise<void>;
  /** @throws ConnectorError `invalid_request` when it is no request, or its key is weak */
  check(csr: string): Promise<void>;
  /** Signs for this controller, whatever name the request bears, and revokes what it had before. */
  sign(controller: string, csr: string): Promise<{ certificate: string; authority: string }>;
}

const run = promisify(execFile);
const TIME_OUT_MS = 20_000;
const AUTHORITY_DAYS = 3_650;
const CERTIFICATE_DAYS = 730;
const WEAK_RSA_BITS = 2_048;
const CURVES = ['prime256v1', 'secp384r1'];
/** Names of connectors at the broker: no controller may be given one. */
const RESERVED = /^connector-/;

/** Paths are relative to the folder: OpenSSL is run in it. */
const CONFIGURATION = `
[ca]
default_ca = device_ca
[device_ca]
database = index.txt
new_certs_dir = issued
certificate = ca.pem
private_key = ca-key.pem
serial = serial
crlnumber = crlnumber
default_md = sha256
default_days = ${CERTIFICATE_DAYS}
default_crl_days = ${AUTHORITY_DAYS}
unique_subject = no
policy = names
x509_extensions = device
copy_extensions = none
[names]
commonName = supplied
[device]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
[req]
distinguished_name = subject
prompt = no
[subject]
commonName = device CA
[authority]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = critical,keyCertSign,cRLSign
`;

/** @param name of the connector, for people who read certificates. */
export function createDeviceCa(dir: string, name: string): DeviceCa {
  const file = (path: string) => join(dir, path);
  const openssl = (...args: string[]) => run('openssl', args, { cwd: dir, timeout: TIME_OUT_MS });
  let turn: Promise<unknown> = Promise.resolve();

  async function prepare(): Promise<void> {
    for (const folder of ['issued', 'current']) mkdirSync(file(folder), { recursive: true, mode: 0o700 });
    writeFileSync(file('openssl.cnf'), CONFIGURATION);
    if (existsSync(file('crl.pem'))) return;
    for (const [path, content] of [
      ['index.txt', ''],
      ['serial', '01\n'],
      ['crlnumber', '01\n'],
    ] as const)
      writeFileSync(file(path), content);
    await openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', 'ca-key.pem');
    await selfSign();
    await listRevoked();
  }

  async function selfSign(): Promise<void> {
    const made = ['-out', 'ca.new', '-days', String(AUTHORITY_DAYS), '-subj', `/CN=device CA of ${name}`];
    await openssl(
      'req',
      '-x509',
      '-new',
      '-key',
      'ca-key.pem',
      '-config',
      'openssl.cnf',
      '-extensions',
      'authority',
      ...made,
    );
    renameSync(file('ca.new'), file('ca.pem'));
  }

  async function listRevoked(): Promise<void> {
    await openssl('ca', '-config', 'openssl.cnf', '-gencrl', '-out', 'crl.new');
    renameSync(file('crl.new'), file('crl.pem'));
  }

  async function issue(controller: string, csr: string) {
    if (!CONTROLLER_ID.test(controller) || RESERVED.test(controller))
      throw new ConnectorError('invalid_request', 'controller_id: is not one that a controller may have');
    writeFileSync(file('request.pem'), csr);
    const current = `current/${controller}.pem`;
    if (existsSync(file(current))) {
      await revoke(current);
      await listRevoked();
    }
    const what = ['-in', 'request.pem', '-subj', `/CN=${controller}`, '-out', 'certificate.new'];
    await openssl('ca', '-batch', '-notext', '-config', 'openssl.cnf', ...what);
    renameSync(file('certificate.new'), file(current));
    return { certificate: readFileSync(file(current), 'utf8'), authority: readFileSync(file('ca.pem'), 'utf8') };
  }

  /** One that a process which died had revoked already is as good. */
  const revoke = (path: string) =>
    openssl('ca', '-config', 'openssl.cnf', '-revoke', path).catch((error: unknown) => {
      if (!messageOf(error).includes('Already revoked')) throw error;
    });

  /** OpenSSL's files bear one command at a time. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  }

  return {
    ready: () =>
      inTurn(prepare).catch((error: unknown) => {
        throw new ConnectorError('config_invalid', `DEVICE_CA_DIR: ${messageOf(error)}`);
      }),
    check: (csr) =>
      inTurn(async () => {
        writeFileSync(file('request.pem'), csr);
        const { stdout, stderr } = await openssl('req', '-in', 'request.pem', '-verify', '-noout', '-pubkey').catch(
          () => ({ stdout: '', stderr: '' }),
        );
        // It tells so, and ends well either way.
        if (!/verify OK/.test(stderr) || !isStrong(stdout))
          throw new ConnectorError(
            'invalid_request',
            'csr: must be a PKCS #10 request with an EC key on P-256 or P-384, or RSA of 2048 bits',
          );
      }),
    sign: (controller, csr) => inTurn(() => issue(controller, csr)),
  };
}

function isStrong(publicKey: string): boolean {
  const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey(publicKey);
  if (asymmetricKeyType === 'ec') return CURVES.includes(asymmetricKeyDetails?.namedCurve ?? '');
  return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= WEAK_RSA_BITS;
}
