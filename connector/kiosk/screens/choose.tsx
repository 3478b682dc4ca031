import type { Choice } from '../api/types.ts';
import { OpenDoor } from '../components/open-door.tsx';
import { receiptText } from '../components/receipt-text.ts';
import type { Screen, State } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

interface ChooseProps {
  screen: Screen & { kind: 'choose' };
  state: State;
  busy: boolean;
  dispatch: Dispatch;
}

export function Choose({ screen: { choices, after }, state, busy, dispatch }: ChooseProps) {
  const words = useWords();
  return (
    <section className="screen choose">
      <div className="say">
        {after && <p className="outcome">{receiptText(after, true, words).title}</p>}
        <h1>{after ? words.choose.after : words.choose.title(state.session?.name ?? '')}</h1>
        {after && <OpenDoor state={state} number={after.bay_number} text={words.receipt.closeDoor} />}
      </div>
      <div className="act">
        <ul className="cards">
          {choices.map((choice) => (
            <li key={choice.choice_id}>
              <ChoiceCard
                choice={choice}
                busy={busy}
                onPress={() => dispatch({ type: 'chosen', choice_id: choice.choice_id })}
              />
            </li>
          ))}
        </ul>
        <Button disabled={busy} onPress={() => dispatch({ type: 'finish' })}>
          {words.choose.leave}
        </Button>
      </div>
    </section>
  );
}

function ChoiceCard({ choice, busy, onPress }: { choice: Choice; busy: boolean; onPress(): void }) {
  const words = useWords();
  const { kind, item, title, detail, until } = choice;
  const small = [detail, until && words.choose.until(words.time(until))].filter(Boolean).join(' · ');
  return (
    <button type="button" className="card" data-kind={kind} disabled={busy} onClick={onPress}>
      <span className="medal">
        <Icon name={kind} />
      </span>
      <span className="text">
        <em>{words.choose.kinds[kind]}</em>
        <strong>{item?.name ?? title}</strong>
        {small && <small>{small}</small>}
      </span>
    </button>
  );
}
