/** What may be opened while ServiceNow is away, and for whom: plain decisions over what it has granted. */
import { timingSafeEqual } from 'node:crypto';
import type { LiveBay, Presence } from '../lockers/live.ts';
import type { Grant, Locker } from '../servicenow/answers.ts';

/** A badge or a code as it is kept (hashes.ts). */
export interface Presented {
  readonly kind: 'badge' | 'pin';
  readonly hash: string;
}

/** What ServiceNow has said of a locker, and when. */
export interface Knowledge {
  readonly locker: Locker;
  /** Milliseconds since 1970. */
  readonly knownAt: number;
  /** Numbers of the bays that were free then. */
  readonly free: readonly number[];
  readonly grants: readonly Grant[];
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** A code of a message stands for its own handover alone; a badge or a PIN for all of its person. */
export function grantsFor(grants: readonly Grant[], { kind, hash }: Presented, now: number): Grant[] {
  const byCode = kind === 'pin' ? grants.filter(({ code }) => code !== null && isSame(code, hash)) : [];
  if (byCode.length > 0) return byCode;
  return grants.filter(({ credentials }) =>
    credentials.some(
      (one) => one.kind === kind && isSame(one.hash, hash) && (one.until === null || now < Date.parse(one.until)),
    ),
  );
}

export type Standing = 'good' | 'too_early' | 'ended' | 'too_old';

/** Whether a grant may be used now: within its window, and with knowledge no older than its policy allows. */
export function standingOf(grant: Grant, knownAt: number, now: number): Standing {
  if (now - knownAt > grant.alone_s * 1_000) return 'too_old';
  if (now < Date.parse(grant.from)) return 'too_early';
  return grant.until !== null && now >= Date.parse(grant.until) ? 'ended' : 'good';
}

/** Until when anything may be opened there without ServiceNow, milliseconds since 1970; null: nothing is granted. */
export function aloneUntil({ grants, knownAt }: Knowledge): number | null {
  if (grants.length === 0) return null;
  return knownAt + Math.max(...grants.map(({ alone_s }) => alone_s)) * 1_000;
}

/** The best bay to put a thing into: one that it fits, that is free as far as anybody knows, and of which no sensor says otherwise. */
export function freeBay(grant: Grant, free: ReadonlySet<number>, live: ReadonlyMap<number, LiveBay>): number | null {
  const isEmpty = (number: number) => live.get(number)?.presence !== 'occupied' && live.get(number)?.door !== 'open';
  return grant.bays.find((number) => free.has(number) && isEmpty(number)) ?? null;
}

/** What a closed door says: as the app's `interpretClosing`, which has the last word. */
export function isDone(direction: Grant['direction'], presence: Presence): boolean {
  return presence === 'unknown' || presence === (direction === 'collect' ? 'empty' : 'occupied');
}
