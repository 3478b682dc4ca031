/**
 * Somebody who tries badges or codes until one is known. Each tap counts as a guess until its credential has proved right,
 * so that many at once are no way around it. It is the kiosk that is slowed down, by seconds, and never a person: whoever
 * waits can use this kiosk, and every other at once.
 */
import type { Limit } from './limits.ts';

export interface Guesses {
  /** @throws ConnectorError `too_many_requests`; whatever the tap throws */
  tap<T>(lockerId: string, attempt: () => Promise<T>): Promise<T>;
}

/** 10 wrong ones in a row are a person with a pocket full of cards; 4 a minute after that are 5,760 guesses a day. */
export const WRONG_AT_ONCE = 10;
export const WRONG_PER_MINUTE = 4;

const WRONG = ['credential_unknown', 'offline_unknown'];
const isGuess = (error: unknown) => WRONG.includes(String((error as { code?: unknown }).code));

export function createGuesses(limit: Limit): Guesses {
  return {
    async tap(lockerId, attempt) {
      limit.spend(lockerId);
      try {
        const visit = await attempt();
        limit.giveBack(lockerId);
        return visit;
      } catch (error) {
        if (!isGuess(error)) limit.giveBack(lockerId);
        throw error;
      }
    },
  };
}
