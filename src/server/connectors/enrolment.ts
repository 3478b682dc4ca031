import { appError } from '../domain/errors';
import { fromGlide, MINUTE_MS, toGlide } from '../domain/time';
import { readLocker } from '../data/lockers';
import { derivedId, keyedHash, newCode, now } from '../data/platform';
import { insert, selectOne, update } from '../data/records';
import { ACCESS_EVENT, ENROLMENT } from '../data/tables';
import { openTrail } from '../trail/append';
import type { Locker } from '../domain/model';

export type Purpose = 'kiosk' | 'controller';

const CODE_DIGITS = 10;
const VALID_MS = 15 * MINUTE_MS;
const MOST_TRIES = 5;

const codeHash = (code: string): string => keyedHash(`enrol:${code}`);

/** A one-time code, shown once; only its keyed hash is kept. */
export function createCode(lockerId: string, purpose: Purpose): { readonly code: string; readonly expiresAt: number } {
  if (!readLocker(lockerId)) throw appError('locker_unknown');
  const expiresAt = now() + VALID_MS;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const code = newCode(CODE_DIGITS);
    const values = { locker: lockerId, purpose, code_hash: codeHash(code), expires_at: toGlide(expiresAt) };
    if (insert(ENROLMENT, values) !== null) return { code, expiresAt };
  }
  throw appError('state_conflict', { subject: 'enrolment' });
}

/** Who spends a code. Of a kiosk what its connector has made its key, so that every connector knows it. */
type Spending = { readonly code: string; readonly used_by: string } & (
  { readonly purpose: 'kiosk'; readonly key_hash: string } | { readonly purpose: 'controller' }
);

/**
 * Spends a code. Two who spend it at the same moment are told apart by the trail: both try to append the same fact, and
 * its id can be there once. Whoever spent it may ask again while it is good, for an answer that got lost: a kiosk with
 * another key, which takes the place of the one that never reached it. Later it is nobody's: a controller's name is no secret.
 * @throws `code_unknown`, `code_used`, `code_expired`
 */
export function spendCode(spending: Spending): Locker {
  const { purpose, code, used_by: usedBy } = spending;
  const columns = ['sys_id', 'locker', 'expires_at', 'used_by'] as const;
  const row = selectOne(ENROLMENT, columns, [
    ['code_hash', '=', codeHash(code)],
    ['purpose', '=', purpose],
  ]);
  const locker = row && readLocker(row.locker);
  if (!locker) throw appError('code_unknown');
  if (row.used_by !== '' && row.used_by !== usedBy) throw appError('code_used');
  if ((fromGlide(row.expires_at) ?? 0) <= now()) throw appError('code_expired');
  const factId = derivedId(row.sys_id, 'enrolled');
  const trail = openTrail(locker);
  const data = { purpose, used_by: usedBy };
  if (!trail.append({ id: factId, type: 'enrolled', data }) && spentBy(factId) !== usedBy) throw appError('code_used');
  trail.close(spending.purpose === 'kiosk' ? { kiosk_key_hash: spending.key_hash } : {});
  if (row.used_by === '') update(ENROLMENT, row.sys_id, { used_at: toGlide(now()), used_by: usedBy });
  return locker;
}

function spentBy(factId: string): string {
  const fact = selectOne(ACCESS_EVENT, ['data'], [['sys_id', '=', factId]]);
  return fact ? (JSON.parse(fact.data) as { used_by: string }).used_by : '';
}
