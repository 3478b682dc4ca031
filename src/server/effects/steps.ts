import type { Assignment, Handover } from '../domain/model';
import { may, move } from '../domain/stateMachine';
import { HOUR_MS, toGlide } from '../domain/time';
import { workflowStep } from '../domain/workflows';
import { now } from '../data/platform';
import { rolloutWindowMs } from '../data/rollouts';
import { update } from '../data/records';
import { ASSIGNMENT, HANDOVER } from '../data/tables';
import { codeColumns, codeFor } from './codes';
import { collectColumns } from './collectWindow';
import { tellOf } from './notices';
import type { Window } from './plan';
import { placeOf, policyOf } from './reservations';
import { dueWithSpare } from './spares';

/** Where a policy leaves the window open. */
const DEFAULT_WINDOW_MS = 24 * HOUR_MS;

/**
 * Opens the step that comes after one that is done, unless it belongs to the same visit: then it was opened with it. What
 * is to be collected lies where it was put. The window is written last, as the mark that closes this.
 * @param later the steps after it
 * @param until when a return is due; null: no end
 */
export function openNextStep(
  assignment: Assignment,
  done: Handover,
  later: readonly Handover[],
  until: number | null,
): void {
  const [next] = later.filter((handover) => handover.state === 'planned').sort((one, other) => one.step - other.step);
  if (!next || next.windowStart !== null) return;
  const before = workflowStep(assignment.kind, done.step);
  const step = workflowStep(assignment.kind, next.step);
  const from = done.verifiedAt ?? now();
  const place = step.direction === 'collect' ? placeOf(next.assetId) : null;
  const where = { locker: place?.lockerId ?? '', bay: place?.bayId ?? '' };
  if (before.actor === 'agent' && step.actor === 'employee') {
    offer(assignment, next, { from, where });
  } else {
    const end = step.direction === 'deposit' && step.actor === 'employee' ? until : null;
    update(HANDOVER, next.id, { ...where, window_start: toGlide(from), window_end: toGlide(end) });
  }
}

interface Opening {
  readonly from: number;
  readonly where: { readonly locker: string; readonly bay: string };
}

/**
 * An agent has put something in for a person, who is told with a code and has a window to come. Told first: the window closes it.
 */
function offer(assignment: Assignment, next: Handover, { from, where }: Opening): void {
  const windowEnd = from + windowMs(assignment);
  const isReserved = may('assignment', 'reserve', assignment.stage);
  update(ASSIGNMENT, assignment.id, {
    stage: isReserved ? move('assignment', 'reserve', assignment.stage) : assignment.stage,
    locker: where.locker,
    ...collectColumns(assignment, policyOf(assignment), { from, until: windowEnd }),
  });
  dueWithSpare(assignment, from, windowEnd);
  const code = codeFor(assignment.id, next.id);
  tellOf(assignment, 'ready', next.id, { detail: code, time: code });
  update(HANDOVER, next.id, {
    ...where,
    window_start: toGlide(from),
    window_end: toGlide(windowEnd),
    ...codeColumns(code),
  });
}

/** How long a person has to come for something. */
export function windowMs(assignment: Assignment): number {
  return rolloutWindowMs(assignment) || policyOf(assignment)?.collectWindowMs || DEFAULT_WINDOW_MS;
}

/** Offers once more what was not collected in its first window. */
export function secondWindow(assignment: Assignment, from: number): Window {
  const windowEnd = from + windowMs(assignment);
  update(ASSIGNMENT, assignment.id, collectColumns(assignment, policyOf(assignment), { from, until: windowEnd }));
  dueWithSpare(assignment, from, windowEnd);
  tellOf(assignment, 'again', assignment.id, { time: toGlide(from) });
  return { windowStart: from, windowEnd };
}
