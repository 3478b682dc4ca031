/** What is done now and then: old tombstones go, and what the dead-letter command put back is noticed. */
import type { Clock } from './clock.ts';
import { createLoop, type Loop } from './loop.ts';
import type { Logger } from './log.ts';
import type { Spool } from './store/spool.ts';

const EVERY_MS = 5_000;
/** While there is more to prune. */
const AGAIN_MS = 50;
const HOUR_MS = 3_600_000;

export function createHousekeeping(parts: {
  spool: Spool;
  clock: Clock;
  log: Logger;
  tombstoneHours: number;
  onForeignWrite: () => void;
}): Loop {
  const { spool, clock, log, tombstoneHours, onForeignWrite } = parts;
  let version = spool.foreignVersion();

  async function run(): Promise<number> {
    const now = spool.foreignVersion();
    if (now !== version) onForeignWrite();
    version = now;
    return spool.prune(clock.now() - tombstoneHours * HOUR_MS) > 0 ? AGAIN_MS : EVERY_MS;
  }

  return createLoop({ name: 'housekeeping', clock, log, run });
}
