import type { GlideRecord } from '@servicenow/glide';

export function refuseChange(_current: GlideRecord, _previous: GlideRecord): void {}
