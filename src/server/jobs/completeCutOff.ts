import { MOST_AT_ONCE } from './bounds';
import {
  completeAssignments,
  completeDiscrepancies,
  completeHandovers,
  completeItems,
  completeOverdue,
} from './cutOff';
import { completeTickets, completeWriteOffs } from './visits';

/** Carries on where a request or a job was cut off between two writes. */
export function completeCutOff(): void {
  completeHandovers(MOST_AT_ONCE);
  completeAssignments(MOST_AT_ONCE);
  completeItems();
  completeOverdue(MOST_AT_ONCE);
  completeDiscrepancies(MOST_AT_ONCE);
  completeTickets(MOST_AT_ONCE);
  completeWriteOffs(MOST_AT_ONCE);
}
