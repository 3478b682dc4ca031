import type { GlideRecord } from '@servicenow/glide';

export function applyStage(_current: GlideRecord, _previous: GlideRecord): void {}
