import { GlideDateTime } from '@servicenow/glide';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * A moment as a mail says it: `Sunday 22 November 2026, 15:34 (America/Toronto)`. The platform fills date-times into mails
 * in the instance's time zone, whoever reads them; here it is the first of `timeZones` that is known, else UTC, and the
 * mail says which.
 * @param value a date-time as it is stored, `yyyy-MM-dd HH:mm:ss` in UTC; empty gives an empty text
 */
export function localTime(value: string, timeZones: readonly string[]): string {
  if (value === '') return '';
  const time = new GlideDateTime(value);
  const zone = timeZones.find((candidate) => candidate !== '' && time.setTimeZone(candidate));
  return `${inWords(zone ? time.getDisplayValueInternal() : time.getValue())} (${zone ?? 'UTC'})`;
}

function inWords(dateTime: string): string {
  const [year = 0, month = 1, day = 1] = dateTime.slice(0, 10).split('-').map(Number);
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${day} ${MONTHS[month - 1]} ${year}, ${dateTime.slice(11, 16)}`;
}
