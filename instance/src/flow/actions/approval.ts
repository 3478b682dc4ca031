import { fromGlide, toGlideCeiling } from '../../background/glide-time.ts';
import { rowsWith } from '../../background/support.ts';
import type { Kernel } from '../../kernel.ts';
import type { Wait } from '../run-state.ts';
import { done, written, type ActionHandler, type Outcome, type Step } from '../step.ts';
import { textOf, type Values } from '../values.ts';
import { lengthMs, later } from './times.ts';
import { decide, parseRules, type Approver, type Quorum, type RuleSet } from './approval-rules.ts';

const APPROVERS = 'sysapproval_approver';
interface DueDate {
  readonly atMs: number;
  readonly action: string;
}

/**
 * The due date is JSON: a moment, or a number of units from a moment (relative) or from now, by a schedule if need be,
 * and what happens to those who have not answered.
 */
function dueDateOf(step: Step): DueDate | null {
  const text = step.given.text('due_date');
  if (!text) return null;
  const due = JSON.parse(text) as {
    action?: string;
    date?: string;
    date_type?: string;
    duration?: number | string;
    duration_type?: string;
    schedule?: string;
  };
  if (!due.action || due.action === 'none') return null;
  const moment = fromGlide(due.date ?? '');
  if (!Number.isNaN(moment) && due.date_type !== 'relative') return { action: due.action, atMs: moment };
  const from = Number.isNaN(moment) ? step.kernel.clock.now() : moment;
  const length = lengthMs(from, Number(due.duration ?? 0), due.duration_type ?? 'days');
  return { action: due.action, atMs: later(step, from, length, due.schedule ?? '') };
}

function membersOfGroup(kernel: Kernel, group: string): string[] {
  return kernel.store
    .query({ table: 'sys_user_grmember', query: `group=${group}` })
    .map((row) => row.user ?? '')
    .filter((user) => kernel.store.get('sys_user', user)?.active === 'true');
}

/** Users of a rule, with the group that each was asked for. */
function asked(kernel: Kernel, quorum: Quorum): { user: string; group: string }[] {
  const single = quorum.users.filter((user) => kernel.store.get('sys_user', user)).map((user) => ({ user, group: '' }));
  return [
    ...single,
    ...quorum.groups.flatMap((group) => membersOfGroup(kernel, group).map((user) => ({ user, group }))),
  ];
}

const approversOf = (kernel: Kernel, ids: readonly string[]) => rowsWith(kernel.store, APPROVERS, ids);

function setApproval(step: Step, data: Values, state: string): void {
  const { kernel, tx } = step;
  const table = textOf(data.table);
  const field = textOf(data.field);
  if (kernel.store.dictionary.table(table)?.columns.has(field))
    written(
      kernel.records.update(tx, table, textOf(data.id), { [field]: state }),
      `Setting ${field} of ${table} ${textOf(data.id)}`,
    );
}

/** Closes what is still open, tells the record, and ends the wait. */
function conclude(step: Step, data: Values, answer: string, open: string): Outcome {
  const { kernel, tx } = step;
  for (const row of approversOf(kernel, data.approvers as string[])) {
    if (row.state === 'requested') kernel.records.update(tx, APPROVERS, row.sys_id ?? '', { state: open });
  }
  setApproval(step, data, answer);
  return done({ approval_state: answer });
}

const AT_DUE: Readonly<Record<string, string>> = { approve: 'approved', reject: 'rejected', cancel: 'cancelled' };

function look(step: Step, wait: Wait): Outcome {
  const { kernel } = step;
  const { data } = wait;
  const record = kernel.store.get(textOf(data.table), textOf(data.id));
  if (!record)
    throw new Error(`The record ${textOf(data.table)} ${textOf(data.id)} that approval was asked for is gone`);
  const added = data.manual ? kernel.store.query({ table: APPROVERS, query: `document_id=${textOf(data.id)}` }) : [];
  const rows = [
    ...new Map([...approversOf(kernel, data.approvers as string[]), ...added].map((row) => [row.sys_id, row])).values(),
  ];
  const approvers = rows.map((row): Approver => ({ user: row.approver ?? '', state: row.state ?? '' }));
  const members = (quorum: Quorum) => {
    const users = new Set(asked(kernel, quorum).map(({ user }) => user));
    return quorum.manual ? approvers : approvers.filter(({ user }) => users.has(user));
  };
  const answer = decide(data.rules as unknown as RuleSet[], approvers, members);
  if (answer) return conclude(step, data, answer, 'not_required');
  if (wait.untilMs === null || kernel.clock.now() < wait.untilMs) return { wait };
  const atDue = AT_DUE[textOf(data.atDue)] ?? 'cancelled';
  return conclude(step, data, atDue, atDue);
}

/** Asks, and waits for the answers. Without anybody to ask it is `skipped`. */
export const askForApproval: ActionHandler = {
  start(step) {
    const { kernel, tx, given } = step;
    const { $table, id } = given.record('record', 'table');
    const rules = parseRules(given.text('approval_conditions'));
    const due = dueDateOf(step);
    const quorums = rules.flatMap((set) => set.rules.flat());
    const people = new Map(quorums.flatMap((quorum) => asked(kernel, quorum)).map((one) => [one.user, one]));
    const manual = quorums.some((quorum) => quorum.manual);
    if (people.size === 0 && !manual) {
      step.log('warn', 'Approval was skipped: the rules name nobody who could approve');
      return done({ approval_state: 'skipped' });
    }
    const isTask = kernel.store.dictionary.ancestry($table).includes('task');
    const approvers = [...people.values()].map(({ user, group }) => {
      const values = {
        approver: user,
        state: 'requested',
        source_table: $table,
        document_id: id,
        sysapproval: isTask ? id : '',
        comments: given.text('approval_reason'),
        due_date: due ? toGlideCeiling(due.atMs) : '',
      };
      return (
        written(kernel.records.insert(tx, APPROVERS, group ? { ...values, group } : values), 'Asking for approval')
          .sys_id ?? ''
      );
    });
    const data: Values = {
      table: $table,
      id,
      approvers,
      field: given.text('approval_field') || 'approval',
      rules: rules as unknown as Values[],
      manual,
      atDue: due?.action ?? '',
    };
    setApproval(step, data, 'requested');
    const watch = [{ $table, id }, ...approvers.map((approver) => ({ $table: APPROVERS, id: approver }))];
    return { wait: { untilMs: due?.atMs ?? null, watch, data } };
  },
  resume: look,
};
