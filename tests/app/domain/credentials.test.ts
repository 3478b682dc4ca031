import fc from 'fast-check';
import { isAppError } from '../../../src/server/domain/errors.ts';
import {
  canonicalCredential,
  lockedUntil,
  PATIENT_GUESSES,
  randomDigits,
} from '../../../src/server/domain/credentials.ts';

/** The 26 bits that an H10301 card sends. */
function wiegand(facility: number, card: number): string {
  const body = facility.toString(2).padStart(8, '0') + card.toString(2).padStart(16, '0');
  const ones = (bits: string): number => [...bits].filter((bit) => bit === '1').length;
  const even = ones(body.slice(0, 12)) % 2;
  const odd = (ones(body.slice(12)) + 1) % 2;
  return `${even}${body}${odd}`;
}

describe('an H10301 badge', () => {
  test('is one badge, however a reader writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 65_535 }), (facility, card) => {
        const bits = wiegand(facility, card);
        const forms = [
          `${facility}-${card}`,
          `${String(facility).padStart(3, '0')},${String(card).padStart(5, '0')}`,
          bits,
          parseInt(bits, 2).toString(16).padStart(7, '0'),
        ];
        expect(new Set(forms.map((form) => canonicalCredential('badge', form)))).toEqual(
          new Set([`h10301:${facility}:${card}`]),
        );
      }),
    );
  });

  test('two cards are two badges', () => {
    expect(canonicalCredential('badge', '12-34567')).not.toBe(canonicalCredential('badge', '123-4567'));
  });

  test('bits with a wrong parity are not taken for a card', () => {
    const bits = wiegand(12, 34_567);
    const flipped = (bits[0] === '0' ? '1' : '0') + bits.slice(1);
    expect(canonicalCredential('badge', flipped)).toBe(`text:${flipped}`);
  });
});

describe('a chip with a UID', () => {
  const reversed = (hex: string): string => (hex.match(/../g) ?? []).reverse().join('');

  test('is one badge in either byte order, with or without separators, in either case', () => {
    const uid = fc.constantFrom(4, 7, 10).chain((bytes) => fc.uint8Array({ minLength: bytes, maxLength: bytes }));
    fc.assert(
      fc.property(uid, (bytes) => {
        const hex = Buffer.from(bytes).toString('hex');
        // Twenty digits without a letter are a decimal (`tests/support/badges.ts`).
        fc.pre(/[a-f]/.test(hex));
        const separated = (hex.match(/../g) ?? []).join(':');
        const forms = [hex, hex.toUpperCase(), reversed(hex), separated, separated.replace(/:/g, ' ')];
        expect(new Set(forms.map((form) => canonicalCredential('badge', form))).size).toBe(1);
      }),
    );
  });

  test('is the same badge in decimal, as readers that print ten digits do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_294_967_295 }), (number) => {
        const decimal = String(number).padStart(10, '0');
        const hex = number.toString(16).padStart(8, '0');
        expect(canonicalCredential('badge', decimal)).toBe(canonicalCredential('badge', hex));
      }),
    );
  });

  test('of seven bytes is read exactly, though it is larger than a number can be', () => {
    const decimal = 0x04a1b2c3d4e5f6n.toString();
    expect(canonicalCredential('badge', decimal)).toBe(canonicalCredential('badge', '04A1B2C3D4E5F6'));
  });
});

test.each([
  ['pin', '482913', 'pin:482913'],
  ['pin', ' 482913 ', 'pin:482913'],
  ['qr', 'eyJh.bGci', 'qr:eyJh.bGci'],
  ['qr', 'SLQ:eyJh.bGci', 'qr:eyJh.bGci'],
  ['badge', 'emp-00 17', 'text:EMP0017'],
] as const)('%s %p is %p', (kind, value, canonical) => {
  expect(canonicalCredential(kind, value)).toBe(canonical);
});

test.each([
  ['pin', '123'],
  ['pin', '12345678901'],
  ['pin', '12a456'],
  ['badge', '   '],
  ['badge', '-:-'],
  ['qr', ''],
  ['qr', 'SLQ:'],
  ['qr', 'x'.repeat(201)],
] as const)('%s %p cannot be a credential, and the refusal does not repeat it', (kind, value) => {
  try {
    canonicalCredential(kind, value);
    throw new Error('was taken');
  } catch (thrown) {
    expect(isAppError(thrown) && thrown.code).toBe('invalid_request');
    if (value.trim().length > 3) expect(JSON.stringify((thrown as { detail: unknown }).detail)).not.toContain(value);
  }
});

test('a code has as many digits as asked for, each drawn by itself', () => {
  const drawn = [0, 0, 7, 9, 1, 5];
  expect(randomDigits(6, () => drawn.shift() as number)).toBe('007915');
});

describe('too many wrong codes', () => {
  const LOCK_MS = 300_000;
  const HOUR_MS = 3_600_000;
  const NOW = 1_000 * HOUR_MS;
  const lock = (...ago: number[]): number | null => {
    const rules = [{ limit: 5, withinMs: LOCK_MS, lockMs: LOCK_MS }, PATIENT_GUESSES];
    const until = lockedUntil(
      ago.map((ms) => NOW - ms),
      rules,
      NOW,
    );
    return until === null ? null : until - NOW;
  };
  /** So many, one after the other at the same distance, the last one so long ago. */
  const paced = (count: number, everyMs: number, lastMs: number): number[] =>
    Array.from({ length: count }, (_, at) => lastMs + at * everyMs);

  test('lock for five minutes from the last one', () => {
    expect(lock(...paced(5, 1_000, 1_000))).toBe(299_000);
  });

  test('none and four do not lock', () => {
    expect(lock()).toBeNull();
    expect(lock(...paced(4, 1_000, 1_000))).toBeNull();
  });

  test('five over a longer time do not lock', () => {
    expect(lock(...paced(5, 100_000, 0))).toBeNull();
  });

  test('the lock ends', () => {
    expect(lock(...paced(5, 1_000, LOCK_MS))).toBeNull();
  });

  test('twenty in a day leave one an hour, however slowly they came', () => {
    expect(lock(...paced(19, HOUR_MS, LOCK_MS))).toBeNull();
    expect(lock(...paced(20, HOUR_MS, LOCK_MS))).toBe(HOUR_MS - LOCK_MS);
    expect(lock(...paced(20, HOUR_MS, HOUR_MS))).toBeNull();
    expect(lock(...paced(20, 2 * HOUR_MS, LOCK_MS))).toBeNull();
  });
});
