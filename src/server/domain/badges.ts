/**
 * One text for one badge, whatever the reader made of it. The connector's `badge-formats.ts` shows people the same reading;
 * the tests of both go through one table of badges (`tests/support/badges.ts`). Layouts and parities as in the Proxmark
 * client's `wiegand_formats.c`. Own bit work because the platform's engine has no large integers.
 */
interface Wiegand {
  readonly name: string;
  readonly bits: number;
  /** First bit and length, counted from the left and from 0. */
  readonly facility: readonly [first: number, length: number];
  readonly card: readonly [first: number, length: number];
  readonly parities: readonly Parity[];
}
/** The bits that are covered, its own among them, hold an even or odd number of ones. */
type Parity = readonly [kind: 'even' | 'odd', covers: (bit: number) => boolean];

const between = (first: number, last: number) => (bit: number) => bit >= first && bit <= last;

const FORMATS: readonly Wiegand[] = [
  {
    ...{ name: 'h10301', bits: 26, facility: [1, 8], card: [9, 16] },
    parities: [
      ['even', between(0, 12)],
      ['odd', between(13, 25)],
    ],
  },
  {
    ...{ name: 'h10306', bits: 34, facility: [1, 16], card: [17, 16] },
    parities: [
      ['even', between(0, 16)],
      ['odd', between(17, 33)],
    ],
  },
  {
    ...{ name: 'c1000', bits: 35, facility: [2, 12], card: [14, 20] },
    parities: [
      ['even', (bit) => bit >= 1 && bit <= 33 && (bit === 1 || bit % 3 !== 1)],
      ['odd', (bit) => bit >= 1 && (bit === 34 || bit % 3 !== 0)],
      ['odd', between(0, 34)],
    ],
  },
  // H10302 has the same bits and parities, and no facility: its cards are kept as if they had one, and stay apart.
  {
    ...{ name: 'h10304', bits: 37, facility: [1, 16], card: [17, 19] },
    parities: [
      ['even', between(0, 18)],
      ['odd', between(18, 36)],
    ],
  },
];

/** Hex digits of a chip's UID: 4, 7 or 10 bytes (ISO 14443-3), or 8 (iCLASS, ISO 15693). */
const UID_DIGITS = [8, 14, 16, 20];

/** @returns null for a text without letters and digits */
export function canonicalBadge(text: string): string | null {
  const bare = text.replace(/[\s:.-]/g, '').toUpperCase();
  if (bare === '') return null;
  return named(text) ?? printed(text) ?? (isDecimal(bare) ? uid(toHex(bare)) : null) ?? wiegand(bare) ?? chip(bare);
}

/** As it is kept: `h10306:300:12345`, for cards whose numbers are known and which no reader is at hand for. */
function named(text: string): string | null {
  const [, name, facility = '', card = ''] = /^([a-z]\w+):(\d{1,5}):(\d{1,7})$/.exec(text) ?? [];
  const format = FORMATS.find((one) => one.name === name);
  const fits = format && Number(facility) < 2 ** format.facility[1] && Number(card) < 2 ** format.card[1];
  return fits ? `${format.name}:${Number(facility)}:${Number(card)}` : null;
}

/** Facility and card as they are printed on 26-bit cards: `12-34567`. */
function printed(text: string): string | null {
  const [, facility = '', card = ''] = /^(\d{1,3})[-:,/ ](\d{1,5})$/.exec(text) ?? [];
  return facility === '' ? null : named(`h10301:${facility}:${card}`);
}

/** The bits themselves, or the hex digits that hold them. Without its parities it is not that format. */
function wiegand(bare: string): string | null {
  for (const { name, bits: length, facility, card, parities } of FORMATS) {
    const bits = bitsOf(bare, length);
    if (bits === null || !parities.every((parity) => holds(parity, bits))) continue;
    const field = ([first, size]: readonly [number, number]) => parseInt(bits.slice(first, first + size), 2);
    return `${name}:${field(facility)}:${field(card)}`;
  }
  return null;
}

function bitsOf(bare: string, length: number): string | null {
  if (bare.length === length && /^[01]+$/.test(bare)) return bare;
  if (bare.length !== Math.ceil(length / 4) || !/^[0-9A-F]+$/.test(bare)) return null;
  const bits = [...bare].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const surplus = bits.length - length;
  return bits.slice(0, surplus).includes('1') ? null : bits.slice(surplus);
}

function holds([kind, covers]: Parity, bits: string): boolean {
  const ones = [...bits].filter((bit, at) => bit === '1' && covers(at)).length;
  return ones % 2 === (kind === 'odd' ? 1 : 0);
}

/**
 * Nine digits and more are a chip's number far more often than hex digits without a letter. Not so 14, as seven bytes are
 * written in hex, nor 20 that are too large for eight bytes.
 */
function isDecimal(bare: string): boolean {
  if (!/^\d{9,25}$/.test(bare) || bare.length === 14) return false;
  return toHex(bare).length <= (bare.length === 20 ? 16 : 20);
}

function chip(bare: string): string {
  const isHex = /^[0-9A-F]+$/.test(bare) && UID_DIGITS.includes(bare.length);
  return isHex ? uid(bare) : `text:${bare}`;
}

/** Readers disagree about the byte order: of the two, the one that sorts first stands for both. */
function uid(hex: string): string {
  const whole = hex.padStart(UID_DIGITS.find((size) => size >= hex.length) ?? 0, '0');
  const reversed = (whole.match(/../g) ?? []).reverse().join('');
  return `uid:${whole < reversed ? whole : reversed}`;
}

/** By long division. */
function toHex(decimal: string): string {
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
  return hex;
}
