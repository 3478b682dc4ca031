/**
 * The counter in each command, which grows for every controller even over restarts, lost data directories and a change
 * of the owning connector: it starts at the milliseconds of ServiceNow's clock, which is the same for all connectors, and is
 * set aside in blocks ahead of its use, so that no command waits for the disk, and none fails with it. A locker takes far
 * fewer than a thousand commands a second, so the clock stays ahead. Where it does not (a connector that has not heard
 * ServiceNow yet and whose own clock is behind), the controller refuses one command, and the next goes beyond what it has seen.
 */
import type { Logger } from '../log.ts';
import { messageOf } from '../errors.ts';
import type { Db } from '../store/database.ts';

export interface Counters {
  /** Sets blocks aside, so that the first command does not have to. */
  prepare(controllers: readonly string[]): void;
  next(controller: string): number;
  /** A controller has refused a counter as too low. @param seen the highest that it has taken; null where it does not say */
  overtaken(controller: string, seen: number | null): void;
}

const BLOCK = 1_000;
/** Where the controller does not say what it has seen: clocks of connectors are hardly further apart, and if they are it is done again. */
const LEAP = 3_600_000;

export function createCounters(db: Db, servicenowNow: () => number, log: Logger): Counters {
  const read = db.prepare('SELECT reserved FROM counter WHERE controller = ?').pluck();
  const write = db.prepare(
    'INSERT INTO counter (controller, reserved) VALUES (?, ?) ON CONFLICT (controller) DO UPDATE SET reserved = excluded.reserved',
  );
  const blocks = new Map<string, { next: number; reserved: number; extending: boolean }>();

  function open(controller: string) {
    const next = Math.max(((read.get(controller) as number | undefined) ?? 0) + 1, servicenowNow());
    const block = { next, reserved: next + BLOCK, extending: false };
    blocks.set(controller, block);
    setAside(controller, block.reserved);
    return block;
  }

  function extend(controller: string, block: { reserved: number; extending: boolean }): void {
    block.extending = false;
    block.reserved += BLOCK;
    setAside(controller, block.reserved);
  }

  /** Without it the clock alone sees to it that counters grow over a restart. */
  function setAside(controller: string, reserved: number): void {
    try {
      write.run(controller, reserved);
    } catch (error) {
      log.error({ controller, problem: messageOf(error) }, 'no block of command counters could be set aside');
    }
  }

  return {
    prepare: db.transaction((controllers: readonly string[]) => {
      for (const controller of controllers) if (!blocks.has(controller)) open(controller);
    }),
    next(controller) {
      let block = blocks.get(controller);
      if (!block || block.next > block.reserved) block = open(controller);
      const current = block;
      if (!current.extending && current.reserved - current.next < BLOCK / 2) {
        current.extending = true;
        setImmediate(() => extend(controller, current));
      }
      return current.next++;
    },
    overtaken(controller, seen) {
      const block = blocks.get(controller) ?? open(controller);
      const next = seen === null ? block.next + LEAP : seen + 1;
      // Beyond what a number can hold nothing grows any more: a controller that claims that is broken.
      if (next <= block.next || !Number.isSafeInteger(next + LEAP)) return;
      log.warn({ controller, from: block.next, to: next }, 'a controller knows a higher counter of commands');
      Object.assign(block, { next, reserved: next + BLOCK });
      setAside(controller, block.reserved);
    },
  };
}
