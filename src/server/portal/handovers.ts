import { gs } from '@servicenow/glide';
import { UNDECIDED } from '../domain/stateMachine';
import { toIso } from '../domain/time';
import { namesOf } from '../data/names';
import { readHandovers } from '../data/handovers';
import { readBays, readLockers } from '../data/lockers';
import { byId, distinct } from '../data/records';

const MOST_HANDOVERS = 50;

/** What the caller has to do at a kiosk: where, at which door, and when. Four queries. */
export function ownHandovers(): object {
  const planned = readHandovers(
    [
      ['person', '=', gs.getUserID()],
      ['state', 'IN', UNDECIDED],
      ['window_start', 'ISNOTEMPTY'],
    ],
    { orderBy: 'window_start', limit: MOST_HANDOVERS },
  );
  const lockers = byId(readLockers([['sys_id', 'IN', distinct(planned.map((one) => one.lockerId))]]));
  const bays = byId(readBays([['sys_id', 'IN', distinct(planned.map((one) => one.bayId))]]));
  const sites = namesOf(
    'cmn_location',
    [...lockers.values()].map((locker) => locker.siteId),
  );
  return {
    handovers: planned.map((one) => {
      const locker = lockers.get(one.lockerId);
      return {
        handover_id: one.id,
        assignment_id: one.assignmentId,
        step: one.step,
        direction: one.direction,
        site: sites.get(locker?.siteId ?? '') ?? '',
        locker: locker?.name ?? '',
        bay_label: bays.get(one.bayId)?.label ?? '',
        from: toIso(one.windowStart),
        until: toIso(one.windowEnd),
      };
    }),
  };
}
