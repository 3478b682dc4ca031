import { gs, type GlideRecord } from '@servicenow/glide';

/** Stops a write and says why; null lets it go. */
export function refuse(current: GlideRecord, reason: string | null): void {
  if (reason === null) return;
  gs.addErrorMessage(reason);
  current.setAbortAction(true);
}
