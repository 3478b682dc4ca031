/**
 * Loaded before a program (`node --import`): its clock is ahead by the milliseconds in the file CLOCK_AHEAD_FILE. A
 * system whose instance was moved in time is moved with it as a whole, by starting its other parts again.
 */
import { existsSync, readFileSync } from 'node:fs';

const file = process.env.CLOCK_AHEAD_FILE;
const aheadMs = file && existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;

if (aheadMs > 0) {
  const SystemDate = Date;
  const now = () => SystemDate.now() + aheadMs;
  globalThis.Date = class extends SystemDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now()] : parts));
    }
    static now = now;
  };
}
