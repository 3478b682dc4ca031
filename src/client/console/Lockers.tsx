import { BayPanel } from './BayPanel';
import { Enrolment } from './Enrolment';
import { LockerFront } from './LockerFront';
import type { Route } from './route';
import type { Locker, Overview } from './types';
import { bayStatus, moment } from './words';

interface Props {
  readonly overview: Overview;
  readonly route: Route;
  readonly go: (change: Partial<Route>) => void;
  readonly refresh: () => void;
}

const summary = (locker: Locker): string => {
  const tones = locker.bays.map((bay) => bayStatus(bay).tone);
  const free = tones.filter((tone) => tone === 'free').length;
  const attention = tones.filter((tone) => tone === 'attention').length;
  return `${locker.bays.length} bays, ${free} free${attention > 0 ? `, ${attention} to look at` : ''}`;
};

/** Sites and their lockers on the left; the chosen one, bay by bay, on the right. */
export function Lockers({ overview, route, go, refresh }: Props) {
  const all = overview.sites.flatMap((site) => site.lockers);
  const locker = all.find((candidate) => candidate.locker_id === route.locker) ?? all[0];
  if (!locker)
    return (
      <p className="empty">
        There is no locker yet. Create one under Smart Lockers › Lockers, then enrol its controller and kiosk.
      </p>
    );
  const bay = locker.bays.find((candidate) => candidate.bay_id === route.bay);
  return (
    <div className="columns">
      <nav className="sites" aria-label="Lockers">
        {overview.sites.map((site) => (
          <section key={site.site_id}>
            <h2>{site.name}</h2>
            <ul>
              {site.lockers.map((entry) => (
                <li key={entry.locker_id}>
                  <button
                    type="button"
                    className="locker-card"
                    aria-current={entry.locker_id === locker.locker_id ? 'true' : undefined}
                    onClick={() => go({ locker: entry.locker_id, bay: null })}
                  >
                    <strong>{entry.name}</strong>
                    <span>
                      <span className={entry.online ? 'dot dot-on' : 'dot dot-off'} aria-hidden="true" />{' '}
                      {entry.online ? 'Online' : 'Offline'}
                    </span>
                    <span className="hint">{summary(entry)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <section className="locker" aria-label={locker.name}>
        <header className="locker-head">
          <div>
            <h2>{locker.name}</h2>
            <p className="hint">
              {locker.make} · controller {locker.controller_id} · connector {locker.connector ?? 'none'} · last seen{' '}
              {moment(locker.last_seen)}
            </p>
          </div>
          <Enrolment key={locker.locker_id} lockerId={locker.locker_id} />
        </header>
        <LockerFront
          locker={locker}
          selected={route.bay}
          onSelect={(chosen) => go({ locker: locker.locker_id, bay: chosen.bay_id })}
        />
        {bay ? (
          <BayPanel key={bay.bay_id} bay={bay} locker={locker} onChanged={refresh} />
        ) : (
          <p className="hint">Choose a bay to see what is in it, or to open it.</p>
        )}
      </section>
    </div>
  );
}
