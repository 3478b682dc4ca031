import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** A row of the package: its columns as text; a reference is its sys_id. */
export type PackageRow = Readonly<Record<string, string>>;

export interface PackageTable {
  readonly name: string;
  readonly uniqueIndexes: readonly (readonly string[])[];
}

export interface AppPackage {
  rows(table: string): readonly PackageRow[];
  readonly tables: readonly PackageTable[];
  /** Every file's text by its path below the package. */
  readonly files: ReadonlyMap<string, string>;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

/** Reads what `now-sdk build` wrote to `dist/app`. @throws if nothing is built */
export function readPackage(dir: string): AppPackage {
  if (!existsSync(dir)) throw new Error(`${dir} is not there: run "npm run build:app" first`);
  const files = new Map<string, string>();
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.xml')) files.set(name, readFileSync(join(dir, name), 'utf8'));
  }
  const byTable = new Map<string, PackageRow[]>();
  const tables: PackageTable[] = [];
  for (const [name, text] of files) {
    const document = parser.parse(text) as Record<string, unknown>;
    if (name.startsWith('dictionary')) tables.push(tableOf(document));
    else collectRows(document, byTable);
  }
  return { files, tables, rows: (table) => byTable.get(table) ?? [] };
}

function collectRows(node: unknown, into: Map<string, PackageRow[]>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [tag, value] of Object.entries(node)) {
    for (const each of asArray(value)) {
      if (typeof each !== 'object' || each === null) continue;
      const element = each as Record<string, unknown>;
      if (element['@action'] === 'INSERT_OR_UPDATE' && 'sys_id' in element) {
        into.set(tag, [...(into.get(tag) ?? []), columnsOf(element)]);
      }
      collectRows(element, into);
    }
  }
}

function columnsOf(element: Record<string, unknown>): PackageRow {
  return Object.fromEntries(
    Object.entries(element)
      .filter(([column]) => !column.startsWith('@'))
      .map(([column, value]) => [column, textOf(value)]),
  );
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return textOf((value as Record<string, unknown>)['#text'] ?? '');
  return String(value);
}

interface Element {
  '@name': string;
  index?: unknown;
  element?: unknown;
  '@unique'?: string;
}

function tableOf(document: Record<string, unknown>): PackageTable {
  const table = (document.database as { element: Element }).element;
  const indexes = asArray(table.index as Element | Element[] | undefined);
  return {
    name: table['@name'],
    uniqueIndexes: indexes
      .filter((index) => index['@unique'] === 'true')
      .map((index) => asArray(index.element as Element | Element[]).map((column) => column['@name'])),
  };
}

function asArray<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
