import { compareRanks } from './allocation';

/** Something that a person may have instead: a kind of device in a locker, or (without a kind) a free bay. */
export interface Candidate {
  readonly modelCategoryId: string;
  readonly categoryName: string;
  readonly lockerId: string;
  readonly lockerName: string;
  readonly siteId: string;
  readonly siteName: string;
}

export interface Wanted {
  readonly modelCategoryId: string;
  readonly lockerId: string;
  readonly siteId: string;
}

/** In degrees; null: nobody has entered where a site is. */
export type Place = { readonly latitude: number; readonly longitude: number } | null;

const MOST_OFFERED = 3;

/**
 * What comes closest to what could not be had, best first: the same at the same site, another kind there (in the same
 * locker before others), the same at the nearest other site. Nobody is sent to another site for another kind.
 * @param places of the sites; where one is not known it counts as the farthest
 */
export function nextBest(
  wanted: Wanted,
  candidates: readonly Candidate[],
  places: ReadonlyMap<string, Place>,
): Candidate[] {
  const same = (one: Candidate): boolean => one.modelCategoryId === wanted.modelCategoryId;
  const here = (one: Candidate): boolean => one.siteId === wanted.siteId;
  const rank = (one: Candidate): readonly (number | string)[] => [
    here(one) ? (same(one) ? 0 : 1) : 2,
    one.lockerId === wanted.lockerId ? 0 : 1,
    distanceKm(places.get(wanted.siteId) ?? null, places.get(one.siteId) ?? null),
    one.lockerName,
    one.categoryName,
  ];
  // Of another kind one place is enough, the nearest; of the same kind each locker is a choice.
  const choiceOf = (one: Candidate): string => (same(one) ? one.lockerId : one.modelCategoryId);
  return candidates
    .filter((one) => (here(one) || same(one)) && !(same(one) && one.lockerId === wanted.lockerId))
    .sort((one, other) => compareRanks(rank(one), rank(other)))
    .filter((one, index, all) => all.findIndex((other) => choiceOf(other) === choiceOf(one)) === index)
    .slice(0, MOST_OFFERED);
}

/** What was found, in words that end a message: `Free instead: Tablet at Castellana, reception.` */
export function insteadText(wanted: Wanted, found: readonly Candidate[]): string {
  if (found.length === 0) return '';
  const parts = found.map((one) => {
    const site = one.siteId === wanted.siteId ? '' : ` (${one.siteName})`;
    const what = one.modelCategoryId === wanted.modelCategoryId ? '' : `${one.categoryName} in `;
    return `${what}${one.lockerName}${site}`;
  });
  return `Free instead: ${parts.join('; ')}.`;
}

const EARTH_KM = 6_371;

/** Along a great circle (haversine); infinite where a place is not known. */
function distanceKm(one: Place, other: Place): number {
  if (one === null || other === null) return Infinity;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(one.longitude, other.longitude);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
