import type { Kernel, Row, Store } from '../kernel.ts';
import { STEP_KINDS, type StepKind } from './kinds.ts';
import { RECORD_STEPS } from './record-steps.ts';
import { REST_STEPS } from './rest-steps.ts';
import { runServerSideScript } from './script-step.ts';
import type { Handler, Run } from './step.ts';

export type { Response } from './step.ts';

const HANDLERS: Readonly<Record<string, Handler | undefined>> = { ...RECORD_STEPS, ...REST_STEPS, runServerSideScript };

export interface StepOutcome {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
}
export interface TestOutcome {
  readonly sysId: string;
  readonly name: string;
  readonly ok: boolean;
  readonly steps: readonly StepOutcome[];
}

/** Data of an earlier step in an input: `{{step['<sys_id>'].record_id}}`. */
const GEM = /\{\{step\[(?:'|&quot;|&apos;|")?([0-9a-f]{32})(?:'|&quot;|&apos;|")?\]\.([\w.]+)\}\}/g;

/** Inputs of a step by name, as they are stored. */
const inputsOf = (store: Store, id: string, kind: StepKind): ReadonlyMap<string, string> =>
  new Map(
    store
      .query({ table: 'sys_variable_value', query: `document=sys_atf_step^document_key=${id}` })
      .map((row) => [kind.inputs[row['variable'] ?? ''] ?? '', row['value'] ?? '']),
  );

async function runStep(run: Run, row: Row): Promise<StepOutcome> {
  const config = row['step_config'] ?? '';
  const kind = STEP_KINDS[config];
  const name = row['display_name'] || kind?.name || config;
  const handler = kind && HANDLERS[kind.name];
  // Steps of forms, catalogs and portals are driven in a browser on the platform.
  if (!kind || !handler) return { name, ok: false, message: `NotImplemented: test step ${name}` };
  const id = row['sys_id'] ?? '';
  const inputs = inputsOf(run.kernel.store, id, kind);
  const input = (wanted: string): string =>
    (inputs.get(wanted) ?? '').replace(GEM, (_, step: string, path: string) => run.outputs.get(step)?.[path] ?? '');
  try {
    const message = await handler({ run, row, input, output: (values) => void run.outputs.set(id, values) });
    return { name, ok: true, message };
  } catch (error) {
    return { name, ok: false, message: (error as Error).message };
  }
}

/** Runs a test to its end or to its first step that fails. What it writes stays. */
export async function runTest(kernel: Kernel, send: Run['send'], test: Row): Promise<TestOutcome> {
  const run: Run = { kernel, send, userId: 'admin', outputs: new Map(), response: null };
  const rows = kernel.store.query({ table: 'sys_atf_step', query: `test=${test['sys_id']}^active=true^ORDERBYorder` });
  const steps: StepOutcome[] = [];
  for (const row of rows) {
    const outcome = await runStep(run, row);
    steps.push(outcome);
    if (!outcome.ok) break;
  }
  const ok = steps.every((step) => step.ok) && steps.length > 0;
  return { sysId: test['sys_id'] ?? '', name: test['name'] ?? '', ok, steps };
}
