import type { NotBookable } from './demand';
import { DAY_MS, HOUR_MS, SECOND_MS } from './time';

/** The lengths that the catalog item offers. */
const LENGTHS_MS: Readonly<Record<string, number>> = {
  '4h': 4 * HOUR_MS,
  '1d': DAY_MS,
  '3d': 3 * DAY_MS,
  '1w': 7 * DAY_MS,
};

/** How long was asked for; 0: not said, so that the policy's default holds. */
export function askedDurationMs(length: string, until: number | null, from: number): number {
  if (length === 'until') return until === null ? 0 : Math.max(0, until - from);
  return LENGTHS_MS[length] ?? 0;
}

/** The same asked again by the same person in this time is the same request: somebody has pressed twice. */
export const SAME_REQUEST_MS = 10 * SECOND_MS;

export type Refusal =
  | NotBookable
  | 'not_entitled'
  | 'duplicate'
  | 'limit_reached'
  | 'paused'
  | 'person_inactive'
  | 'person_left'
  | 'not_approved'
  | 'no_approver'
  | 'not_served'
  | 'withdrawn'
  | 'incomplete'
  | 'not_stored';

/** What somebody is told whose request is not served. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  not_entitled: 'No rule allows you to borrow a device of this kind at this site.',
  duplicate: 'You had asked for the same a moment before. That request goes on, and this one is closed.',
  not_bookable: 'A device of this kind cannot be booked ahead here. Please order it when you need it.',
  too_far_ahead: 'This cannot be booked so far ahead. Please order again later, or for an earlier time.',
  booked_out: 'All devices of this kind are booked or lent then. Please choose another time.',
  person_left: 'The person whom the device was for has left.',
  limit_reached: 'You have borrowed as many devices as you may. Return one, then ask again.',
  paused: 'Borrowing is paused for you for a while, because devices came back too late. My devices says until when.',
  person_inactive: 'The person whom the device is for is not active.',
  not_approved: 'The request was not approved.',
  no_approver: 'This needs approval, and there is nobody who could give it. Please ask IT.',
  not_served: 'No device became free in time. Please ask again, or choose another locker or kind of device.',
  withdrawn: 'IT has called it off. Please ask them if you still need a device.',
  incomplete: 'The request names no locker that is there. Please order again and choose one.',
  not_stored: 'The request could not be stored as a loan. Please order again; IT finds the reason in the log.',
};

/** What is said of an assignment that ended with this outcome; `''`: the person knows why. */
export function refusalText(outcome: string): string {
  return REFUSALS[outcome as Refusal] ?? '';
}

/** The same with what is known of the time from which it would be possible. @param from in the person's words; `''`: not known */
export function refusalFrom(refusal: 'paused' | 'booked_out', from: string): string {
  return from === '' ? REFUSALS[refusal] : `${REFUSALS[refusal]} Possible from ${from}.`;
}
