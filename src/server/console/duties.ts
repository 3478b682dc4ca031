import type { Assignment, Device, Handover } from '../domain/model';
import { toGlide, toIso } from '../domain/time';
import { readAssignments } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import type { Names } from '../data/names';
import { now } from '../data/platform';
import { byId, distinct } from '../data/records';

/** More than one team does in a day; the platform's own list has the rest. */
const MOST_DUTIES = 500;

export interface Waiting {
  readonly handovers: readonly Handover[];
  readonly assignments: ReadonlyMap<string, Assignment>;
}

/** What waits for any agent, the longest waiting first, as the kiosks offer it: two queries. */
export function waitingForAgents(): Waiting {
  const handovers = readHandovers(
    [
      ['actor_kind', '=', 'agent'],
      ['state', '=', 'planned'],
      ['window_start', '<=', toGlide(now())],
    ],
    { orderBy: 'window_start', limit: MOST_DUTIES },
  );
  const ids = distinct(handovers.map(({ assignmentId }) => assignmentId));
  return { handovers, assignments: byId(readAssignments([['sys_id', 'IN', ids]])) };
}

interface Known {
  readonly devices: ReadonlyMap<string, Device>;
  readonly people: Names;
  readonly lockerNames: Names;
  readonly labels: Names;
}

export function renderDuties({ handovers, assignments }: Waiting, known: Known): object[] {
  return handovers.map((handover) => {
    const assignment = assignments.get(handover.assignmentId);
    const device = known.devices.get(handover.assetId);
    return {
      handover_id: handover.id,
      number: assignment?.number ?? '',
      kind: assignment?.kind ?? '',
      duty: dutyOf(handover),
      item: device?.name ?? '',
      asset_tag: device?.tag ?? '',
      person: known.people.get(assignment?.personId ?? '') ?? '',
      locker_id: handover.lockerId === '' ? null : handover.lockerId,
      locker: known.lockerNames.get(handover.lockerId) ?? '',
      bay_id: handover.bayId === '' ? null : handover.bayId,
      bay: known.labels.get(handover.bayId) ?? '',
      since: toIso(handover.windowStart),
    };
  });
}

/** As at the kiosk: what is put in at no certain locker is brought back wherever its person comes. */
function dutyOf({ direction, lockerId }: Handover): 'collect' | 'stage' | 'bring_back' {
  if (direction === 'collect') return 'collect';
  return lockerId === '' ? 'bring_back' : 'stage';
}
