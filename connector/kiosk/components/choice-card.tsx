import type { Choice } from '../api/types.ts';
import { choiceText } from '../messages/choice-text.ts';
import { choiceIcon, Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

interface ChoiceCardProps {
  choice: Choice;
  busy: boolean;
  onPress(): void;
}

/** One thing that can be chosen: a drawing, what it does in plain words, and what tells it from the others. */
export function ChoiceCard({ choice, busy, onPress }: ChoiceCardProps) {
  const { label, small } = choiceText(choice, useWords());
  return (
    <button type="button" className="card" data-kind={choice.kind} disabled={busy} onClick={onPress}>
      <span className="medal">
        <Icon name={choiceIcon(choice)} />
      </span>
      <span className="text">
        <strong>{label}</strong>
        {small && <small>{small}</small>}
      </span>
    </button>
  );
}
