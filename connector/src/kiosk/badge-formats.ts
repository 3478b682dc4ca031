/**
 * What a reader's text may mean. Readers type the same badge in many ways: as bits, hex, decimal, as printed on the card.
 * Layouts and parities as in the Proxmark client's `wiegand_formats.c`. The app decides by its own `domain/badges.ts`, which
 * has to run on another engine; the tests of both go through one table of badges (`tests/support/badges.ts`).
 */

export interface BadgeReading {
  readonly format: string;
  readonly facility: number | null;
  readonly card: number | null;
  /** A chip's number as upper-case hex digits, in the order in which it was typed. */
  readonly uid_hex: string | null;
  /** One text for one badge, however it was read. */
  readonly key: string;
}

interface Wiegand {
  readonly format: string;
  readonly name: string;
  readonly bits: number;
  /** First bit and length, counted from the left and from 0. */
  readonly facility: readonly [number, number] | null;
  readonly card: readonly [number, number];
  readonly parities: readonly Parity[];
}
interface Parity {
  readonly bit: number;
  readonly odd: boolean;
  readonly covers: (bit: number) => boolean;
}

const over = (first: number, last: number) => (bit: number) => bit >= first && bit <= last;
const halves = (bits: number, length: number): readonly Parity[] => [
  { bit: 0, odd: false, covers: over(1, length) },
  { bit: bits - 1, odd: true, covers: over(bits - 1 - length, bits - 2) },
];

const WIEGAND: readonly Wiegand[] = [
  { format: 'H10301 (26 bit)', name: 'h10301', bits: 26, facility: [1, 8], card: [9, 16], parities: halves(26, 12) },
  { format: 'H10306 (34 bit)', name: 'h10306', bits: 34, facility: [1, 16], card: [17, 16], parities: halves(34, 16) },
  {
    ...{ format: 'Corporate 1000 (35 bit)', name: 'c1000', bits: 35, facility: [2, 12], card: [14, 20] },
    parities: [
      { bit: 1, odd: false, covers: (bit) => bit >= 2 && bit <= 33 && bit % 3 !== 1 },
      { bit: 34, odd: true, covers: (bit) => bit >= 1 && bit <= 33 && bit % 3 !== 0 },
      { bit: 0, odd: true, covers: over(1, 34) },
    ],
  },
  { format: 'H10304 (37 bit)', name: 'h10304', bits: 37, facility: [1, 16], card: [17, 19], parities: halves(37, 18) },
  // The same bits and parity as H10304: only whoever ordered the cards knows which it is.
  { format: 'H10302 (37 bit)', name: 'h10302', bits: 37, facility: null, card: [1, 35], parities: halves(37, 18) },
];

/** Hex digits of a chip's UID: 4, 7 or 10 bytes (ISO 14443-3), or 8 (iCLASS, ISO 15693). */
const UID_DIGITS = [8, 14, 16, 20];

/**
 * Everything that a badge's text may mean, the likeliest first: that is the one that counts. Empty for a text without
 * letters and digits.
 */
export function badgeReadings(text: string): BadgeReading[] {
  const bare = text.replace(/[\s:.-]/g, '').toUpperCase();
  const electronic = isNumber(bare)
    ? [...decimalUid(bare), ...wiegand(bare), ...hexUid(bare)]
    : [...wiegand(bare), ...hexUid(bare), ...decimalUid(bare)];
  return bare === '' ? [] : [...named(text.trim()), ...printed(text.trim()), ...electronic, plain(bare)];
}

/** As the app keeps it: `h10306:300:12345`. */
function named(text: string): BadgeReading[] {
  const [, name, facility, card] = /^([a-z]\w+):(\d{1,5}):(\d{1,7})$/.exec(text) ?? [];
  const format = WIEGAND.find((one) => one.name === name);
  const fits = format?.facility && Number(facility) < 2 ** format.facility[1] && Number(card) < 2 ** format.card[1];
  return fits ? [numbered(format, Number(facility), Number(card))] : [];
}

/** Facility and card as they are printed on 26-bit cards: `12-34567`. */
function printed(text: string): BadgeReading[] {
  const [, facility, card] = /^(\d{1,3})[-:,/ ](\d{1,5})$/.exec(text) ?? [];
  return facility === undefined ? [] : named(`h10301:${facility}:${card}`);
}

/** The bits themselves, or the hex digits that hold them. Without its parity it is not that format. */
function wiegand(bare: string): BadgeReading[] {
  return WIEGAND.flatMap((format) => {
    const bits = bitsOf(bare, format.bits);
    if (bits === null || !format.parities.every((parity) => holds(parity, bits))) return [];
    const field = ([first, length]: readonly [number, number]) => parseInt(bits.slice(first, first + length), 2);
    return [numbered(format, format.facility && field(format.facility), field(format.card))];
  });
}

function bitsOf(bare: string, length: number): string | null {
  if (bare.length === length && /^[01]+$/.test(bare)) return bare;
  if (bare.length !== Math.ceil(length / 4) || !/^[0-9A-F]+$/.test(bare)) return null;
  // 35 bits in 9 digits: the digits in front must leave the surplus bits empty.
  const bits = BigInt(`0x${bare}`).toString(2).padStart(length, '0');
  return bits.length === length ? bits : null;
}

function holds({ bit, odd, covers }: Parity, bits: string): boolean {
  const ones = [...bits].filter((value, at) => value === '1' && (at === bit || covers(at))).length;
  return ones % 2 === (odd ? 1 : 0);
}

const numbered = ({ format, name }: Wiegand, facility: number | null, card: number): BadgeReading => ({
  ...{ format, facility, card, uid_hex: null },
  key: [name, ...(facility === null ? [] : [facility]), card].join(':'),
});

/**
 * Nine digits and more are a chip's number far more often than hex digits without a letter. Not so 14, as seven bytes are
 * written in hex, nor 20 that are too large for eight bytes.
 */
function isNumber(bare: string): boolean {
  return /^\d{9,25}$/.test(bare) && bare.length !== 14 && (bare.length !== 20 || BigInt(bare) < 2n ** 64n);
}

const hexUid = (bare: string): BadgeReading[] =>
  /^[0-9A-F]+$/.test(bare) && UID_DIGITS.includes(bare.length) ? [uid('UID (hex)', bare)] : [];

function decimalUid(bare: string): BadgeReading[] {
  if (!/^\d{8,25}$/.test(bare)) return [];
  const digits = BigInt(bare).toString(16).toUpperCase();
  const length = UID_DIGITS.find((size) => size >= digits.length);
  return length === undefined ? [] : [uid('UID (decimal)', digits.padStart(length, '0'))];
}

/** Readers disagree about the byte order: of the two, the one that sorts first stands for both. */
function uid(format: string, hex: string): BadgeReading {
  const reversed = (hex.match(/../g) ?? []).reverse().join('');
  return { format, facility: null, card: null, uid_hex: hex, key: `uid:${hex < reversed ? hex : reversed}` };
}

const plain = (bare: string): BadgeReading => ({
  ...{ format: 'text', facility: null, card: null, uid_hex: null },
  key: `text:${bare}`,
});
