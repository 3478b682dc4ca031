import { appError } from '../domain/errors';
import { parseCsv } from '../domain/csv';
import { checkLines, type CheckedLine } from '../domain/rolloutCheck';
import { cellsOf, MOST_LINES, PROBLEMS, readLines, type RawLine } from '../domain/rolloutList';
import { derivedId } from '../data/platform';
import { insert, selectOne, update, type Values } from '../data/records';
import type { Rollout } from '../data/rollouts';
import { ROLLOUT, ROLLOUT_LINE } from '../data/tables';
import { findRolloutFor } from './find';
import { lookUp } from './known';

/** What a list is given as: the text of a file, or people that were chosen. */
export type Given = { readonly csv: string } | { readonly people: readonly string[] };

/** So many are stored by one request, well within the time that the platform gives it; the sender asks again for the rest. */
const MOST_AT_ONCE = 100;

const UNREADABLE = {
  empty: 'The list is empty.',
  no_person_column: 'The first line names the columns. One of them is: person.',
  column_twice: 'A column stands twice in the first line.',
  open_quote: 'A quotation mark is opened in this line and never closed.',
  too_many_rows: `A list has at most ${MOST_LINES} people. Split it.`,
} as const;

interface Read {
  readonly problem: { readonly code: keyof typeof UNREADABLE; readonly message: string; readonly line: number } | null;
  readonly ignored: readonly string[];
  readonly lines: readonly RawLine[];
}

function read(given: Given): Read {
  if ('people' in given) {
    const cells = (person: string) => cellsOf((column) => (column === 'person' ? person : ''));
    return {
      problem: null,
      ignored: [],
      lines: given.people.map((id, index) => ({ line: index + 1, cells: cells(id) })),
    };
  }
  const unreadable = (code: keyof typeof UNREADABLE, line: number): Read => ({
    problem: { code, message: UNREADABLE[code], line },
    ignored: [],
    lines: [],
  });
  const parsed = parseCsv(given.csv, MOST_LINES + 1);
  if (!parsed.ok) return unreadable(parsed.problem, parsed.line);
  const reading = readLines(parsed.rows);
  if (!reading.ok) return unreadable(reading.problem, 1);
  return { problem: reading.lines.length === 0 ? unreadable('empty', 1).problem : null, ...reading };
}

/** What each line of a list would become, and what is wrong with it. Nothing is stored. */
export function previewList(rolloutId: string, given: Given): object {
  const rollout = findRolloutFor('add', rolloutId);
  const { problem, ignored, lines } = read(given);
  const checked = checkLines(lines, lookUp(rollout, lines, ''));
  const bad = checked.filter(({ problems }) => problems.length > 0).length;
  return { problem, columns_ignored: ignored, good: checked.length - bad, bad, lines: checked.map(render) };
}

function render(line: CheckedLine): object {
  return {
    line: line.line,
    written: line.written,
    person: line.personName,
    asset_tag: line.assetTag,
    replaces: line.oldTag,
    kit: line.kit,
    day: line.day,
    problems: line.problems.map((code) => ({ code, message: PROBLEMS[code] })),
  };
}

/**
 * Stores the good lines of a list, a bounded number of them; the same request again goes on where it stopped, and says the same of
 * what is done.
 * @param request id that the sender made
 */
export function addList(rolloutId: string, given: Given, request: string): object {
  const rollout = findRolloutFor('add', rolloutId);
  const { problem, lines } = read(given);
  if (problem) throw appError('invalid_request', { member: 'csv', wanted: problem.message, line: problem.line });
  const checked = checkLines(lines, lookUp(rollout, lines, request));
  const good = checked.filter(({ problems }) => problems.length === 0);
  let written = 0;
  let stored = 0;
  for (const line of good) {
    if (written === MOST_AT_ONCE) break;
    const done = store(rollout, line, request);
    if (done === 'written') written += 1;
    stored += 1;
  }
  if (rollout.state === 'draft' && stored > 0) update(ROLLOUT, rollout.id, { state: 'planned' });
  return { stored, left: good.length - stored, bad: checked.length - good.length };
}

/** A person stands once in a rollout: a line that came to nothing is written anew. */
function store(rollout: Rollout, line: CheckedLine, request: string): 'written' | 'known' {
  const id = derivedId(rollout.id, 'line', line.personId);
  const known = selectOne(ROLLOUT_LINE, ['request'], [['sys_id', '=', id]]);
  if (known?.request === request) return 'known';
  const values: Values = {
    rollout: rollout.id,
    line: line.line,
    person: line.personId,
    asset: line.assetId,
    old_asset: line.oldAssetId,
    kit: line.kit,
    locker: line.lockerId,
    day: line.day,
    reach_needed: line.reachNeeded,
    state: 'proposed',
    problem: '',
    assignment: '',
    request,
  };
  if (known) update(ROLLOUT_LINE, id, values);
  else insert(ROLLOUT_LINE, values, id);
  return 'written';
}
