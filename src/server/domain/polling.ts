import { DAY_MS, HOUR_MS } from './time';

/** When agents are at work: Monday to Friday from six to twenty o'clock. */
const OPENS_MS = 6 * HOUR_MS;
const CLOSES_MS = 20 * HOUR_MS;

/** @param localMs a local time, written as if it were UTC */
export function inOperatingHours(localMs: number): boolean {
  const weekday = new Date(localMs).getUTCDay();
  const timeOfDay = localMs % DAY_MS;
  return weekday !== 0 && weekday !== 6 && timeOfDay >= OPENS_MS && timeOfDay < CLOSES_MS;
}
