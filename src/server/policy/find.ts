import type { Kind, Policy } from '../domain/model';
import { matchPolicy } from '../domain/policies';
import { readPolicies } from '../data/assignments';
import { criteriaMet } from '../data/criteria';
import { distinct } from '../data/records';

export interface Ask {
  readonly kind: Kind;
  readonly personId: string;
  readonly siteId: string;
  readonly modelCategoryId: string;
}

/** The policy that applies to what a person wants at a site; null: none allows it. */
export function policyFor({ kind, personId, siteId, modelCategoryId }: Ask): Policy | null {
  const policies = readPolicies([
    ['active', '=', 'true'],
    ['kind', '=', kind],
  ]);
  const criteria = criteriaMet(personId, distinct(policies.map((policy) => policy.userCriteriaId)));
  return matchPolicy(policies, { kind, siteId, modelCategoryId, criteria });
}
