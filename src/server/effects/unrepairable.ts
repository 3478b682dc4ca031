import { appError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { may } from '../domain/stateMachine';
import { isDone } from '../domain/visits';
import { readHandovers } from '../data/handovers';
import { derivedId } from '../data/platform';
import { insert, selectOne, update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { policyFor } from '../policy/find';
import { endAssignment } from './assignments';
import { notify } from './notices';
import { resolveRepairTicket } from './repairTickets';
import { policyOf, reserve } from './reservations';
import { runningSpare } from './spares';

/** The steps between which a device that is repaired is with IT. */
const TAKEN_OUT = 2;
const BROUGHT_BACK = 3;

/** The outcome of a repair that is written off, from the moment on at which an agent has said so. */
export const UNREPAIRABLE = 'unrepairable';

const KEPT = 'It cannot be repaired. The spare stays with the person.';
const ORDERED = 'It cannot be repaired. A replacement is on its way.';

/**
 * An agent who has the device says that it cannot be repaired. By policy its spare becomes the person's own, or another
 * device is found for them; the broken one stays with IT. The outcome is the decision, written first; each part after it can be run
 * again, by the button or by the job `completeCutOff`, and the repair's end closes it.
 * @throws `state_conflict` when it is no running repair, `device_in_locker` while IT does not have the device
 */
export function cannotBeRepaired(repair: Assignment): void {
  if (repair.kind !== 'repair' || !may('assignment', 'write_off', repair.stage)) {
    throw appError('state_conflict', { subject: 'assignment', stage: repair.stage });
  }
  if (repair.outcome !== UNREPAIRABLE) {
    if (!isWithIt(repair)) throw appError('device_in_locker');
    update(ASSIGNMENT, repair.id, { outcome: UNREPAIRABLE });
  }
  const spare = runningSpare(repair);
  const keeps =
    policyOf(repair)?.unrepairable === 'keep_spare' && spare !== null && may('assignment', 'keep', spare.stage);
  if (keeps) endAssignment(spare, { action: 'keep', outcome: 'kept', message: '' }, null);
  else replace(repair, spare);
  const note = keeps || wasKept(repair) ? KEPT : ORDERED;
  resolveRepairTicket(repair, note);
  notify('repair.unrepairable', repair.id, repair.personId, { detail: note });
  endAssignment(repair, { action: 'write_off', outcome: UNREPAIRABLE, message: '' }, null);
}

/** Whether an agent has taken the device out and not brought it back. */
export function isWithIt(repair: Assignment): boolean {
  const handovers = readHandovers([['assignment', '=', repair.id]]);
  return isDone('repair', TAKEN_OUT, handovers) && !isDone('repair', BROUGHT_BACK, handovers);
}

/** Whether a run before this one has given the spare away. */
function wasKept(repair: Assignment): boolean {
  return (
    selectOne(
      ASSIGNMENT,
      ['sys_id'],
      [
        ['parent', '=', repair.id],
        ['outcome', '=', 'kept'],
      ],
    ) !== null
  );
}

/** One way: the broken device is with IT already. A spare goes on until the new device is there. */
function replace(repair: Assignment, spare: Assignment | null): void {
  if (wasKept(repair)) return;
  const key = derivedId(repair.id, 'replacement');
  const columns = {
    kind: 'replacement',
    stage: 'requested',
    reason: 'broken',
    short_description: `Replacement after ${repair.number}`,
    requested_for: repair.personId,
    request_key: key,
    parent: repair.id,
    policy: policyFor({ ...repair, kind: 'replacement' })?.id ?? repair.policyId,
    model_category: repair.modelCategoryId,
    site: repair.siteId,
    location: repair.siteId,
    locker: repair.lockerId,
  };
  const id = selectOne(ASSIGNMENT, ['sys_id'], [['request_key', '=', key]])?.sys_id ?? insert(ASSIGNMENT, columns);
  if (!id) throw appError('state_conflict', { subject: 'assignment' });
  if (spare) update(ASSIGNMENT, spare.id, { parent: id });
  reserve(id);
}
