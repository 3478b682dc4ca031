import { readAssignment } from '../data/assignments';
import { readDevices } from '../data/devices';
import { readLocker } from '../data/lockers';
import { derivedId, textSetting } from '../data/platform';
import { isGone } from '../domain/assetRecords';
import { update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { followAsset } from './assets';
import { isLoss } from './losses';
import { policyOf } from './reservations';
import { openTicket } from './tickets';

/**
 * A device that somebody wants replaced because it is lost or stolen: its record says Missing, and IT is told. Nothing for other
 * reasons. Run again, it is the same ticket; and once there is one the record is left alone: the device may have been found, and be
 * somebody else's, while the request still waits for an approval.
 */
export function reportGone(replacementId: string): void {
  const assignment = readAssignment(replacementId);
  if (!assignment || !isLoss(assignment.reason)) return;
  const [device] = readDevices([assignment.liveOldAsset]);
  const locker = readLocker(assignment.lockerId);
  if (!device || !locker) return;
  if (assignment.incidentId === '' && !isGone(device.installStatus))
    followAsset(device.id, assignment.reason, assignment.personId, locker);
  const security = assignment.reason === 'stolen' ? textSetting('security_group') : '';
  const incident = openTicket({
    key: derivedId(assignment.id, 'loss'),
    shortDescription: `${device.name} ${device.tag}: reported ${assignment.reason}`,
    description: `${assignment.number} asks to replace ${device.name} ${device.tag}, which is reported ${assignment.reason}. Its record says Missing.`,
    groupId: security || policyOf(assignment)?.assignmentGroupId || locker.supportGroupId,
    callerId: assignment.personId,
    assetId: device.id,
    locker,
    bayLabel: '',
  });
  if (incident !== null && assignment.incidentId !== incident) update(ASSIGNMENT, assignment.id, { incident });
}
