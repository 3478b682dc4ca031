import type { Assignment, Handover } from '../domain/model';
import { toGlide } from '../domain/time';
import { WORKFLOWS, type WorkflowStep } from '../domain/workflows';
import { readHandovers } from '../data/handovers';
import { derivedId } from '../data/platform';
import { insert, selectOne, update, type Values } from '../data/records';
import { HANDOVER } from '../data/tables';

export interface FirstHandover {
  readonly assetId: string;
  readonly lockerId: string;
  readonly bayId: string;
  readonly windowStart: number;
  readonly windowEnd: number;
  /** `''`: no code was sent. */
  readonly codeHash: string;
}

/**
 * Writes an assignment's list of handovers: the first with its bay and window, the others to be opened by the one
 * before. Run again, or for another device after the first one failed, it finds and corrects what is there.
 * @returns id of the first; null when its bay is held by another handover
 */
export function planHandovers(assignment: Assignment, first: FirstHandover): string | null {
  const known = readHandovers([['assignment', '=', assignment.id]]);
  const steps = WORKFLOWS[assignment.kind];
  steps.forEach((step, index) => {
    if (index === 0) return;
    writeStep(assignment, known, { ...planned(assignment, step, index + 1), asset: first.assetId });
  });
  const [step] = steps;
  if (!step) return null;
  return writeStep(assignment, known, {
    ...planned(assignment, step, 1),
    asset: first.assetId,
    locker: first.lockerId,
    bay: first.bayId,
    live_bay: first.bayId,
    window_start: toGlide(first.windowStart),
    window_end: toGlide(first.windowEnd),
    code_hash: first.codeHash,
  });
}

function planned(assignment: Assignment, step: WorkflowStep, position: number): Values & { readonly step: number } {
  return {
    assignment: assignment.id,
    step: position,
    direction: step.direction,
    actor_kind: step.actor,
    person: step.actor === 'employee' ? assignment.personId : '',
    state: 'planned',
  };
}

/** Updates the step's planned handover or inserts one, under an id that counts the attempts before it. */
function writeStep(
  assignment: Assignment,
  known: readonly Handover[],
  values: Values & { readonly step: number },
): string | null {
  const attempts = known.filter((handover) => handover.step === values.step);
  const open = attempts.find((handover) => handover.state === 'planned');
  if (open) return update(HANDOVER, open.id, values) ? open.id : null;
  const id = derivedId(assignment.id, 'step', String(values.step), String(attempts.length));
  return insertOnce(id, values) ? id : null;
}

export interface NextPlace {
  readonly assetId: string;
  /** `''`: found when the handover is done. */
  readonly lockerId: string;
  readonly bayId: string;
}

export function nextHandoverId(handoverId: string): string {
  return derivedId(handoverId, 'next');
}

/** Puts a fresh handover in the place of one that has ended otherwise: same step, window and code. */
export function planAgain(ended: Handover, assignment: Assignment, place: NextPlace): void {
  const values = {
    assignment: assignment.id,
    step: ended.step,
    direction: ended.direction,
    actor_kind: WORKFLOWS[assignment.kind][ended.step - 1]?.actor ?? 'employee',
    person: ended.personId,
    asset: place.assetId,
    locker: place.lockerId,
    bay: place.bayId,
    state: 'planned',
    window_start: toGlide(ended.windowStart),
    window_end: toGlide(ended.windowEnd),
    code_hash: ended.codeHash,
  };
  const id = nextHandoverId(ended.id);
  // The bay cannot be held here: its device is promised to this very assignment. Were it, the handover is planned
  // without holding it, and authorising it decides.
  if (!insertOnce(id, { ...values, live_bay: place.bayId })) insertOnce(id, values);
}

/** @returns whether the row is there afterwards */
function insertOnce(id: string, values: Values): boolean {
  return insert(HANDOVER, values, id) !== null || selectOne(HANDOVER, ['sys_id'], [['sys_id', '=', id]]) !== null;
}
