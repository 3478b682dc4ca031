import { useEffect, useRef } from 'react';
import type { State } from '../state/state.ts';
import { ANSWER_MS } from '../state/timing.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.ts';

/** Asks before a visit ends for want of an answer, and gives time to answer (WCAG 2.2.1). */
export function TimeWarning({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { warned_at, now, session } = state;
  const halfway = session?.halfway;
  const shown = warned_at !== null;

  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);

  const left_s = shown ? Math.max(0, Math.ceil((warned_at + ANSWER_MS - now) / 1000)) : 0;
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="warning-title"
      aria-describedby="warning-text"
      onCancel={() => dispatch({ type: 'more_time' })}
    >
      <h2 id="warning-title">{words.warning.title}</h2>
      <p id="warning-text">{words.warning.text(left_s)}</p>
      {halfway && <p>{words.halfway.old(halfway.item.name, halfway.bay_label)}</p>}
      <progress max={ANSWER_MS / 1000} value={left_s} aria-hidden="true" />
      <div className="actions">
        <Button tone="main" icon="clock" onPress={() => dispatch({ type: 'more_time' })}>
          {words.warning.more}
        </Button>
        <Button onPress={() => dispatch({ type: 'finish' })}>{words.warning.done}</Button>
      </div>
    </dialog>
  );
}
