import type { State } from '../state/state.ts';
import { Icon } from '../ui/icons.tsx';

/** Asks for a door to be closed, as long as it stands open. */
export function OpenDoor({ state, number, text }: { state: State; number: number; text: (door: string) => string }) {
  const bay = state.locker?.bays.find((one) => one.number === number);
  if (!bay || state.doors[number] !== 'open') return null;
  return (
    <p className="open-door" role="alert">
      <Icon name="warn" />
      {text(bay.label)}
    </p>
  );
}
