import type { Bay, Locker } from './types';
import { bayStatus } from './words';

interface Props {
  readonly locker: Locker;
  readonly selected: string | null;
  readonly onSelect: (bay: Bay) => void;
}

/** The locker as one stands before it: every bay where its door is. */
export function LockerFront({ locker, selected, onSelect }: Props) {
  return (
    <ul className="front" aria-label={`Bays of ${locker.name}`}>
      {locker.bays.map((bay) => {
        const status = bayStatus(bay);
        return (
          <li
            key={bay.bay_id}
            style={{
              gridRow: `${bay.grid.row} / span ${bay.grid.rows}`,
              gridColumn: `${bay.grid.column} / span ${bay.grid.columns}`,
            }}
          >
            <button
              type="button"
              className={`bay bay-${status.tone}`}
              aria-pressed={bay.bay_id === selected}
              onClick={() => onSelect(bay)}
            >
              <span className="bay-label">{bay.label}</span>
              <span className="bay-status">{status.text}</span>
              {bay.asset && <span className="bay-item">{bay.asset.name}</span>}
              {bay.charge_percent !== null && <span className="bay-charge">{bay.charge_percent} %</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
