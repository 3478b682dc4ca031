import { performance } from 'node:perf_hooks';

export interface Step {
  readonly name: string;
  readonly ms: number;
}
export interface Check {
  readonly name: string;
  readonly ok: boolean;
}
export interface TourResult {
  readonly ok: boolean;
  readonly workflow: string;
  readonly steps: readonly Step[];
  readonly checks: readonly Check[];
}

export interface Narrator {
  /** Does a step, times it, and tells what came of it; the answer of `act` may be a sentence to add. */
  step<T>(name: string, act: () => Promise<T>, tell?: (value: T) => string): Promise<T>;
  check(name: string, ok: boolean, detail?: string): void;
  /** Something the reader should know that is neither a step nor a check. */
  note(text: string): void;
  result(workflow: string): TourResult;
}

/** Tells the tour to `write`, line by line, and keeps what it told. */
export function createNarrator(write: (line: string) => void): Narrator {
  const startedMs = performance.now();
  const steps: Step[] = [];
  const checks: Check[] = [];
  const clock = (): string => `${((performance.now() - startedMs) / 1000).toFixed(2).padStart(7)} s`;
  return {
    async step(name, act, tell) {
      const fromMs = performance.now();
      const value = await act();
      const ms = Math.round(performance.now() - fromMs);
      steps.push({ name, ms });
      write(`${clock()}  ${name}${tell ? `: ${tell(value)}` : ''} (${ms} ms)`);
      return value;
    },
    check(name, ok, detail) {
      checks.push({ name, ok });
      write(`${clock()}  ${ok ? 'agrees' : 'DISAGREES'}: ${name}${!ok && detail ? `: ${detail}` : ''}`);
    },
    note: (text) => write(`${clock()}  ${text}`),
    result: (workflow) => ({ ok: checks.length > 0 && checks.every((check) => check.ok), workflow, steps, checks }),
  };
}
