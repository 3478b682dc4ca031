import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';
import { GlideObject, guarded } from '../engine.ts';
import { toText } from './values.ts';

const digest = (algorithm: string, text: unknown, encoding: 'hex' | 'base64') =>
  createHash(algorithm).update(toText(text), 'utf8').digest(encoding);

export class GlideDigest extends GlideObject {
  static readonly glideName = 'GlideDigest';
  getMD5Hex(text: unknown): string {
    return digest('md5', text, 'hex');
  }
  getMD5Base64(text: unknown): string {
    return digest('md5', text, 'base64');
  }
  getSHA1Hex(text: unknown): string {
    return digest('sha1', text, 'hex');
  }
  getSHA1Base64(text: unknown): string {
    return digest('sha1', text, 'base64');
  }
  getSHA256Hex(text: unknown): string {
    return digest('sha256', text, 'hex');
  }
  getSHA256Base64(text: unknown): string {
    return digest('sha256', text, 'base64');
  }
}
guarded(GlideDigest);

const MACS: Readonly<Record<string, string>> = {
  HmacSHA1: 'sha1',
  HmacSHA224: 'sha224',
  HmacSHA256: 'sha256',
  HmacSHA384: 'sha384',
  HmacSHA512: 'sha512',
  HmacMD5: 'md5',
};

/** @param key base64 @returns base64 */
export function generateMac(key: unknown, algorithm: unknown, data: unknown): string {
  const name = MACS[toText(algorithm)];
  if (!name) throw new Error(`CertificateEncryption.generateMac: no such algorithm: ${toText(algorithm)}`);
  return createHmac(name, Buffer.from(toText(key), 'base64'))
    .update(toText(data), 'utf8')
    .digest('base64');
}

/** The documentation calls it on an object, the typings on the class: both work. */
export class CertificateEncryption extends GlideObject {
  static readonly glideName = 'CertificateEncryption';
  generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    return generateMac(key, algorithm, data);
  }
}
guarded(CertificateEncryption);

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const MAX_STRING = 100_000;

/** `GlideSecureRandomUtil`: statics alone. */
export const secureRandom = {
  getSecureRandomInt: () => randomBytes(4).readInt32BE(),
  getSecureRandomIntBound: (bound: unknown) => randomInt(Number(bound)),
  getSecureRandomLong: () => Number(randomBytes(8).readBigInt64BE()),
  getSecureRandomString(length: unknown): string {
    if (!(Number(length) <= MAX_STRING)) throw new RangeError(`getSecureRandomString: ${toText(length)} characters`);
    return Array.from({ length: Number(length) }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  },
};
export class GlideSecureRandomUtil extends GlideObject {
  static readonly glideName = 'GlideSecureRandomUtil';
}
