import type { GlideRecord } from '@servicenow/glide';
import { setBayState } from '../console/bays';
import { tell } from './tell';

/** The buttons of a bay; which are shown, and when, says `fluent/ui/actions-bay.now.ts`. */
const REASON = 'Set on the form or list of bays';

export function putBackIntoService(current: GlideRecord): void {
  tell('The bay is in service again, and what was doubtful about it is resolved.', () =>
    setBayState(current.getUniqueValue(), 'in_service', REASON),
  );
}

export function blockBay(current: GlideRecord): void {
  tell('The bay is blocked: nothing is put in or taken out until it is put back into service.', () =>
    setBayState(current.getUniqueValue(), 'blocked', REASON),
  );
}
