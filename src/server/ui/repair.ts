import type { GlideRecord } from '@servicenow/glide';
import { appError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { readAssignment } from '../data/assignments';
import { giveBack } from '../effects/givenBack';
import { cannotBeRepaired } from '../effects/unrepairable';
import { tell } from './tell';

/** The buttons of a repair and of a device that is charged; which are shown, and when, says `fluent/ui/actions-repair.now.ts`. */

export function writeOff(current: GlideRecord): void {
  tell('The repair is closed. The person is told what happens instead; the device stays with IT.', () =>
    cannotBeRepaired(asStored(current)),
  );
}

export function givenBack(current: GlideRecord): void {
  tell('Closed: the device is with its person, and in no bay.', () => giveBack(asStored(current)));
}

/** What the form shows may be older than the row, or changed and not saved. */
function asStored(current: GlideRecord): Assignment {
  const assignment = readAssignment(current.getUniqueValue());
  if (!assignment) throw appError('assignment_unknown');
  return assignment;
}
