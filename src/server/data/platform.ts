import { CertificateEncryption, GlideDateTime, GlideDigest, GlideSecureRandomUtil, gs } from '@servicenow/glide';
import { randomDigits } from '../domain/credentials';
import { fromGlide } from '../domain/time';

/** What the platform gives besides records: time, chance, digests, settings. */

/** Milliseconds since 1970, by the instance's clock. */
export function now(): number {
  return new GlideDateTime().getNumericValue();
}

/** The same moment as the signed-in user's time zone shows it, as if that were UTC. */
export function localNow(): number {
  return fromGlide(new GlideDateTime().getDisplayValueInternal()) ?? now();
}

export function sha256(text: string): string {
  return new GlideDigest().getSHA256Hex(text);
}

/** Always the same id for the same parts: what is made under it is made once, however often a step is run again. */
export function derivedId(...parts: readonly string[]): string {
  return sha256(parts.join(':')).slice(0, 32);
}

/** Digits that nobody can guess who has not the app's key, and always the same for the same parts: at most eight. */
export function derivedCode(digits: number, ...parts: readonly string[]): string {
  const drawn = sha256(keyedHash(parts.join(':')));
  let at = 0;
  return randomDigits(digits, (bound) => {
    at += 8;
    return parseInt(drawn.slice(at - 8, at), 16) % bound;
  });
}

export function newCode(digits: number): string {
  return randomDigits(digits, (bound) => GlideSecureRandomUtil.getSecureRandomIntBound(bound));
}

/** The address of a page of this instance, as somebody's browser finds it. */
export function pageUrl(page: string): string {
  return `${gs.getProperty('glide.servlet.uri', '/').replace(/\/?$/, '/')}${page}`;
}

const SETTINGS = {
  lease_seconds: 20,
  command_seconds: 20,
  kiosk_session_seconds: 90,
  poll_ms: 1000,
  poll_ms_off_hours: 5000,
  pin_failures: 5,
  pin_lock_seconds: 300,
  door_held_seconds: 60,
  heartbeat_seconds: 10,
  pulse_ms: 300,
  hot_celsius: 45,
  offline_seconds: 180,
  booking_lead_hours: 4,
  grants_seconds: 60,
} as const;

export function setting(name: keyof typeof SETTINGS): number {
  const value = Number(gs.getProperty(`x_smart_lockers.${name}`, String(SETTINGS[name])));
  return Number.isFinite(value) && value > 0 ? value : SETTINGS[name];
}

/** A setting that is text; `''` where it is not set. */
export function textSetting(name: 'security_group'): string {
  return gs.getProperty(`x_smart_lockers.${name}`, '') ?? '';
}

/** HMAC-SHA-256, Base64, under the app's own key, which never leaves the instance. */
export function keyedHash(text: string): string {
  return mac(keyOf('credential_key'), text);
}

/** The same under the key that connectors are given, so that a locker knows badges and codes without ServiceNow. */
export function offlineHash(text: string): string {
  return mac(offlineKey(), text);
}

/** The key of {@link offlineHash}, Base64. */
export function offlineKey(): string {
  return keyOf('offline_key');
}

/**
 * A key is made at first use and read back, so that every hash is made from the form in which the property is read;
 * digested, because generateMac wants Base64.
 */
function keyOf(name: 'credential_key' | 'offline_key'): string {
  const property = `x_smart_lockers.${name}`;
  let secret = gs.getProperty(property, '');
  if (!secret) {
    gs.setProperty(property, GlideSecureRandomUtil.getSecureRandomString(64), '');
    secret = gs.getProperty(property, '');
  }
  return new GlideDigest().getSHA256Base64(secret);
}

function mac(key: string, text: string): string {
  // Documented as a method of an instance, declared as a static one:
  // https://www.servicenow.com/docs/r/api-reference/server-api-reference/c_CertificateEncryptionScopedAPI.html
  const encryption = new CertificateEncryption() as unknown as typeof CertificateEncryption;
  return encryption.generateMac(key, 'HmacSHA256', text);
}
