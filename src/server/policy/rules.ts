import type { Kind, Policy } from '../domain/model';
import { wayOf } from '../domain/entitlement';
import { matchPolicy } from '../domain/policies';
import { readPolicies } from '../data/assignments';
import { criteriaMet } from '../data/criteria';
import { distinct } from '../data/records';

/** What can be begun in front of a locker by somebody who is no agent. */
const KINDS: readonly Kind[] = ['loan', 'repair', 'charging'];

/** The policies of this site by which something can be begun at the kiosk, and what a visitor meets of their criteria. */
export interface Rules {
  readonly siteId: string;
  readonly policies: readonly Policy[];
  readonly criteria: readonly string[];
}

/** Who stands where. */
interface Present {
  readonly person: { readonly id: string };
  readonly locker: { readonly siteId: string };
}

/** One query, and one call of the platform for all criteria. */
export function rulesHere({ person, locker }: Present): Rules {
  const { siteId } = locker;
  const active = readPolicies([
    ['active', '=', 'true'],
    ['kind', 'IN', KINDS],
  ]);
  const here = active.filter((policy) => policy.siteId === '' || policy.siteId === siteId);
  const kinds = distinct(here.filter(goesWithoutRequest).map((policy) => policy.kind));
  const policies = here.filter((policy) => kinds.includes(policy.kind));
  const named = distinct(policies.map((policy) => policy.userCriteriaId));
  return { siteId, policies, criteria: criteriaMet(person.id, named) };
}

function goesWithoutRequest(policy: Policy): boolean {
  return wayOf(policy.kind, policy) === 'at_kiosk';
}

/** By which policy the visitor may begin this here; null: by none. */
export function ruleFor(rules: Rules, kind: Kind, modelCategoryId: string): Policy | null {
  const { siteId, criteria } = rules;
  const policy = matchPolicy(rules.policies, { kind, siteId, modelCategoryId, criteria });
  return policy && goesWithoutRequest(policy) ? policy : null;
}
