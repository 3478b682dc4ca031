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
export const RESOLVED = 6;
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
  return {
    key: repair.id,
    shortDescription: `${what}: ${wrong}`,
    description: `${what} was handed in for repair (${repair.number}). Said to be wrong: ${wrong}.`,
    groupId: policyOf(repair)?.assignmentGroupId || (locker?.supportGroupId ?? ''),
    callerId: repair.personId,
    assetId: repair.assetId,
    locker,
    bayLabel: bay?.label ?? '',
  };
}

const REFUSED =
  'The incident cannot be resolved by itself, as the instance refuses it. It is tried again each minute: please see what it lacks, or resolve it by hand.';

/** Resolves the incident of a repair that has ended. What the instance refuses is said on the repair, and tried again by a job. */
export function resolveRepairTicket(repair: Assignment, note: string): void {
  if (repair.incidentId === '' || resolve(repair.incidentId, note)) return;
  update(ASSIGNMENT, repair.id, { unresolved_note: note, work_notes: REFUSED });
}

/** Tries again what the instance has refused; nothing is said a second time. */
export function resolveAgain(repair: Assignment): void {
  const note = selectOne(ASSIGNMENT, ['unresolved_note'], [['sys_id', '=', repair.id]])?.unresolved_note ?? '';
  if (note !== '' && resolve(repair.incidentId, note)) update(ASSIGNMENT, repair.id, { unresolved_note: '' });
}

/** @returns whether nothing is left to be done: it is resolved, perhaps by somebody else, or gone */
function resolve(incidentId: string, note: string): boolean {
  const row = selectOne('incident', ['state'], [['sys_id', '=', incidentId]]);
  if (!row || Number(row.state) >= RESOLVED) return true;
  const changes = { state: RESOLVED, incident_state: RESOLVED, close_code: SOLUTION_PROVIDED, close_notes: note };
  return update('incident', incidentId, changes);
}
