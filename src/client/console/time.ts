const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const timeToSecond = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

export const moment = (iso: string | null): string => (iso ? dateTime.format(new Date(iso)) : '—');

export const clock = (iso: string): string => timeToSecond.format(new Date(iso));

/** For where there is little room: the hour alone where it is today's, else the day with it. */
export function shortMoment(iso: string, now: string): string {
  const [date, today] = [new Date(iso), new Date(now)];
  return date.toDateString() === today.toDateString() ? timeOfDay.format(date) : dayAndTime.format(date);
}

const minuteMs = 60_000;
const minutesPerDay = 24 * 60;

/** `23 h 50 min`, in at most two units. */
function span(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / minuteMs));
  const [days, hours, rest] = [
    Math.floor(minutes / minutesPerDay),
    Math.floor((minutes % minutesPerDay) / 60),
    minutes % 60,
  ];
  const parts = days > 0 ? [`${days} d`, hours && `${hours} h`] : [hours && `${hours} h`, rest && `${rest} min`];
  return parts.filter(Boolean).join(' ');
}

/** Time left until a moment, or how late it is. */
export function timeLeft(iso: string, now: string): { readonly text: string; readonly late: boolean } {
  const leftMs = Date.parse(iso) - Date.parse(now);
  return leftMs >= 0 ? { text: `${span(leftMs)} left`, late: false } : { text: `${span(-leftMs)} late`, late: true };
}

export const ago = (iso: string, now: string): string => `${span(Date.parse(now) - Date.parse(iso))} ago`;
