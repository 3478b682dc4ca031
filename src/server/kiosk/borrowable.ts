import { rankOffers, type Offer } from '../domain/allocation';
import type { NothingReason } from '../domain/choices';
import type { Policy } from '../domain/model';
import { denialOf } from '../domain/entitlement';
import { grantedDurationMs } from '../domain/policies';
import { RUNNING_STAGES } from '../domain/stateMachine';
import { toIso } from '../domain/time';
import { readOffers } from '../data/offers';
import { now } from '../data/platform';
import { count, distinct, select } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { bookedCategories, neededForBookings } from '../effects/demand';
import { WALK_UP_WINDOW_MS } from '../effects/reservations';
import { pauseUnder, readStrikes } from '../effects/strikes';
import { ruleFor, type Rules } from '../policy/rules';
import type { Visitor } from './session';

/** A kind of device that this visitor may take along right now. */
export interface Loanable {
  readonly modelCategoryId: string;
  readonly name: string;
  readonly deviceName: string;
  readonly policy: Policy;
  readonly until: string | null;
}

export interface Borrowing {
  readonly loanable: readonly Loanable[];
  /** Why there is none. */
  readonly refusal: NothingReason | null;
}

/** Ten queries where policy allows borrowing on the spot, none where it does not; however many bays there are. */
export function borrowableHere(visitor: Visitor, rules: Rules): Borrowing {
  const here = rules.policies.filter((policy) => policy.kind === 'loan');
  if (here.length === 0) return { loanable: [], refusal: null };
  const running = count(ASSIGNMENT, [
    ['requested_for', '=', visitor.person.id],
    ['kind', '=', 'loan'],
    ['stage', 'IN', RUNNING_STAGES],
  ]);
  const offers = readOffers({
    modelCategoryId: '',
    siteId: '',
    lockerId: visitor.locker.id,
    needsReadiness: here.some((policy) => policy.needsReadiness),
  });
  const categories = distinct(offers.map((offer) => offer.device.modelCategoryId));
  const allowed = categories.flatMap((id) => {
    const policy = ruleFor(rules, 'loan', id);
    return policy ? [{ id, policy }] : [];
  });
  if (allowed.length === 0) return { loanable: [], refusal: offers.length === 0 ? 'nothing_free' : 'not_entitled' };
  const strikes = allowed.some(({ policy }) => policy.strikesAllowed > 0) ? readStrikes(visitor.person.id) : [];
  const denials = allowed.map(({ policy }) =>
    // Only who is active gets as far as this.
    denialOf('loan', policy, { active: true, pausedUntil: pauseUnder(policy, strikes), running }),
  );
  const within = allowed.filter((_one, index) => denials[index] === null);
  if (within.length === 0) return { loanable: [], refusal: denials.includes('paused') ? 'paused' : 'limit_reached' };
  const names = categoryNames(categories);
  const { siteId } = visitor.locker;
  const booked = bookedCategories(siteId);
  const loanable = within.flatMap(({ id, policy }) => {
    const best = bestOf(offers, id, policy);
    const backAt = now() + grantedDurationMs(policy, 0);
    if (!best || neededForBookings({ modelCategoryId: id, siteId }, booked, backAt + WALK_UP_WINDOW_MS)) return [];
    const until = toIso(backAt);
    return [{ modelCategoryId: id, name: names.get(id) ?? '', deviceName: best.device.name, policy, until }];
  });
  return { loanable, refusal: loanable.length === 0 ? 'nothing_free' : null };
}

function bestOf(offers: readonly Offer[], modelCategoryId: string, policy: Policy): Offer | null {
  const wish = {
    modelCategoryId,
    minChargePercent: policy.minChargePercent,
    needsReadiness: policy.needsReadiness,
    reachNeeded: false,
    siteId: '',
    lockerId: '',
  };
  return rankOffers(offers, wish)[0] ?? null;
}

function categoryNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = select('cmdb_model_category', ['sys_id', 'name'], [['sys_id', 'IN', ids]]);
  return new Map(rows.map((row) => [row.sys_id, row.name]));
}
