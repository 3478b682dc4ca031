import { AVAILABLE, IN_STOCK } from '../domain/assetRecords';
import { claimOf, type Claim } from '../domain/demand';
import type { Stage } from '../domain/model';
import { HOUR_MS } from '../domain/time';
import { readAssignments } from './assignments';
import { now, setting } from './platform';
import { count, type Condition } from './records';
import { BAY } from './tables';

/** A kind of device at a site: what loans of it have in common. */
export interface Pool {
  readonly modelCategoryId: string;
  readonly siteId: string;
}

export interface Demand {
  readonly claims: readonly Claim[];
  /** What lies ready there, and what is lent and comes back. */
  readonly devices: number;
}

/** A pool of more loans than this is not counted through: then nothing can be promised ahead. */
const MOST_LOANS = 2_000;
const IN_HAND: readonly Stage[] = ['reserved', 'active', 'overdue'];

/** How long before its time a booking is reserved for real. */
export function bookingLeadMs(): number {
  return setting('booking_lead_hours') * HOUR_MS;
}

/** How many devices of a kind lie ready in the lockers of a site; one query. */
export function countReady({ modelCategoryId, siteId }: Pool): number {
  const where: Condition[] = [
    ['state', '=', 'in_service'],
    ['locker.state', '=', 'in_service'],
    ['asset.install_status', '=', IN_STOCK],
    ['asset.substatus', '=', AVAILABLE],
    ['asset.model_category', '=', modelCategoryId],
  ];
  return count(BAY, siteId === '' ? where : [...where, ['locker.site', '=', siteId]]);
}

/** Whom a device that comes back would serve for good: their waiting counts as that of loans does. */
const KINDS_FOR_GOOD = ['replacement', 'deployment'];

/**
 * What others than this one claim of a pool, and how many devices there are; two queries, or three where waiting counts.
 * @param stages of the loans that count, beside those that have a device
 */
export function readDemand(pool: Pool, exceptId: string, stages: readonly Stage[]): Demand {
  const inPool: readonly Condition[] = [
    ['model_category', '=', pool.modelCategoryId],
    ['site', '=', pool.siteId],
  ];
  const loans = readAssignments(
    [['kind', '=', 'loan'], ['stage', 'IN', [...new Set([...stages, ...IN_HAND])]], ...inPool],
    { limit: MOST_LOANS },
  );
  if (loans.length === MOST_LOANS) return { claims: [], devices: 0 };
  const forGood = stages.includes('waiting')
    ? readAssignments([['kind', 'IN', KINDS_FOR_GOOD], ['stage', '=', 'waiting'], ...inPool], { limit: MOST_LOANS })
    : [];
  const others = [...loans, ...forGood];
  const claiming = others.filter(({ id }) => id !== exceptId);
  const lent = others.filter(({ stage, liveAsset }) => IN_HAND.includes(stage) && liveAsset !== '').length;
  const [at, leadMs] = [now(), bookingLeadMs()];
  return { claims: claiming.map((one) => claimOf(one, at, leadMs)), devices: countReady(pool) + lent };
}
