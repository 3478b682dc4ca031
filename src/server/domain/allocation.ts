import { AVAILABLE, IN_STOCK } from './assetRecords';
import type { Bay, Device, Kind, Size } from './model';

/**
 * Doors that can be used from a wheelchair: 15 to 48 inches from the floor
 * (2010 ADA Standards, 308.2.1), in millimetres.
 */
export const REACH_MM = { min: 380, max: 1220 } as const;

/** A device that the records place in a bay. */
export interface Offer {
  readonly bay: Bay;
  readonly device: Device;
  readonly siteId: string;
  /** Devices that other live assignments are promised. */
  readonly promised: boolean;
  /** Bays that other live handovers hold. */
  readonly held: boolean;
  /** Whether it was reported as ready; where nobody needs to know, it was not asked. */
  readonly ready: boolean;
}

export interface Wish {
  readonly modelCategoryId: string;
  readonly minChargePercent: number;
  /** Only what has been reported as ready. */
  readonly needsReadiness: boolean;
  readonly reachNeeded: boolean;
  /** `''`: any. */
  readonly siteId: string;
  /** Preferred, not demanded; `''`: none. */
  readonly lockerId: string;
}

export type Unfit =
  | 'category'
  | 'site'
  | 'promised'
  | 'not_in_stock'
  | 'bay_not_in_service'
  | 'bay_doubtful'
  | 'reach'
  | 'charge'
  | 'not_ready'
  | 'size';

function withinReach(bay: Bay): boolean {
  return bay.doorHeightMm >= REACH_MM.min && bay.doorHeightMm <= REACH_MM.max;
}

/** Whether a thing goes into a bay, turned any way round. Where a size is not known (0 mm), it is taken to fit. */
export function fits(thing: Size | null, bay: Size): boolean {
  if (thing === null) return true;
  const sorted = (size: Size): number[] => [size.widthMm, size.heightMm, size.depthMm].sort((a, b) => a - b);
  const inner = sorted(bay);
  if (inner[0] === 0) return true;
  return sorted(thing).every((side, index) => side <= (inner[index] ?? 0));
}

/** Why an offer does not do; null when it does. */
export function unfit(offer: Offer, wish: Wish): Unfit | null {
  const { bay, device } = offer;
  if (device.modelCategoryId !== wish.modelCategoryId) return 'category';
  if (wish.siteId !== '' && offer.siteId !== wish.siteId) return 'site';
  if (offer.promised || offer.held) return 'promised';
  if (device.installStatus !== IN_STOCK || device.substatus !== AVAILABLE) return 'not_in_stock';
  if (bay.state !== 'in_service') return 'bay_not_in_service';
  if (bay.confidence === 'doubtful' || bay.presence === 'empty') return 'bay_doubtful';
  if (wish.reachNeeded && !withinReach(bay)) return 'reach';
  // A charge that nobody has reported is not known to be too low: the bay may have no sensor for it.
  if (bay.chargePercent !== null && bay.chargePercent < wish.minChargePercent) return 'charge';
  if (wish.needsReadiness && !offer.ready) return 'not_ready';
  return fits(device.size, bay.size) ? null : 'size';
}

/**
 * The devices that do, best first: the preferred locker, then the fuller battery (one that nobody has reported comes last), the
 * surer bay, the lower door number;
 * the last tie is broken by id, so that the same question has the same answer.
 */
export function rankOffers(offers: readonly Offer[], wish: Wish): Offer[] {
  const rank = (offer: Offer): (number | string)[] => [
    offer.bay.lockerId === wish.lockerId ? 0 : 1,
    -(offer.bay.chargePercent ?? 0),
    offer.bay.confidence === 'certain' ? 0 : 1,
    offer.bay.lockerId,
    offer.bay.number,
    offer.device.id,
  ];
  return offers
    .filter((offer) => unfit(offer, wish) === null)
    .sort((one, other) => compareRanks(rank(one), rank(other)));
}

/** What is put in, as far as it decides where it goes. */
export interface Fitting {
  readonly size: Size | null;
  readonly reachNeeded: boolean;
  /** The battery is charged where that can be done. */
  readonly wantsCharging: boolean;
  /** It is to be prepared there, over the network; bays with one are left to those that need it. */
  readonly wantsLan: boolean;
  /** Bays of which the person has said that the thing does not go in, whatever the records say of its size. */
  readonly tooSmall: readonly string[];
}

export interface Deposit extends Fitting {
  /** How many of the free bays are kept for others: `capacity.ts`. */
  readonly keptForOthers: number;
}

/** Whether a bay takes no more than another one does. Where a size is not known, only the same bay is the same. */
function noLarger(bay: Bay, other: Bay): boolean {
  return bay.id === other.id || (other.size.widthMm > 0 && fits(bay.size, other.size));
}

/** Whether a bay can serve for something of this kind at all: charging needs power, the rest any bay. */
export function servesFor(kind: Kind, bay: Pick<Bay, 'charging'>): boolean {
  return kind !== 'charging' || bay.charging;
}

/** Whether anything may be put into a bay. */
export function isFree(bay: Bay, held: readonly string[]): boolean {
  return (
    bay.state === 'in_service' &&
    bay.assetId === '' &&
    bay.presence !== 'occupied' &&
    bay.confidence !== 'doubtful' &&
    !held.includes(bay.id)
  );
}

/** Free bays for a thing, best first. None, when all that are free are kept for others. */
export function rankBays(bays: readonly Bay[], held: readonly string[], deposit: Deposit): Bay[] {
  const free = bays.filter((bay) => isFree(bay, held));
  return free.length <= deposit.keptForOthers ? [] : rankFitting(free, bays, deposit);
}

/**
 * Those of some bays that a thing goes into, best first: with a network if wanted, charging if wanted, then without what
 * others want, then the smallest that takes it.
 * @param all bays of the locker, among them those that were too small
 */
export function rankFitting(some: readonly Bay[], all: readonly Bay[], deposit: Fitting): Bay[] {
  const rank = (bay: Bay): (number | string)[] => [
    deposit.wantsLan && !bay.lan ? 1 : 0,
    deposit.wantsCharging === bay.charging ? 0 : 1,
    bay.lan && !deposit.wantsLan ? 1 : 0,
    bay.size.widthMm * bay.size.heightMm * bay.size.depthMm,
    bay.number,
    bay.id,
  ];
  const tooSmall = all.filter((bay) => deposit.tooSmall.includes(bay.id));
  return some
    .filter(
      (bay) =>
        (!deposit.reachNeeded || withinReach(bay)) &&
        fits(deposit.size, bay.size) &&
        !tooSmall.some((other) => noLarger(bay, other)),
    )
    .sort((one, other) => compareRanks(rank(one), rank(other)));
}

/** Orders by the first rank in which two differ. */
export function compareRanks(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [index, left] of one.entries()) {
    const right = other[index] as number | string;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
