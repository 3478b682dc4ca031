import type { Locker, Overview } from './types';
import { countTones } from './words';

interface Props {
  readonly sites: Overview['sites'];
  readonly selected: Locker;
  readonly onSelect: (lockerId: string) => void;
}

/** All lockers by site, each with what one wants to know before one looks closer. */
export function Sites({ sites, selected, onSelect }: Props) {
  return (
    <nav className="sites" aria-label="Lockers">
      {sites.map((site) => (
        <section key={site.site_id}>
          <h2>{site.name}</h2>
          <ul>
            {site.lockers.map((locker) => (
              <li key={locker.locker_id}>
                <LockerCard
                  locker={locker}
                  selected={locker.locker_id === selected.locker_id}
                  onSelect={() => onSelect(locker.locker_id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface CardProps {
  readonly locker: Locker;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

function LockerCard({ locker, selected, onSelect }: CardProps) {
  const counts = countTones([locker]);
  return (
    <button type="button" className="locker-card" aria-current={selected ? 'true' : undefined} onClick={onSelect}>
      <strong>{locker.name}</strong>
      <Online locker={locker} />
      <span className="hint">
        {counts.free} of {locker.bays.length} free
        {counts.open > 0 && `, ${counts.open} open`}
      </span>
      {counts.attention > 0 && <span className="problem">{counts.attention} to look at</span>}
    </button>
  );
}

/** Told by the word and by the dot's shape: a ring is offline. */
export function Online({ locker }: { readonly locker: Locker }) {
  return (
    <span className="online">
      <span className={locker.online ? 'dot dot-on' : 'dot dot-off'} aria-hidden="true" />
      {locker.online ? 'Online' : 'Offline'}
    </span>
  );
}
