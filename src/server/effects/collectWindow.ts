import type { Assignment, Policy } from '../domain/model';
import { toGlide } from '../domain/time';
import type { Values } from '../data/records';

/** Kinds of which the person is reminded before their window to collect ends; a loan's reminder is about its due date. */
const REMINDED_TO_COLLECT: readonly Assignment['kind'][] = ['deployment', 'replacement'];

/** The window to collect and its reminder, written together: each window is reminded of by itself, if it is longer than that. */
export function collectColumns(
  { kind }: Pick<Assignment, 'kind'>,
  policy: Pick<Policy, 'reminderBeforeMs'> | null,
  window: { readonly from: number; readonly until: number },
): Values {
  const columns = { collect_until: toGlide(window.until) };
  if (!REMINDED_TO_COLLECT.includes(kind)) return columns;
  const before = policy?.reminderBeforeMs ?? 0;
  const isWorthIt = before > 0 && window.until - before > window.from;
  return { ...columns, remind_at: toGlide(isWorthIt ? window.until - before : null), reminded_at: '' };
}
