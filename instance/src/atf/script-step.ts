import { scopeOf } from '../background/support.ts';
import { NotImplemented } from '../script/index.ts';
import { check, StepFailed, type Handler } from './step.ts';

/** Classes of their own, so that a script gets the objects themselves. */
class Outputs {
  [name: string]: unknown;
}
class StepResult {
  message = '';
  failed = false;
  setOutputMessage(text: unknown): void {
    this.message = String(text);
  }
  setFailed(): void {
    this.failed = true;
  }
  setSuccess(): void {
    this.failed = false;
  }
}

interface Assertion {
  readonly name?: string;
  readonly shouldbe: unknown;
  readonly value: unknown;
}
function assertEqual({ name = 'The value', shouldbe, value }: Assertion): void {
  if (String(value) !== String(shouldbe))
    throw new StepFailed(`${name}: ${String(value)}, and should be ${String(shouldbe)}`);
}

const jasmine = () => {
  throw new NotImplemented('Jasmine in tests', '; use assertEqual');
};

/** `Run Server Side Script`: it fails by `assertEqual`, by an error, by `stepResult.setFailed()`, and by answering false. */
export const runServerSideScript: Handler = ({ run, row, input, output }) => {
  const { kernel } = run;
  const outputs = new Outputs();
  const stepResult = new StepResult();
  const answer = kernel.scripts.run(kernel.begin({ user: run.userId }), {
    source: input('script'),
    name: `sys_atf_step.${row['sys_id']}`,
    scope: scopeOf(kernel, row),
    globals: {
      outputs,
      steps: (id: unknown) => run.outputs.get(String(id)) ?? {},
      params: {},
      stepResult,
      assertEqual,
      describe: jasmine,
      it: jasmine,
      expect: jasmine,
      jasmine: { getEnv: jasmine },
    },
  });
  output(Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, String(value)])));
  check(answer !== false && !stepResult.failed, stepResult.message || 'The script says that it failed');
  return stepResult.message;
};
