import type { EventMessage } from '../../contract/index.ts';
import type { Reading } from '../physics/locker-body.ts';
import type { BayRecord } from './store.ts';

type ByType<T> = T extends { type: infer Type; data: infer Data } ? { type: Type; data: Data } : never;
/** An event before it has an id, a sequence and a time. */
export type Happening = ByType<EventMessage>;

/** Smaller steps of a charging battery are not worth a message. */
const CHARGE_STEP_PERCENT = 5;

/**
 * What a bay's inputs tell beyond what was known of it. The same function serves a change that was just felt and one that
 * is found after a restart.
 * @param opening the command whose pulse explains an opening door; null: nobody was allowed to open it
 */
export function notice(
  was: BayRecord,
  now: Reading,
  opening: string | null,
  at_ms: number,
): { record: BayRecord; happenings: Happening[] } {
  const record = { ...was, door: now.door };
  const happenings: Happening[] = [];

  if (was.door === 'closed' && now.door === 'open') {
    Object.assign(record, { cmd: opening, opened_at: at_ms, held_reported: false });
    happenings.push({ type: 'door_opened', data: { by: opening ? 'command' : 'forced' } });
    if (!opening) happenings.push({ type: 'forced_open', data: {} });
    if (was.stuck) {
      record.stuck = false;
      happenings.push({ type: 'fault_cleared', data: { fault: 'door_stuck' } });
    }
  }
  if (now.presence !== was.presence) {
    record.presence = now.presence;
    happenings.push({ type: 'presence_changed', data: { presence: now.presence } });
  }
  if (chargeMoved(was.charge_percent, now.charge_percent)) {
    record.charge_percent = now.charge_percent;
    happenings.push({ type: 'charge_changed', data: { charge_percent: now.charge_percent } });
  }
  if (was.door === 'open' && now.door === 'closed') {
    const open_ms = Math.max(0, at_ms - (was.opened_at ?? at_ms));
    happenings.push({ type: 'door_closed', data: { presence: now.presence, open_ms } });
  }
  return { record, happenings };
}

function chargeMoved(was: number | null, now: number | null): boolean {
  if (was === null || now === null) return was !== now;
  return Math.abs(now - was) >= CHARGE_STEP_PERCENT || (now === 100 && was !== 100);
}

/** What is known of a bay that was never looked at: nothing has happened to it yet. */
export function firstRecord(bay: number, now: Reading, at_ms: number): BayRecord {
  const { door, presence, charge_percent } = now;
  const opened_at = door === 'open' ? at_ms : null;
  return { bay, door, presence, charge_percent, cmd: null, opened_at, held_reported: false, stuck: false };
}
