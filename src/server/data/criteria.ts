import { UserCriteriaLoader } from '@servicenow/glide/sn_uc';

/** Which of the user criteria a person meets, as the platform decides it for the catalog; one call for all of them. */
export function criteriaMet(personId: string, criteria: readonly string[]): readonly string[] {
  if (criteria.length === 0) return [];
  return UserCriteriaLoader.getMatchingCriteria(personId, [...criteria]);
}
