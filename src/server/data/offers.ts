import { AVAILABLE, IN_STOCK } from '../domain/assetRecords';
import type { Offer } from '../domain/allocation';
import type { Bay } from '../domain/model';
import { isReady } from '../domain/readiness';
import { readReports } from '../readiness/reports';
import { readDevices } from './devices';
import { readBays } from './lockers';
import { now } from './platform';
import { distinct, select, byId, type Condition } from './records';
import { ASSIGNMENT, HANDOVER, LOCKER } from './tables';

export interface OfferFilter {
  /** `''` in each: any. */
  readonly modelCategoryId: string;
  readonly siteId: string;
  readonly lockerId: string;
  /** Whether it matters which devices are ready. */
  readonly needsReadiness: boolean;
}

/** More than anybody needs to choose the best from, so that a site with thousands of bays costs no more than this. */
const MOST_OFFERS = 200;

/** Devices that lie ready in bays: six queries, one more where readiness matters, however many bays there are. */
export function readOffers(filter: OfferFilter): Offer[] {
  const where: Condition[] = [
    ['state', '=', 'in_service'],
    ['locker.state', '=', 'in_service'],
    ['asset.install_status', '=', IN_STOCK],
    ['asset.substatus', '=', AVAILABLE],
  ];
  if (filter.modelCategoryId !== '') where.push(['asset.model_category', '=', filter.modelCategoryId]);
  if (filter.siteId !== '') where.push(['locker.site', '=', filter.siteId]);
  if (filter.lockerId !== '') where.push(['locker', '=', filter.lockerId]);
  return offersIn(readBays(where, { orderByDesc: 'charge_percent', limit: MOST_OFFERS }), filter.needsReadiness);
}

/** What lies in these bays, whether it can be had or not. */
export function offersIn(bays: readonly Bay[], needsReadiness: boolean): Offer[] {
  if (bays.length === 0) return [];
  const assetIds = distinct(bays.map((bay) => bay.assetId));
  const devices = byId(readDevices(assetIds));
  const promised = valuesOf(ASSIGNMENT, 'live_asset', assetIds);
  const held = valuesOf(
    HANDOVER,
    'live_bay',
    bays.map((bay) => bay.id),
  );
  const reports = needsReadiness ? readReports(assetIds) : null;
  const lockerIds = distinct(bays.map((bay) => bay.lockerId));
  const sites = new Map(
    select(LOCKER, ['sys_id', 'site'], [['sys_id', 'IN', lockerIds]]).map((row) => [row.sys_id, row.site]),
  );
  return bays.flatMap((bay) => {
    const device = devices.get(bay.assetId);
    const siteId = sites.get(bay.lockerId) ?? '';
    if (!device) return [];
    const ready = isReady(reports?.get(device.id), now());
    return [{ bay, device, siteId, promised: promised.has(device.id), held: held.has(bay.id), ready }];
  });
}

/** Which of the values stand in a column of some row. */
export function valuesOf(table: string, column: string, values: readonly string[]): ReadonlySet<string> {
  return new Set(select(table, [column], [[column, 'IN', values]]).map((row) => row[column] as string));
}
