import type { GlideRecord } from '@servicenow/glide';

export function hashCredential(_current: GlideRecord, _previous: GlideRecord): void {}
