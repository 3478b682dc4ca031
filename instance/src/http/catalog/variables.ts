import { variableQuestions, type Question } from '../../catalog/index.ts';
import type { Kernel, Row } from '../../kernel.ts';

/** Types of `item_option_new` that people fill in, and the control each gets. */
const CONTROLS: Readonly<Record<number, Control>> = {
  1: 'yes_no',
  2: 'text_area',
  3: 'choice',
  5: 'choice',
  6: 'text',
  7: 'checkbox',
  8: 'reference',
  9: 'date',
  10: 'date_time',
  16: 'text',
  18: 'reference',
  21: 'reference_list',
  25: 'masked',
  26: 'email',
  27: 'url',
  29: 'duration',
  31: 'reference',
  33: 'attachment',
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
  | 'duration'
  | 'attachment';

/** One variable of a catalog item. */
export interface Variable {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** `item_option_new.type` */
  readonly type: number;
  readonly control: Control;
  readonly mandatory: boolean;
  readonly defaultValue: string;
  readonly readOnly: boolean;
  /** Table that a reference points to. */
  readonly reference: string;
  /** Row of `item_option_new`. */
  readonly row: Row;
  /** Columns of that table: the one whose value is chosen, and those shown; none is the display value. */
  readonly valueColumn: string;
  readonly labelColumns: readonly string[];
  readonly choices: readonly { value: string; label: string }[];
}

function variable({ store }: Kernel, question: Question): Variable | null {
  const control = CONTROLS[question.kind];
  if (!control) return null;
  const { row } = question;
  const choices =
    control === 'choice'
      ? store.query({ table: 'question_choice', query: `question=${question.sysId}^inactive!=true^ORDERBYorder` })
      : [];
  const first = (...columns: string[]) => columns.map((column) => row[column] ?? '').find(Boolean) ?? '';
  return {
    id: question.sysId,
    name: question.name,
    label: question.label,
    help: first('help_text', 'instructions'),
    type: question.kind,
    control,
    mandatory: question.mandatory,
    defaultValue: question.defaultValue,
    readOnly: row['read_only'] === 'true',
    reference: question.reference || first('lookup_table', 'list_table'),
    row,
    valueColumn: first('lookup_value') || 'sys_id',
    labelColumns: first('lookup_label').split(',').filter(Boolean),
    choices: choices.map((choice) => ({ value: choice['value'] ?? '', label: choice['text'] ?? '' })),
  };
}

/** The variables of an item that a person fills in, in the order of the form. */
export function variablesOf(kernel: Kernel, itemId: string): Variable[] {
  return variableQuestions(kernel, itemId).flatMap((question) => variable(kernel, question) ?? []);
}
