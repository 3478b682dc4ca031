import { randomBytes } from 'node:crypto';

let issued = 0;

/**
 * A `sys_id` that sorts by the order of creation: events, triggers and steps of one second must keep their order, and
 * the platform's timestamps have no finer grain.
 */
export function orderedId(nowMs: number): string {
  issued = (issued + 1) % 0x1_0000_0000;
  return nowMs.toString(16).padStart(12, '0') + issued.toString(16).padStart(8, '0') + randomBytes(6).toString('hex');
}
