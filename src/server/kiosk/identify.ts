import { canonicalCredential, type CredentialKind } from '../domain/credentials';
import { appError } from '../domain/errors';
import type { Method } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { fromGlide, toGlide } from '../domain/time';
import { hashNewValues } from '../credentials/hash';
import { locked, refuseWhileLocked } from '../credentials/lock';
import { readHandovers } from '../data/handovers';
import { readPerson, type Known } from '../data/people';
import { derivedId, keyedHash, now } from '../data/platform';
import { isTrue, select, selectOne, update, type Row } from '../data/records';
import { ACCESS_EVENT, CREDENTIAL } from '../data/tables';
import type { Trail } from '../trail/append';

export interface Presented {
  readonly kind: CredentialKind;
  readonly value: string;
}

export interface Identified {
  readonly person: Known;
  /** The handover whose code or QR code was used; `''`: the person is known by something of their own. */
  readonly handoverId: string;
  readonly singleUse: boolean;
}

const COLUMNS = [
  'sys_id',
  'person',
  'handover',
  'active',
  'valid_from',
  'valid_until',
  'single_use',
  'used_at',
  'locked_until',
] as const;

export function hashOf(presented: Presented): string {
  return keyedHash(canonicalCredential(presented.kind, presented.value));
}

/**
 * Who presents this. What is not known, belongs to nobody active or is switched off gets one and the same answer.
 * @throws `credential_unknown`, `credential_expired`, `credential_locked`
 */
export function identify(presented: Presented, hash: string, requestId: string, trail: Trail): Identified {
  if (presented.kind === 'pin') refuseWhileWrong(trail.lockerId);
  const known = findCredential(presented.kind, hash);
  const byCode = !known && presented.kind === 'pin' ? findByCode(hash) : null;
  if (byCode) return byCode;
  // Credentials that came by import are hashed by a job; whoever is faster than the job is not turned away.
  const credential = known ?? (hashNewValues() > 0 ? findCredential(presented.kind, hash) : null);
  if (!credential) return refuse(presented.kind, requestId, trail);
  const person = isTrue(credential.active) ? readPerson(credential.person) : null;
  if (!person?.active) return refuse(presented.kind, requestId, trail);
  const lockedFor = (fromGlide(credential.locked_until) ?? 0) - now();
  if (lockedFor > 0) throw locked(lockedFor);
  if (!isValid(credential)) throw appError('credential_expired');
  return { person, handoverId: credential.handover, singleUse: isTrue(credential.single_use) };
}

/** A credential that may be used once is spent as soon as its session exists; a tap sent again makes up for it. */
export function spend(hash: string): void {
  const once = selectOne(
    CREDENTIAL,
    ['sys_id'],
    [
      ['value_hash', '=', hash],
      ['single_use', '=', 'true'],
      ['used_at', 'ISEMPTY'],
    ],
  );
  if (once) update(CREDENTIAL, once.sys_id, { used_at: toGlide(now()) });
}

function findCredential(kind: CredentialKind, hash: string): Row<(typeof COLUMNS)[number]> | null {
  return selectOne(CREDENTIAL, COLUMNS, [
    ['value_hash', '=', hash],
    ['kind', '=', kind],
  ]);
}

/** The handover whose code this is; it identifies its person and stands for this handover alone. */
function findByCode(hash: string): Identified | null {
  const [handover] = readHandovers(
    [
      ['code_hash', '=', hash],
      ['state', 'IN', UNDECIDED],
    ],
    { limit: 1 },
  );
  if (!handover) return null;
  const person = readPerson(handover.personId);
  return person?.active ? { person, handoverId: handover.id, singleUse: false } : null;
}

/** The one handover that a code or QR code stands for, when a tap is sent again; `''`: none. */
export function standsFor(kind: CredentialKind, hash: string): string {
  if (kind === 'badge') return '';
  const byCode = kind === 'pin' ? findByCode(hash)?.handoverId : undefined;
  return byCode ?? findCredential(kind, hash)?.handover ?? '';
}

function isValid(credential: Row<(typeof COLUMNS)[number]>): boolean {
  const from = fromGlide(credential.valid_from);
  const until = fromGlide(credential.valid_until);
  const spent = isTrue(credential.single_use) && credential.used_at !== '';
  return !spent && (from === null || from <= now()) && (until === null || now() < until);
}

/** The refusal goes into the trail, and the wrong codes there are what the lock counts. */
export function refuse(method: Method, requestId: string, trail: Trail): never {
  trail.append({ id: derivedId(requestId, 'refused'), type: 'refused', method, data: { reason: 'unknown' } });
  trail.close();
  throw appError('credential_unknown');
}

/** Wrong codes are counted for each locker, because an unknown one belongs to nobody. Badges go on working. */
function refuseWhileWrong(lockerId: string): void {
  refuseWhileLocked((sinceMs, limit) =>
    select(
      ACCESS_EVENT,
      ['server_time'],
      [
        ['locker', '=', lockerId],
        ['server_time', '>', toGlide(sinceMs)],
        ['type', '=', 'refused'],
        ['method', '=', 'pin'],
      ],
      { orderByDesc: 'server_time', limit },
    ).map((row) => fromGlide(row.server_time) ?? 0),
  );
}
