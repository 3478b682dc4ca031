import { canonicalBadge } from './badges';
import { appError } from './errors';
import { DAY_MS, HOUR_MS } from './time';

export type CredentialKind = 'badge' | 'pin' | 'qr';

/** How the text of a QR code begins, by which a reader's host tells it from a badge; no part of the value. */
const QR_PREFIX = 'SLQ:';

/**
 * One text for one credential, whatever the reader made of it; only its keyed hash is stored. Badges: `badges.ts`.
 * The value of a QR code is the same with and without the `SLQ:` that its text begins with.
 * @throws `invalid_request` for what cannot be a credential
 */
export function canonicalCredential(kind: CredentialKind, raw: string): string {
  const value = kind === 'qr' ? withoutPrefix(raw.trim()) : raw.trim();
  if (kind === 'pin') return /^\d{4,8}$/.test(value) ? `pin:${value}` : refuse('4 to 8 digits');
  if (value.length === 0 || value.length > 200) return refuse('1 to 200 characters');
  return kind === 'qr' ? `qr:${value}` : (canonicalBadge(value) ?? refuse('letters or digits'));
}

function withoutPrefix(text: string): string {
  return text.startsWith(QR_PREFIX) ? text.slice(QR_PREFIX.length) : text;
}

function refuse(wanted: string): never {
  throw appError('invalid_request', { member: 'credential.value', wanted });
}

/** @param draw a random whole number below its argument */
export function randomDigits(length: number, draw: (bound: number) => number): string {
  let digits = '';
  while (digits.length < length) digits += String(draw(10));
  return digits;
}

/** So many wrong codes within a time lock codes for a time after the last of them. */
export interface LockRule {
  readonly limit: number;
  readonly withinMs: number;
  readonly lockMs: number;
}

/** Against who tries slowly enough for a shorter rule: from 20 wrong codes in a day on, one an hour. */
export const PATIENT_GUESSES: LockRule = { limit: 20, withinMs: DAY_MS, lockMs: HOUR_MS };

/**
 * When the next code may be tried at a locker where too many were wrong; null when one may be tried now.
 * @param failures times of wrong codes there, newest first
 */
export function lockedUntil(failures: readonly number[], rules: readonly LockRule[], now: number): number | null {
  const [newest] = failures;
  if (newest === undefined) return null;
  const broken = rules.filter(({ limit, withinMs }) => newest - (failures[limit - 1] ?? -Infinity) <= withinMs);
  const until = newest + Math.max(0, ...broken.map(({ lockMs }) => lockMs));
  return until > now ? until : null;
}
