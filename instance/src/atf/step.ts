import type { Kernel, Row } from '../kernel.ts';

/** The answer to the last REST request of a test. */
export interface Response {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly body: string;
  readonly timeMs: number;
}

/** A test while it runs: as whom, what its steps gave, and what was answered last. */
export interface Run {
  readonly kernel: Kernel;
  /** Sends a request as the user of the run. */
  readonly send: (userId: string, path: string, init: RequestInit) => Promise<Response>;
  /** `sys_id` or name of the user; the admin until a step impersonates another. */
  userId: string;
  /** Outputs by the step's sys_id. */
  readonly outputs: Map<string, Record<string, string>>;
  response: Response | null;
}

export interface Step {
  readonly run: Run;
  readonly row: Row;
  /** An input, data of earlier steps filled in; `''` where it is not set. */
  readonly input: (name: string) => string;
  readonly output: (values: Record<string, string>) => void;
}

/** Carries out a step. @returns what there is to say. @throws StepFailed with what did not hold */
export type Handler = (step: Step) => string | Promise<string>;

/** What a step asserts does not hold. */
export class StepFailed extends Error {}

export function check(holds: boolean, message: string): void {
  if (!holds) throw new StepFailed(message);
}

/** The table that a step names. @throws StepFailed */
export function tableOf({ run, input }: Step): string {
  check(run.kernel.store.dictionary.table(input('table')) !== undefined, `There is no table ${input('table')}`);
  return input('table');
}
