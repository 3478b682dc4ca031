import { fromGlide, toGlideCeiling } from '../../background/glide-time.ts';
import { evaluator } from '../../background/support.ts';
import type { Wait } from '../run-state.ts';
import { done, written, type ActionHandler, type Outcome, type Step } from '../step.ts';
import { ref, textOf, type Values } from '../values.ts';
import { later, timeBetween } from './times.ts';

const until = (step: Step, flag: string, duration: string): number | null =>
  step.given.flag(flag) ? step.kernel.clock.now() + step.given.durationMs(duration) : null;
const isDue = (step: Step, wait: Wait): boolean => wait.untilMs !== null && step.kernel.clock.now() >= wait.untilMs;

/** Outputs `state` `0`: the condition is met, `1`: the time is up. */
function lookAtCondition(step: Step, wait: Wait): Outcome {
  const { kernel, tx } = step;
  const { table, id, conditions } = {
    table: textOf(wait.data.table),
    id: textOf(wait.data.id),
    conditions: textOf(wait.data.conditions),
  };
  const row = kernel.store.get(table, id);
  if (!row) throw new Error(`The record ${table} ${id} that was waited for is gone`);
  if (kernel.store.matches(table, row, conditions, { userId: tx.user.sysId, evaluate: evaluator(kernel, tx) }))
    return done({ state: '0' });
  return isDue(step, wait) ? done({ state: '1' }) : { wait };
}

const waitForCondition: ActionHandler = {
  start(step) {
    const { $table, id } = step.given.record('record', 'table_name');
    const data: Values = { table: $table, id, conditions: step.given.query('conditions') };
    return lookAtCondition(step, {
      untilMs: until(step, 'timeout_flag', 'timeout_duration'),
      watch: [{ $table, id }],
      data,
    });
  },
  resume: lookAtCondition,
};

/** A task is waited for until it is no longer active. */
export function lookAtTask(step: Step, wait: Wait): Outcome {
  const row = step.kernel.store.get(textOf(wait.data.table), textOf(wait.data.id));
  if (!row) throw new Error(`The task ${textOf(wait.data.id)} that was waited for is gone`);
  return row.active === 'false' ? done(wait.data.outputs as Values) : { wait };
}

export function waitForTask(step: Step, table: string, id: string, outputs: Values): Outcome {
  return lookAtTask(step, { untilMs: null, watch: [{ $table: table, id }], data: { table, id, outputs } });
}

const createTask: ActionHandler = {
  start(step) {
    const { kernel, tx, given } = step;
    const table = given.text('task_table');
    const values = given.template('field_values');
    const parent = given.text('parent');
    const row = written(
      kernel.records.insert(tx, table, parent ? { parent, ...values } : values),
      `Creating a task of ${table}`,
    );
    const outputs = { Record: ref(table, row.sys_id), Table: table };
    return given.flag('wait') ? waitForTask(step, table, row.sys_id ?? '', outputs) : done(outputs);
  },
  resume: lookAtTask,
};

const lookAtClock = (step: Step, wait: Wait): Outcome => (isDue(step, wait) ? done(wait.data) : { wait });

/** A moment that an input names. @throws Error */
function momentOf({ given }: Step, name: string): number {
  const ms = fromGlide(given.text(name));
  if (Number.isNaN(ms))
    throw new Error(`The wait is relative to ${given.text(name) || 'an empty value'}, which is no date and time`);
  return ms;
}

function endOfWait(step: Step): number {
  const { kernel, given } = step;
  const now = kernel.clock.now();
  const duration = given.durationMs('timer_duration');
  const schedule = given.text('timer_schedule');
  const type = given.text('duration_type') || 'explicit_duration';
  switch (type) {
    case 'explicit_duration':
      return later(step, now, duration, schedule);
    case 'relative_duration': {
      const from = momentOf(step, 'timer_relative_duration_datetime');
      if (given.text('timer_relative_duration_operator') !== 'before') return later(step, from, duration, schedule);
      if (schedule) throw new Error('NotImplemented: waitForADuration before a moment with a schedule');
      return from - duration;
    }
    case 'percentage_duration': {
      const until = momentOf(step, 'percentage_timer_input_datetime');
      const share = Number(given.text('timer_percentage')) / 100;
      return later(step, now, Math.max(0, timeBetween(step, now, until, schedule)) * share, schedule);
    }
    default:
      throw new Error(`NotImplemented: waitForADuration ${type}`);
  }
}

/** A time that is past already is not waited for. */
const waitForADuration: ActionHandler = {
  start(step) {
    const now = step.kernel.clock.now();
    const end = endOfWait(step);
    const data = {
      total_duration: toGlideCeiling(Math.max(0, end - now)),
      scheduled_end_date_time: toGlideCeiling(end),
    };
    return lookAtClock(step, { untilMs: end, watch: [], data });
  },
  resume: lookAtClock,
};

export const WAITING_ACTIONS = { waitForCondition, createTask };
export const WAITING_LOGIC = { waitForADuration };
