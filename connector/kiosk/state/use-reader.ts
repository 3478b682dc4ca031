import { useEffect, useLayoutEffect, useRef } from 'react';
import { demoOrigin } from '../api/enrolment.ts';
import type { Screen } from './state.ts';
import type { Dispatch } from './use-kiosk.ts';
import { noBurst, readText, typed } from './wedge.ts';

/** What tags are written with. */
const TAG_KEY = /^[A-Za-z0-9./_-]$/;

/**
 * Listens to badge, QR and tag readers, which type, and to people who type a PIN or a tag on a keyboard. While somebody
 * writes into a field it keeps out of the way.
 */
export function useReader(screen: Screen['kind'], dispatch: Dispatch) {
  const burst = useRef(noBurst);

  // A layout effect, because whoever sees the screen may tap at once: no key may fall between painting and listening.
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter') {
        const text = readText(burst.current, event.timeStamp);
        burst.current = noBurst;
        if (text !== null) {
          // The reader's Enter must not press the button that happens to have the focus.
          event.preventDefault();
          event.stopPropagation();
          return dispatch({ type: 'read', text });
        }
        if (event.target instanceof HTMLButtonElement) return;
        if (screen === 'pin') dispatch({ type: 'submit_pin' });
        if (screen === 'scan') dispatch({ type: 'submit_tag' });
        return;
      }
      burst.current = typed(burst.current, event.key, event.timeStamp);
      if (screen === 'pin') {
        if (/^\d$/.test(event.key)) dispatch({ type: 'digit', digit: event.key, submit: false });
        if (event.key === 'Backspace') dispatch({ type: 'delete_digit' });
      }
      if (screen === 'scan') {
        if (TAG_KEY.test(event.key)) dispatch({ type: 'tag_key', key: event.key.toUpperCase() });
        if (event.key === 'Backspace') dispatch({ type: 'tag_erase' });
      }
    }
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [screen, dispatch]);

  useEffect(() => {
    const origin = demoOrigin();
    if (!origin) return;
    function onMessage({ origin: from, source, data }: MessageEvent<{ type?: string; text?: unknown } | null>) {
      if (from !== origin || source !== parent || data?.type !== 'wedge' || typeof data.text !== 'string') return;
      dispatch({ type: 'read', text: data.text });
    }
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [dispatch]);
}
