import type { CSSProperties } from 'react';
import type { Bay, DoorState } from '../api/types.ts';
import { useWords } from '../ui/words.ts';

/** A door is about half as high again as it is wide in the drawing. */
const CELL_RATIO = 1.55;

interface LockerFrontProps {
  bays: Bay[];
  doors: Readonly<Record<number, DoorState>>;
  marked: { number: number; label: string };
  /** Doors of a plan, with the order in which they are done. */
  order?: Readonly<Record<number, number>>;
}

/** The locker as one sees it when standing before it, with one door marked. */
export function LockerFront({ bays, doors, marked, order = {} }: LockerFrontProps) {
  const words = useWords();
  const rows = Math.max(1, ...bays.map(({ grid }) => grid.row + grid.rows - 1));
  const columns = Math.max(1, ...bays.map(({ grid }) => grid.column + grid.columns - 1));
  const style = { '--rows': rows, '--columns': columns, '--ratio': (columns * CELL_RATIO) / rows } as CSSProperties;
  return (
    <div className="front-space">
      <div className="front" style={style} role="img" aria-label={words.guide.front(marked.label)}>
        {bays.map((bay) => (
          <Door
            key={bay.number}
            bay={bay}
            open={doors[bay.number] === 'open'}
            marked={bay.number === marked.number}
            place={order[bay.number]}
          />
        ))}
      </div>
    </div>
  );
}

interface DoorProps {
  bay: Bay;
  open: boolean;
  marked: boolean;
  place: number | undefined;
}

function Door({ bay: { grid, label, state }, open, marked, place }: DoorProps) {
  const gridArea = `${grid.row} / ${grid.column} / span ${grid.rows} / span ${grid.columns}`;
  return (
    <div
      className="bay"
      style={{ gridArea }}
      data-marked={marked}
      data-open={open}
      data-state={state}
      data-planned={place !== undefined}
    >
      <div className="leaf">
        <span>{label}</span>
        <i className="latch" />
      </div>
      {place !== undefined && <b className="place-of-door">{place}</b>}
    </div>
  );
}
