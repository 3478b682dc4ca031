/**
 * Values that the platform works out from others: a calculated dictionary entry (a person's name) and two business rules of
 * its asset management. Without them a device or a person shows as nothing.
 */
import type { Row } from '../kernel.ts';

type Lookup = (table: string, sysId: string) => Row | undefined;
interface Derived {
  /** The table and all that extend it. */
  readonly table: string;
  readonly column: string;
  /** A change in one of these works the value out again. */
  readonly sources: readonly string[];
  readonly value: (row: Row, lookup: Lookup) => string;
}

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter(Boolean).join(separator);

const DERIVED: readonly Derived[] = [
  {
    table: 'sys_user',
    column: 'name',
    sources: ['first_name', 'last_name'],
    value: (row) => joined([row.first_name, row.last_name], ' '),
  },
  {
    table: 'cmdb_model',
    column: 'display_name',
    sources: ['manufacturer', 'name'],
    value: (row, lookup) => joined([row.manufacturer && lookup('core_company', row.manufacturer)?.name, row.name], ' '),
  },
  {
    table: 'alm_asset',
    column: 'display_name',
    sources: ['asset_tag', 'model'],
    value: (row, lookup) => joined([row.asset_tag, row.model && lookup('cmdb_model', row.model)?.display_name], ' - '),
  },
];

/**
 * What `changes` adds to a row of a table with this ancestry. A derived value that is given stays as given.
 * @param row the row as it will be, `changes` included
 */
export function derivedValues(ancestry: readonly string[], row: Row, changes: Row, lookup: Lookup): Row {
  const added: Row = {};
  for (const { table, column, sources, value } of DERIVED) {
    if (!ancestry.includes(table) || changes[column] || !sources.some((source) => changes[source] !== undefined))
      continue;
    const derived = value(row, lookup);
    if (derived) added[column] = derived;
  }
  return added;
}
