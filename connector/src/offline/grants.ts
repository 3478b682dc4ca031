/** What may be opened while ServiceNow is away, and for whom: plain decisions over what it has granted. */
import { timingSafeEqual } from 'node:crypto';
import type { Presence } from '../lockers/live.ts';
import type { Grant, HandIn, Leave, Locker } from '../servicenow/answers.ts';

/** A badge or a code as it is kept (hashes.ts). */
export interface Presented {
  readonly kind: 'badge' | 'pin';
  readonly hash: string;
}

/** What ServiceNow has said of a locker, and when. */
export interface Knowledge {
  readonly locker: Locker;
  /** Milliseconds since 1970, as it is told: how old it is says `ageMs`. */
  readonly knownAt: number;
  /** How long ago it was said, now. */
  readonly ageMs: () => number;
  /** Numbers of the bays that were free then. */
  readonly free: readonly number[];
  readonly leave: Leave;
  readonly grants: readonly Grant[];
  readonly handIns: readonly HandIn[];
}

/** What somebody may do at a locker. */
export type Allowed = Pick<Knowledge, 'grants' | 'handIns'>;

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** @param now ServiceNow's time. A code of a message stands for its own handover alone; a badge or a PIN for all of its person. */
export function allowedTo({ grants, handIns }: Allowed, { kind, hash }: Presented, now: number): Allowed {
  const byCode = kind === 'pin' ? grants.filter(({ code }) => code !== null && isSame(code, hash)) : [];
  if (byCode.length > 0) return { grants: byCode, handIns: [] };
  const isTheirs = ({ credentials }: Pick<Grant, 'credentials'>) =>
    credentials.some(
      (one) => one.kind === kind && isSame(one.hash, hash) && (one.until === null || now < Date.parse(one.until)),
    );
  return { grants: grants.filter(isTheirs), handIns: handIns.filter(isTheirs) };
}

/** Whether what ServiceNow has said is older than policy allows. */
export const isTooOld = ({ alone_s }: Pick<Grant, 'alone_s'>, ageMs: number) => ageMs > alone_s * 1_000;

export type Standing = 'good' | 'too_early' | 'ended' | 'too_old';

/** Whether a grant may be used now: within its window by ServiceNow's time, and with knowledge no older than its policy allows. */
export function standingOf(grant: Grant, ageMs: number, now: number): Standing {
  if (isTooOld(grant, ageMs)) return 'too_old';
  if (now < Date.parse(grant.from)) return 'too_early';
  return grant.until !== null && now >= Date.parse(grant.until) ? 'ended' : 'good';
}

/** For how long anything may be opened there without ServiceNow, since it has spoken; null: nothing is granted. */
export function aloneForMs({ grants, handIns }: Allowed): number | null {
  const seconds = [...grants, ...handIns].map(({ alone_s }) => alone_s);
  return seconds.length === 0 ? null : Math.max(...seconds) * 1_000;
}

/** What a closed door says: as the app's `interpretClosing`, which has the last word. */
export function isDone(direction: Grant['direction'], presence: Presence): boolean {
  return presence === 'unknown' || presence === (direction === 'collect' ? 'empty' : 'occupied');
}
