import type { Finding } from './exits';

/** An image that controllers may be told to run, as `fw/desired` of docs/mqtt.md carries it. */
export interface Release {
  readonly version: string;
  readonly url: string;
  readonly sha256: string;
  readonly signature: string;
}

/** What the signature and the download stand for: another value is another release. */
export const FIXED = ['version', 'url', 'sha256', 'signature'] as const;

// One line: a line feed stands between version and hash in what is signed.
const VERSION = /^\S(?:.{0,78}\S)?$/;
const ADDRESS = /^https:\/\/[^\s]+$/;
const LONGEST_ADDRESS = 2048;
const SHA256 = /^[0-9a-f]{64}$/;
/** r and s of ES256, 32 bytes each, in base64url. */
const SIGNATURE = /^[A-Za-z0-9_-]{86}$/;

/** What is wrong with a release, in words for whoever enters it; null: nothing. Whether it is signed, controllers alone can tell. */
export function releaseFault({ version, url, sha256, signature }: Release): string | null {
  if (!VERSION.test(version)) return 'A version has 1 to 80 characters in one line, as the controller will report it.';
  if (!ADDRESS.test(url) || url.length > LONGEST_ADDRESS) {
    return 'The address of an image begins with https:// and has no spaces and at most 2048 characters.';
  }
  if (!SHA256.test(sha256)) return 'The SHA-256 of an image has 64 digits, 0 to 9 and a to f in lower case.';
  return SIGNATURE.test(signature)
    ? null
    : 'The signature is ES256 in base64url: 86 letters, digits, hyphens and underscores.';
}

/** Makes whose controllers take firmware; the others are updated with their makers' tools (docs/adapters.md). */
const TAKES_FIRMWARE: readonly string[] = ['native'];

export function takesFirmware(adapter: string): boolean {
  return TAKES_FIRMWARE.includes(adapter);
}

/** Open discrepancies of a locker in which no firmware goes further. */
export const IN_THE_WAY: readonly Finding[] = ['firmware_failed', 'offline'];
