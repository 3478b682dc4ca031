/**
 * Takes what makes tell whose events are numbered here. What cannot be kept now (a full disk, a spool that takes nothing) waits
 * in memory and is tried again each second, in the order of its controller; only then is it acknowledged. What can never be kept is
 * acknowledged and logged: it would hold up everything behind it for ever.
 */
import type { DoorsMessage } from '../../contract/index.ts';
import { isoTime, type Clock } from '../clock.ts';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Db } from '../store/database.ts';
import type { Inbound } from './adapter.ts';
import { observe, UNSEEN, type Observation } from './doors.ts';
import { bootOf, createNumbering, shortId, type Known, type Numbering, type Told } from './numbering.ts';

export interface Outbox extends Pick<Numbering, 'heard' | 'align' | 'resume'> {
  /**
   * Keeps it at once, or as soon as it can be kept. Does not throw.
   * @param taken called when its events are in the spool, or when it can never be kept
   * @param kept called when it is on disk and its events are on their way
   */
  tell(told: Told, taken: () => void, kept?: () => void): void;
  /** For what must be on disk before the next step: durable when it returns. @throws when it cannot be kept now; then it is not */
  keep(told: Told): void;
  /** Messages of a controller that are not kept yet; without a name, of all. */
  readonly waiting: (controller?: string) => number;
  /** For what may be lost in a power cut: kept in memory, and on disk with the next message. */
  expect(controller: string, bay: number, what: Observation): void;
  readonly known: (controller: string) => Readonly<Known>;
  /** Why something waits to be kept; null when nothing does. */
  readonly blocked: () => string | null;
  /** Shows all doors as they are known now. */
  show(controller: string, atMs: number): void;
  /** Nothing is tried again from now on; what waits was not acknowledged. */
  stop(): void;
}

interface Waiting {
  readonly told: Told;
  /** One for each time that it came: a broker sends it again on a new connection. */
  readonly taken: (() => void)[];
  readonly kept: () => void;
}

/** While something waits, it is tried again so often. */
const RETRY_MS = 1_000;

export function createOutbox(parts: {
  db: Db;
  inbound: Pick<Inbound, 'event' | 'doors'>;
  clock: Clock;
  log: Logger;
}): Outbox {
  const { db, inbound, clock, log } = parts;
  const numbering = createNumbering(db, inbound, tryAgain);
  const { heard, known, put, align, resume } = numbering;
  const waiting = new Map<string, Map<string, Waiting>>();
  let cancelRetry: (() => void) | null = null;
  let blocked: string | null = null;

  /** @returns what stands in the way now; null when it is kept or given up */
  function settle({ told, taken, kept }: Waiting): string | null {
    const takeAll = () => taken.forEach((one) => one());
    try {
      put(told, takeAll);
    } catch (error) {
      if (!(error instanceof ConnectorError)) return messageOf(error);
      const { controller, messageId } = told;
      log.error({ controller, message: shortId(messageId), problem: error.message }, `${error.code}: it is left out`);
      takeAll();
      return null;
    }
    kept();
    return null;
  }

  function wait(one: Waiting, problem: string | null): void {
    const { controller, messageId } = one.told;
    if (problem !== null) {
      log.error({ controller, problem }, 'a message cannot be kept now and is not acknowledged');
      blocked = problem;
    }
    const queue = waiting.get(controller) ?? new Map<string, Waiting>();
    waiting.set(controller, queue.set(messageId, one));
    tryAgain();
  }

  function tryAgain(): void {
    cancelRetry ??= clock.after(RETRY_MS, retry);
  }

  function retry(): void {
    cancelRetry = null;
    numbering.strikeOut();
    for (const [controller, queue] of waiting) {
      for (const [messageId, one] of queue) {
        const problem = settle(one);
        if (problem !== null) {
          blocked = problem;
          break;
        }
        queue.delete(messageId);
      }
      if (queue.size > 0) continue;
      waiting.delete(controller);
      log.info({ controller }, 'what waited is kept');
    }
    if (waiting.size > 0) tryAgain();
    else blocked = null;
  }

  return {
    tell(told, taken, kept = () => {}) {
      const queue = waiting.get(told.controller);
      const again = queue?.get(told.messageId);
      if (again) return void again.taken.push(taken);
      const one = { told, taken: [taken], kept };
      if (queue) return wait(one, null);
      const problem = settle(one);
      if (problem !== null) wait(one, problem);
    },

    keep(told) {
      if (waiting.has(told.controller)) throw new Error('earlier messages wait to be kept');
      put(told, () => {});
    },

    heard,
    known,
    align,
    resume,
    blocked: () => blocked,

    waiting(controller) {
      const queues = controller === undefined ? [...waiting.values()] : [waiting.get(controller)];
      return queues.reduce((sum, queue) => sum + (queue?.size ?? 0), 0);
    },

    expect(controller, bay, what) {
      const entry = known(controller);
      entry.bays[bay] = observe(entry.bays[bay] ?? UNSEEN, bay, what, 0).record;
    },

    show(controller, atMs) {
      const { bays, seq, version } = known(controller);
      const doors: DoorsMessage['doors'] = Object.entries(bays).map(([bay, { shown }]) => ({
        bay: Number(bay),
        door: shown,
        presence: 'unknown',
        charge_percent: null,
      }));
      inbound.doors(controller, { v: 1, version, boot: bootOf(controller), seq, at: isoTime(atMs), doors });
    },

    stop() {
      cancelRetry?.();
      waiting.clear();
    },
  };
}
