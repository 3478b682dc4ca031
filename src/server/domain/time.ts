/**
 * Times as the domain sees them: milliseconds since 1970, UTC. ServiceNow stores `2026-11-22 18:00:00` (UTC, whole
 * seconds) and durations as a time since 1970; the API speaks ISO 8601.
 */
export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const GLIDE = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/;

/** Of a glide_date_time value; null when it is empty. */
export function fromGlide(value: string): number | null {
  const match = GLIDE.exec(value);
  if (!match) return null;
  const ms = Date.parse(`${match[1]}T${match[2]}Z`);
  return Number.isNaN(ms) ? null : ms;
}

/** For a glide_date_time column; null empties it. */
export function toGlide(ms: number | null): string {
  return ms === null ? '' : new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

export function toIso(ms: number | null): string | null {
  return ms === null ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Of a glide_duration value (`1970-01-03 04:00:00` is two days and four hours); 0 when it is empty. */
export function durationMs(value: string): number {
  return fromGlide(value) ?? 0;
}
