import { shift } from '../../data/dates.ts';
import { scheduleTime } from '../../schedule/index.ts';
import type { Step } from '../step.ts';

/** The moment at which `durationMs` have passed since another; with a schedule only its time counts, a day being 24 hours of it. */
export function later({ kernel, tx }: Step, fromMs: number, durationMs: number, schedule: string): number {
  if (schedule === '') return fromMs + durationMs;
  const end = scheduleTime(kernel.store, schedule, tx.user.timeZone).after(fromMs, durationMs);
  if (end === null) throw new Error(`The schedule ${schedule} ends before the wait is over`);
  return end;
}

/** Milliseconds between two moments, those of a schedule alone where there is one. */
export function timeBetween({ kernel, tx }: Step, fromMs: number, toMs: number, schedule: string): number {
  return schedule === '' ? toMs - fromMs : scheduleTime(kernel.store, schedule, tx.user.timeZone).between(fromMs, toMs);
}

/** `3 days` and the like: the length of so many units from a moment on. @throws Error for an unknown unit */
export function lengthMs(fromMs: number, count: number, units: string): number {
  const end = shift(fromMs, units.replace(/s$/, ''), count);
  if (end === null) throw new Error(`${units} is no unit of time`);
  return end - fromMs;
}
