/**
 * Tells ServiceNow how lockers stand: the latest only, one request for all that changed. Doors are left out while the
 * locker's events still wait, because a snapshot that overtakes its own history would settle commands wrongly. What
 * changes all the time (charge, temperature, when it was last seen) goes in rounds.
 */
import { isoTime, type Clock } from '../clock.ts';
import { createLoop } from '../loop.ts';
import type { Logger } from '../log.ts';
import type { Locker } from '../servicenow/answers.ts';
import type { LockerReport } from '../servicenow/client.ts';
import type { ConditionNews, Conditions } from './conditions.ts';
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
  readonly conditions: Conditions;
  readonly owned: () => readonly Locker[];
  readonly locker: (controller: string) => Locker | null;
  readonly pendingEvents: (controller: string) => number;
  readonly post: (reports: readonly LockerReport[]) => Promise<unknown>;
}

/** Changes within it travel together. */
const GATHER_MS = 500;
/** How often it is looked whether a locker's events have gone ahead. */
const EVENTS_WAIT_MS = 1_000;
const MAX_LOCKERS = 200;
/** A round of what changes all the time. */
const ROUND_MS = 30_000;

export function createReports(parts: ReportsParts): Reports {
  const { clock, log, live, conditions, owned: ownedLockers, locker, pendingEvents, post } = parts;
  /** Controllers whose doors or connection changed, and those that have something else to say. */
  const dirty = new Set<string>();
  const talking = new Set<string>();
  const saidOnline = new Map<string, boolean>();

  async function run(): Promise<number> {
    const owned = [...new Set([...dirty, ...talking])].filter((controller) => locker(controller));
    const controllers = owned
      .filter((controller) => !waitsForEvents(controller) || isOnlineNews(controller) || talking.has(controller))
      .slice(0, MAX_LOCKERS);
    if (controllers.length === 0) return owned.length > 0 ? EVENTS_WAIT_MS : Infinity;
    const madeAt = clock.steady();
    const reports = controllers.map((controller) => ({
      controller,
      wasDirty: dirty.has(controller),
      ...report(controller),
    }));
    for (const controller of controllers) {
      talking.delete(controller);
      if (!waitsForEvents(controller)) dirty.delete(controller);
    }
    try {
      await post(reports.map(({ base, news }) => ({ ...base, ...news })));
    } catch (error) {
      for (const { controller, wasDirty } of reports) (wasDirty ? dirty : talking).add(controller);
      throw error;
    }
    for (const { controller, base, news } of reports) {
      saidOnline.set(controller, base.online);
      if (news) conditions.told(controller, news, madeAt);
    }
    return dirty.size + talking.size > 0 ? GATHER_MS : Infinity;
  }

  async function round(): Promise<number> {
    for (const { controller_id: controller } of ownedLockers()) if (conditions.news(controller)) talk(controller);
    return ROUND_MS;
  }

  const talk = (controller: string) => {
    talking.add(controller);
    loop.wake();
  };

  const waitsForEvents = (controller: string) => pendingEvents(controller) > 0;
  const isOnlineNews = (controller: string) => saidOnline.get(controller) !== live.of(controller).online;

  function report(controller: string): { base: LockerReport; news: ConditionNews | null } {
    const { online, at, sequence, bays } = live.of(controller);
    const doors =
      bays.size === 0 || waitsForEvents(controller) || !dirty.has(controller)
        ? null
        : [...bays].map(([bay_number, { door, presence, chargePercent }]) => ({
            bay_number,
            door,
            presence,
            ...(chargePercent === null ? {} : { charge_percent: chargePercent }),
          }));
    const locker_id = locker(controller)?.locker_id ?? '';
    return {
      base: { locker_id, online, doors, at: at ?? isoTime(clock.now()), sequence },
      news: conditions.news(controller),
    };
  }

  const loop = createLoop({ name: 'state', clock, log, run, spacingMs: GATHER_MS });
  const rounds = createLoop({ name: 'conditions', clock, log, run: round });
  conditions.onUrgent(talk);
  return {
    start() {
      loop.start();
      rounds.start();
    },
    changed(controller) {
      dirty.add(controller);
      loop.wake();
    },
    async stop() {
      await Promise.all([loop.stop(), rounds.stop()]);
    },
  };
}
