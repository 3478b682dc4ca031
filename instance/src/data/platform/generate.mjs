/**
 * Reads the platform table schemas that the ServiceNow SDK ships and writes their facts (names, types, references,
 * defaults, choices) to `generated/tables.json`. Run it after an upgrade of the SDK:
 * `node instance/src/data/platform/generate.mjs`.
 *
 * A file rather than an import at run time: loading the SDK's 183 modules takes 80 to 330 ms at every start, the file 5.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const tablesFolder = join(dirname(require.resolve('@servicenow/sdk-core/runtime/fluent')), 'tables');

/** The SDK's column functions and the internal types they stand for; `GenericColumn` names its own. */
const INTERNAL_TYPES = {
  String: 'string',
  Integer: 'integer',
  Boolean: 'boolean',
  Choice: 'choice',
  Radio: 'radio',
  Decimal: 'decimal',
  Float: 'float',
  DateTime: 'glide_date_time',
  Date: 'glide_date',
  Time: 'glide_time',
  Duration: 'glide_duration',
  DueDate: 'due_date',
  CalendarDateTime: 'calendar_date_time',
  Reference: 'reference',
  List: 'glide_list',
  DocumentId: 'document_id',
  Guid: 'GUID',
  MultiLineText: 'multi_line_text',
  Html: 'html',
  Url: 'url',
  Email: 'email',
  Script: 'script',
  Conditions: 'conditions',
  TableName: 'table_name',
  FieldName: 'field_name',
  FieldList: 'field_list',
  DomainId: 'domain_id',
  DomainPath: 'domain_path',
  TranslatedText: 'translated_text',
  TranslatedField: 'translated_field',
  UserRoles: 'user_roles',
  BasicImage: 'user_image',
  SystemClassName: 'sys_class_name',
  TemplateValue: 'template_value',
  SlushBucket: 'slushbucket',
  Json: 'json',
  Password2: 'password2',
  Version: 'version',
  DayOfWeek: 'day_of_week',
  DaysOfWeek: 'days_of_week',
  NameValuePairs: 'name_values',
};

const load = Module._load;
Module._load = (request, ...rest) =>
  request.endsWith('/db')
    ? new Proxy(
        {},
        {
          get: (_, kind) => (argument) =>
            kind === 'Table' ? argument : { kind: kind.replace('Column', ''), ...argument },
        },
      )
    : load(request, ...rest);

const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesOf(join(folder, entry.name))
      : entry.name.endsWith('.now.js')
        ? [join(folder, entry.name)]
        : [],
  );
const labelOf = (label) => (Array.isArray(label) ? label[0]?.label : label);
const dropEmpty = (object) =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && value !== '' && value !== false),
  );

/**
 * A scripted default is kept when it calls nothing but `gs` and the numbering; the rest calls script includes of the platform
 * that are not here (`incidentGetCaller()`, `ChangeModel`, …), and an insert would fail on it.
 */
const runnableDefault = (value) =>
  !value.startsWith('javascript:') ||
  /^javascript:\s*((global\.)?getNextObjNumberPadded\(\)|gs\.\w+\([^()]*\));?$/.test(value)
    ? value
    : undefined;

function columnFacts([name, column]) {
  const type = column.columnType ?? column.column_type ?? INTERNAL_TYPES[column.kind];
  if (!type) throw new Error(`unknown column function ${column.kind}Column (${name})`);
  return dropEmpty({
    name,
    type,
    label: labelOf(column.label),
    reference: column.referenceTable,
    maxLength: column.maxLength,
    defaultValue: column.default === undefined ? undefined : runnableDefault(String(column.default)),
    mandatory: column.mandatory,
    readOnly: column.readOnly ?? column.read_only,
    unique: column.unique,
    choice: { dropdown_with_none: 1, suggestion: 2, dropdown_without_none: 3 }[column.dropdown],
    choices:
      column.choices &&
      Object.entries(column.choices).map(([value, choice]) => [value, choice.label ?? value, choice.sequence ?? 0]),
  });
}

const tables = filesOf(tablesFolder)
  .flatMap((file) => Object.values(require(file)))
  .filter((table) => typeof table?.name === 'string' && table.schema)
  .map((table) =>
    dropEmpty({
      name: table.name,
      label: labelOf(table.label),
      parent: table.extends,
      display: table.display,
      actions: table.actions,
      number: table.autoNumber,
      columns: Object.entries(table.schema)
        .filter(([, column]) => column.kind !== 'Override')
        .map(columnFacts),
    }),
  )
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const lines = tables.map((table) => `  ${JSON.stringify(table)}`);
writeFileSync(new URL('generated/tables.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
