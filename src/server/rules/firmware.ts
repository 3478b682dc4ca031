import type { GlideRecord } from '@servicenow/glide';
import { FIXED, releaseFault } from '../domain/firmware';
import { count } from '../data/records';
import { LOCKER } from '../data/tables';
import { refuse } from './refuse';

/** So many writes are well within the time that the platform gives a job. */
const MOST_AT_ONCE = 100;

/** A release is one that a controller can take, and stays the one that lockers were told to run. */
export function validateFirmware(current: GlideRecord, previous: GlideRecord): void {
  const [version, url, sha256, signature] = FIXED.map((column) => current.getValue(column) ?? '') as [
    string,
    string,
    string,
    string,
  ];
  refuse(current, releaseFault({ version, url, sha256, signature }) ?? changeFault(current, previous));
}

function changeFault(current: GlideRecord, previous: GlideRecord): string | null {
  if (current.isNewRecord()) return null;
  if (FIXED.every((column) => current.getValue(column) === previous.getValue(column))) return null;
  return count(LOCKER, [['wanted_firmware', '=', current.getUniqueValue()]]) > 0
    ? 'Lockers are to run this firmware: version, address, SHA-256 and signature stay. Make a new record for another image.'
    : null;
}

/** What a rollout brings, and where to, is settled before it begins. */
export function validateFirmwareRollout(current: GlideRecord, previous: GlideRecord): void {
  const atOnce = Number(current.getValue('at_once') || 0);
  if (!Number.isInteger(atOnce) || atOnce < 1 || atOnce > MOST_AT_ONCE) {
    return refuse(current, `From 1 to ${MOST_AT_ONCE} lockers are told at a time.`);
  }
  if (current.isNewRecord() || previous.getValue('state') === 'draft') return;
  const isChanged = ['firmware', 'site'].some((column) => current.getValue(column) !== previous.getValue(column));
  refuse(current, isChanged ? 'A rollout that has begun keeps its firmware and its site: make another one.' : null);
}
