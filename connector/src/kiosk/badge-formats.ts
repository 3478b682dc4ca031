/**
 * What a reader's text may mean. Readers type the same badge in many ways: as bits, hex, decimal, as printed on the card.
 * Layouts and parities as in the Proxmark client's `wiegand_formats.c`.
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
const LONGEST_DECIMAL_UID = 20;

/**
 * Everything that a badge's text may mean, the likeliest first: that is the one that counts. Empty for a text without
 * letters and digits.
 */
export function badgeReadings(text: string): BadgeReading[] {
  const bare = text.replace(/[\s:.-]/g, '').toUpperCase();
  // Nine or ten digits are a chip's number in decimal far more often than the hex of a card with many bits.
  const isNumber = /^\d{9,20}$/.test(bare);
  const electronic = isNumber ? [...chip(bare), ...wiegand(bare)] : [...wiegand(bare), ...chip(bare)];
  return [...printed(text.trim()), ...electronic, ...plain(bare)];
}

/** Facility and card as they are printed on 26-bit cards: `12-34567`. */
function printed(text: string): BadgeReading[] {
  const [, facility, card] = /^(\d{1,3})[-:,/ ](\d{1,5})$/.exec(text) ?? [];
  const fits = facility !== undefined && Number(facility) < 256 && Number(card) < 65_536;
  return fits ? [numbered(WIEGAND[0] as Wiegand, Number(facility), Number(card))] : [];
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

/** A chip's number. Eight, fourteen, sixteen or twenty digits are hex first, as most readers print it. */
function chip(bare: string): BadgeReading[] {
  const hex = /^[0-9A-F]+$/.test(bare) && UID_DIGITS.includes(bare.length) ? [uid('UID (hex)', bare)] : [];
  const isDecimal = /^\d{8,}$/.test(bare) && bare.length <= LONGEST_DECIMAL_UID;
  const digits = isDecimal ? BigInt(bare).toString(16).toUpperCase() : '';
  const length = UID_DIGITS.find((size) => size >= digits.length);
  const decimal = isDecimal && length ? [uid('UID (decimal)', digits.padStart(length, '0'))] : [];
  // Sixteen digits without a letter are hardly eight bytes, but often the decimal of seven.
  return bare.length === 16 ? [...decimal, ...hex] : [...hex, ...decimal];
}

/** Readers disagree about the byte order: of the two, the one that sorts first stands for both. */
function uid(format: string, hex: string): BadgeReading {
  const reversed = (hex.match(/../g) ?? []).reverse().join('');
  return { format, facility: null, card: null, uid_hex: hex, key: `uid:${hex < reversed ? hex : reversed}` };
}

const plain = (bare: string): BadgeReading[] =>
  bare === '' ? [] : [{ format: 'text', facility: null, card: null, uid_hex: null, key: `text:${bare}` }];
