/**
 * Comma-separated values as RFC 4180 describes them, and as spreadsheets write them: with a byte order mark, semicolons or tabs, and
 * any line ending. Own code because no CSV library is known to run on the platform's engine.
 */
const SEPARATORS = [',', ';', '\t'] as const;
const BYTE_ORDER_MARK = '\uFEFF';

export interface CsvRow {
  /** Line of the text on which the row begins, from 1: what an editor or a spreadsheet shows. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvResult =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly line: number; readonly problem: 'open_quote' | 'too_many_rows' };

interface Cursor {
  readonly text: string;
  readonly separator: string;
  at: number;
  line: number;
}

/** Rows without any text are left out. @param mostRows of which one more is a problem, so that no text is read without end */
export function parseCsv(text: string, mostRows: number): CsvResult {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const cursor: Cursor = { text: body, separator: separatorOf(body), at: 0, line: 1 };
  const rows: CsvRow[] = [];
  while (cursor.at < body.length) {
    const line = cursor.line;
    const cells = readRow(cursor);
    if (cells === null) return { ok: false, line, problem: 'open_quote' };
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (rows.length === mostRows) return { ok: false, line, problem: 'too_many_rows' };
    rows.push({ line, cells });
  }
  return { ok: true, rows };
}

/** Of the separators the one that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const header = (/^(?:[^"\r\n]|"[^"]*")*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = SEPARATORS.map((separator) => header.split(separator).length);
  return SEPARATORS[counted.indexOf(Math.max(...counted))] ?? ',';
}

/** @returns null when a quote is never closed */
function readRow(cursor: Cursor): string[] | null {
  const cells: string[] = [];
  for (;;) {
    const cell = cursor.text[cursor.at] === '"' ? readQuoted(cursor) : readPlain(cursor);
    if (cell === null) return null;
    cells.push(cell);
    const next = cursor.text[cursor.at];
    if (next !== cursor.separator) {
      passLineEnd(cursor);
      return cells;
    }
    cursor.at += 1;
  }
}

function readPlain(cursor: Cursor): string {
  const from = cursor.at;
  while (cursor.at < cursor.text.length && !endsCell(cursor)) cursor.at += 1;
  return cursor.text.slice(from, cursor.at);
}

/** Two quotes stand for one; what follows the closing quote up to the separator is kept, as spreadsheets do. */
function readQuoted(cursor: Cursor): string | null {
  let cell = '';
  cursor.at += 1;
  for (;;) {
    const quote = cursor.text.indexOf('"', cursor.at);
    if (quote < 0) return null;
    const part = cursor.text.slice(cursor.at, quote);
    cell += part;
    cursor.line += part.match(/\r\n|\r|\n/g)?.length ?? 0;
    cursor.at = quote + 1;
    if (cursor.text[cursor.at] !== '"') return cell + readPlain(cursor);
    cell += '"';
    cursor.at += 1;
  }
}

function endsCell({ text, separator, at }: Cursor): boolean {
  return text[at] === separator || text[at] === '\n' || text[at] === '\r';
}

function passLineEnd(cursor: Cursor): void {
  if (cursor.at >= cursor.text.length) return;
  cursor.at += cursor.text.startsWith('\r\n', cursor.at) ? 2 : 1;
  cursor.line += 1;
}

/**
 * Rows as a spreadsheet opens them. A cell that it would take for a formula is preceded by an apostrophe, which it shows as text
 * (OWASP, "CSV Injection").
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
