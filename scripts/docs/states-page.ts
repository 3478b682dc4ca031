import { ASSIGNMENT, COMMAND, HANDOVER, type Transition } from '../../src/server/domain/states.ts';
import { EXITS } from '../../src/server/domain/exits.ts';
import { proofs, type Subject } from '../../tests/support/transitions.ts';

/** `docs/states.md` as the tables of the code draw it. */
export function statesPage(): string {
  return `${[
    '# States',
    '',
    'Written by `npx tsx scripts/generate-docs.ts` from `src/server/domain/states.ts` and `exits.ts`, and held to them by `tests/app/domain/drawn-docs.test.ts`.',
    'A handover’s `verify` and `end` are decisions: they are written first, their effects follow, and `commit` or `exit` closes them.',
    ...machine('Handover', HANDOVER),
    ...machine('Assignment', ASSIGNMENT),
    ...machine('Command', COMMAND),
    ...exits(),
    ...tests(),
  ].join('\n')}\n`;
}

function machine(name: string, table: readonly Transition<string>[]): string[] {
  const arrows = table.flatMap(({ action, from, to }) => from.map((state) => `  ${state} --> ${to}: ${action}`));
  const rows = table.map(
    ({ action, from, to, effects }) => `| ${action} | ${from.join(', ')} | ${to} | ${effects.join(', ') || '–'} |`,
  );
  return [
    '',
    `## ${name}`,
    '```mermaid',
    'stateDiagram-v2',
    ...arrows,
    '```',
    '| action | allowed in | leads to | effects |',
    '|---|---|---|---|',
    ...rows,
  ];
}

function exits(): string[] {
  const rows = Object.entries(EXITS).flatMap(([direction, byExit]) =>
    Object.entries(byExit).map(
      ([exit, rule]) =>
        `| ${direction} | ${exit} | ${rule.finding ?? '–'} | ${rule.blocksBay ? 'yes' : 'no'} | ${rule.then} |`,
    ),
  );
  return ['', '## Exits', '| direction | exit | discrepancy | bay blocked | then |', '|---|---|---|---|---|', ...rows];
}

/** One test for each row of the tables and each state that it is allowed in. */
function tests(): string[] {
  const known = proofs();
  const rows = (subject: Subject, table: readonly Transition<string>[]): string[] =>
    table.flatMap(({ action, from, to }) =>
      from.map((state) => {
        const proof = known[`${subject} ${action} ${state}`];
        return `| ${subject} | ${state} → ${to} | ${action} | ${proof ? `${proof.file.replace('tests/app/', '')}: ${proof.test}` : '–'} |`;
      }),
    );
  return [
    '',
    '## Tests',
    'Each transition with one test that goes through it on the local instance, in `tests/app`. The list is `tests/support/transitions.json`:',
    'a test that is named there fails when it no longer writes its transition, and a transition without a test fails too.',
    '',
    '| of | transition | action | test |',
    '|---|---|---|---|',
    ...rows('handover', HANDOVER),
    ...rows('assignment', ASSIGNMENT),
    ...rows('command', COMMAND),
  ];
}
