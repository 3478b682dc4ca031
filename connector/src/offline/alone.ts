/**
 * When a locker is served without ServiceNow: when it is away or slower than somebody at a kiosk can wait, and as long as it
 * still has to learn what was decided here meanwhile.
 */
import type { Clock } from '../clock.ts';
import type { Logger } from '../log.ts';
import type { Locker } from '../servicenow/answers.ts';
import { ServiceNowError } from '../servicenow/errors.ts';
import type { Decisions } from './decisions.ts';
import type { Granted } from './granted.ts';
import { aloneForMs } from './grants.ts';

export interface Alone {
  /**
   * Asks ServiceNow; answers by what it has granted where it does not answer in time. What it says afterwards is not heard: it has
   * opened no door, and the person has been served.
   */
  decide<T>(locker: Locker, ask: () => Promise<T>, alone: () => Promise<T>): Promise<T>;
  /** How a locker stands while ServiceNow is away. `nothing`: nothing was granted. */
  readonly standing: (lockerId: string) => 'serving' | 'over' | 'nothing';
  /** Whether a locker whose lease ran out while ServiceNow was away is still served from here. */
  readonly serves: (lockerId: string) => boolean;
}

export function createAlone(parts: {
  granted: Granted;
  decisions: Decisions;
  /** ServiceNow has refused this connector: it opens nothing by itself then. */
  barred: () => boolean;
  patienceMs: number;
  clock: Clock;
  log: Logger;
}): Alone {
  const { granted, decisions, barred, patienceMs, clock, log } = parts;

  function standing(lockerId: string): 'serving' | 'over' | 'nothing' {
    const known = granted.of(lockerId);
    const forMs = known && aloneForMs(known);
    if (!known || forMs === null) return 'nothing';
    return known.ageMs() < forMs ? 'serving' : 'over';
  }

  const inTime = <T>(ask: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const cancel = clock.after(patienceMs, () =>
        reject(new ServiceNowError('away', 'servicenow_away', 'ServiceNow is slower than the kiosk waits')),
      );
      ask().then(resolve, reject).finally(cancel);
    });

  const isAway = (error: unknown) =>
    error instanceof ServiceNowError && error.kind !== 'refused' && error.code !== 'servicenow_sign_in';

  return {
    standing,
    serves: (lockerId) => !barred() && standing(lockerId) === 'serving',
    async decide(locker, ask, alone) {
      if (decisions.waits(locker.controller_id) && !barred()) return alone();
      if (standing(locker.locker_id) === 'nothing') return ask();
      try {
        return await inTime(ask);
      } catch (error) {
        if (!isAway(error) || barred()) throw error;
        log.info({ controller: locker.controller_id }, 'decided without ServiceNow');
        return alone();
      }
    },
  };
}
