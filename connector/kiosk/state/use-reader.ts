import { useEffect, useLayoutEffect, useRef } from 'react';
import { demoOrigin } from '../api/enrolment.ts';
import type { Screen } from './state.ts';
import type { Dispatch } from './use-kiosk.ts';
import { credentialOf, noBurst, readText, typed } from './wedge.ts';

/**
 * Listens to badge and QR readers, which type, and to people who type a PIN on a keyboard. While somebody writes into a
 * field it keeps out of the way.
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
          return dispatch({ type: 'credential', ...credentialOf(text) });
        }
        if (screen === 'pin' && !(event.target instanceof HTMLButtonElement)) dispatch({ type: 'submit_pin' });
        return;
      }
      burst.current = typed(burst.current, event.key, event.timeStamp);
      if (screen !== 'pin') return;
      if (/^\d$/.test(event.key)) dispatch({ type: 'digit', digit: event.key, submit: false });
      if (event.key === 'Backspace') dispatch({ type: 'delete_digit' });
    }
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [screen, dispatch]);

  useEffect(() => {
    const origin = demoOrigin();
    if (!origin) return;
    function onMessage({ origin: from, source, data }: MessageEvent<{ type?: string; text?: unknown } | null>) {
      if (from !== origin || source !== parent || data?.type !== 'wedge' || typeof data.text !== 'string') return;
      dispatch({ type: 'credential', ...credentialOf(data.text) });
    }
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [dispatch]);
}
