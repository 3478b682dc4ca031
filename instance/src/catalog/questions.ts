import { listOf } from '../background/support.ts';
import { escapeQueryValue } from '../data/index.ts';
import type { Kernel, Row } from '../kernel.ts';
import { cached } from '../script/cache.ts';

/** `item_option_new.type`: the platform's codes of the kinds of question that are checked here. */
export const KIND = {
  yesNo: 1,
  multipleChoice: 3,
  selectBox: 5,
  checkbox: 7,
  reference: 8,
  date: 9,
  dateTime: 10,
  lookupSelectBox: 18,
  listCollector: 21,
  lookupMultipleChoice: 22,
  requestedFor: 31,
  attachment: 33,
} as const;
/** Labels, breaks, pages and containers ask nothing. */
const NO_QUESTION: ReadonlySet<number> = new Set([11, 12, 15, 19, 20, 24, 32]);

export interface Question {
  readonly sysId: string;
  readonly name: string;
  readonly label: string;
  readonly kind: number;
  readonly mandatory: boolean;
  readonly defaultValue: string;
  /** Table that the value refers to, `''` for none. */
  readonly reference: string;
  readonly row: Row;
}

const TABLES = ['item_option_new', 'io_set_item', 'item_option_new_set'];

/** Questions of a catalog item or record producer, those of its variable sets included, in the order they are asked. */
export function variableQuestions(kernel: Kernel, itemId: string): readonly Question[] {
  return cached(kernel, `questions of ${itemId}`, TABLES, () => {
    const sets = kernel.store.query({ table: 'io_set_item', query: `sc_cat_item=${itemId}^ORDERBYorder` });
    const own = kernel.store.query({ table: 'item_option_new', query: `cat_item=${itemId}^active=true^ORDERBYorder` });
    const inSets = sets.flatMap((set) =>
      kernel.store.query({
        table: 'item_option_new',
        query: `variable_set=${set.variable_set}^active=true^ORDERBYorder`,
      }),
    );
    return [...own, ...inSets].map(questionOf).filter(({ kind }) => !NO_QUESTION.has(kind));
  });
}

function questionOf(row: Row): Question {
  const kind = Number(row.type ?? '0');
  const looksUp = kind === KIND.lookupSelectBox || kind === KIND.lookupMultipleChoice;
  const refersTo = looksUp
    ? (row.lookup_value || 'sys_id') === 'sys_id'
      ? row.lookup_table
      : ''
    : kind === KIND.requestedFor
      ? 'sys_user'
      : kind === KIND.reference
        ? row.reference
        : '';
  return {
    sysId: row.sys_id ?? '',
    name: row.name ?? '',
    label: row.question_text || row.name || '',
    kind,
    mandatory: row.mandatory === 'true',
    defaultValue: row.default_value ?? '',
    reference: refersTo ?? '',
    row,
  };
}

/** Values that a choice question allows. */
function choicesOf({ store }: Kernel, { row, sysId }: Question): string[] {
  if (row.choice_table && row.choice_field)
    return store.dictionary.choices(row.choice_table, row.choice_field).map(({ value }) => value);
  return store
    .query({ table: 'question_choice', query: `question=${sysId}^inactive!=true` })
    .map((choice) => choice.value ?? '');
}

function existsIn({ store }: Kernel, table: string, column: string, value: string): boolean {
  return column === 'sys_id'
    ? store.get(table, value) !== undefined
    : store.count({ table, query: `${column}=${escapeQueryValue(value)}` }) > 0;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** Why a value is no answer to a question; `null` when it is one. Nothing is said of an empty value. */
export function problemWith(kernel: Kernel, question: Question, value: string): string | null {
  if (value === '') return null;
  const { row, label, kind } = question;
  const invalid = (what: string) => `${label}: ${value} is ${what}`;
  switch (kind) {
    case KIND.yesNo:
      return ['Yes', 'No', 'yes', 'no'].includes(value) ? null : invalid('neither Yes nor No');
    case KIND.checkbox:
      return ['true', 'false'].includes(value) ? null : invalid('neither true nor false');
    case KIND.selectBox:
    case KIND.multipleChoice:
      return choicesOf(kernel, question).includes(value) ? null : invalid('not one of the choices');
    case KIND.reference:
    case KIND.requestedFor:
      return existsIn(kernel, question.reference, 'sys_id', value)
        ? null
        : invalid(`no record of ${question.reference}`);
    case KIND.lookupSelectBox:
    case KIND.lookupMultipleChoice:
      return existsIn(kernel, row.lookup_table ?? '', row.lookup_value || 'sys_id', value)
        ? null
        : invalid(`not to be found in ${row.lookup_table}`);
    case KIND.listCollector:
      return listOf(value).every((id) => existsIn(kernel, row.list_table ?? '', 'sys_id', id))
        ? null
        : invalid(`not a list of records of ${row.list_table}`);
    case KIND.attachment:
      return existsIn(kernel, 'sys_attachment', 'sys_id', value) ? null : invalid('no attachment');
    case KIND.date:
      return DATE.test(value) ? null : invalid('no date (yyyy-MM-dd)');
    case KIND.dateTime:
      return DATE_TIME.test(value) ? null : invalid('no date and time (yyyy-MM-dd HH:mm:ss)');
    default:
      return null;
  }
}
