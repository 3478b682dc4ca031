/** Values between their three forms: what callers give, what a row holds, and what SQLite stores. */
import type { Column } from '../kernel.ts';
import { formatDateTime, formatDuration, parseDateTime, parseDuration } from './dates.ts';
import { protectSecret } from './secrets.ts';
import { familyOf, isNumeric } from './types.ts';

export type Stored = string | number | null;

const TRUE = new Set(['true', '1', 'yes', 'on']);

function wholeNumber(text: string): string {
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? String(Math.trunc(value)) : '';
}
function decimalNumber(text: string): string {
  // Currency fields arrive as `USD;12.50` from forms and imports.
  const value = Number((text.includes(';') ? text.slice(text.indexOf(';') + 1) : text).replaceAll(',', ''));
  return Number.isFinite(value) ? String(value) : '';
}

/**
 * The value as a row holds it: dates in UTC form, durations from 1970, whole numbers whole, text no longer than the
 * column. What does not fit its type becomes empty, as on the platform.
 */
export function normalise(column: Column, value: string): string {
  const family = familyOf(column);
  if (family === 'boolean') return TRUE.has(value.trim().toLowerCase()) ? 'true' : 'false';
  if (value === '') return '';
  switch (family) {
    case 'integer':
      return wholeNumber(value);
    case 'decimal':
      return decimalNumber(value);
    case 'datetime': {
      const ms = parseDateTime(value);
      return ms === null ? '' : formatDateTime(ms);
    }
    case 'date': {
      const ms = parseDateTime(value);
      return ms === null ? '' : formatDateTime(ms).slice(0, 10);
    }
    case 'time':
    case 'duration': {
      const seconds = parseDuration(value);
      return seconds === null ? '' : formatDuration(seconds);
    }
    default:
      return protectSecret(column.type, value).slice(0, secretOrText(column));
  }
}

/** What is kept of a secret is longer than what was typed: the column's length counts the latter. */
const secretOrText = (column: Column): number =>
  column.type === 'password2' || column.type === 'password' ? Infinity : column.maxLength;

/** Empty is NULL, so that unique indexes let many rows be empty. */
export function toStored(column: Column, value: string): Stored {
  if (value === '') return null;
  const family = familyOf(column);
  if (family === 'boolean') return value === 'true' ? 1 : 0;
  return isNumeric(family) ? Number(value) : value;
}

export function fromStored(column: Column, value: Stored): string {
  if (familyOf(column) === 'boolean') return value === 1 ? 'true' : 'false';
  return value === null ? '' : String(value);
}
