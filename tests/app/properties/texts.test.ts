import fc from 'fast-check';
import { choiceId, parseChoice } from '../../../src/server/domain/choices.ts';
import { canonicalCredential, type CredentialKind } from '../../../src/server/domain/credentials.ts';
import { parseCsv } from '../../../src/server/domain/csv.ts';
import { isAppError } from '../../../src/server/domain/errors.ts';
import { isDay, parseKit, readLines, yesOrNo } from '../../../src/server/domain/rolloutList.ts';
import { fromGlide, toGlide } from '../../../src/server/domain/time.ts';

/** The kept form of a credential; null when it is refused, which it is in one way only. */
function kept(kind: CredentialKind, value: string): string | null {
  try {
    return canonicalCredential(kind, value);
  } catch (thrown) {
    expect(isAppError(thrown) && thrown.code).toBe('invalid_request');
    return null;
  }
}

test('any text is a credential of its own kind or is refused; a badge, a PIN and a QR code never meet', () => {
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.stringMatching(/^[0-9]{1,30}$/),
  );
  fc.assert(
    fc.property(value, (text) => {
      expect(kept('pin', text) ?? 'pin:1234').toMatch(/^pin:\d{4,8}$/);
      expect((kept('qr', text) ?? 'qr:').startsWith('qr:')).toBe(true);
      const badge = kept('badge', text);
      expect(badge ?? 'text:').toMatch(/^(h10301|h10306|h10304|c1000|uid|text):/);
      expect((badge ?? '').length).toBeLessThanOrEqual(205);
    }),
    { numRuns: 1_000 },
  );
});

test('what is kept of a card is read as the same card again', () => {
  const card = fc.tuple(fc.constantFrom('h10301', 'h10306', 'c1000', 'h10304'), fc.nat(70_000), fc.nat(2_000_000));
  fc.assert(
    fc.property(card, (parts) => {
      const once = kept('badge', parts.join(':')) ?? '';
      if (!once.startsWith('text:') && !once.startsWith('uid:')) expect(kept('badge', once)).toBe(once);
    }),
  );
});

test('a QR code is the same with and without the text that marks it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,60}$/), (digits) => {
      expect(kept('qr', `SLQ:${digits}`)).toBe(kept('qr', digits));
    }),
  );
});

describe('a list', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', 'person', ' ', '=', '😀'),
    maxLength: 30,
  });

  test('of any text is read to its end or refused at a line of it, with no more rows than asked for', () => {
    fc.assert(
      fc.property(cell, fc.nat(5), (text, mostRows) => {
        const parsed = parseCsv(text, mostRows);
        const lines = text.split(/\r\n|\r|\n/).length;
        if (!parsed.ok) {
          expect(parsed.line).toBeLessThanOrEqual(lines);
          return;
        }
        expect(parsed.rows.length).toBeLessThanOrEqual(mostRows);
        const reading = readLines(parsed.rows);
        for (const line of reading.ok ? reading.lines : [])
          for (const value of Object.values(line.cells)) expect(value).toBe(value.trim());
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['a line', 'a'],
    ['quotes', '"'],
    ['separators', ','],
    ['quoted cells', '"a",'],
    ['empty lines', '\n'],
  ])('of a megabyte of %s takes no longer than a megabyte should', (_what, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const began = performance.now();
    parseCsv(text, 2_000);
    // A hundred times what it takes; what grows with the square of the length takes minutes.
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('of what goes along is at most eight things in four bays', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '|', '+', ' ') }), (text) => {
        const kit = parseKit(text) ?? [];
        expect(kit.length).toBeLessThanOrEqual(4);
        expect(kit.flat().length).toBeLessThanOrEqual(8);
        for (const item of kit.flat()) expect(item).toMatch(/^[^|+]+$/);
      }),
    );
  });

  test('knows a day when there is one, and a yes from a no', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
        fc.string(),
        (date, text) => {
          expect(isDay(date.toISOString().slice(0, 10))).toBe(true);
          if (isDay(text)) expect(new Date(text).toISOString().slice(0, 10)).toBe(text);
          expect([true, false, null]).toContain(yesOrNo(text));
        },
      ),
    );
    expect(isDay('2026-02-30')).toBe(false);
  });
});

test('a choice of any text is one that was offered, or none', () => {
  const part = fc.constantFrom(
    'repair',
    'extend',
    'borrow',
    'handover',
    'round',
    'a'.repeat(32),
    'no_start',
    '1234567890',
    'x',
  );
  const choice = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 4 }).map((parts) => parts.join(':')),
  );
  fc.assert(
    fc.property(choice, (text) => {
      const chosen = parseChoice(text);
      if (chosen !== null) expect(choiceId(chosen)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('a time is read back to the second as it was written, and no text makes a time of nothing', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
      fc.string(),
      (date, text) => {
        expect(fromGlide(toGlide(date.getTime()))).toBe(Math.floor(date.getTime() / 1000) * 1000);
        const read = fromGlide(text);
        if (read !== null) expect(Number.isFinite(read)).toBe(true);
      },
    ),
  );
});
