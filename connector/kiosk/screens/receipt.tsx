import { OpenDoor } from '../components/open-door.tsx';
import { receiptText } from '../components/receipt-text.ts';
import { choiceText } from '../messages/choice-text.ts';
import type { Receipt as ReceiptScreen, State } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { choiceIcon, Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

interface ReceiptProps {
  screen: ReceiptScreen;
  state: State;
  busy: boolean;
  dispatch: Dispatch;
}

/** How it ended: what one has and until when, or what happens next; and what one may still want. */
export function Receipt({ screen, state, busy, dispatch }: ReceiptProps) {
  const words = useWords();
  const { handover, offers, more, confirmed } = screen;
  const { title, lines } = receiptText(screen, words);
  const done = handover.exit === null;
  const offersReopen = offers.some(({ kind }) => kind === 'reopen');
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
        {offers.map((choice) => (
          <Button
            key={choice.choice_id}
            icon={choiceIcon(choice)}
            disabled={busy}
            onPress={() => dispatch({ type: 'chosen', choice })}
          >
            {choiceText(choice, words).label}
          </Button>
        ))}
        {done && !offersReopen && (
          <Button icon="reopen" disabled={busy} onPress={() => dispatch({ type: 'reopen' })}>
            {words.receipt.again}
          </Button>
        )}
        {done && confirmed && more?.length !== 0 && (
          <Button disabled={busy} onPress={() => dispatch({ type: 'more' })}>
            {words.receipt.more}
          </Button>
        )}
      </div>
    </section>
  );
}
