/** The rows that a fresh instance starts with, made from the platform's table schemas, choices and records. */
import { createHash } from 'node:crypto';
import type { Row } from '../../kernel.ts';
import { defaultMaxLength } from '../types.ts';
import { CHOICES } from './choices.ts';
import generated from './generated/tables.json' with { type: 'json' };
import { EXTENDS_METADATA, MORE_TABLES } from './more-tables.ts';
import { RECORDS } from './records.ts';
import { columns, labelFromName, type ColumnSeed, type TableSeed } from './table-seed.ts';

/** The same on every instance and at every start. */
export const seedId = (table: string, name: string): string =>
  createHash('md5').update(`${table}:${name}`).digest('hex');

/** The key and the stamps of every table that extends nothing. */
export const SYSTEM_COLUMNS: readonly ColumnSeed[] = columns(
  'sys_id:GUID(32) sys_created_on:glide_date_time sys_created_by:string(40) sys_updated_on:glide_date_time sys_updated_by:string(40) sys_mod_count:integer',
);
/** Of tables that others extend. */
export const CLASS_COLUMN: ColumnSeed = {
  name: 'sys_class_name',
  type: 'sys_class_name',
  label: 'Class',
  maxLength: 80,
};
/** Columns that the SDK's schemas lack, and two that they call references although they hold names, not ids. */
const ADDED: Readonly<Record<string, readonly ColumnSeed[]>> = {
  sys_dictionary: columns('reference:table_name(80) internal_type:string(40)'),
  var_dictionary: columns('model:string(32)'),
  sys_flow_context: columns('run_as:string(40) started_by:string(32)'),
  sys_user: columns('internal_integration_user:boolean roles:user_roles(4000)'),
  sys_app: columns(
    'guided_setup_guid:string(32) package_resolver_version:string(40) subscription_entitlement:string(32)',
  ),
  sys_filter_option_dynamic: columns('script:script label:string(100) active:boolean available_for_filter:boolean'),
};
const ADDED_NUMBERS: Readonly<Record<string, TableSeed['number']>> = {
  sc_req_item: { prefix: 'RITM', number: 10_000 },
};

/** What the instance itself looks rows up by. */
const INDEXES: readonly (readonly [string, string])[] = [
  ['sys_dictionary', 'name,element'],
  ['sys_dictionary_override', 'name,element'],
  ['sys_documentation', 'name,element'],
  ['sys_choice', 'name,element'],
  ['sys_properties', 'name'],
  ['sys_journal_field', 'element_id'],
  ['sys_audit', 'documentkey'],
  ['sys_attachment', 'table_sys_id'],
  ['sys_trigger', 'state,next_action'],
  ['sysevent', 'state,process_on'],
  ['sys_module', 'path'],
  ['sys_flow_context', 'state'],
];

/** Names without a complete schema: no length is known for their text. */
const INCOMPLETE_LENGTH = 65_000;

function platformTables(): TableSeed[] {
  const shipped = (generated as unknown as TableSeed[]).filter(
    ({ name }) => !MORE_TABLES.some((more) => more.name === name),
  );
  const all = [...shipped, ...MORE_TABLES].map((table) => ({
    ...table,
    parent: table.parent ?? (EXTENDS_METADATA.has(table.name) ? 'sys_metadata' : undefined),
  }));
  const known = new Set(all.map(({ name }) => name));
  const extended = new Set(all.map(({ parent }) => parent));
  return all.map((table) => {
    const parent = table.parent && known.has(table.parent) ? table.parent : undefined;
    const own = new Map<string, ColumnSeed>();
    if (!parent) for (const column of SYSTEM_COLUMNS) own.set(column.name, column);
    if (!parent && extended.has(table.name)) own.set(CLASS_COLUMN.name, CLASS_COLUMN);
    for (const column of [...table.columns, ...(ADDED[table.name] ?? [])]) {
      // The keys and stamps are the root's; schemas of children repeat them.
      if (!SYSTEM_COLUMNS.some(({ name }) => name === column.name)) own.set(column.name, column);
    }
    return { ...table, parent, number: table.number ?? ADDED_NUMBERS[table.name], columns: [...own.values()] };
  });
}

const text = (value: boolean | number | string | undefined): string => (value === undefined ? '' : String(value));

function tableRow(table: TableSeed): Row {
  const may = (action: string) => String((table.actions ?? ['read']).includes(action));
  return {
    sys_id: seedId('sys_db_object', table.name),
    name: table.name,
    label: table.label ?? labelFromName(table.name),
    super_class: table.parent ? seedId('sys_db_object', table.parent) : '',
    access: 'public',
    read_access: may('read'),
    create_access: may('create'),
    update_access: may('update'),
    delete_access: may('delete'),
    ws_access: 'true',
    is_extendable: 'true',
  };
}

function columnRow(table: TableSeed, column: ColumnSeed): Row {
  const unknownLength =
    column.type === 'string' && table.label === undefined ? INCOMPLETE_LENGTH : defaultMaxLength(column.type);
  return {
    sys_id: seedId('sys_dictionary', `${table.name}.${column.name}`),
    name: table.name,
    element: column.name,
    internal_type: column.type,
    column_label: column.label ?? labelFromName(column.name),
    reference: text(column.reference),
    max_length: text(column.maxLength ?? unknownLength),
    default_value: text(column.defaultValue),
    mandatory: text(column.mandatory ?? false),
    read_only: text(column.readOnly ?? false),
    display: text(table.display === column.name),
    unique: text(column.unique ?? false),
    choice: text(column.choice ?? (column.choices ? 1 : 0)),
    active: 'true',
  };
}

function choiceRows(tables: readonly TableSeed[]): Row[] {
  const shipped = tables.flatMap((table) =>
    table.columns.flatMap((column) =>
      (column.choices ?? []).map(([value, label, sequence]) => ({
        table: table.name,
        column: column.name,
        value,
        label,
        sequence,
        dependent: '',
      })),
    ),
  );
  const covered = new Set(shipped.map(({ table, column }) => `${table}.${column}`));
  return [...CHOICES.filter(({ table, column }) => !covered.has(`${table}.${column}`)), ...shipped].map((choice) => ({
    sys_id: seedId('sys_choice', [choice.table, choice.column, choice.dependent, choice.value].join('.')),
    name: choice.table,
    element: choice.column,
    value: choice.value,
    label: choice.label,
    sequence: text(choice.sequence),
    dependent_value: choice.dependent,
    language: 'en',
    inactive: 'false',
  }));
}

function recordRows(): Map<string, Row[]> {
  const ids = new Map(
    RECORDS.map((seed) => [`${seed.table}:${seed.name}`, seed.sysId ?? seedId(seed.table, seed.name)]),
  );
  const rows = new Map<string, Row[]>();
  for (const seed of RECORDS) {
    const values = Object.fromEntries(
      Object.entries(seed.values).map(([key, value]) => [
        key,
        value.startsWith('@') ? (ids.get(value.slice(1)) ?? '') : value,
      ]),
    );
    rows.set(seed.table, [
      ...(rows.get(seed.table) ?? []),
      { sys_id: ids.get(`${seed.table}:${seed.name}`) ?? '', ...values },
    ]);
  }
  return rows;
}

/** Everything by table, the dictionary first. */
export function platformRows(): Map<string, Row[]> {
  const tables = platformTables();
  const numbered = tables.filter(({ number }) => number?.prefix);
  const hasChoices = new Set(CHOICES.map(({ table, column }) => `${table}.${column}`));
  const columnsOf = (table: TableSeed) =>
    table.columns.map((column) =>
      hasChoices.has(`${table.name}.${column.name}`) ? { ...column, choice: column.choice ?? 1 } : column,
    );
  return new Map<string, Row[]>([
    ['sys_db_object', tables.map(tableRow)],
    ['sys_dictionary', tables.flatMap((table) => columnsOf(table).map((column) => columnRow(table, column)))],
    [
      'sys_documentation',
      tables.flatMap((table) =>
        table.columns.map((column) => ({
          sys_id: seedId('sys_documentation', `${table.name}.${column.name}`),
          name: table.name,
          element: column.name,
          label: column.label ?? labelFromName(column.name),
          language: 'en',
        })),
      ),
    ],
    ['sys_choice', choiceRows(tables)],
    [
      'sys_index',
      INDEXES.map(([table, list]) => ({
        sys_id: seedId('sys_index', `${table}.${list}`),
        name: list,
        table,
        col_name_string: list,
        unique_index: 'false',
      })),
    ],
    [
      'sys_number',
      numbered.map(({ name, number }) => ({
        sys_id: seedId('sys_number', name),
        category: name,
        prefix: number?.prefix ?? '',
        number: text(number?.number ?? 1000),
        maximum_digits: '7',
      })),
    ],
    ...recordRows(),
  ]);
}
