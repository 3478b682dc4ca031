import { appError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { may } from '../domain/stateMachine';
import { readBays, readLocker } from '../data/lockers';
import { update } from '../data/records';
import { BAY } from '../data/tables';
import { followAsset } from './assets';
import { endAssignment } from './assignments';
import { resolveRepairTicket } from './repairTickets';

/**
 * An agent has put a person's own device into their hand, without the kiosk: it lies in no bay, and the assignment ends.
 * @throws `state_conflict` when it is no running repair or charging
 */
export function giveBack(assignment: Assignment): void {
  const isOwn = assignment.kind === 'repair' || assignment.kind === 'charging';
  if (!isOwn || !may('assignment', 'take_back', assignment.stage)) {
    throw appError('state_conflict', { subject: 'assignment', stage: assignment.stage });
  }
  const locker = readLocker(assignment.lockerId);
  if (locker) followAsset(assignment.assetId, 'in_use', assignment.personId, locker);
  for (const bay of readBays([['asset', '=', assignment.assetId]])) update(BAY, bay.id, { asset: '' });
  if (assignment.kind === 'repair') resolveRepairTicket(assignment, 'The device was given back by an agent.');
  endAssignment(assignment, { action: 'take_back', outcome: 'given_back', message: '' }, null);
}
