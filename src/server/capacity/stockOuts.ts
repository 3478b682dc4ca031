import { isFree, unfit, type Offer } from '../domain/allocation';
import type { Assignment, Kind, Locker, Policy } from '../domain/model';
import { insteadText, nextBest, type Candidate, type Place, type Wanted } from '../domain/nextBest';
import { matchPolicy } from '../domain/policies';
import { toGlide } from '../domain/time';
import { readPolicies } from '../data/assignments';
import { criteriaMet } from '../data/criteria';
import { readBays, readLockers } from '../data/lockers';
import { readOffers, valuesOf } from '../data/offers';
import { derivedId, now } from '../data/platform';
import { byId, distinct, insert, select, selectOne } from '../data/records';
import { HANDOVER, STOCK_OUT } from '../data/tables';
import { namesOf } from '../data/names';

export interface StockOut extends Wanted {
  readonly kind: Kind;
  readonly personId: string;
  readonly reason: 'device' | 'bay';
  /** `''`: nobody had requested anything. */
  readonly assignmentId: string;
  /** What makes it one, however often it is recorded: the request's id. */
  readonly key: string;
}

/** What a person may have instead: for a screen that has words of its own, and in words. */
export interface Instead {
  readonly found: readonly Candidate[];
  readonly text: string;
}

/** Records that a request could not be served, once. @returns what the person may have instead, as things stand now */
export function recordStockOut(missed: StockOut): Instead {
  const id = derivedId(missed.key, 'stock_out');
  const instead = insteadOf(missed);
  if (selectOne(STOCK_OUT, ['sys_id'], [['sys_id', '=', id]])) return instead;
  insert(
    STOCK_OUT,
    {
      at: toGlide(now()),
      kind: missed.kind,
      person: missed.personId,
      site: missed.siteId,
      locker: missed.lockerId,
      model_category: missed.modelCategoryId,
      reason: missed.reason,
      offered: instead.text,
      assignment: missed.assignmentId,
    },
    id,
  );
  return instead;
}

/** The same of an assignment for which there is no device. */
export function recordUnserved(assignment: Assignment): Instead {
  return recordStockOut({ ...assignment, assignmentId: assignment.id, reason: 'device', key: assignment.id });
}

function insteadOf(missed: StockOut): Instead {
  const candidates = missed.reason === 'bay' ? freeBaysNear(missed) : devicesFor(missed);
  // A free bay is one for any kind of device.
  const wanted = missed.reason === 'bay' ? { ...missed, modelCategoryId: '' } : missed;
  const siteIds = distinct([missed.siteId, ...candidates.map((one) => one.siteId)]);
  const found = nextBest(wanted, candidates, placesOf(siteIds));
  return { found, text: insteadText(wanted, found) };
}

/**
 * Devices that this person may have: of the same kind anywhere, and at the site of any kind that can take its place, which
 * is one of the same class of configuration item: a tablet for a laptop, and no adapter. Who named no kind is offered any.
 */
function devicesFor(missed: StockOut): Candidate[] {
  const policies = readPolicies([
    ['active', '=', 'true'],
    ['kind', '=', missed.kind],
  ]);
  const criteria = criteriaMet(missed.personId, distinct(policies.map((policy) => policy.userCriteriaId)));
  const needsReadiness = policies.some((policy) => policy.needsReadiness);
  const offers = [
    ...readOffers({ modelCategoryId: '', siteId: missed.siteId, lockerId: '', needsReadiness }),
    ...readOffers({ modelCategoryId: missed.modelCategoryId, siteId: '', lockerId: '', needsReadiness }),
  ].filter((offer) => {
    const { siteId, device } = offer;
    const policy = matchPolicy(policies, {
      kind: missed.kind,
      siteId,
      modelCategoryId: device.modelCategoryId,
      criteria,
    });
    return policy !== null && fitsPolicy(offer, policy);
  });
  const categoryIds = [missed.modelCategoryId, ...offers.map((offer) => offer.device.modelCategoryId)];
  const categories = byId(readCategories(categoryIds));
  const wantedClass = categories.get(missed.modelCategoryId)?.ciClass;
  return withLockers(
    offers.flatMap(({ bay, device }) => {
      const category = categories.get(device.modelCategoryId);
      if (missed.modelCategoryId !== '' && category?.ciClass !== wantedClass) return [];
      return [{ lockerId: bay.lockerId, modelCategoryId: device.modelCategoryId, categoryName: category?.name ?? '' }];
    }),
  );
}

interface Category {
  readonly id: string;
  readonly name: string;
  readonly ciClass: string;
}

function readCategories(ids: readonly string[]): Category[] {
  return select('cmdb_model_category', ['sys_id', 'name', 'cmdb_ci_class'], [['sys_id', 'IN', distinct(ids)]]).map(
    (row) => ({ id: row.sys_id, name: row.name, ciClass: row.cmdb_ci_class }),
  );
}

function fitsPolicy(offer: Offer, policy: Policy): boolean {
  const { modelCategoryId } = offer.device;
  const { minChargePercent, needsReadiness } = policy;
  const wish = { modelCategoryId, minChargePercent, needsReadiness, reachNeeded: false, siteId: '', lockerId: '' };
  return unfit(offer, wish) === null;
}

/** Lockers of the site with a bay into which something could be put. */
function freeBaysNear({ siteId }: StockOut): Candidate[] {
  const bays = readBays([
    ['locker.site', '=', siteId],
    ['locker.state', '=', 'in_service'],
    ['state', '=', 'in_service'],
    ['asset', 'ISEMPTY'],
  ]);
  const held = [
    ...valuesOf(
      HANDOVER,
      'live_bay',
      bays.map((bay) => bay.id),
    ),
  ];
  const lockerIds = distinct(bays.filter((bay) => isFree(bay, held)).map((bay) => bay.lockerId));
  return withLockers(lockerIds.map((lockerId) => ({ lockerId, modelCategoryId: '', categoryName: '' })));
}

function withLockers(found: readonly Pick<Candidate, 'lockerId' | 'modelCategoryId' | 'categoryName'>[]): Candidate[] {
  const lockers: ReadonlyMap<string, Locker> = byId(
    readLockers([['sys_id', 'IN', distinct(found.map((one) => one.lockerId))]]),
  );
  const sites = namesOf(
    'cmn_location',
    [...lockers.values()].map((locker) => locker.siteId),
  );
  return found.flatMap((one) => {
    const locker = lockers.get(one.lockerId);
    if (!locker) return [];
    return [{ ...one, lockerName: locker.name, siteId: locker.siteId, siteName: sites.get(locker.siteId) ?? '' }];
  });
}

function placesOf(siteIds: readonly string[]): ReadonlyMap<string, Place> {
  const rows = select('cmn_location', ['sys_id', 'latitude', 'longitude'], [['sys_id', 'IN', siteIds]]);
  return new Map(
    rows.map((row) => [
      row.sys_id,
      row.latitude === '' || row.longitude === ''
        ? null
        : { latitude: Number(row.latitude), longitude: Number(row.longitude) },
    ]),
  );
}
