import { formatDateTime, shift } from '../../data/dates.ts';
import type { Engine } from '../engine.ts';
import { fromLocal, toLocal } from '../../data/zone.ts';

/** The dates that `gs` can name, as UTC strings; days, weeks and months begin when they do for the user. */
type NamedDate = (engine: Engine, count: unknown) => string;

const DAY_MS = 86_400_000;
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** Start of the unit that holds `local`. Weeks begin on Monday, as `glide.ui.date_format.first_day_of_week` has it by default in the base system. */
function startOf(unit: Unit, local: number): number {
  const at = new Date(local);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  if (unit === 'minute') return Math.floor(local / 60_000) * 60_000;
  if (unit === 'hour') return Math.floor(local / 3_600_000) * 3_600_000;
  const day = Math.floor(local / DAY_MS) * DAY_MS;
  if (unit === 'day') return day;
  if (unit === 'week') return day - ((at.getUTCDay() || 7) - 1) * DAY_MS;
  return Date.UTC(year, unit === 'year' ? 0 : unit === 'quarter' ? Math.floor(month / 3) * 3 : month, 1);
}

const localNow = ({ kernel, tx }: Engine) => toLocal(kernel.clock.now(), tx.user.timeZone);
const value = ({ tx }: Engine, local: number) => formatDateTime(fromLocal(local, tx.user.timeZone));

const begins =
  (unit: Unit, ahead: number): NamedDate =>
  (engine) =>
    value(engine, shift(startOf(unit, localNow(engine)), unit, ahead) ?? 0);
/** The last second of the unit. */
const ends =
  (unit: Unit, ahead: number): NamedDate =>
  (engine) =>
    value(engine, (shift(startOf(unit, localNow(engine)), unit, ahead + 1) ?? 0) - 1000);

const names: Record<string, NamedDate> = { yesterday: (engine) => value(engine, localNow(engine) - DAY_MS) };
for (const unit of UNITS) {
  const title = unit[0]?.toUpperCase() + unit.slice(1);
  names[`${unit}sAgo`] = (engine, count) => value(engine, shift(localNow(engine), unit, -Number(count)) ?? 0);
  names[`${unit}sAgoStart`] = (engine, count) => begins(unit, -Number(count))(engine, count);
  names[`${unit}sAgoEnd`] = (engine, count) => ends(unit, -Number(count))(engine, count);
  const relative: readonly [string, number][] =
    unit === 'day'
      ? [
          ['Yesterday', -1],
          ['Today', 0],
          ['Tomorrow', 1],
        ]
      : unit === 'hour' || unit === 'minute'
        ? [
            [`Last${title}`, -1],
            [`Current${title}`, 0],
          ]
        : [
            [`Last${title}`, -1],
            [`This${title}`, 0],
            [`Next${title}`, 1],
          ];
  for (const [name, ahead] of relative) {
    names[`beginningOf${name}`] = begins(unit, ahead);
    names[`endOf${name}`] = ends(unit, ahead);
  }
}

export const namedDates: Readonly<Record<string, NamedDate>> = names;
