import type { Dispatch } from '../state/use-kiosk.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

const KEYS = [...'1234567890QWERTYUIOPASDFGHJKL-ZXCVBNM._'];

/** For tags that no scanner reads any more. */
export function TagKeyboard({ entry, busy, dispatch }: { entry: string; busy: boolean; dispatch: Dispatch }) {
  const { scan } = useWords();
  return (
    <div className="tag-entry">
      <p className="field">
        <span>{scan.entered}</span>
        <output aria-label={scan.entered}>{entry}</output>
      </p>
      <div className="keys">
        {KEYS.map((key) => (
          <button key={key} type="button" disabled={busy} onClick={() => dispatch({ type: 'tag_key', key })}>
            {key}
          </button>
        ))}
        <button
          type="button"
          disabled={busy || entry === ''}
          aria-label={scan.erase}
          onClick={() => dispatch({ type: 'tag_erase' })}
        >
          <Icon name="erase" />
        </button>
      </div>
    </div>
  );
}
