import type { GrantedCredential } from '../domain/grants';
import { fromGlide, toIso } from '../domain/time';
import { now } from '../data/platform';
import { select } from '../data/records';
import { CREDENTIAL } from '../data/tables';

/** By person: what of their own is active and valid now, in an order that does not change. One query. */
export function credentialsOf(personIds: readonly string[]): ReadonlyMap<string, GrantedCredential[]> {
  const rows = select(
    CREDENTIAL,
    ['person', 'kind', 'offline_hash', 'valid_from', 'valid_until', 'locked_until'],
    [
      ['person', 'IN', personIds],
      ['kind', 'IN', ['badge', 'pin']],
      ['active', '=', 'true'],
      ['single_use', '=', 'false'],
      ['handover', 'ISEMPTY'],
      ['offline_hash', 'ISNOTEMPTY'],
    ],
    { orderBy: 'offline_hash' },
  );
  const found = new Map<string, GrantedCredential[]>();
  for (const row of rows) {
    const until = fromGlide(row.valid_until);
    const isBegun = (fromGlide(row.valid_from) ?? 0) <= now() && (fromGlide(row.locked_until) ?? 0) <= now();
    if (!isBegun || (until !== null && until <= now())) continue;
    const credential = { kind: row.kind as GrantedCredential['kind'], hash: row.offline_hash, until: toIso(until) };
    found.set(row.person, [...(found.get(row.person) ?? []), credential]);
  }
  return found;
}
