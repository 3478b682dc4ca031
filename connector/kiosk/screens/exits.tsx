import type { Exit, Handover } from '../api/types.ts';
import type { Guide, GuideStep } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { useWords, type SpokenWords } from '../ui/words.ts';

type Offered = 'empty' | 'wrong_item' | 'does_not_fit' | 'not_done' | 'door_stuck';

/** What can be wrong: depends on which way the thing goes, and on whether the door has opened. */
const OFFERED: Readonly<Record<Handover['direction'], readonly Offered[]>> = {
  collect: ['empty', 'wrong_item', 'not_done'],
  deposit: ['does_not_fit', 'wrong_item', 'not_done'],
};

function offeredAt(step: GuideStep, direction: Handover['direction']): readonly Offered[] {
  return step === 'open' ? OFFERED[direction] : ['door_stuck', 'not_done'];
}

/** The ways out of a handover that does not go as planned. */
export function Exits({ guide, busy, dispatch }: { guide: Guide; busy: boolean; dispatch: Dispatch }) {
  const words = useWords();
  const { direction } = guide.handover;
  return (
    <section className="screen exits">
      <div className="say">
        <h1>{busy ? words.pleaseWait : words.exits.title}</h1>
      </div>
      <div className="act">
        <ul className="list">
          {offeredAt(guide.step, direction).map((exit) => (
            <li key={exit}>
              <Button disabled={busy} onPress={() => dispatch({ type: 'exit', exit: exit satisfies Exit })}>
                {exitText(exit, direction, words)}
              </Button>
            </li>
          ))}
          <li>
            <Button icon="reopen" disabled={busy} onPress={() => dispatch({ type: 'reopen' })}>
              {words.exits.again}
            </Button>
          </li>
        </ul>
        <Button tone="main" disabled={busy} onPress={() => dispatch({ type: 'ask_exits', asking: false })}>
          {words.exits.back}
        </Button>
      </div>
    </section>
  );
}

function exitText(exit: Offered, direction: Handover['direction'], { exits }: SpokenWords): string {
  const text = exits[exit];
  return typeof text === 'string' ? text : text[direction];
}
