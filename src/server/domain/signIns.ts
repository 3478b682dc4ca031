import { DAY_MS, MINUTE_MS } from './time';

/** A sign-in at a kiosk by a code that the person confirms on their phone: the device flow of RFC 8628. */

/** No vowels, so that no word comes about, and nothing that looks like a digit (RFC 8628, 6.1). */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
/** 34 bits, of which five minutes and a limit for wrong ones leave nothing to guess. */
const LENGTH = 8;

/** Enough to take the phone out and to sign in there with a second factor. */
export const GOOD_FOR_MS = 5 * MINUTE_MS;
/** A confirmed one waits no longer for its kiosk, which asks every few seconds. */
export const FETCHED_WITHIN_MS = MINUTE_MS;
/** How often a kiosk asks. */
export const POLL_S = 2;
/** Wrong codes are counted over a day and an hour; older rows are of no use. */
export const KEPT_MS = 2 * DAY_MS;

/** `wrong`: somebody typed a code that is none; kept to be counted. */
export type SignInState = 'open' | 'confirmed' | 'denied' | 'wrong';

/** @param draw a random whole number below its argument */
export function newUserCode(draw: (bound: number) => number): string {
  return Array.from({ length: LENGTH }, () => LETTERS[draw(LETTERS.length)]).join('');
}

/** As it is shown: `WDJB-MJHT`. */
export function shownUserCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** One text for one code, however it was typed. */
export function canonicalUserCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z]/g, '');
}
