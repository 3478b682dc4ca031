import { ChoiceCard } from '../components/choice-card.tsx';
import { OpenDoor } from '../components/open-door.tsx';
import { outcomeText } from '../components/receipt-text.ts';
import { questionText } from '../messages/choice-text.ts';
import type { Choose as ChooseScreen, State } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.ts';

interface ChooseProps {
  screen: ChooseScreen;
  state: State;
  busy: boolean;
  dispatch: Dispatch;
}

/** More than this, and the cards stand closer together, so that all are seen at once. */
const FEW = 4;

/** One question, and what can be answered. */
export function Choose({ screen: { question, choices, after, before }, state, busy, dispatch }: ChooseProps) {
  const words = useWords();
  const { session } = state;
  const asked = { question, after: after !== null, intent: session?.intent?.kind };
  const offersNo = choices.some(({ kind }) => kind === 'no_spare' || kind === 'keep');
  return (
    <section className="screen choose">
      <div className="say">
        {after && <p className="outcome">{outcomeText(after, words)}</p>}
        <h1>{questionText(asked, session?.name ?? '', words)}</h1>
        {session?.halfway && <p>{words.halfway.old(session.halfway.item.name, session.halfway.bay_label)}</p>}
        {after && <OpenDoor state={state} number={after.bay_number} text={words.receipt.closeDoor} />}
      </div>
      <div className="act">
        <ul className="cards" data-many={choices.length > FEW}>
          {choices.map((choice) => (
            <li key={choice.choice_id}>
              <ChoiceCard choice={choice} busy={busy} onPress={() => dispatch({ type: 'chosen', choice })} />
            </li>
          ))}
        </ul>
        <div className="actions">
          {before && (
            <Button icon="back" disabled={busy} onPress={() => dispatch({ type: 'back' })}>
              {words.back}
            </Button>
          )}
          {!offersNo && (
            <Button disabled={busy} onPress={() => dispatch({ type: 'finish' })}>
              {words.choose.leave}
            </Button>
          )}
          {session?.role === 'agent' && !before && (
            <Button tone="quiet" icon="badge" disabled={busy} onPress={() => dispatch({ type: 'check_badge' })}>
              {words.badge.open}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
