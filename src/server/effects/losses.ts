import type { Assignment } from '../domain/model';
import { readDevices } from '../data/devices';
import { readLocker } from '../data/lockers';
import { derivedId, textSetting } from '../data/platform';
import { selectOne, update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { policyOf } from './reservations';
import { openTicket } from './tickets';

export type Loss = 'lost' | 'stolen';

export function isLoss(outcome: string): outcome is Loss {
  return outcome === 'lost' || outcome === 'stolen';
}

/** Tells IT that a device is gone: a stolen one is the security group's, where one is set. Run again, it is the same ticket. */
export function reportLoss(loan: Assignment, loss: Loss): void {
  const [device] = readDevices([loan.assetId]);
  const what = `${device?.name ?? 'A device'} ${device?.tag ?? ''}`.trim();
  const said = selectOne(ASSIGNMENT, ['description'], [['sys_id', '=', loan.id]])?.description ?? '';
  const locker = readLocker(loan.lockerId);
  const security = loss === 'stolen' ? textSetting('security_group') : '';
  const incident = openTicket({
    key: derivedId(loan.id, 'loss'),
    shortDescription: `${what}: reported ${loss}`,
    description:
      `${what} was lent by ${loan.number} and is reported ${loss}. Its record says Missing. ` +
      'If it is found again, use "Found again" on the loan.' +
      (said === '' ? '' : `\n\n${said}`),
    groupId: security || policyOf(loan)?.assignmentGroupId || locker?.supportGroupId || '',
    callerId: loan.personId,
    assetId: loan.assetId,
    locker,
    bayLabel: '',
  });
  if (incident !== null && loan.incidentId !== incident) update(ASSIGNMENT, loan.id, { incident });
}
