import { gs } from '@servicenow/glide';
import { canonicalCredential, type CredentialKind } from '../domain/credentials';
import { isAppError } from '../domain/errors';
import { keyedHash, offlineHash } from '../data/platform';
import { select, update } from '../data/records';
import { CREDENTIAL } from '../data/tables';

/** A run does so many; the next one does the rest. */
const MOST_AT_ONCE = 200;

/** The columns of a credential that its value fills. */
export interface HashColumns {
  readonly value_hash: string;
  /** `''`: no locker knows it without ServiceNow. */
  readonly offline_hash: string;
}

/** @returns the hashes and what an agent may see of a value; null when it cannot be a credential of this kind */
export function hashedValue(kind: string, plain: string): { hashes: HashColumns; label: string } | null {
  try {
    const canonical = canonicalCredential(kind as CredentialKind, plain);
    // A QR code is good once: what it is worth only ServiceNow knows.
    const hashes = { value_hash: keyedHash(canonical), offline_hash: kind === 'qr' ? '' : offlineHash(canonical) };
    return { hashes, label: kind === 'pin' ? 'PIN' : `…${plain.trim().slice(-2)}` };
  } catch (thrown) {
    if (isAppError(thrown)) return null;
    throw thrown;
  }
}

/**
 * Hashes the values that came without the rule that does it (an import runs none). What cannot be a credential, or is
 * somebody else's already, is switched off; the plain value goes in either case.
 * @returns how many were looked at
 */
export function hashNewValues(): number {
  const rows = select(CREDENTIAL, ['sys_id', 'kind', 'new_value', 'label'], [['new_value', 'ISNOTEMPTY']], {
    limit: MOST_AT_ONCE,
  });
  for (const row of rows) {
    const hashed = hashedValue(row.kind, row.new_value);
    const kept = hashed && { ...hashed.hashes, label: row.label || hashed.label, new_value: '' };
    if (kept && update(CREDENTIAL, row.sys_id, kept)) continue;
    gs.warn(`Smart Lockers: credential ${row.sys_id} was switched off: its value is malformed or in use already.`);
    update(CREDENTIAL, row.sys_id, { new_value: '', active: false });
  }
  return rows.length;
}
