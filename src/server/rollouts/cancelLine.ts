import { appError } from '../domain/errors';
import { readAssignment } from '../data/assignments';
import { update } from '../data/records';
import { readRolloutLines } from '../data/rollouts';
import { ROLLOUT_LINE } from '../data/tables';
import { giveUp } from '../effects/byHand';

/**
 * Takes a person out of a rollout: what is not collected yet is called off, with all bays of the kit, and the person is told when
 * they had been told before. A second time it changes nothing.
 * @throws `rollout_unknown`, `loan_running` when it has been collected, `state_conflict` while somebody is at the kiosk with it
 */
export function cancelLine(lineId: string): object {
  const [line] = readRolloutLines([['sys_id', '=', lineId]]);
  if (!line) throw appError('rollout_unknown');
  if (line.assignmentId !== '') {
    const assignment = readAssignment(line.assignmentId);
    if (assignment) giveUp(assignment, 'withdrawn');
  }
  update(ROLLOUT_LINE, line.id, { state: 'cancelled' });
  return {};
}
