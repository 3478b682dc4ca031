import { OpenDoor } from '../components/open-door.tsx';
import { receiptText } from '../components/receipt-text.ts';
import type { Screen, State } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

interface ReceiptProps {
  screen: Screen & { kind: 'receipt' };
  state: State;
  busy: boolean;
  dispatch: Dispatch;
}

/** How it ended: what one has and until when, or what happens next. */
export function Receipt({ screen: { handover, confirmed }, state, busy, dispatch }: ReceiptProps) {
  const words = useWords();
  const { title, lines } = receiptText(handover, confirmed, words);
  const done = handover.exit === null;
  return (
    <section className="screen receipt centred">
      <div className="say">
        <span className="seal" data-tone={done ? 'good' : 'calm'}>
          <Icon name={done ? 'check' : 'info'} />
        </span>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <OpenDoor state={state} number={handover.bay_number} text={words.receipt.closeDoor} />
      </div>
      <div className="act actions">
        <Button tone="main" disabled={busy} onPress={() => dispatch({ type: 'finish' })}>
          {words.finish}
        </Button>
        {done && (
          <Button icon="reopen" disabled={busy} onPress={() => dispatch({ type: 'reopen' })}>
            {words.receipt.again}
          </Button>
        )}
      </div>
    </section>
  );
}
