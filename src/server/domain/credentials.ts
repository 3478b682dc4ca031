import { appError } from './errors';

export type CredentialKind = 'badge' | 'pin' | 'qr';

/** Bytes in a chip's UID (ISO 14443-3: single, double, triple size), as hex digits. */
const UID_HEX_DIGITS = [8, 14, 20];
/** How the text of a QR code begins, by which a reader's host tells it from a badge; no part of the value. */
const QR_PREFIX = 'SLQ:';

/**
 * One text for one credential, whatever the reader made of it; only its keyed hash is stored. Badges come as
 * - H10301 (26 bit): `12-34567`, the bare bits, or seven hex digits, if their parity holds;
 * - a chip's UID: hex with or without separators, or decimal, in either byte order;
 * - anything else that a reader types: its letters and digits.
 * Eight, fourteen or twenty digits are read as hex, as most readers print a UID.
 * The value of a QR code is the same with and without the `SLQ:` that its text begins with.
 * @throws `invalid_request` for what cannot be a credential
 */
export function canonicalCredential(kind: CredentialKind, raw: string): string {
  const value = kind === 'qr' ? withoutPrefix(raw.trim()) : raw.trim();
  if (kind === 'pin') return /^\d{4,8}$/.test(value) ? `pin:${value}` : refuse('4 to 8 digits');
  if (value.length === 0 || value.length > 200) return refuse('1 to 200 characters');
  return kind === 'qr' ? `qr:${value}` : canonicalBadge(value);
}

function withoutPrefix(text: string): string {
  return text.startsWith(QR_PREFIX) ? text.slice(QR_PREFIX.length) : text;
}

function refuse(wanted: string): never {
  throw appError('invalid_request', { member: 'credential.value', wanted });
}

function canonicalBadge(value: string): string {
  const printed = /^(\d{1,3})[-:,/ ](\d{1,5})$/.exec(value);
  if (printed && Number(printed[1]) < 256 && Number(printed[2]) < 65_536) {
    return `h10301:${Number(printed[1])}:${Number(printed[2])}`;
  }
  const bare = value.replace(/[\s:.-]/g, '').toUpperCase();
  if (bare.length === 0) return refuse('letters or digits');
  if (/^[01]{26}$/.test(bare)) return h10301(bare) ?? `text:${bare}`;
  if (/^[0-3][0-9A-F]{6}$/.test(bare)) {
    const card = h10301(parseInt(bare, 16).toString(2).padStart(26, '0'));
    if (card) return card;
  }
  if (/^[0-9A-F]+$/.test(bare) && UID_HEX_DIGITS.includes(bare.length)) return uid(bare);
  if (/^\d{9,17}$/.test(bare)) return uid(decimalToHex(bare));
  return `text:${bare}`;
}

/** Even parity over the first half, odd over the second: https://en.wikipedia.org/wiki/Wiegand_interface */
function h10301(bits: string): string | null {
  const ones = (part: string): number => part.replace(/0/g, '').length;
  if (ones(bits.slice(0, 13)) % 2 !== 0 || ones(bits.slice(13)) % 2 !== 1) return null;
  return `h10301:${parseInt(bits.slice(1, 9), 2)}:${parseInt(bits.slice(9, 25), 2)}`;
}

/** Readers disagree about the byte order: of the two, the one that sorts first stands for both. */
function uid(hex: string): string {
  const reversed = (hex.match(/../g) ?? []).reverse().join('');
  return `uid:${hex < reversed ? hex : reversed}`;
}

/** By long division, because a seven-byte UID does not fit a number; padded to a UID's length. */
function decimalToHex(decimal: string): string {
  let digits = [...decimal].map(Number);
  let hex = '';
  while (digits.length > 0) {
    let rest = 0;
    const quotient: number[] = [];
    for (const digit of digits) {
      const part = rest * 10 + digit;
      rest = part % 16;
      if (quotient.length > 0 || part >= 16) quotient.push(Math.floor(part / 16));
    }
    hex = rest.toString(16).toUpperCase() + hex;
    digits = quotient;
  }
  const length = UID_HEX_DIGITS.find((size) => size >= hex.length) ?? hex.length;
  return hex.padStart(length, '0');
}

/** @param draw a random whole number below its argument */
export function randomDigits(length: number, draw: (bound: number) => number): string {
  let digits = '';
  while (digits.length < length) digits += String(draw(10));
  return digits;
}

/**
 * When the next code may be tried at a locker where too many were wrong; null when one may be tried now.
 * @param failures times of wrong codes there, newest first
 */
export function lockedUntil(failures: readonly number[], limit: number, lockMs: number, now: number): number | null {
  const oldestThatCounts = failures[limit - 1];
  const newest = failures[0];
  if (oldestThatCounts === undefined || newest === undefined) return null;
  if (newest - oldestThatCounts > lockMs) return null;
  const until = newest + lockMs;
  return until > now ? until : null;
}
