import type { Handover } from '../api/types.ts';
import type { GuideStep } from '../state/state.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

const POSITION: Readonly<Record<GuideStep, number>> = { opening: 0, stuck: 0, open: 1, closed: 3 };

/** The three things that happen at a door, and where one is. */
export function Steps({ step, direction }: { step: GuideStep; direction: Handover['direction'] }) {
  const { steps } = useWords().guide;
  const names = [steps.opening, steps[direction], steps.closed];
  const at = POSITION[step];
  return (
    <ol className="steps">
      {names.map((name, index) => (
        <li key={name} data-done={index < at} aria-current={index === at ? 'step' : undefined}>
          <b>{index < at ? <Icon name="check" /> : index + 1}</b>
          {name}
        </li>
      ))}
    </ol>
  );
}
