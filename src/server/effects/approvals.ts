import { select, update } from '../data/records';

const APPROVALS = 'sysapproval_approver';
/** A request is put before one group at the most. */
const MOST_APPROVERS = 200;

/** Nobody is asked any longer to approve what has been called off. Run again, it finds nothing. */
export function cancelApprovals(requestItemId: string): void {
  if (requestItemId === '') return;
  const open = select(
    APPROVALS,
    ['sys_id'],
    [
      ['sysapproval', '=', requestItemId],
      ['state', '=', 'requested'],
    ],
    { limit: MOST_APPROVERS },
  );
  for (const { sys_id: id } of open) update(APPROVALS, id, { state: 'cancelled' });
}
