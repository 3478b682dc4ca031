import { recordLink } from './records';
import type { Route } from './route';
import { ago, moment } from './time';
import type { Discrepancy, Overview } from './types';
import { finding } from './words';

interface Props {
  readonly overview: Overview;
  readonly go: (change: Partial<Route>) => void;
}

/** Where records and reality disagree, each with the way to the bay that a person has to look at. */
export function Attention({ overview, go }: Props) {
  const { discrepancies, as_of: asOf } = overview;
  if (discrepancies.length === 0) return <p className="empty">Records and lockers agree. Nobody has to go and look.</p>;
  return (
    <table>
      <caption className="visually-hidden">Bays that need a person</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">What</th>
          <th scope="col">Where</th>
          <th scope="col">Details</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {discrepancies.map((entry) => {
          const place = placeOf(overview, entry);
          return (
            <tr key={entry.discrepancy_id}>
              <th scope="row">
                <a href={recordLink('x_smart_lockers_discrepancy', entry.discrepancy_id)}>{entry.number}</a>
              </th>
              <td data-label="What">{finding(entry.kind)}</td>
              <td data-label="Where">
                {place ? (
                  <button type="button" onClick={() => go({ view: 'lockers', ...place })}>
                    {entry.locker}
                    {entry.bay && `, bay ${entry.bay}`}
                  </button>
                ) : (
                  entry.locker
                )}
              </td>
              <td data-label="Details">{entry.details}</td>
              <td data-label="Since">
                {ago(entry.opened_at, asOf)} <span className="hint">{moment(entry.opened_at)}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The overview names places as people do; the bay is null where only the locker is known. */
function placeOf(overview: Overview, entry: Discrepancy): Pick<Route, 'locker' | 'bay'> | null {
  const locker = overview.sites.flatMap((site) => site.lockers).find(({ name }) => name === entry.locker);
  if (!locker) return null;
  const bay = locker.bays.find(({ label }) => label === entry.bay);
  return { locker: locker.locker_id, bay: bay?.bay_id ?? null };
}
