import { assetColumns, RETIRED, type AssetPlace } from '../domain/assetRecords';
import type { AssetOutcome } from '../domain/workflows';
import { update } from '../data/records';

/**
 * Brings the asset record to where a handover has left the device; one that has been retired stays so. Run again, it changes
 * nothing.
 */
export function followAsset(assetId: string, outcome: AssetOutcome, personId: string, place: AssetPlace): void {
  const columns = assetColumns(outcome, personId, place);
  if (columns === null || assetId === '') return;
  update('alm_hardware', assetId, { ...columns }, (column) => RETIRED.includes(column('install_status')));
}
