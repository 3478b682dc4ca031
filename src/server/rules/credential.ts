import { gs, type GlideRecord } from '@servicenow/glide';
import { hashedValue } from '../credentials/hash';

/** What somebody types in is hashed before it is stored; the plain value is never in the database. */
export function hashCredential(current: GlideRecord, _previous: GlideRecord): void {
  const plain = current.getValue('new_value');
  if (!plain) return;
  const hashed = hashedValue(current.getValue('kind'), plain);
  if (!hashed) {
    gs.addErrorMessage('This cannot be a credential of this kind: a PIN has 4 to 8 digits, a badge letters or digits.');
    current.setAbortAction(true);
    return;
  }
  for (const [column, hash] of Object.entries(hashed.hashes)) current.setValue(column, hash);
  current.setValue('new_value', '');
  if (!current.getValue('label')) current.setValue('label', hashed.label);
}
