/** `<database>`: tables, columns and indexes of an app, as rows of the dictionary. */
import type { Row } from '../../kernel.ts';
import { CLASS_COLUMN, seedId, SYSTEM_COLUMNS } from '../platform/rows.ts';
import { labelFromName, type ColumnSeed } from '../platform/table-seed.ts';
import { defaultMaxLength } from '../types.ts';
import type { Element } from './parse.ts';

export interface DictionaryRow {
  readonly table: string;
  readonly row: Row;
}

const ACCESS = [
  'access',
  'caller_access',
  'ws_access',
  'read_access',
  'create_access',
  'update_access',
  'delete_access',
  'alter_access',
  'actions_access',
  'client_scripts_access',
  'is_extendable',
];
/** Attributes of a column that are columns of sys_dictionary by the same name. */
const COLUMN = [
  'active',
  'array',
  'audit',
  'default_value',
  'unique',
  'max_length',
  'mandatory',
  'read_only',
  'choice',
  'display',
  'attributes',
  'primary',
  'reference',
  'dependent',
  'dependent_on_field',
  'reference_qual',
  'virtual',
  'calculation',
];

const taken = (element: Element, names: readonly string[]): Row =>
  Object.fromEntries(
    names.flatMap((name) => (element.attributes[name] === undefined ? [] : [[name, element.attributes[name]]])),
  );

/** A table that extends nothing has the platform's key and stamps, which packages do not name. */
const SYSTEM_ELEMENTS: readonly Element[] = SYSTEM_COLUMNS.map((column) => systemElement(column));

function systemElement({ name, type, maxLength }: ColumnSeed): Element {
  return {
    name: 'element',
    attributes: {
      name,
      type,
      label: labelFromName(name),
      max_length: String(maxLength ?? defaultMaxLength(type)),
      active: 'true',
    },
    children: [],
    text: '',
  };
}

/** What a table must have so that others can extend it. */
export function classColumn(table: string): DictionaryRow {
  return columnRow(table, systemElement(CLASS_COLUMN), 'global');
}

function columnRow(table: string, column: Element, scope: string): DictionaryRow {
  return {
    table: 'sys_dictionary',
    row: {
      sys_id: seedId('sys_dictionary', `${table}.${column.attributes.name}`),
      name: table,
      element: column.attributes.name ?? '',
      internal_type: column.attributes.type ?? 'string',
      column_label: column.attributes.label ?? '',
      active: 'true',
      ...taken(column, COLUMN),
      sys_scope: scope,
    },
  };
}

function tableRows(element: Element, scope: string): DictionaryRow[] {
  const { name = '', label = '', extends: parent } = element.attributes;
  const owned = { sys_scope: scope };
  const own = element.children.filter((child) => child.name === 'element');
  const columns = parent ? own : [...SYSTEM_ELEMENTS, ...own];
  const indexes = element.children.filter((child) => child.name === 'index');
  return [
    {
      table: 'sys_db_object',
      row: {
        sys_id: seedId('sys_db_object', name),
        name,
        label,
        ...(parent ? { super_class: parent } : {}),
        ...taken(element, ACCESS),
        ...owned,
      },
    },
    ...columns.map((column) => columnRow(name, column, scope)),
    ...indexes.map((index) => {
      const list = index.children.map((child) => child.attributes.name ?? '').join(',');
      return {
        table: 'sys_index',
        row: {
          sys_id: seedId('sys_index', `${name}.${list}`),
          name: index.attributes.name ?? list,
          table: name,
          col_name_string: list,
          unique_index: index.attributes.unique ?? 'false',
        },
      };
    }),
  ];
}

/** `super_class` of the rows is the parent's name: resolve it against sys_db_object. */
export const dictionaryRows = (database: Element, scope: string): DictionaryRow[] =>
  database.children
    .filter((child) => child.attributes.type === 'collection')
    .flatMap((table) => tableRows(table, scope));
