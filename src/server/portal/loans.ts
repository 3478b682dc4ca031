import { gs } from '@servicenow/glide';
import { appError } from '../domain/errors';
import { may } from '../domain/stateMachine';
import { toIso } from '../domain/time';
import { namesOf } from '../console/overview';
import { readAssignments } from '../data/assignments';
import { readDevices } from '../data/devices';
import { byId } from '../data/records';
import { LOCKER } from '../data/tables';
import { giveUp } from '../effects/byHand';

const MOST_LOANS = 100;

/** The caller's own assignments, the latest first: four queries. */
export function ownLoans(): object {
  const loans = readAssignments([['requested_for', '=', gs.getUserID()]], {
    orderByDesc: 'sys_created_on',
    limit: MOST_LOANS,
  });
  const devices = byId(readDevices(loans.map((loan) => loan.assetId)));
  const lockers = namesOf(
    LOCKER,
    loans.map((loan) => loan.lockerId),
  );
  return {
    loans: loans.map((loan) => ({
      assignment_id: loan.id,
      number: loan.number,
      kind: loan.kind,
      stage: loan.stage,
      item: devices.get(loan.assetId)?.name ?? '',
      asset_tag: devices.get(loan.assetId)?.tag ?? '',
      locker: lockers.get(loan.lockerId) ?? '',
      collect_until: toIso(loan.collectUntil),
      due_at: toIso(loan.dueAt),
      can_cancel: may('assignment', 'cancel', loan.stage),
    })),
  };
}

/** Gives up what has not been collected; a second time it changes nothing. */
export function cancelOwn(assignmentId: string): void {
  const [loan] = readAssignments([
    ['sys_id', '=', assignmentId],
    ['requested_for', '=', gs.getUserID()],
  ]);
  if (!loan) throw appError('assignment_unknown');
  giveUp(loan, 'cancelled');
}
