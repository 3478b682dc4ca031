import { formatDateTime } from '../../data/dates.ts';

/** A value as a script gives it, in ServiceNow's string form. A record stands for its `sys_id`. */
export function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(toText).join(',');
  if (Object.prototype.toString.call(value) === '[object Date]') return formatDateTime((value as Date).getTime());
  if ('getUniqueValue' in value && typeof value.getUniqueValue === 'function') return String(value.getUniqueValue());
  return String(value);
}

export const isTrue = (value: unknown): boolean => value === true || value === 1 || value === 'true' || value === '1';
