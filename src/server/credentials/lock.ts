import { lockedUntil, PATIENT_GUESSES } from '../domain/credentials';
import { appError } from '../domain/errors';
import { SECOND_MS } from '../domain/time';
import { now, setting } from '../data/platform';

/**
 * After too many wrong codes there is a pause, for right ones too.
 * @param wrongSince times of the latest wrong codes after a moment, newest first, so many at most
 * @throws `credential_locked`
 */
export function refuseWhileLocked(wrongSince: (sinceMs: number, limit: number) => readonly number[]): void {
  const lockMs = setting('pin_lock_seconds') * SECOND_MS;
  const rules = [{ limit: setting('pin_failures'), withinMs: lockMs, lockMs }, PATIENT_GUESSES];
  const longestMs = Math.max(...rules.map((rule) => rule.withinMs + rule.lockMs));
  const most = Math.max(...rules.map((rule) => rule.limit));
  const until = lockedUntil(wrongSince(now() - longestMs, most), rules, now());
  if (until !== null) throw locked(until - now());
}

export function locked(forMs: number): Error {
  return appError('credential_locked', { retry_after_s: Math.ceil(forMs / SECOND_MS) });
}
