import type { Route } from './route';
import { ago, moment } from './time';
import type { Overview } from './types';
import { workOf, type Work } from './work';

interface Props {
  readonly overview: Overview;
  readonly go: (change: Partial<Route>) => void;
}

interface Place {
  readonly lockerId: string | null;
  readonly name: string;
  readonly work: readonly Work[];
}

/** What waits for IT in which locker: one round of it for each. */
export function Duties({ overview, go }: Props) {
  const places = placesOf(overview);
  if (places.length === 0) return <p className="empty">Nothing waits for IT in any locker.</p>;
  return (
    <>
      <p className="hint">
        At the kiosk an agent taps their badge: what is to be taken out there opens door after door; what goes in is
        scanned.
      </p>
      {places.map((place) => (
        <section key={place.lockerId ?? ''} className="duties" aria-label={place.name}>
          <h2>
            {place.name} <span className="count">{place.work.length}</span>
          </h2>
          <WorkTable place={place} asOf={overview.as_of} go={go} />
        </section>
      ))}
    </>
  );
}

function WorkTable({ place, asOf, go }: { readonly place: Place; readonly asOf: string; readonly go: Props['go'] }) {
  return (
    <table>
      <caption className="visually-hidden">What waits at {place.name}</caption>
      <thead>
        <tr>
          <th scope="col">What to do</th>
          <th scope="col">Device</th>
          <th scope="col">Bay</th>
          <th scope="col">For</th>
          <th scope="col">Part of</th>
          <th scope="col">Waits since</th>
        </tr>
      </thead>
      <tbody>
        {place.work.map((work) => (
          <tr key={work.key}>
            <th scope="row">{work.what}</th>
            <td data-label="Device">
              {work.item} <span className="hint">{work.assetTag}</span>
            </td>
            <td data-label="Bay">
              {work.bayId && (
                <button
                  type="button"
                  className="link"
                  onClick={() => go({ view: 'lockers', locker: work.lockerId, bay: work.bayId })}
                >
                  {work.bay}
                </button>
              )}
            </td>
            <td data-label="For">{work.person}</td>
            <td data-label="Part of">{work.number}</td>
            <td data-label="Waits since">
              {work.since && ago(work.since, asOf)} <span className="hint">{moment(work.since)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Lockers in the order of the sites, and last what may go into any of them. */
function placesOf(overview: Overview): Place[] {
  const work = workOf(overview);
  const lockers = overview.sites.flatMap((site) =>
    site.lockers.map((locker) => ({ lockerId: locker.locker_id, name: `${locker.name}, ${site.name}` })),
  );
  return [...lockers, { lockerId: null, name: 'At any locker' }]
    .map((place) => ({ ...place, work: work.filter(({ lockerId }) => lockerId === place.lockerId) }))
    .filter((place) => place.work.length > 0);
}
