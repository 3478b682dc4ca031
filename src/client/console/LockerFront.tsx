import { ToneIcon } from './Status';
import { shortMoment } from './time';
import type { Bay, Locker } from './types';
import { bayStatus, hasCharge } from './words';

interface Props {
  readonly locker: Locker;
  readonly asOf: string;
  readonly selected: string | null;
  readonly onSelect: (bay: Bay) => void;
}

/** The locker as one stands before it: every bay where its door is. */
export function LockerFront({ locker, asOf, selected, onSelect }: Props) {
  return (
    <ul className="front" aria-label={`Bays of ${locker.name}`}>
      {locker.bays.map((bay) => (
        <li
          key={bay.bay_id}
          style={{
            gridRow: `${bay.grid.row} / span ${bay.grid.rows}`,
            gridColumn: `${bay.grid.column} / span ${bay.grid.columns}`,
          }}
        >
          <Door bay={bay} asOf={asOf} selected={bay.bay_id === selected} onSelect={onSelect} />
        </li>
      ))}
    </ul>
  );
}

interface DoorProps {
  readonly bay: Bay;
  readonly asOf: string;
  readonly selected: boolean;
  readonly onSelect: (bay: Bay) => void;
}

function Door({ bay, asOf, selected, onSelect }: DoorProps) {
  const status = bayStatus(bay);
  return (
    <button
      type="button"
      className={`bay bay-${status.tone} ${bay.door === 'open' ? 'bay-ajar' : ''}`}
      aria-pressed={selected}
      onClick={() => onSelect(bay)}
    >
      <span className="bay-label">{bay.label}</span>
      <ToneIcon tone={status.tone} />
      <span className="bay-line bay-status">{status.text}</span>
      {bay.asset && (
        <span className="bay-line">
          {bay.asset.name}
          {hasCharge(bay) && `, ${bay.charge_percent}\u00a0%`}
        </span>
      )}
      {bay.handover && (
        <span className="bay-line">
          {bay.handover.person}
          {bay.handover.until && `, until ${shortMoment(bay.handover.until, asOf)}`}
        </span>
      )}
    </button>
  );
}
