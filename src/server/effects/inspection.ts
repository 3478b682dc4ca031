import { gs } from '@servicenow/glide';
import { TO_INSPECT } from '../domain/assetRecords';
import { appError } from '../domain/errors';
import type { Assignment, Bay } from '../domain/model';
import type { AssetOutcome } from '../domain/workflows';
import { readDevices } from '../data/devices';
import { readLocker } from '../data/lockers';
import { derivedId } from '../data/platform';
import { followAsset } from './assets';
import { lastDeposit, sendToRepair } from './fetching';
import { policyOf } from './reservations';
import { openTicket } from './tickets';

/** What comes back under a policy that inspects returns is nobody's until an agent has looked at it. */
export function inspected(assignment: Assignment, outcome: AssetOutcome): AssetOutcome {
  if (assignment.kind !== 'loan' || outcome !== 'available') return outcome;
  return policyOf(assignment)?.inspectReturns ? 'to_inspect' : outcome;
}

/**
 * An agent has looked at what lies in a bay: it may be lent again, or it goes to repair with an incident.
 * @throws `state_conflict` when nothing in the bay waits to be inspected
 */
export function inspect(bay: Bay, passed: boolean): void {
  const [device] = readDevices([bay.assetId]);
  const locker = readLocker(bay.lockerId);
  if (device?.substatus !== TO_INSPECT || !locker) throw appError('state_conflict', { subject: 'asset' });
  if (passed) return followAsset(device.id, 'available', '', locker);
  // The ticket first: the record of the device is what closes the inspection.
  openTicket({
    key: derivedId(device.id, 'inspection', lastDeposit(device.id)?.id ?? ''),
    shortDescription: `${locker.name}, bay ${bay.label}: ${device.name} ${device.tag} did not pass its inspection`,
    description: `${device.name} ${device.tag} is pending repair. It is on the agents’ round at this locker, and lent to nobody until it is available again.`,
    groupId: locker.supportGroupId,
    callerId: gs.getUserID(),
    assetId: device.id,
    locker,
    bayLabel: bay.label,
  });
  sendToRepair(device.id, locker);
}
