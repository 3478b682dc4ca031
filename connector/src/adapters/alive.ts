/**
 * Says that a controller of another make is there, as ours do by their heartbeats and no more often: a locker that is quiet
 * for long would count as lost in ServiceNow.
 */
import { isoTime } from '../clock.ts';
import type { Host } from './adapter.ts';

/** @returns what tells it, for a controller that has just been heard of and has run for so long. */
export function createAlive({ inbound, owned, clock }: Pick<Host, 'inbound' | 'owned' | 'clock'>) {
  const toldAt = new Map<string, number>();
  return (controller: string, uptime_s: number): void => {
    const locker = owned(controller);
    if (!locker) return;
    const now = clock.steady();
    if (now - (toldAt.get(controller) ?? -Infinity) < locker.heartbeat_s * 1_000) return;
    toldAt.set(controller, now);
    inbound.heartbeat(controller, { v: 1, at: isoTime(clock.now()), uptime_s, bays: [] });
  };
}
