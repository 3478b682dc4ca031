import type { Assignment, Handover } from '../domain/model';
import { toGlide } from '../domain/time';
import { stepsLeft, thingOf, type PlannedStep } from '../domain/visits';
import { readHandovers } from '../data/handovers';
import { derivedId } from '../data/platform';
import { insert, selectOne, update, type Values } from '../data/records';
import { HANDOVER } from '../data/tables';
import { NO_CODE, sameCode, type CodeColumns } from './codes';

/** Where and when the first visit is made. */
export interface FirstVisit {
  /** What the assignment promises, or for what the person brings. */
  readonly assetId: string;
  /** `''`: at any locker. */
  readonly lockerId: string;
  /** Where what is promised lies; `''`: in no bay, so that it is staged or brought first. */
  readonly bayId: string;
  readonly windowStart: number;
  readonly windowEnd: number;
  readonly codes: CodeColumns;
  /** Of the first one, where somebody knows it already. */
  readonly handoverId?: string;
}

/**
 * Writes what is left of an assignment's list of handovers: those of the first visit with their window, the others to be opened
 * by the one before. Run again, or for another device after the first one failed, it finds and corrects what is there.
 * @returns id of the handover of what is promised, or of the first one; null when its bay is held by another handover
 */
export function planHandovers(assignment: Assignment, first: FirstVisit): string | null {
  const known = readHandovers([['assignment', '=', assignment.id]]);
  const promised = { ...assignment, assetId: first.assetId };
  const steps = stepsLeft(promised, first.bayId !== '', known);
  const visit = steps[0]?.visit;
  const ofVisit = steps.filter((step) => step.visit === visit);
  const main = ofVisit.find((step) => step.item === 'lent') ?? ofVisit[0];
  if (!main) return null;
  const later = steps.filter((step) => step.visit !== visit);
  for (const step of later) writeStep(promised, known, planned(promised, step));
  // What holds the bay comes before what goes with it: when the bay is taken, there is nothing for the person to do.
  const id = writeStep(promised, known, { ...planned(promised, main), ...openedBy(main, first) }, first.handoverId);
  if (id === null) return null;
  for (const step of ofVisit) {
    if (step !== main) writeStep(promised, known, { ...planned(promised, step), ...openedBy(step, first) });
  }
  return id;
}

function planned(assignment: Assignment, step: PlannedStep): Values & { readonly step: number } {
  return {
    assignment: assignment.id,
    step: step.position,
    direction: step.direction,
    actor_kind: step.actor,
    person: step.actor === 'employee' ? assignment.personId : '',
    asset: thingOf(step, assignment),
    state: 'planned',
  };
}

/** Agents come when they come: only a person's visit has an end. */
function openedBy(step: PlannedStep, first: FirstVisit): Values {
  const bayId = step.direction === 'collect' ? first.bayId : '';
  return {
    locker: first.lockerId,
    bay: bayId,
    live_bay: bayId,
    window_start: toGlide(first.windowStart),
    window_end: toGlide(step.actor === 'agent' ? null : first.windowEnd),
    ...(step.actor === 'agent' ? NO_CODE : first.codes),
  };
}

/** Updates the step's planned handover or inserts one, under an id that counts the attempts before it. */
function writeStep(
  assignment: Assignment,
  known: readonly Handover[],
  values: Values & { readonly step: number },
  wantedId?: string,
): string | null {
  const attempts = known.filter((handover) => handover.step === values.step);
  const open = attempts.find((handover) => handover.state === 'planned');
  if (open) return update(HANDOVER, open.id, values) ? open.id : null;
  const id = wantedId ?? derivedId(assignment.id, 'step', String(values.step), String(attempts.length));
  return insertOnce(id, values) ? id : null;
}

export interface NextPlace {
  readonly assetId: string;
  /** `''`: found when the handover is done. */
  readonly lockerId: string;
  readonly bayId: string;
}

export interface Window {
  /** Null: not yet. */
  readonly windowStart: number | null;
  /** Null: it has no end. */
  readonly windowEnd: number | null;
}

export function nextHandoverId(handoverId: string): string {
  return derivedId(handoverId, 'next');
}

/** Puts a fresh handover in the place of one that has ended otherwise: same step and code, and the same window unless said otherwise. */
export function planAgain(ended: Handover, assignment: Assignment, place: NextPlace, window: Window = ended): void {
  const values = {
    assignment: assignment.id,
    step: ended.step,
    direction: ended.direction,
    actor_kind: ended.actorKind,
    person: ended.actorKind === 'employee' ? assignment.personId : '',
    asset: place.assetId,
    locker: place.lockerId,
    bay: place.bayId,
    state: 'planned',
    window_start: toGlide(window.windowStart),
    window_end: toGlide(window.windowEnd),
    ...sameCode(ended),
  };
  const id = nextHandoverId(ended.id);
  // The bay cannot be held here: its device is promised to this very assignment. Were it, the handover is planned
  // without holding it, and authorising it decides.
  if (!insertOnce(id, { ...values, live_bay: place.bayId })) insertOnce(id, values);
}

/** @returns whether the row is there afterwards */
export function insertOnce(id: string, values: Values): boolean {
  return insert(HANDOVER, values, id) !== null || selectOne(HANDOVER, ['sys_id'], [['sys_id', '=', id]]) !== null;
}
