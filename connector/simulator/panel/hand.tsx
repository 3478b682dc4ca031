import type { Thing } from './api.ts';

interface HandProps {
  holder: string | null;
  things: Thing[];
  /** Null without a kiosk: there is no reader to show a tag to. */
  onScan: ((asset_tag: string) => void) | null;
}

/** What can be put into an open bay, and whose tag can be shown to the reader. */
export function Hand({ holder, things, onScan }: HandProps) {
  return (
    <section className="hand">
      <h2>{holder ? `In the hands of ${holder}` : 'In your hands'}</h2>
      {things.length === 0 && <p>Nothing</p>}
      <ul>
        {things.map(({ asset_tag, name }) => (
          <li key={asset_tag}>
            <span>
              {name} ({asset_tag})
            </span>
            {onScan && (
              <button type="button" aria-label={`Show the tag of ${asset_tag}`} onClick={() => onScan(asset_tag)}>
                Scan the tag
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
