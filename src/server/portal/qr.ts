import { gs } from '@servicenow/glide';
import { canonicalCredential } from '../domain/credentials';
import { appError } from '../domain/errors';
import { UNDECIDED } from '../domain/stateMachine';
import { MINUTE_MS, toGlide, toIso } from '../domain/time';
import { readHandovers } from '../data/handovers';
import { derivedId, keyedHash, newCode, now } from '../data/platform';
import { insert, selectOne, update } from '../data/records';
import { CREDENTIAL } from '../data/tables';

/** Long enough to walk up to the kiosk, short enough that a picture of it is of no use. */
const GOOD_FOR_MS = 5 * MINUTE_MS;
/** As many bits as an id has. */
const DIGITS = 39;

/**
 * A QR code for one of the caller's own handovers: it identifies them at a kiosk once, for this handover alone. A
 * handover has one at a time: a new one makes the one before worthless, and no rows pile up.
 * @returns what the QR code says, and until when it is good
 * @throws `handover_unknown`
 */
export function createQr(handoverId: string): { text: string; expires_at: string | null } {
  const [handover] = readHandovers([
    ['sys_id', '=', handoverId],
    ['person', '=', gs.getUserID()],
    ['state', 'IN', UNDECIDED],
  ]);
  if (!handover) throw appError('handover_unknown');
  const value = newCode(DIGITS);
  const expiresAt = now() + GOOD_FOR_MS;
  const id = derivedId(handover.id, 'qr');
  const columns = {
    person: handover.personId,
    kind: 'qr',
    handover: handover.id,
    value_hash: keyedHash(canonicalCredential('qr', value)),
    label: `QR code of ${handover.number}`,
    active: true,
    valid_until: toGlide(expiresAt),
    single_use: true,
    used_at: '',
  };
  if (selectOne(CREDENTIAL, ['sys_id'], [['sys_id', '=', id]])) update(CREDENTIAL, id, columns);
  else insert(CREDENTIAL, columns, id);
  return { text: `SLQ:${value}`, expires_at: toIso(expiresAt) };
}
