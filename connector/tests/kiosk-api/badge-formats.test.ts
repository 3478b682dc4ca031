import fc from 'fast-check';
import { canonicalCredential } from '../../../src/server/domain/credentials.ts';
import { AMBIGUOUS, BADGES } from '../../../tests/support/badges.ts';
import { badgeReadings } from '../../src/kiosk/badge-formats.ts';

test.each([...BADGES, ...AMBIGUOUS])('%s: %s is shown as %s', (_what, text, kept) => {
  expect(badgeReadings(text)[0]?.key).toBe(kept);
});

const number = (max: number) => fc.integer({ min: 0, max });
const bits = (value: number | bigint, length: number) => BigInt(value).toString(2).padStart(length, '0');
const even = (text: string) => String([...text].filter((bit) => bit === '1').length % 2);
const odd = (text: string) => (even(text) === '1' ? '0' : '1');
const hexOf = (text: string) =>
  BigInt(`0b${text}`)
    .toString(16)
    .padStart(Math.ceil(text.length / 4), '0');
const pick = (text: string, positions: (at: number) => boolean) => [...text].filter((_, at) => positions(at)).join('');

/** Cards as their makers write them. */
const h10301 = (facility: number, card: number) => frame(bits(facility, 8) + bits(card, 16), 12);
const h10306 = (facility: number, card: number) => frame(bits(facility, 16) + bits(card, 16), 16);
const h10304 = (facility: number, card: number) => frame(bits(facility, 16) + bits(card, 19), 18);
const frame = (data: string, half: number) => even(data.slice(0, half)) + data + odd(data.slice(-half));
function corporate1000(company: number, card: number): string {
  const data = `00${bits(company, 12)}${bits(card, 20)}`;
  const second = even(pick(data, (at) => at > 1 && at % 3 !== 1));
  const last = odd(pick(`0${second}${data.slice(2)}`, (at) => at > 0 && at % 3 !== 0));
  const rest = second + data.slice(2) + last;
  return odd(rest) + rest;
}

test.each([
  ['H10301', 26, h10301, 255, 65_535],
  ['H10306', 34, h10306, 65_535, 65_535],
  ['Corporate 1000', 35, corporate1000, 4_095, 1_048_575],
  ['H10304', 37, h10304, 65_535, 524_287],
] as const)('%s: facility and card come out of bits and hex alike', (format, length, make, maxFacility, maxCard) => {
  fc.assert(
    fc.property(number(maxFacility), number(maxCard), (facility, card) => {
      const text = make(facility, card);
      expect(text).toHaveLength(length);
      const [fromBits] = badgeReadings(text);
      expect(fromBits).toMatchObject({ format: expect.stringContaining(format), facility, card });
      const fromHex = badgeReadings(hexOf(text)).find((reading) => reading.key === fromBits?.key);
      expect(fromHex).toEqual(fromBits);
    }),
  );
});

test('one wrong bit is not taken for a card', () => {
  fc.assert(
    fc.property(number(255), number(65_535), fc.nat(25), (facility, card, at) => {
      const text = h10301(facility, card);
      const wrong = text.slice(0, at) + (text[at] === '1' ? '0' : '1') + text.slice(at + 1);
      expect(badgeReadings(wrong).map(({ format }) => format)).toEqual(['text']);
    }),
  );
});

test('37 bits without a facility are offered beside the ones with it', () => {
  const readings = badgeReadings(h10304(1, 2));
  expect(readings.map(({ key }) => key)).toEqual(['h10304:1:2', `h10302:${(1n << 19n) + 2n}`, expect.any(String)]);
});

const chipHex = fc
  .constantFrom(4, 7, 8, 10)
  .chain((bytes) => fc.uint8Array({ minLength: bytes, maxLength: bytes }))
  .map((bytes) => Buffer.from(bytes).toString('hex'));

test('a chip is the same in either byte order, in upper and lower case, and with separators', () => {
  fc.assert(
    fc.property(chipHex, (hex) => {
      const pairs = hex.match(/../g) ?? [];
      const written = [hex, hex.toUpperCase(), pairs.join(':'), pairs.join(' '), [...pairs].reverse().join('-')];
      const keys = written.map((text) => badgeReadings(text).find(({ format }) => format === 'UID (hex)')?.key);
      expect(new Set(keys).size).toBe(1);
    }),
  );
});

test('a chip’s number in decimal is found again', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 100_000_000n, max: 0xffffffffffffffn }), (value) => {
      const readings = badgeReadings(String(value));
      const decimal = readings.find(({ format }) => format === 'UID (decimal)');
      expect(BigInt(`0x${decimal?.uid_hex}`)).toBe(value);
    }),
  );
});

const FORMATS = [
  [h10301, 255, 65_535],
  [h10306, 65_535, 65_535],
  [corporate1000, 4_095, 1_048_575],
  [h10304, 65_535, 524_287],
] as const;
const card = fc
  .constantFrom(...FORMATS)
  .chain(([make, maxFacility, maxCard]) => fc.tuple(number(maxFacility), number(maxCard)).map((of) => make(...of)));
const forms = fc.oneof(
  fc.tuple(number(999), number(99_999)).map(([facility, of]) => `${facility}-${of}`),
  fc
    .tuple(fc.constantFrom('h10301', 'h10306', 'c1000', 'h10304', 'h10302', 'x1'), number(70_000), number(2_000_000))
    .map((parts) => parts.join(':')),
  card,
  card.map(hexOf),
  chipHex,
  fc.stringMatching(/^[0-9]{1,27}$/),
  fc.stringMatching(/^[01]{24,40}$/),
  fc.stringMatching(/^[0-9A-Fa-f]{1,24}$/),
  fc.stringMatching(/^[A-Z]{3}[0-9]{4}$/),
  fc.string({ minLength: 1, maxLength: 40 }),
);

test('what counts here is what the app looks up', () => {
  fc.assert(
    fc.property(forms, (text) => {
      const [reading] = badgeReadings(text);
      if (reading) expect(reading.key).toBe(canonicalCredential('badge', text));
      else expect(() => canonicalCredential('badge', text)).toThrow();
    }),
    { numRuns: 1_000 },
  );
});

test('no text breaks it, and each reading has a key', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      for (const { key } of badgeReadings(text)) expect(key).toMatch(/^[a-z0-9]+:./);
    }),
  );
  expect(badgeReadings(' :-')).toEqual([]);
});
