import type { GlideRecord } from '@servicenow/glide';

/** The same finding is reported once while it is open: one that is resolved, by whatever way, holds no later one back. */
export function freeKey(current: GlideRecord, _previous: GlideRecord): void {
  if (current.getValue('state') === 'resolved') current.setValue('dedupe_key', '');
}
