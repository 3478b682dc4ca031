import { choiceId } from '../domain/choices';
import { appError } from '../domain/errors';
import { extendedDueAt, mayAskToExtend } from '../domain/extension';
import type { Assignment } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { SECOND_MS, toIso } from '../domain/time';
import { readAssignment } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { now } from '../data/platform';
import { extendLoan } from '../effects/extension';
import { doneView } from './done';
import type { HandoverAnswer } from './render';
import type { Rules } from '../policy/rules';
import type { Visitor } from './session';
import { answer, choice, type Choice, type Visit } from './visit';

/**
 * Running loans that the person may ask to keep longer, of those that they could return now. Whether somebody else needs the
 * device is looked at when they ask; here nothing is queried.
 */
export function extensionChoices(
  assignments: readonly Assignment[],
  returns: readonly HandoverAnswer[],
  rules: Rules | null,
): Choice[] {
  return assignments.flatMap((loan) => {
    const policy = rules?.policies.find(({ id }) => id === loan.policyId);
    const rendered = returns.find((handover) => handover.assignment_id === loan.id);
    if (!policy || !rendered || loan.kind !== 'loan' || loan.dueAt === null) return [];
    if (mayAskToExtend(loan, policy, now()) !== null) return [];
    const dueS = String(Math.round(loan.dueAt / SECOND_MS));
    return choice('extend', choiceId({ kind: 'extend', assignmentId: loan.id, dueS }), {
      title: rendered.item.name,
      detail: rendered.item.asset_tag,
      item: { name: rendered.item.name, asset_tag: rendered.item.asset_tag },
      until: toIso(extendedDueAt(loan, policy)),
    });
  });
}

/** @throws `choice_gone`, `not_extendable` */
export function extend(visitor: Visitor, assignmentId: string, dueS: string): Visit {
  const loan = readAssignment(assignmentId);
  if (loan?.personId !== visitor.person.id) throw appError('choice_gone');
  extendLoan(loan, Number(dueS) * SECOND_MS);
  const [back] = readHandovers([
    ['assignment', '=', loan.id],
    ['direction', '=', 'deposit'],
    ['state', 'IN', UNDECIDED],
  ]);
  if (!back) throw appError('choice_gone');
  return answer(visitor, doneView(visitor, back));
}
