import { scopeOf } from '../background/support.ts';
import type { Kernel, Row, Transaction } from '../kernel.ts';
import { KIND, problemWith, variableQuestions, type Question } from './questions.ts';

/** What somebody who orders did wrong, in words for him. `status` is that of the REST answer. */
export class OrderRefused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface Answer {
  readonly question: Question;
  readonly value: string;
}

const SCRIPTED = /^javascript:/;

function defaultOf(kernel: Kernel, tx: Transaction, question: Question): string {
  const { defaultValue, row, name } = question;
  if (!SCRIPTED.test(defaultValue)) return defaultValue;
  const value = kernel.scripts.run(tx, {
    source: defaultValue.replace(SCRIPTED, ''),
    name: `item_option_new.${name}.default`,
    scope: scopeOf(kernel, row),
  });
  return String(value ?? '');
}

const isMissing = ({ question, value }: Answer): boolean =>
  question.mandatory && (value === '' || (question.kind === KIND.checkbox && value === 'false'));

/**
 * The answers to all questions of an item: what was given, else the defaults.
 * @throws OrderRefused naming what is missing, invalid or not asked for
 */
export function answersTo(
  kernel: Kernel,
  tx: Transaction,
  item: Row,
  given: Readonly<Record<string, string>>,
): Answer[] {
  const questions = variableQuestions(kernel, item.sys_id ?? '');
  const unknown = Object.keys(given).filter((name) => !questions.some((question) => question.name === name));
  if (unknown.length) throw new OrderRefused(400, `${item.name} does not ask for ${unknown.join(', ')}`);
  const answers = questions.map((question): Answer => {
    const value = given[question.name];
    if (value !== undefined && value !== '') return { question, value };
    return {
      question,
      value: question.kind === KIND.checkbox && !question.defaultValue ? 'false' : defaultOf(kernel, tx, question),
    };
  });
  const missing = answers.filter(isMissing).map(({ question }) => question.label);
  if (missing.length) throw new OrderRefused(400, `Mandatory Variables are required: ${missing.join(', ')}`);
  const problems = answers.flatMap(({ question, value }) => problemWith(kernel, question, value) ?? []);
  if (problems.length) throw new OrderRefused(400, problems.join('; '));
  return answers;
}
