import type { Assignment, Locker } from '../domain/model';
import type { AssetOutcome } from '../domain/workflows';
import { kitAssets } from '../data/kits';
import { followAsset } from './assets';
import { planFetch, wasStaged } from './fetching';
import type { Place } from './reservations';

/**
 * What was lent or promised is free: it is available, or an agent fetches it with its kit where an agent had staged it for
 * the person.
 * @param place where it lies; null: in no bay
 * @param gone its record has been set otherwise by hand, and stays so
 * @param loss what becomes of it if it is lost; null: it is not
 */
export function freeLent(
  assignment: Assignment,
  locker: Locker,
  place: Place | null,
  gone: boolean,
  loss: AssetOutcome | null = null,
): void {
  const staging = place && wasStaged(assignment);
  const outcome = loss ?? (staging ? 'to_fetch' : 'available');
  for (const asset of [...(gone ? [] : [assignment.liveAsset]), ...kitAssets(assignment)]) {
    followAsset(asset, outcome, '', locker);
  }
  if (staging) planFetch(staging, place);
}
