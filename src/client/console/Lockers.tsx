import { BayPanel } from './BayPanel';
import { Legend } from './Legend';
import { LockerFront } from './LockerFront';
import { LockerTools } from './LockerTools';
import { recordLink } from './records';
import type { Route } from './route';
import { Online, Sites } from './Sites';
import { ago } from './time';
import type { Locker, Overview } from './types';

interface Props {
  readonly overview: Overview;
  readonly route: Route;
  readonly go: (change: Partial<Route>) => void;
  readonly refresh: () => void;
}

/** Sites and their lockers, the chosen locker bay by bay, and the chosen bay beside it. */
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
      <Sites sites={overview.sites} selected={locker} onSelect={(lockerId) => go({ locker: lockerId, bay: null })} />
      <section className="locker" aria-label={locker.name}>
        <LockerHead locker={locker} asOf={overview.as_of} />
        <LockerFront
          locker={locker}
          asOf={overview.as_of}
          selected={route.bay}
          onSelect={(chosen) => go({ locker: locker.locker_id, bay: chosen.bay_id })}
        />
        <Legend locker={locker} />
        <LockerTools key={locker.locker_id} lockerId={locker.locker_id} />
      </section>
      {bay ? (
        <BayPanel
          key={bay.bay_id}
          bay={bay}
          locker={locker}
          discrepancies={overview.discrepancies.filter(
            (entry) => entry.locker === locker.name && entry.bay === bay.label,
          )}
          onChanged={refresh}
        />
      ) : (
        <p className="panel hint">Choose a bay to see what is in it, or to open it.</p>
      )}
    </div>
  );
}

function LockerHead({ locker, asOf }: { readonly locker: Locker; readonly asOf: string }) {
  return (
    <header className="locker-head">
      <h2>
        <a href={recordLink('x_smart_lockers_locker', locker.locker_id)}>{locker.name}</a> <Online locker={locker} />
      </h2>
      <p className="hint">
        {locker.make} · controller {locker.controller_id} · connector {locker.connector ?? 'none'}
        {locker.last_seen && ` · last reported ${ago(locker.last_seen, asOf)}`}
      </p>
    </header>
  );
}
