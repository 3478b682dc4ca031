import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kernel, Row } from '../../instance/src/kernel.ts';
import { ASSIGNMENT, COMMAND, HANDOVER, type Transition } from '../../src/server/domain/states.ts';

/**
 * Which test goes through which row of the state tables. `transitions.json` names one for each; a named test fails when it
 * no longer does, and `docs/states.md` shows the list.
 */
export const MACHINES = { handover: HANDOVER, assignment: ASSIGNMENT, command: COMMAND } as const;
export type Subject = keyof typeof MACHINES;

/** `assignment reserve waiting`: the action and the state that it was allowed in. */
export type Move = `${Subject} ${string} ${string}`;

export interface Proof {
  /** From the root of the project. */
  readonly file: string;
  /** Its full name, as the runner gives it. */
  readonly test: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function proofs(): Readonly<Record<Move, Proof>> {
  return JSON.parse(readFileSync(new URL('transitions.json', import.meta.url), 'utf8')) as Record<Move, Proof>;
}

/** Every row of the tables, once for each state that it is allowed in. */
export function allMoves(): Move[] {
  return Object.entries(MACHINES).flatMap(([subject, table]) =>
    (table as readonly Transition[]).flatMap(({ action, from }) =>
      from.map((state): Move => `${subject as Subject} ${action} ${state}`),
    ),
  );
}

const TABLES: Readonly<Record<string, { readonly subject: Subject; readonly column: string }>> = {
  x_smart_lockers_handover: { subject: 'handover', column: 'state' },
  x_smart_lockers_assignment: { subject: 'assignment', column: 'stage' },
  x_smart_lockers_command: { subject: 'command', column: 'state' },
};

/** Where two actions lead from one state to the same, what they write beside it tells them apart; so it does where an action stays. */
const SIGNS: Readonly<Record<string, (row: Row, previous: Row) => boolean>> = {
  'handover verify': (row) => row.exit === '',
  'handover end': (row) => row.exit !== '',
  'handover authorise': (row, { session, authorised_at }) =>
    row.session !== session || row.authorised_at !== authorised_at,
  'assignment wait': (row, { stage, live_asset }) =>
    stage !== 'waiting' || (live_asset !== '' && row.live_asset === ''),
  'assignment extend': (row, { extensions }) => row.extensions !== extensions,
  'assignment complete': ({ outcome }) =>
    ['returned', 'repaired', 'collected', 'replaced', 'stocked'].includes(outcome ?? ''),
  'assignment take_back': ({ outcome }) => ['taken_back', 'given_back', 'person_left'].includes(outcome ?? ''),
  'assignment lose': ({ outcome }) => outcome === 'lost' || outcome === 'stolen',
  'assignment keep': ({ outcome }) => outcome === 'kept',
  'assignment write_off': ({ outcome }) => outcome === 'unrepairable',
  'command claim': (row, { claimed_until }) => row.claimed_until !== claimed_until,
};

/** The row of the tables that a write goes through; null: it moves nothing. */
export function moveOf(tableName: string, row: Row, previous: Row): Move | null {
  const machine = TABLES[tableName];
  if (!machine) return null;
  const { subject, column } = machine;
  const [from, to] = [previous[column] ?? '', row[column] ?? ''];
  const found = (MACHINES[subject] as readonly Transition[]).find(
    (one) =>
      one.to === to && one.from.includes(from) && (SIGNS[`${subject} ${one.action}`]?.(row, previous) ?? from !== to),
  );
  return found ? `${subject} ${found.action} ${from}` : null;
}

const seen = new Set<Move>();

/** Notes what the tests of this file go through on an instance. */
export function watchTransitions(kernel: Kernel): void {
  kernel.records.onWritten(({ operation, table, row, previous }) => {
    const move = operation === 'update' && previous ? moveOf(table, row, previous) : null;
    if (move) seen.add(move);
  });
}

/** What is measured outside of a test watches nothing. */
if (typeof afterEach === 'function') {
  afterEach(() => {
    const { testPath = '', currentTestName } = expect.getState();
    const file = relative(ROOT, testPath);
    const claimed = Object.entries(proofs()).filter(
      ([, proof]) => proof.file === file && proof.test === currentTestName,
    );
    const missed = claimed.map(([move]) => move).filter((move) => !seen.has(move as Move));
    seen.clear();
    if (missed.length > 0)
      throw new Error(`tests/support/transitions.json says that this test goes through: ${missed.join(', ')}`);
  });
}
