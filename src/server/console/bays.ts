import { gs } from '@servicenow/glide';
import { appError } from '../domain/errors';
import type { Bay, BayState, Locker } from '../domain/model';
import { fromGlide, SECOND_MS, toGlide, toIso } from '../domain/time';
import { readBay, readLocker } from '../data/lockers';
import { derivedId, now, setting } from '../data/platform';
import { insert, selectOne, update } from '../data/records';
import { BAY, COMMAND } from '../data/tables';
import { resolveDiscrepancies } from '../effects/discrepancies';
import { inspect } from '../effects/inspection';
import { openTrail } from '../trail/append';
import { ringDoorbell } from './doorbell';

function find(bayId: string): { bay: Bay; locker: Locker } {
  const bay = readBay(bayId);
  const locker = bay && readLocker(bay.lockerId);
  if (!locker) throw appError('bay_unknown');
  return { bay, locker };
}

/** An agent opens a bay from afar: the command waits for the connector. Sent again, it is the same command. */
export function openBay(bayId: string, reason: string, requestId: string): object {
  const { bay, locker } = find(bayId);
  const id = derivedId(requestId, 'open');
  const agent = gs.getUserID();
  const expiresAt = toGlide(now() + setting('command_seconds') * SECOND_MS);
  const values = { locker: locker.id, bay: bay.id, action: 'open', state: 'queued', origin: 'console' };
  insert(COMMAND, { ...values, reason, requested_by: agent, expires_at: expiresAt }, id);
  const trail = openTrail(locker);
  trail.append({
    id: derivedId(requestId, 'authorised'),
    type: 'authorised',
    bayId: bay.id,
    commandId: id,
    assetId: bay.assetId,
    personId: agent,
    method: 'remote',
    data: { reason },
  });
  trail.close();
  ringDoorbell(locker.id);
  const stored = selectOne(COMMAND, ['expires_at'], [['sys_id', '=', id]]);
  return { command_id: id, expires_at: toIso(fromGlide(stored?.expires_at ?? expiresAt)) };
}

/** An agent has looked at what came back into a bay. @throws `state_conflict` when nothing in it waits for that */
export function inspectBay(bayId: string, passed: boolean): void {
  inspect(find(bayId).bay, passed);
}

/** An agent takes a bay out of use, or has looked into it and puts it back: then what was doubtful is settled. A second time it changes nothing. */
export function setBayState(bayId: string, state: BayState, reason: string): void {
  const { bay, locker } = find(bayId);
  const agent = gs.getUserID();
  const isDoubtful = state === 'in_service' && bay.confidence === 'doubtful';
  if (bay.state !== state || isDoubtful) {
    const trail = openTrail(locker);
    const data = { state, was: bay.state, reason };
    const id = derivedId(bay.id, 'state', state, versionOf(bay));
    trail.append({ id, type: 'bay_state', bayId: bay.id, personId: agent, method: 'remote', data });
    trail.close();
    update(BAY, bay.id, { state, ...(state === 'in_service' ? { confidence: 'likely' } : {}) });
  }
  if (state === 'in_service') resolveDiscrepancies([['bay', '=', bay.id]], `An agent has looked: ${reason}`, agent);
}

/** Cut off before the bay is written and run again, it is the same fact. */
function versionOf({ id }: Bay): string {
  return selectOne(BAY, ['sys_mod_count'], [['sys_id', '=', id]])?.sys_mod_count ?? '';
}
