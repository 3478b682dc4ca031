import { useEffect, useRef } from 'react';
import { Announcer } from './components/announcer.tsx';
import { Footer } from './components/footer.tsx';
import { Header } from './components/header.tsx';
import { TimeWarning } from './components/time-warning.tsx';
import { BadgeCheck } from './screens/badge-check.tsx';
import { Choose } from './screens/choose.tsx';
import { Enrol } from './screens/enrol.tsx';
import { Exits } from './screens/exits.tsx';
import { Guide } from './screens/guide.tsx';
import { Idle } from './screens/idle.tsx';
import { Notice } from './screens/notice.tsx';
import { Phone, PhoneOver } from './screens/phone.tsx';
import { Pin } from './screens/pin.tsx';
import { Receipt } from './screens/receipt.tsx';
import { Scan } from './screens/scan.tsx';
import { Starting } from './screens/starting.tsx';
import { isBusy, type State } from './state/state.ts';
import { useKiosk, type Dispatch } from './state/use-kiosk.ts';
import { useReader } from './state/use-reader.ts';
import { useSpokenWords, WordsContext } from './ui/words.ts';

export function App() {
  const [state, dispatch] = useKiosk();
  const main = useRef<HTMLElement>(null);
  const { screen, language, contrast, reach } = state;
  useReader(screen.kind, dispatch);
  const words = useSpokenWords(language, state.locker?.time_zone);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A new screen takes the focus, so that Tab and screen readers go on from its beginning.
  const view = screen.kind === 'guide' && screen.asking ? 'exits' : screen.kind;
  const asked = screen.kind === 'choose' ? screen.question : null;
  useEffect(() => main.current?.focus({ preventScroll: true }), [view, asked]);

  return (
    <WordsContext.Provider value={words}>
      <div
        className="kiosk"
        data-contrast={contrast ? 'high' : 'normal'}
        data-reach={reach ? 'low' : 'normal'}
        onPointerDown={() => dispatch({ type: 'touched' })}
      >
        <Header state={state} />
        <main ref={main} tabIndex={-1} aria-busy={isBusy(state)} data-screen={view}>
          <Screen state={state} dispatch={dispatch} />
        </main>
        <Footer state={state} dispatch={dispatch} />
        <TimeWarning state={state} dispatch={dispatch} />
        <Announcer state={state} />
      </div>
    </WordsContext.Provider>
  );
}

function Screen({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  const { screen } = state;
  const busy = isBusy(state);
  switch (screen.kind) {
    case 'starting':
      return <Starting unreachable={screen.unreachable} />;
    case 'enrol':
      return <Enrol problem={screen.problem} busy={busy} dispatch={dispatch} />;
    case 'idle':
      return <Idle state={state} busy={busy} dispatch={dispatch} />;
    case 'pin':
      return <Pin digits={screen.digits} busy={busy} dispatch={dispatch} />;
    case 'phone':
      return <Phone screen={screen} now={state.now} dispatch={dispatch} />;
    case 'phone_over':
      return <PhoneOver busy={busy} dispatch={dispatch} />;
    case 'choose':
      return <Choose screen={screen} state={state} busy={busy} dispatch={dispatch} />;
    case 'guide':
      if (screen.asking) return <Exits guide={screen} busy={busy} dispatch={dispatch} />;
      return <Guide guide={screen} state={state} busy={busy} dispatch={dispatch} />;
    case 'receipt':
      return <Receipt screen={screen} state={state} busy={busy} dispatch={dispatch} />;
    case 'scan':
      return <Scan screen={screen} state={state} busy={busy} dispatch={dispatch} />;
    case 'badge_check':
      return <BadgeCheck text={screen.text} dispatch={dispatch} />;
    case 'nothing':
    case 'problem':
    case 'halfway':
      return <Notice screen={screen} halfway={state.session?.halfway ?? null} dispatch={dispatch} />;
  }
}
