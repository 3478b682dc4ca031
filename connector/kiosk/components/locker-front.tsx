import type { CSSProperties } from 'react';
import type { Bay, DoorState } from '../api/types.ts';
import { useWords } from '../ui/words.ts';

/** A door is about half as high again as it is wide in the drawing. */
const CELL_RATIO = 1.55;

interface LockerFrontProps {
  bays: Bay[];
  doors: Readonly<Record<number, DoorState>>;
  marked: { number: number; label: string };
}

/** The locker as one sees it when standing before it, with one door marked. */
export function LockerFront({ bays, doors, marked }: LockerFrontProps) {
  const words = useWords();
  const rows = Math.max(1, ...bays.map(({ grid }) => grid.row + grid.rows - 1));
  const columns = Math.max(1, ...bays.map(({ grid }) => grid.column + grid.columns - 1));
  const style = { '--rows': rows, '--columns': columns, '--ratio': (columns * CELL_RATIO) / rows } as CSSProperties;
  return (
    <div className="front-space">
      <div className="front" style={style} role="img" aria-label={words.guide.front(marked.label)}>
        {bays.map((bay) => (
          <Door key={bay.number} bay={bay} open={doors[bay.number] === 'open'} marked={bay.number === marked.number} />
        ))}
      </div>
    </div>
  );
}

function Door({ bay: { grid, label, state }, open, marked }: { bay: Bay; open: boolean; marked: boolean }) {
  const gridArea = `${grid.row} / ${grid.column} / span ${grid.rows} / span ${grid.columns}`;
  return (
    <div className="bay" style={{ gridArea }} data-marked={marked} data-open={open} data-state={state}>
      <div className="leaf">
        <span>{label}</span>
        <i className="latch" />
      </div>
    </div>
  );
}
