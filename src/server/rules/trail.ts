import { gs, type GlideRecord } from '@servicenow/glide';

/** An access event is never changed and never deleted, by anybody. */
export function refuseChange(current: GlideRecord, _previous: GlideRecord): void {
  gs.addErrorMessage('Access events are kept as they are: they can be neither changed nor deleted.');
  current.setAbortAction(true);
}
