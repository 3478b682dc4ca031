import type { Row, Store } from '../../kernel.ts';

/** Types of `item_option_new` that people fill in, and the control each gets. */
const CONTROLS: Readonly<Record<string, Control>> = {
  '1': 'yes_no',
  '2': 'text_area',
  '3': 'choice',
  '5': 'choice',
  '6': 'text',
  '7': 'checkbox',
  '8': 'reference',
  '9': 'date',
  '10': 'date_time',
  '16': 'text',
  '18': 'reference',
  '21': 'reference_list',
  '25': 'masked',
  '26': 'email',
  '27': 'url',
  '29': 'duration',
  '31': 'reference',
};

export type Control =
  | 'yes_no'
  | 'text_area'
  | 'choice'
  | 'text'
  | 'checkbox'
  | 'reference'
  | 'reference_list'
  | 'date'
  | 'date_time'
  | 'masked'
  | 'email'
  | 'url'
  | 'duration';

/** One variable of a catalog item. */
export interface Variable {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly type: string;
  readonly control: Control;
  readonly mandatory: boolean;
  readonly defaultValue: string;
  readonly readOnly: boolean;
  /** Table that a reference points to, and the condition that narrows it. */
  readonly reference: string;
  readonly qualifier: string;
  /** Columns of that table: the one whose value is chosen, and those shown; none is the display value. */
  readonly valueColumn: string;
  readonly labelColumns: readonly string[];
  readonly choices: readonly { value: string; label: string }[];
}

function variable(store: Store, row: Row): Variable | null {
  const control = CONTROLS[row['type'] ?? ''];
  if (!control) return null;
  const choices =
    control === 'choice'
      ? store.query({ table: 'question_choice', query: `question=${row['sys_id']}^inactive!=true^ORDERBYorder` })
      : [];
  const first = (...columns: string[]) => columns.map((column) => row[column] ?? '').find(Boolean) ?? '';
  return {
    id: row['sys_id'] ?? '',
    name: row['name'] ?? '',
    label: row['question_text'] || row['name'] || '',
    help: first('help_text', 'instructions'),
    type: row['type'] ?? '',
    control,
    mandatory: row['mandatory'] === 'true',
    defaultValue: row['default_value'] ?? '',
    readOnly: row['read_only'] === 'true',
    reference: row['type'] === '31' ? 'sys_user' : first('reference', 'lookup_table', 'list_table'),
    qualifier:
      row['use_reference_qualifier'] === 'advanced'
        ? first('reference_qual')
        : first('reference_qual_condition', 'reference_qual'),
    valueColumn: first('lookup_value') || 'sys_id',
    labelColumns: first('lookup_label').split(',').filter(Boolean),
    choices: choices.map((choice) => ({ value: choice['value'] ?? '', label: choice['text'] ?? '' })),
  };
}

/** The variables of an item, its variable sets' included, in the order of the form. Labels, breaks and containers are left out. */
export function variablesOf(store: Store, itemId: string): Variable[] {
  const own = store.query({ table: 'item_option_new', query: `cat_item=${itemId}^active=true` });
  const sets = store.query({ table: 'io_set_item', query: `sc_cat_item=${itemId}` });
  const inSets = sets.flatMap((set) => {
    const order = Number(set['order'] || '0');
    return store
      .query({ table: 'item_option_new', query: `variable_set=${set['variable_set']}^active=true` })
      .map((row) => ({ row, order }));
  });
  return [...own.map((row) => ({ row, order: 0 })), ...inSets]
    .toSorted((a, b) => a.order - b.order || Number(a.row['order'] || '0') - Number(b.row['order'] || '0'))
    .flatMap(({ row }) => variable(store, row) ?? []);
}
