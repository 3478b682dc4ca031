import type { Guide } from '../state/state.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

/** The two doors of a swap, as one plan: the old device in, the new one out. */
export function Plan({ guide: { handover, earlier } }: { guide: Guide }) {
  const { guide } = useWords();
  const old = earlier ?? handover;
  const fresh = earlier ? handover : handover.ahead;
  return (
    <ol className="plan" aria-label={guide.plan}>
      <li data-done={earlier !== null} aria-current={earlier ? undefined : 'step'}>
        <b>{earlier ? <Icon name="check" /> : 1}</b>
        <Icon name="return" />
        <span>{guide.put(old.item.name, old.bay_label)}</span>
      </li>
      <li aria-current={earlier ? 'step' : undefined}>
        <b>2</b>
        <Icon name="collect" />
        <span>{fresh ? guide.take(fresh.item.name, fresh.bay_label) : guide.takeLater}</span>
      </li>
    </ol>
  );
}
