import type { Bay, BayFault, Thing } from './api.ts';
import { Toggle } from './toggle.tsx';

const FAULTS: Readonly<Record<BayFault, string>> = {
  door_stuck: 'Door is stuck',
  contact_stuck_open: 'Contact reads open for ever',
  presence_lies: 'Presence sensor lies',
};
/** Something that nobody expects in a locker. */
const STRANGER = { asset_tag: 'NONE', name: 'A forgotten umbrella' };

interface BayCardProps {
  bay: Bay;
  hand: Thing[];
  doing(path: string, body?: object): void;
}

/** One bay as it really is, and what hands can do with it. */
export function BayCard({ bay, hand, doing }: BayCardProps) {
  const { number, label, door, content, faults } = bay;
  const at = `bays/${number}`;
  return (
    <li className="bay" data-door={door} aria-label={`Bay ${label}`}>
      <header>
        <b>{label}</b>
        <span>{door}</span>
      </header>
      <p>
        {content ? content.name : 'empty'}
        {content && <small>{[content.asset_tag, charge(content)].filter(Boolean).join(' · ')}</small>}
      </p>
      {door === 'open' && (
        <div className="hands">
          {content && (
            <button type="button" onClick={() => doing(`${at}/take`)}>
              Take {content.name}
            </button>
          )}
          {!content &&
            [...hand, STRANGER].map((thing) => (
              <button key={thing.asset_tag} type="button" onClick={() => doing(`${at}/put`, thing)}>
                Put {thing.name} <small>{thing.asset_tag}</small>
              </button>
            ))}
          <button type="button" className="main" onClick={() => doing(`${at}/door`, { door: 'closed' })}>
            Close the door
          </button>
        </div>
      )}
      <details open={faults.length > 0 || undefined}>
        <summary>Bad luck</summary>
        <div className="hands">
          {Object.entries(FAULTS).map(([fault, words]) => (
            <Toggle
              key={fault}
              on={faults.includes(fault as BayFault)}
              onChange={(on) => doing('faults', { fault, bay_number: number, on })}
            >
              {words}
            </Toggle>
          ))}
          {door === 'closed' && (
            <button type="button" onClick={() => doing(`${at}/door`, { door: 'open' })}>
              Force it open
            </button>
          )}
        </div>
      </details>
    </li>
  );
}

const charge = ({ charge_percent }: Thing) => (charge_percent === null ? null : `${Math.round(charge_percent)} %`);
