import { gs } from '@servicenow/glide';
import type { Assignment, Symptom } from '../domain/model';
import { readDevices } from '../data/devices';
import { readBay, readLocker } from '../data/lockers';
import { selectOne, update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { placeOf, policyOf } from './reservations';
import { openTicket } from './tickets';

/** What a person says is wrong, as an agent reads it. */
export const SYMPTOM_TEXTS: Readonly<Record<Symptom, string>> = {
  no_start: 'does not start',
  screen: 'screen',
  keyboard: 'keyboard or touchpad',
  battery: 'battery or charging',
  network: 'network',
  damage: 'dropped, wet or broken',
  other: 'something else',
};

/** The platform's choices of `incident.state` and `incident.close_code`. */
const RESOLVED = 6;
const SOLUTION_PROVIDED = 'Solution provided';

/**
 * Makes the incident of a repair, once: its key is the repair's. One that cannot be made keeps nothing else from being done:
 * the repair goes on, and the job `completeCutOff` tries again.
 */
export function openRepairTicket(repair: Assignment): void {
  if (repair.incidentId !== '') return;
  try {
    const incident = openTicket(ticketOf(repair));
    if (incident !== null) update(ASSIGNMENT, repair.id, { incident });
  } catch (thrown) {
    gs.error(`Smart Lockers: the incident of ${repair.number} could not be made: ${String(thrown)}`);
  }
}

function ticketOf(repair: Assignment): Parameters<typeof openTicket>[0] {
  const [device] = readDevices([repair.assetId]);
  const locker = readLocker(repair.lockerId);
  const bay = readBay(placeOf(repair.assetId)?.bayId ?? '');
  const what = `${device?.name ?? 'A device'} ${device?.tag ?? ''}`.trim();
  const wrong = SYMPTOM_TEXTS[repair.symptom || 'other'];
  const where = `${locker?.name ?? 'a locker'}${bay ? `, bay ${bay.label}` : ''}`;
  return {
    key: repair.id,
    shortDescription: `${what}: ${wrong}`,
    description: `${what} was handed in for repair (${repair.number}) at ${where}. Said to be wrong: ${wrong}.`,
    groupId: policyOf(repair)?.assignmentGroupId || (locker?.supportGroupId ?? ''),
    callerId: repair.personId,
    assetId: repair.assetId,
  };
}

/** Resolves the incident of a repair that has ended. What the instance refuses is left to an agent, and said on the repair. */
export function resolveRepairTicket(repair: Assignment, note: string): void {
  if (repair.incidentId === '') return;
  const row = selectOne('incident', ['state'], [['sys_id', '=', repair.incidentId]]);
  if (!row || Number(row.state) >= RESOLVED) return;
  const changes = {
    state: RESOLVED,
    incident_state: RESOLVED,
    close_code: SOLUTION_PROVIDED,
    close_notes: note,
  };
  if (update('incident', repair.incidentId, changes)) return;
  update(ASSIGNMENT, repair.id, { work_notes: 'The incident could not be resolved by itself: please resolve it.' });
}
