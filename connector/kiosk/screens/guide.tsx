import { LockerFront } from '../components/locker-front.tsx';
import { Steps } from '../components/steps.tsx';
import type { Guide as GuideScreen, State } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { useWords, type SpokenWords } from '../ui/words.ts';

interface GuideProps {
  guide: GuideScreen;
  state: State;
  busy: boolean;
  dispatch: Dispatch;
}

/** At the door: which one it is, what it does just now, and what to do. */
export function Guide({ guide, state, busy, dispatch }: GuideProps) {
  const words = useWords();
  const { handover, step } = guide;
  const { title, hint } = textOf(guide, words);
  return (
    <section className="screen guide" data-step={step}>
      <LockerFront
        bays={state.locker?.bays ?? []}
        doors={state.doors}
        marked={{ number: handover.bay_number, label: handover.bay_label }}
      />
      <div className="say">
        <Steps step={step} direction={handover.direction} />
        <p className="plate">
          <span>{words.guide.door}</span>
          <b>{handover.bay_label}</b>
        </p>
        <h1>{title}</h1>
        {hint && <p>{hint}</p>}
      </div>
      <div className="act actions">
        {step === 'stuck' && (
          <Button tone="main" icon="reopen" disabled={busy} onPress={() => dispatch({ type: 'reopen' })}>
            {words.exits.tryAgain}
          </Button>
        )}
        {step !== 'closed' && (
          <Button icon="question" disabled={busy} onPress={() => dispatch({ type: 'ask_exits', asking: true })}>
            {words.exits.ask}
          </Button>
        )}
      </div>
    </section>
  );
}

function textOf(
  { handover, step, instead_of }: GuideScreen,
  { guide }: SpokenWords,
): { title: string; hint: string | null } {
  const { bay_label: door, direction, item } = handover;
  switch (step) {
    case 'opening':
      return {
        title: guide.opening(door),
        hint: instead_of ? guide.instead(instead_of, door) : guide.openingHint,
      };
    case 'open':
      return { title: guide[direction](item.name), hint: null };
    case 'closed':
      return { title: guide.closed(door), hint: guide.closedHint };
    case 'stuck':
      return { title: guide.stuck(door), hint: guide.stuckHint };
  }
}
