import { formatDateTime, parseDateTime, parseDuration } from '../data/dates.ts';

/** `2026-11-22 18:00:00`: how the database holds a moment, in UTC. */
export const toGlide = formatDateTime;

/** Rounded up to the database's seconds, so that nothing that waits comes early. */
export function toGlideCeiling(ms: number): string {
  return formatDateTime(Math.ceil(ms / 1000) * 1000);
}

/** Milliseconds since 1970; `NaN` for what is no moment. */
export function fromGlide(value: string): number {
  return parseDateTime(value) ?? Number.NaN;
}

/** Milliseconds of a `glide_duration` or `glide_time`; an empty one is no time at all. */
export function durationMs(value: string): number {
  return (parseDuration(value) ?? 0) * 1000;
}
