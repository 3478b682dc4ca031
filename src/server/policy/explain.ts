import { fits, isFree, servesFor, unfit, type Offer } from '../domain/allocation';
import { appError } from '../domain/errors';
import { explain, needsDevice, type Hindrance, type Supply } from '../domain/explanation';
import { HAND_IN_KINDS } from '../domain/handIns';
import type { Bay, Device, Kind, Locker, Policy } from '../domain/model';
import { grantedDurationMs, matchPolicy } from '../domain/policies';
import { RUNNING_STAGES } from '../domain/stateMachine';
import { toIso } from '../domain/time';
import { keptFor } from '../capacity/use';
import { namesOf } from '../data/names';
import { readPolicies } from '../data/assignments';
import { criteriaMet } from '../data/criteria';
import { devicesInHand } from '../data/devices';
import { readBays, readLocker } from '../data/lockers';
import { offersIn, valuesOf } from '../data/offers';
import { now } from '../data/platform';
import { distinct, isTrue, select, type Row } from '../data/records';
import { ASSIGNMENT, HANDOVER, POLICY } from '../data/tables';
import { bookedCategories, neededForBookings } from '../effects/demand';
import { pauseUnder, readStrikes } from '../effects/strikes';

/** What people do at a locker; stocking is the agents' own. */
const KINDS: readonly Kind[] = ['loan', 'repair', 'replacement', 'charging', 'deployment'];

interface Scene {
  readonly locker: Locker;
  readonly policies: readonly Policy[];
  readonly criteria: readonly string[];
  readonly bays: readonly Bay[];
  readonly held: readonly string[];
  readonly offers: readonly Offer[];
  /** Kinds of device that are booked at the site. */
  readonly booked: readonly string[];
  /** What the person has in use. */
  readonly own: readonly Device[];
}

/**
 * What a person may do at a locker and why not: some thirty queries, however many bays and policies there are.
 * @param who sys_id, user name or e-mail address
 */
export function explainFor(who: string, lockerId: string): object {
  const locker = readLocker(lockerId);
  if (!locker) throw appError('locker_unknown');
  const person = findPerson(who);
  const personId = person.sys_id;
  const scene = look(personId, locker);
  const strikes = readStrikes(personId);
  const running = runningByKind(personId);
  const questions = KINDS.flatMap((kind) =>
    categoriesFor(kind, scene).map((modelCategoryId) => ({ kind, modelCategoryId })),
  );
  const categories = namesOf(
    'cmdb_model_category',
    questions.map((question) => question.modelCategoryId),
  );
  const policyNames = namesOf(
    POLICY,
    scene.policies.map((policy) => policy.id),
  );
  const sites = namesOf('cmn_location', [locker.siteId]);
  return {
    person: { name: person.name, active: isTrue(person.active) },
    locker: { name: locker.name, site: sites.get(locker.siteId) ?? '', state: locker.state },
    as_of: toIso(now()),
    answers: questions.map(({ kind, modelCategoryId }) => {
      const question = { kind, modelCategoryId, siteId: locker.siteId, criteria: scene.criteria };
      const policy = matchPolicy(scene.policies, question);
      const explanation = explain({
        question,
        policies: scene.policies,
        policy,
        standing: {
          active: isTrue(person.active),
          pausedUntil: policy && pauseUnder(policy, strikes),
          running: running.get(kind) ?? 0,
        },
        lockerInService: locker.state === 'in_service',
        ...suppliedWith(kind, modelCategoryId, policy, scene),
      });
      return {
        kind,
        category: modelCategoryId === '' ? null : (categories.get(modelCategoryId) ?? ''),
        ...explanation,
        policy: policy && { policy_id: policy.id, name: policyNames.get(policy.id) ?? '', order: policy.order },
      };
    }),
  };
}

function findPerson(who: string): Row<'sys_id' | 'name' | 'active'> {
  for (const column of ['sys_id', 'user_name', 'email']) {
    const found = select('sys_user', ['sys_id', 'name', 'active'], [[column, '=', who]], { limit: 2 });
    if (found[0] && found.length === 1) return found[0];
  }
  throw appError('person_unknown');
}

function look(personId: string, locker: Locker): Scene {
  const policies = readPolicies([['active', '=', 'true']]);
  const bays = readBays([['locker', '=', locker.id]]);
  const bayIds = bays.map((bay) => bay.id);
  return {
    locker,
    policies,
    bays,
    criteria: criteriaMet(personId, distinct(policies.map((policy) => policy.userCriteriaId))),
    held: [...valuesOf(HANDOVER, 'live_bay', bayIds)],
    offers: offersIn(
      bays,
      policies.some((policy) => policy.needsReadiness),
    ),
    booked: bookedCategories(locker.siteId),
    own: devicesInHand(personId),
  };
}

function runningByKind(personId: string): ReadonlyMap<string, number> {
  const running = new Map<string, number>();
  const rows = select(
    ASSIGNMENT,
    ['kind'],
    [
      ['requested_for', '=', personId],
      ['stage', 'IN', RUNNING_STAGES],
    ],
  );
  for (const { kind } of rows) running.set(kind, (running.get(kind) ?? 0) + 1);
  return running;
}

/** Kinds of device that a policy of this kind names, and for those that are lent also what lies here; `''`: any other. */
function categoriesFor(kind: Kind, { policies, offers }: Scene): string[] {
  const own = policies.filter((policy) => policy.kind === kind);
  const named = own.map((policy) => policy.modelCategoryId);
  const here = needsDevice(kind) && own.length > 0 ? offers.map((offer) => offer.device.modelCategoryId) : [];
  const all = distinct([...named, ...here]);
  return all.length === 0 || (!needsDevice(kind) && named.includes('')) ? [...all, ''] : all;
}

function suppliedWith(
  kind: Kind,
  modelCategoryId: string,
  policy: Policy | null,
  scene: Scene,
): { readonly supply: Supply; readonly own: number | null } {
  if (needsDevice(kind)) return { supply: devicesFor(kind, modelCategoryId, policy, scene), own: null };
  if (!HAND_IN_KINDS.some((one) => one === kind)) return { supply: bayFor(kind, null, scene), own: null };
  const things = scene.own.filter((one) => modelCategoryId === '' || one.modelCategoryId === modelCategoryId);
  return { supply: bayFor(kind, things, scene), own: things.length };
}

function devicesFor(kind: Kind, modelCategoryId: string, policy: Policy | null, scene: Scene): Supply {
  const { offers, locker, booked } = scene;
  const wish = {
    modelCategoryId,
    minChargePercent: policy?.minChargePercent ?? 0,
    needsReadiness: policy?.needsReadiness ?? false,
    reachNeeded: false,
    siteId: locker.siteId,
    lockerId: locker.id,
  };
  const reasons = offers.flatMap((offer) => {
    const reason = unfit(offer, wish);
    return reason === 'category' ? [] : [reason];
  });
  const supply = tally(reasons);
  const backAt = kind === 'loan' && policy ? now() + grantedDurationMs(policy, 0) : Infinity;
  if (supply.free === 0 || !neededForBookings({ modelCategoryId, siteId: locker.siteId }, booked, backAt))
    return supply;
  return { free: 0, unfit: { ...supply.unfit, booked: supply.free } };
}

/** The bays that take one of some devices; of what is given out by IT any bay does. */
function bayFor(kind: Kind, things: readonly Device[] | null, { bays, held, locker }: Scene): Supply {
  const empty = bays.filter((bay) => servesFor(kind, bay) && isFree(bay, held));
  const fitting = empty.filter((bay) => things === null || things.some((thing) => fits(thing.size, bay.size))).length;
  const kept = Math.min(fitting, keptFor({ kind }, locker.id, bays));
  const tooSmall = empty.length - fitting;
  return {
    free: fitting - kept,
    unfit: { ...(tooSmall > 0 && { too_small: tooSmall }), ...(kept > 0 && { kept_for_others: kept }) },
  };
}

function tally(reasons: readonly (Hindrance | null)[]): Supply {
  const unfitBy: Partial<Record<Hindrance, number>> = {};
  for (const reason of reasons) if (reason !== null) unfitBy[reason] = (unfitBy[reason] ?? 0) + 1;
  return { free: reasons.filter((reason) => reason === null).length, unfit: unfitBy };
}
