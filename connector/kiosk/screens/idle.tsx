import { OpenDoor } from '../components/open-door.tsx';
import type { State } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { ReaderPicture } from '../ui/reader-picture.tsx';
import { useWords } from '../ui/words.ts';

export function Idle({ state, busy, dispatch }: { state: State; busy: boolean; dispatch: Dispatch }) {
  const words = useWords();
  return (
    <section className="screen idle">
      <div className="say">
        <ReaderPicture busy={busy} />
        <h1>{busy ? words.pleaseWait : words.idle.title}</h1>
        <p>{words.idle.hint}</p>
      </div>
      <div className="act actions">
        <Button tone="main" icon="keypad" disabled={busy} onPress={() => dispatch({ type: 'use_code' })}>
          {words.idle.useCode}
        </Button>
        {/* Without ServiceNow nobody can be signed in by it. */}
        {state.service.servicenow === 'ok' && (
          <Button icon="phone" disabled={busy} onPress={() => dispatch({ type: 'use_phone' })}>
            {words.idle.usePhone}
          </Button>
        )}
      </div>
      {state.locker?.bays.map(({ number }) => (
        <OpenDoor key={number} state={state} number={number} text={words.idle.doorOpen} />
      ))}
    </section>
  );
}
