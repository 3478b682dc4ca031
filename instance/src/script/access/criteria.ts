import type { Kernel, Row, Transaction, User } from '../../kernel.ts';
import { runAnswer } from '../scripts.ts';
import { scopeName } from '../cache.ts';
import { groupsOf, hasAnyRole, resolveUser, roleName } from '../users.ts';

const list = (value: string | undefined) => (value ?? '').split(',').filter(Boolean);

/** Locations and departments count with all that lie below them. */
const MAX_LEVELS = 20;

function isWithin(kernel: Kernel, table: string, id: string, wanted: readonly string[]): boolean {
  let current = id;
  for (let level = 0; current && level < MAX_LEVELS; level += 1) {
    if (wanted.includes(current)) return true;
    current = kernel.store.get(table, current)?.['parent'] ?? '';
  }
  return false;
}

/** What each part of a criteria says of a user; parts that are empty say nothing. */
function verdicts(kernel: Kernel, tx: Transaction, criteria: Row, user: User): boolean[] {
  const record = kernel.store.get('sys_user', user.sysId) ?? {};
  const groups = groupsOf(kernel, user.sysId);
  const parts: readonly [readonly string[], (wanted: readonly string[]) => boolean][] = [
    [list(criteria['user']), (wanted) => wanted.includes(user.sysId)],
    [list(criteria['group']), (wanted) => groups.some((group) => wanted.includes(group))],
    [
      list(criteria['role']),
      (wanted) =>
        hasAnyRole(
          user,
          wanted
            .map((id) => roleName(kernel, id))
            .filter(Boolean)
            .join(','),
        ),
    ],
    [list(criteria['location']), (wanted) => isWithin(kernel, 'cmn_location', record['location'] ?? '', wanted)],
    [list(criteria['department']), (wanted) => wanted.includes(record['department'] ?? '')],
    [list(criteria['company']), (wanted) => wanted.includes(record['company'] ?? '')],
  ];
  const said = parts.flatMap(([wanted, holds]) => (wanted.length > 0 ? [holds(wanted)] : []));
  if (criteria['advanced'] !== 'true' || !criteria['script']) return said;
  return [
    ...said,
    runAnswer(kernel, tx, {
      source: criteria['script'],
      name: `user_criteria.${criteria['name']}`,
      scope: scopeName(kernel, criteria['sys_scope']),
      globals: { user_id: user.sysId },
    }),
  ];
}

/**
 * Whether a user meets a `user_criteria` record: any of its parts, or all of them where it says `match_all`. One that is
 * inactive, missing or empty is met by nobody.
 */
export function meetsCriteria(kernel: Kernel, tx: Transaction, criteriaId: string, userId: string): boolean {
  const criteria = kernel.store.get('user_criteria', criteriaId);
  if (!criteria || criteria['active'] !== 'true') return false;
  const said = verdicts(kernel, tx, criteria, resolveUser(kernel, userId));
  if (said.length === 0) return false;
  return criteria['match_all'] === 'true' ? said.every(Boolean) : said.some(Boolean);
}
