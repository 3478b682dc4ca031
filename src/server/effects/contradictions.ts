import { exitRule } from '../domain/exits';
import type { Exit, Handover, Locker } from '../domain/model';
import { readBay } from '../data/lockers';
import { reportDiscrepancy } from './discrepancies';

/** What the door has already decided is not undone on somebody's word: an agent compares the two. */
export function reportContradiction(locker: Locker, handover: Handover, exit: Exit): void {
  reportDiscrepancy({
    finding: exitRule(handover.direction, exit)?.finding ?? 'sensor',
    locker,
    bay: readBay(handover.bayId),
    assetId: handover.assetId,
    handoverId: handover.id,
    about: handover.id,
    details: `Handover ${handover.number} was recorded as done, and the person says: ${exit}.`,
  });
}
