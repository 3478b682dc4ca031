import { ToneIcon } from './Status';
import type { Locker } from './types';
import { countTones, tones, toneTexts } from './words';

/** What shapes and colours mean, each with how many bays of this locker are so. */
export function Legend({ locker }: { readonly locker: Locker }) {
  const counts = countTones([locker]);
  return (
    <ul className="legend" aria-label="Bays by state">
      {tones.map((tone) => (
        <li key={tone} className={counts[tone] === 0 ? 'none' : undefined}>
          <ToneIcon tone={tone} />
          {toneTexts[tone]} <strong>{counts[tone]}</strong>
        </li>
      ))}
    </ul>
  );
}
