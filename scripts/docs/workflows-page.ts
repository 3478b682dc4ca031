import { consequence, EXITS, type Then } from '../../src/server/domain/exits.ts';
import type { Exit, Kind, Stage } from '../../src/server/domain/model.ts';
import { transition } from '../../src/server/domain/stateMachine.ts';
import { beganAtKiosk } from '../../src/server/domain/visits.ts';
import { WORKFLOWS, type WorkflowStep } from '../../src/server/domain/workflows.ts';

const BEGIN = '<!-- drawn by scripts/generate-docs.ts: begin -->';
const END = '<!-- drawn by scripts/generate-docs.ts: end -->';

/** `docs/workflows.md` with its drawings as the tables of the code have them. @throws when the page has no place for them */
export function withWorkflows(page: string): string {
  const [before, drawn] = page.split(BEGIN);
  const after = drawn?.split(END)[1];
  if (after === undefined) throw new Error(`docs/workflows.md lacks ${BEGIN} or ${END}.`);
  const kinds = Object.keys(WORKFLOWS) as Kind[];
  return `${before}${BEGIN}\n${kinds.map(workflow).join('\n\n')}\n${END}${after}`;
}

function workflow(kind: Kind): string {
  return [`### ${kind}`, ...drawing(kind), '', ...table(kind)].join('\n');
}

/** Stages are round, handovers square; what is done in one visit stands in one frame. */
function drawing(kind: Kind): string[] {
  const steps = WORKFLOWS[kind];
  const begin: Stage = steps[0]?.moves === 'reserve' ? 'booked' : 'reserved';
  const staged = steps.findIndex((step) => step.moves === 'reserve') + 1;
  const lines = [arrow(round('requested'), begin === 'booked' ? 'book' : 'reserve', round(begin))];
  // Drawn dashed: the staging is left out where the device lies in a bay already.
  if (staged > 0) lines.push(`  requested -. reserve: lies in a bay .-> ${round('reserved')}`);
  let from: string = begin;
  steps.forEach((step, index) => {
    const node = `h${index + 1}`;
    lines.push(`  ${from} --> ${node}`);
    from = node;
    if (step.moves === null) return;
    from = transition('assignment', step.moves).to;
    lines.push(arrow(node, step.moves, round(from)));
  });
  const visits = [...new Set(steps.map(({ visit }) => visit))];
  return ['```mermaid', 'flowchart LR', ...visits.flatMap((visit) => frame(steps, visit)), ...lines, '```'];
}

function frame(steps: readonly WorkflowStep[], visit: number): string[] {
  const nodes = steps.flatMap((step, index) => (step.visit === visit ? [`    h${index + 1}["${words(step)}"]`] : []));
  return [`  subgraph visit${visit} [visit ${visit}]`, ...nodes, '  end'];
}

const round = (stage: string): string => `${stage}([${stage}])`;
const arrow = (from: string, action: string, to: string): string => `  ${from} -- ${action} --> ${to}`;
const words = ({ actor, direction, item }: WorkflowStep): string => `${actor} ${direction}s ${item}`;

function table(kind: Kind): string[] {
  const rows = WORKFLOWS[kind].map((step, index) =>
    [
      '',
      `${index + 1}`,
      `${step.visit}`,
      words(step),
      step.outcome.replaceAll('_', ' '),
      step.moves ?? '–',
      exits(kind, index),
      '',
    ]
      .join(' | ')
      .trim(),
  );
  return ['| step | visit | handover | asset record | assignment | else |', '|---|---|---|---|---|---|', ...rows];
}

/** What comes after each exit of a step, in the state in which the step is reached. */
function exits(kind: Kind, index: number): string {
  const steps = WORKFLOWS[kind];
  const step = steps[index] as WorkflowStep;
  const at = {
    undoing: false,
    own: step.item === 'own',
    unbegun: index === 0 && beganAtKiosk({ kind, requestItemId: '' }) && kind !== 'loan',
    half: steps[index - 1]?.visit === step.visit,
  };
  const byThen = new Map<Then, Exit[]>();
  for (const exit of Object.keys(EXITS[step.direction]) as Exit[]) {
    // Nobody waits for an agent: their steps have no window.
    if (exit === 'expired' && step.actor === 'agent') continue;
    const then = consequence(step.direction, exit, at);
    if (then !== null) byThen.set(then, [...(byThen.get(then) ?? []), exit]);
  }
  return [...byThen].map(([then, all]) => `${all.join(', ')}: *${then}*`).join('; ');
}
