/**
 * Tells ServiceNow how lockers stand: the latest only, one request for all that changed. Doors are left out while the
 * locker's events still wait, because a snapshot that overtakes its own history would settle commands wrongly.
 */
import { isoTime, type Clock } from '../clock.ts';
import { createLoop } from '../loop.ts';
import type { Logger } from '../log.ts';
import type { Locker } from '../servicenow/answers.ts';
import type { LockerReport } from '../servicenow/client.ts';
import type { LiveDoors } from './live.ts';

export interface Reports {
  start(): void;
  /** Something about this controller changed. */
  changed(controller: string): void;
  stop(): Promise<void>;
}

export interface ReportsParts {
  readonly clock: Clock;
  readonly log: Logger;
  readonly live: LiveDoors;
  readonly locker: (controller: string) => Locker | null;
  readonly pendingEvents: (controller: string) => number;
  readonly post: (reports: readonly LockerReport[]) => Promise<unknown>;
}

/** Changes within it travel together. */
const GATHER_MS = 500;
/** How often it is looked whether a locker's events have gone ahead. */
const EVENTS_WAIT_MS = 1_000;
const MAX_LOCKERS = 200;

export function createReports({ clock, log, live, locker, pendingEvents, post }: ReportsParts): Reports {
  const dirty = new Set<string>();
  const saidOnline = new Map<string, boolean>();

  async function run(): Promise<number> {
    const owned = [...dirty].filter((controller) => locker(controller));
    const controllers = owned
      .filter((controller) => !waitsForEvents(controller) || isOnlineNews(controller))
      .slice(0, MAX_LOCKERS);
    if (controllers.length === 0) return owned.length > 0 ? EVENTS_WAIT_MS : Infinity;
    const reports = controllers.map(report);
    for (const controller of controllers) if (!waitsForEvents(controller)) dirty.delete(controller);
    try {
      await post(reports);
    } catch (error) {
      for (const controller of controllers) dirty.add(controller);
      throw error;
    }
    for (const [index, controller] of controllers.entries())
      saidOnline.set(controller, reports[index]?.online ?? false);
    return dirty.size > 0 ? GATHER_MS : Infinity;
  }

  const waitsForEvents = (controller: string) => pendingEvents(controller) > 0;
  const isOnlineNews = (controller: string) => saidOnline.get(controller) !== live.of(controller).online;

  function report(controller: string): LockerReport {
    const { online, at, bays } = live.of(controller);
    const doors =
      bays.size === 0 || waitsForEvents(controller)
        ? null
        : [...bays].map(([bay_number, { door, presence, chargePercent }]) => ({
            bay_number,
            door,
            presence,
            ...(chargePercent === null ? {} : { charge_percent: chargePercent }),
          }));
    return { locker_id: locker(controller)?.locker_id ?? '', online, doors, at: at ?? isoTime(clock.now()) };
  }

  const loop = createLoop({ name: 'state', clock, log, run, spacingMs: GATHER_MS });
  return {
    start: loop.start,
    changed(controller) {
      dirty.add(controller);
      loop.wake();
    },
    stop: loop.stop,
  };
}
