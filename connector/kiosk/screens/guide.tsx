import { guideText } from '../components/guide-text.ts';
import { LockerFront } from '../components/locker-front.tsx';
import { Plan } from '../components/plan.tsx';
import { Steps } from '../components/steps.tsx';
import type { Guide as GuideScreen, State } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.ts';

interface GuideProps {
  guide: GuideScreen;
  state: State;
  busy: boolean;
  dispatch: Dispatch;
}

/** At the door: which one it is, what it does just now, and what to do. */
export function Guide({ guide, state, busy, dispatch }: GuideProps) {
  const words = useWords();
  const { handover, step, place, of } = guide;
  const { title, hint } = guideText(guide, words);
  const swaps = isSwap(guide);
  return (
    <section className="screen guide" data-step={step}>
      <LockerFront
        bays={state.locker?.bays ?? []}
        doors={state.doors}
        marked={{ number: handover.bay_number, label: handover.bay_label }}
        order={swaps ? orderOf(guide) : {}}
      />
      <div className="say">
        {swaps ? <Plan guide={guide} /> : <Steps step={step} direction={handover.direction} />}
        <p className="plate" key={handover.handover_id} data-next={guide.earlier !== null}>
          <span>{words.guide.door}</span>
          <b>{handover.bay_label}</b>
          {of !== null && of > 1 && <span className="progress">{words.guide.progress(place, of)}</span>}
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
        {step !== 'closed' && state.session?.intent?.kind === 'round' && (
          <Button disabled={busy} onPress={() => dispatch({ type: 'exit', exit: 'not_done' })}>
            {words.guide.otherDuty}
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

const isSwap = ({ handover, of, earlier }: GuideScreen) =>
  handover.kind === 'replacement' && of === 2 && (earlier === null) === (handover.direction === 'deposit');

/** In which order the doors of a swap are done. */
function orderOf({ handover, earlier }: GuideScreen): Record<number, number> {
  if (earlier) return { [earlier.bay_number]: 1, [handover.bay_number]: 2 };
  return { [handover.bay_number]: 1, ...(handover.ahead && { [handover.ahead.bay_number]: 2 }) };
}
