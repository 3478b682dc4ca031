import { meetsCriteria } from '../access/criteria.ts';
import { GlideObject, type Engine } from '../engine.ts';
import { toText } from './values.ts';

const ids = (given: unknown): string[] =>
  Array.isArray(given) ? given.map(toText) : toText(given).split(',').filter(Boolean);

/** `sn_uc.UserCriteriaLoader`: statics alone. */
export const userCriteriaLoader = ({ kernel, tx }: Engine) => ({
  userMatches: (userId: unknown, criteriaIds: unknown) =>
    ids(criteriaIds).some((id) => meetsCriteria(kernel, tx, id, toText(userId))),
  getMatchingCriteria: (userId: unknown, criteriaIds: unknown) =>
    ids(criteriaIds).filter((id) => meetsCriteria(kernel, tx, id, toText(userId))),
});

export class UserCriteriaLoader extends GlideObject {
  static readonly glideName = 'UserCriteriaLoader';
}
