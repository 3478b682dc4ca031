import type { Assignment, Handover } from '../domain/model';
import { BROKEN_OWN, type Broken } from '../domain/promises';
import { readBay, readLocker } from '../data/lockers';
import { selectOne } from '../data/records';
import { DISCREPANCY } from '../data/tables';
import { reportDiscrepancy } from './discrepancies';

/** A person's own device cannot be collected where it was to be: it stays theirs, and an agent is asked, once. */
export function askForOwn(collect: Handover, { id, number }: Assignment, why: Broken): void {
  const asked = selectOne(
    DISCREPANCY,
    ['sys_id'],
    [
      ['kind', '=', 'left_behind'],
      ['handover', '=', collect.id],
    ],
  );
  const locker = readLocker(collect.lockerId);
  if (asked || !locker) return;
  reportDiscrepancy({
    finding: 'left_behind',
    locker,
    bay: readBay(collect.bayId),
    assetId: collect.assetId,
    handoverId: collect.id,
    about: id,
    details: `${number}: the person’s own device ${BROKEN_OWN[why]}. See to it that they get it.`,
  });
}
