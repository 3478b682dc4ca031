import type { Assignment, Device, Handover } from '../domain/model';
import { isDone, thingOf } from '../domain/visits';
import { WORKFLOWS } from '../domain/workflows';
import { readAssignments } from '../data/assignments';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { byId, distinct } from '../data/records';
import { placeOf, type Place } from '../effects/reservations';
import type { Visitor } from './session';

/** A visit of which the person has done the first part and not the rest: what they put in, they may have back. */
export interface Half {
  readonly assignment: Assignment;
  readonly device: Device;
  /** Where it lies. */
  readonly place: Place;
  /** The step that is done. */
  readonly step: number;
}

/** The first of two steps that are one visit; null: each of them is a visit of its own. */
function firstOfPair(assignment: Assignment, step: number): number | null {
  const steps = WORKFLOWS[assignment.kind];
  const position = steps.findIndex(({ visit }) => visit === steps[step - 1]?.visit) + 1;
  return position < step ? position : null;
}

/**
 * The visits that the visitor left half done, of those whose first part lies in this locker. No query without a collection
 * that is not the first step of its assignment.
 */
export function halvesHere(visitor: Visitor, handovers: readonly Handover[]): Half[] {
  const later = handovers.filter((handover) => handover.direction === 'collect' && handover.step > 1);
  if (later.length === 0) return [];
  const assignments = byId(
    readAssignments([['sys_id', 'IN', distinct(later.map((handover) => handover.assignmentId))]]),
  );
  return later.flatMap((handover) => {
    const assignment = assignments.get(handover.assignmentId);
    const half = assignment && halfOf(assignment, handover.step);
    return half && half.place.lockerId === visitor.locker.id ? [half] : [];
  });
}

/** @param step of the part that is not done */
export function halfOf(assignment: Assignment, step: number): Half | null {
  const first = firstOfPair(assignment, step);
  if (first === null) return null;
  const handovers = readHandovers([['assignment', '=', assignment.id]]);
  if (!isDone(assignment.kind, first, handovers) || isDone(assignment.kind, step, handovers)) return null;
  const [device] = readDevices([thingOf(WORKFLOWS[assignment.kind][first - 1] ?? { item: 'own' }, assignment)]);
  const place = device && placeOf(device.id);
  return place ? { assignment, device, place, step: first } : null;
}
