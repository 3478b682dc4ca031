import type { GlideRecord } from '@servicenow/glide';
import { giveBack } from '../effects/givenBack';
import { cannotBeRepaired } from '../effects/unrepairable';
import { asStored } from './asStored';
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
