import { OpenDoor } from '../components/open-door.tsx';
import { refusalText, scanTitle } from '../components/scan-text.ts';
import { TagKeyboard } from '../components/tag-keyboard.tsx';
import type { Scan as ScanScreen, State } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { ScannerPicture } from '../ui/scanner-picture.tsx';
import { useWords } from '../ui/words.ts';

interface ScanProps {
  screen: ScanScreen;
  state: State;
  busy: boolean;
  dispatch: Dispatch;
}

/** An agent brings things: the tag of each says which door it goes into. */
export function Scan({ screen, state, busy, dispatch }: ScanProps) {
  const words = useWords();
  const { purpose, left, last, entry } = screen;
  return (
    <section className="screen scan" data-typing={entry !== null}>
      <div className="say">
        {entry === null && <ScannerPicture />}
        <h1>{busy ? words.pleaseWait : scanTitle(purpose, words)}</h1>
        <p>
          {words.scan.hint}
          {left !== null && <b className="left"> {words.scan.left(left)}</b>}
        </p>
        {last && !screen.refused && (
          <p className="last">
            <Icon name="check" />
            {words.receipt.isIn(last.item.name, last.bay_label)}
          </p>
        )}
        {last && <OpenDoor state={state} number={last.bay_number} text={words.receipt.closeDoor} />}
        {screen.refused && <Refused refused={screen.refused} />}
      </div>
      <div className="act">
        {entry !== null && <TagKeyboard entry={entry} busy={busy} dispatch={dispatch} />}
        <div className="actions">
          {entry === null ? (
            <Button icon="keypad" disabled={busy} onPress={() => dispatch({ type: 'enter_tag', on: true })}>
              {words.scan.enter}
            </Button>
          ) : (
            <Button tone="main" disabled={busy || entry === ''} onPress={() => dispatch({ type: 'submit_tag' })}>
              {words.scan.submit}
            </Button>
          )}
          {entry !== null && (
            <Button icon="back" disabled={busy} onPress={() => dispatch({ type: 'enter_tag', on: false })}>
              {words.back}
            </Button>
          )}
          <Button disabled={busy} onPress={() => dispatch({ type: 'finish' })}>
            {words.scan.done}
          </Button>
        </div>
      </div>
    </section>
  );
}

function Refused({ refused }: { refused: NonNullable<ScanScreen['refused']> }) {
  const { title, lines } = refusalText(refused, useWords());
  return (
    <div className="refused" role="alert">
      <Icon name="warn" />
      <div>
        <strong>{title}</strong>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
