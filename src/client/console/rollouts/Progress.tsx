import type { Counts } from './types';
import { barStates, countsText, stateTexts, total } from './words';

/** How far a rollout has come, as a bar and in words. */
export function Progress({ counts, withWords = false }: { readonly counts: Counts; readonly withWords?: boolean }) {
  const all = total(counts);
  return (
    <div className="progress-of">
      <div className="bar" role="img" aria-label={countsText(counts)}>
        {barStates.map(
          (state) =>
            counts[state] > 0 && (
              <span key={state} className={`part part-${state}`} style={{ width: `${(100 * counts[state]) / all}%` }} />
            ),
        )}
      </div>
      {withWords ? (
        <ul className="bar-legend">
          {barStates.map(
            (state) =>
              counts[state] > 0 && (
                <li key={state}>
                  <span className={`swatch part-${state}`} aria-hidden="true" /> {counts[state]}{' '}
                  {stateTexts[state].toLowerCase()}
                </li>
              ),
          )}
        </ul>
      ) : (
        <p className="hint">{countsText(counts)}</p>
      )}
    </div>
  );
}
