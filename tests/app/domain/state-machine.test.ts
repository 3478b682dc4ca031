import fc from 'fast-check';
import { isAppError } from '../../../src/server/domain/errors.ts';
import type { Stage } from '../../../src/server/domain/model.ts';
import {
  effectsOf,
  may,
  move,
  RUNNING_STAGES,
  taskState,
  UNDECIDED,
  type Subject,
} from '../../../src/server/domain/stateMachine.ts';
import { ASSIGNMENT, COMMAND, HANDOVER, type Transition } from '../../../src/server/domain/states.ts';

const MACHINES: [Subject, readonly Transition<string>[], string[]][] = [
  ['handover', HANDOVER, ['committed', 'exited']],
  ['assignment', ASSIGNMENT, ['completed', 'cancelled', 'expired']],
  ['command', COMMAND, ['done', 'failed', 'rejected', 'expired']],
];
const statesOf = (table: readonly Transition<string>[]): string[] => [
  ...new Set(table.flatMap(({ from, to }) => [...from, to])),
];

describe.each(MACHINES)('%s', (subject, table, ended) => {
  test('an action leads where the table says, and from no other state anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table), fc.constantFrom(...statesOf(table)), ({ action, from, to }, state) => {
        if (from.includes(state)) {
          expect(move(subject, action, state as never)).toBe(to);
          return;
        }
        expect(may(subject, action, state as never)).toBe(false);
        expect(() => move(subject, action, state as never)).toThrow();
      }),
    );
  });

  test('nothing leads out of an end, but that what was returned was another device', () => {
    const out = table.filter(({ from }) => from.some((state) => ended.includes(state)));
    expect(out.map(({ action }) => action)).toEqual(subject === 'assignment' ? ['resume'] : []);
  });

  test('every state that is not an end has a way on', () => {
    const open = statesOf(table).filter((state) => !ended.includes(state));
    for (const state of open) expect(table.some(({ from, to }) => from.includes(state) && to !== state)).toBe(true);
  });

  test('each action stands in the table once', () => {
    const actions = table.map(({ action }) => action);
    expect(new Set(actions).size).toBe(actions.length);
  });
});

test('a move that is not allowed names what was tried', () => {
  try {
    move('assignment', 'cancel', 'active');
    throw new Error('was allowed');
  } catch (thrown) {
    expect(isAppError(thrown) && thrown.code).toBe('state_conflict');
    expect(isAppError(thrown) && thrown.detail).toEqual({ subject: 'assignment', action: 'cancel', state: 'active' });
  }
});

test('an action that nobody has declared is a bug', () => {
  expect(() => move('handover', 'teleport', 'planned')).toThrow('no action teleport');
});

test('a decision has effects, the mark that closes it has none', () => {
  for (const decision of ['verify', 'end']) expect(effectsOf('handover', decision).length).toBeGreaterThan(0);
  for (const mark of ['commit', 'exit']) expect(effectsOf('handover', mark)).toEqual([]);
});

test('a handover can be decided on exactly while it is undecided', () => {
  const states = statesOf(HANDOVER);
  expect(states.filter((state) => may('handover', 'verify', state as never))).toEqual([...UNDECIDED]);
  expect(states.filter((state) => may('handover', 'end', state as never))).toEqual([...UNDECIDED]);
});

/** How far a command has come: it never goes back. */
test('a command only moves on, whatever is reported in whatever order', () => {
  const reach: Record<string, number> = { queued: 0, claimed: 1, sent: 2, accepted: 3, unknown: 4 };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...COMMAND.map(({ action }) => action)), { maxLength: 12 }), (reports) => {
      let state = 'queued';
      for (const report of reports) {
        if (!may('command', report, state as never)) continue;
        const next: string = move('command', report, state as never);
        expect(reach[next] ?? 9).toBeGreaterThanOrEqual(reach[state] ?? 9);
        state = next;
      }
    }),
  );
});

test.each<[Stage, string, boolean]>([
  ['requested', '1', false],
  ['waiting', '1', false],
  ['reserved', '2', false],
  ['active', '2', false],
  ['overdue', '2', false],
  ['completed', '3', true],
  ['cancelled', '4', true],
  ['expired', '4', true],
])('the task of a loan that is %s has state %s', (stage, state, ended) => {
  expect(taskState(stage)).toEqual({ state, ended });
  expect(RUNNING_STAGES.includes(stage)).toBe(!ended);
});
