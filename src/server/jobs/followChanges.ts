import { MOST_AT_ONCE, MOST_SERVED } from './bounds';
import { followApprovals, followPeople, followPlaces, followRetired } from './changes';

/** Follows what has changed in the records while something was promised or lent: people, devices, bays, lockers, requests. */
export function followChanges(): void {
  followPeople(MOST_SERVED);
  followPlaces(MOST_SERVED);
  followRetired(MOST_SERVED);
  followApprovals(MOST_AT_ONCE);
}
