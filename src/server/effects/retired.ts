import { IN_STOCK, RETIRED } from '../domain/assetRecords';
import type { Assignment, Bay } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { workflowStep } from '../domain/workflows';
import { readAssignments } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { readBays, readLocker } from '../data/lockers';
import { selectOne, update } from '../data/records';
import { readRolloutLines } from '../data/rollouts';
import { ASSIGNMENT, DISCREPANCY, HANDOVER, ROLLOUT_LINE } from '../data/tables';
import { dedupeKey, reportDiscrepancy } from './discrepancies';
import { isWithIt } from './unrepairable';

/** Kits and new devices that are to be staged, whose device is in stock no longer. */
export function goneBeforeStaging(most: number): Assignment[] {
  return readAssignments(
    [
      ['kind', 'IN', ['deployment', 'replacement']],
      ['stage', '=', 'booked'],
      ['live_asset', 'ISNOTEMPTY'],
      ['asset.install_status', '!=', IN_STOCK],
    ],
    { limit: most },
  );
}

/** Any other device of its kind is brought instead, as for a line that names none. The promise is given up last. */
export function stageAnother(assignment: Assignment): void {
  const live = readHandovers([
    ['assignment', '=', assignment.id],
    ['state', 'IN', UNDECIDED],
  ]);
  if (live.some(({ state }) => state !== 'planned')) return;
  const lent = live.filter(({ step }) => workflowStep(assignment.kind, step).item === 'lent');
  for (const { id } of lent) update(HANDOVER, id, { asset: '' });
  const [line] = readRolloutLines([['assignment', '=', assignment.id]]);
  if (line) update(ROLLOUT_LINE, line.id, { asset: '' });
  update(ASSIGNMENT, assignment.id, { live_asset: '', asset: '' });
}

/** Repairs of a device that has been retired while it is with IT: nobody will repair it. */
export function retiredInRepair(most: number): Assignment[] {
  const retired = readAssignments(
    [
      ['kind', '=', 'repair'],
      ['stage', '=', 'active'],
      ['asset.install_status', 'IN', RETIRED],
    ],
    { limit: most },
  );
  return retired.filter(isWithIt);
}

/** Bays in which something lies that has been retired. */
export function retiredInBays(most: number): Bay[] {
  return readBays([['asset.install_status', 'IN', RETIRED]], { limit: most });
}

/** It is offered to nobody; unless it is to be taken out anyway, an agent is asked to. */
export function askToTakeOut(bay: Bay): void {
  const about = bay.assetId;
  const collecting = readHandovers([
    ['bay', '=', bay.id],
    ['direction', '=', 'collect'],
    ['state', 'IN', UNDECIDED],
  ]);
  const asked = selectOne(DISCREPANCY, ['sys_id'], [['dedupe_key', '=', dedupeKey('unexpected_item', bay.id, about)]]);
  const locker = readLocker(bay.lockerId);
  if (collecting.length > 0 || asked || !locker) return;
  reportDiscrepancy({
    finding: 'unexpected_item',
    locker,
    bay,
    assetId: bay.assetId,
    about,
    details: `What lies in bay ${bay.label} is retired by its record. Take it out, and empty the bay on its form.`,
  });
}
