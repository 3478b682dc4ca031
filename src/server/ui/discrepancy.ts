import { gs, type GlideRecord } from '@servicenow/glide';
import { resolveDiscrepancies } from '../effects/discrepancies';
import { tell } from './tell';

/** The button of a discrepancy: an agent has looked, and records and reality agree. The bay stays as it is. */
export function resolve(current: GlideRecord): void {
  tell('The discrepancy is resolved. A bay that was blocked is put back into service on its own form.', () =>
    resolveDiscrepancies([['sys_id', '=', current.getUniqueValue()]], 'An agent has resolved it.', gs.getUserID()),
  );
}
