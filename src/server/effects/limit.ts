import { RUNNING_STAGES } from '../domain/stateMachine';
import { freePlaces } from '../domain/policies';
import type { Assignment, Policy } from '../domain/model';
import { select, update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';

/**
 * Takes one of the places that a policy gives a person for running assignments of one kind. Each place is a key of its
 * own, which the database gives out once, so that two requests in the same instant cannot both have the last one. The
 * rule `applyStage` empties the key when the assignment has ended; one that goes on after all takes a place again.
 * @returns false when none is free; true again for an assignment that has its place
 */
export function takePlace(assignment: Assignment, policy: Policy): boolean {
  if (policy.maxRunning === 0) return true;
  const running = select(
    ASSIGNMENT,
    ['sys_id', 'stage', 'running_key'],
    [
      ['requested_for', '=', assignment.personId],
      ['kind', '=', assignment.kind],
      ['stage', 'IN', RUNNING_STAGES],
    ],
  );
  if (running.some((row) => row.sys_id === assignment.id && row.running_key !== '')) return true;
  // A request that has no place yet takes none away, and this one none from itself.
  const others = running.filter(
    (row) => row.sys_id !== assignment.id && (row.running_key !== '' || row.stage !== 'requested'),
  );
  const keyOf = (place: number): string => `${assignment.personId}:${assignment.kind}:${place}`;
  const taken = others.map((row) => row.running_key);
  return freePlaces(policy, others.length, (place) => taken.includes(keyOf(place))).some((place) =>
    update(ASSIGNMENT, assignment.id, { running_key: keyOf(place) }),
  );
}
