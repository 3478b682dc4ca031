import type { GlideRecord } from '@servicenow/glide';
import { lockerFault } from '../domain/places';
import { refuse } from './refuse';

/** A locker can be reached: its controller's id is one that the wire carries. */
export function validateLocker(current: GlideRecord, _previous: GlideRecord): void {
  refuse(
    current,
    lockerFault({
      controllerId: current.getValue('controller_id') ?? '',
      siteId: current.getValue('site') ?? '',
      stockroomId: current.getValue('stockroom') ?? '',
    }),
  );
}
