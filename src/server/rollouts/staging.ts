import { IN_STOCK } from '../domain/assetRecords';
import type { Assignment, Device, Handover } from '../domain/model';
import { workflowStep } from '../domain/workflows';
import { readAssignments } from '../data/assignments';
import { readHandover, readHandovers } from '../data/handovers';
import { byId, update } from '../data/records';
import { readRolloutLines } from '../data/rollouts';
import { ASSIGNMENT, HANDOVER, ROLLOUT_LINE } from '../data/tables';

/**
 * Finds who gets a scanned device among those to whom any device of their kind is brought, and binds it to them: the one who has
 * waited longest. Two agents who scan at the same moment do not bind the same device twice, nor two devices to one person.
 * @param expected handovers of agents who put something in here, the longest waiting first
 * @returns the handover that it is now put in for; null: nobody waits for such a device
 */
export function bindScanned(expected: readonly Handover[], device: Device): Handover | null {
  if (device.installStatus !== IN_STOCK) return null;
  const open = expected.filter(({ assetId }) => assetId === '');
  const assignments = byId(
    readAssignments([
      ['sys_id', 'IN', open.map(({ assignmentId }) => assignmentId)],
      ['model_category', '=', device.modelCategoryId],
    ]),
  );
  for (const handover of open) {
    const assignment = assignments.get(handover.assignmentId);
    if (assignment && promise(assignment, device.id)) {
      spread(assignment, handover, device.id);
      return readHandover(handover.id);
    }
  }
  return null;
}

/** A promise that was made by a scan that was cut off after it is this one's. */
function promise(assignment: Assignment, assetId: string): boolean {
  if (assignment.liveAsset !== '') return assignment.liveAsset === assetId;
  return update(ASSIGNMENT, assignment.id, { live_asset: assetId, asset: assetId });
}

/** All that is handed over of what is promised is this device now; the staging is written last, as the mark that closes this. */
function spread(assignment: Assignment, staging: Handover, assetId: string): void {
  const planned = readHandovers([
    ['assignment', '=', assignment.id],
    ['state', '=', 'planned'],
  ]);
  for (const { id, step } of planned) {
    const isLent = workflowStep(assignment.kind, step).item === 'lent';
    if (isLent && id !== staging.id) update(HANDOVER, id, { asset: assetId });
  }
  const [line] = readRolloutLines([['assignment', '=', assignment.id]]);
  if (line) update(ROLLOUT_LINE, line.id, { asset: assetId });
  update(HANDOVER, staging.id, { asset: assetId });
}
