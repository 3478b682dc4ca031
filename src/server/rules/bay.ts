import type { GlideRecord } from '@servicenow/glide';

export function validateBay(_current: GlideRecord, _previous: GlideRecord): void {}
