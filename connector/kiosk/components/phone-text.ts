import type { ByPhone } from '../state/state.ts';
import type { SpokenWords } from '../ui/words.ts';

const LAST_MINUTE_S = 60;

/** How long the code is still good, as `4:59`. */
export function timeLeft({ good_until }: ByPhone, now: number): string {
  const left_s = secondsLeft(good_until, now);
  return `${Math.floor(left_s / 60)}:${String(left_s % 60).padStart(2, '0')}`;
}

/** For those who hear the page: the code letter by letter, and once more when its time is nearly over. */
export function phoneText({ sign_in, good_until }: ByPhone, now: number, { phone }: SpokenWords): string {
  const code = phone.spelled(spelled(sign_in.user_code));
  return secondsLeft(good_until, now) <= LAST_MINUTE_S ? `${phone.lastMinute} ${code}` : `${phone.title}. ${code}`;
}

export const spelled = (code: string): string => code.replace('-', '').split('').join(' ');

const secondsLeft = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000));
