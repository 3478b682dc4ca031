import type { GlideRecord } from '@servicenow/glide';

export function validateLocker(_current: GlideRecord, _previous: GlideRecord): void {}
