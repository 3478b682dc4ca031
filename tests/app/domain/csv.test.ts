import fc from 'fast-check';
import { parseCsv, writeCsv } from '../../../src/server/domain/csv.ts';

const cellsOf = (text: string): readonly (readonly string[])[] => {
  const parsed = parseCsv(text, 10_000);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.rows.map((row) => row.cells);
};

/** RFC 4180 to the letter, written here once more so that reader and writer cannot share a mistake. */
function reference(rows: readonly (readonly string[])[], separator: string, lineEnd: string): string {
  const quote = (cell: string): string => `"${cell.split('"').join('""')}"`;
  const write = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? quote(cell) : cell);
  return rows.map((row) => row.map(write).join(separator)).join(lineEnd);
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'ñ', ' ', '"', ',', ';', '\t', '\n', '\r\n', '😀', "'"),
  maxLength: 8,
});
/** Rows of one width of at least two, the first a plain header, none of them blank. */
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 })
      .map((rows) => [
        Array.from({ length: width }, (_, index) => `c${index}`),
        ...rows.filter((row) => row.some((one) => one.trim() !== '')),
      ]),
  );

test('what RFC 4180 writes is read back, with any separator and line ending, with and without a byte order mark', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.boolean(),
      (rows, separator, lineEnd, mark, lastEnd) => {
        const text = (mark ? '\uFEFF' : '') + reference(rows, separator, lineEnd) + (lastEnd ? lineEnd : '');
        expect(cellsOf(text)).toEqual(rows);
      },
    ),
    { numRuns: 500 },
  );
});

test('what is exported is read back, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const harmless = rows.map((row) => row.map((one) => (/^[=+\-@\t\r]/.test(one) ? `'${one}` : one)));
      expect(cellsOf(writeCsv(rows))).toEqual(harmless);
    }),
  );
});

test('no cell of an export begins as a formula', () => {
  const text = writeCsv([['=1+1', '+49', '-1', '@SUM(A1)', '\tx', 'fine']]);
  expect(cellsOf(text)).toEqual([["'=1+1", "'+49", "'-1", "'@SUM(A1)", "'\tx", 'fine']]);
});

test('no text makes the reader fail or go on without end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ';') }), (text) => {
      expect(typeof parseCsv(text, 100).ok).toBe('boolean');
    }),
  );
});

test('a row says on which line of the file it begins, also after a cell of several lines', () => {
  const parsed = parseCsv('person,kit\r\nada,"charger\r\nand dock"\r\n\r\ngrace,\r\n', 10);
  expect(parsed.ok && parsed.rows.map((row) => row.line)).toEqual([1, 2, 5]);
});

test('a quote that is never closed, and too many rows, are said with their line', () => {
  expect(parseCsv('person\nada\n"grace', 10)).toEqual({ ok: false, line: 3, problem: 'open_quote' });
  expect(parseCsv('person\nada\ngrace', 2)).toEqual({ ok: false, line: 3, problem: 'too_many_rows' });
  expect(parseCsv('person\nada', 2).ok).toBe(true);
});

test('the separator is told by the first line, where quotes hide what is not one', () => {
  expect(cellsOf('"a,b,c";person\nx;y')).toEqual([
    ['a,b,c', 'person'],
    ['x', 'y'],
  ]);
});
