import { problemText } from '../messages/index.ts';
import type { State } from '../state/state.ts';
import { useWords, type SpokenWords } from '../ui/words.ts';
import { receiptText } from './receipt-text.ts';

/** Says aloud, to those who hear the page, what the others see happening. */
export function Announcer({ state }: { state: State }) {
  const words = useWords();
  return (
    <p className="unseen" role="status" aria-live="polite">
      {announcement(state, words)}
    </p>
  );
}

function announcement({ screen, session, request }: State, words: SpokenWords): string {
  if (request?.route === 'tap') return words.pleaseWait;
  switch (screen.kind) {
    case 'starting':
      return words.starting;
    case 'enrol':
      return words.enrol.title;
    case 'idle':
      return words.idle.title;
    case 'pin':
      return words.pin.entered(screen.digits.length);
    case 'choose':
      return screen.after ? words.choose.after : words.choose.title(session?.name ?? '');
    case 'guide': {
      const { bay_label, direction, item } = screen.handover;
      const now = words.guide[screen.step](bay_label);
      return screen.step === 'open' ? `${now}. ${words.guide[direction](item.name)}.` : now;
    }
    case 'receipt': {
      const { title, lines } = receiptText(screen.handover, screen.confirmed, words);
      return [title, ...lines].join('. ');
    }
    case 'nothing':
      return words.nothing.title;
    case 'problem': {
      const { title, help } = problemText(words, screen.problem.code);
      return `${title}. ${help}`;
    }
  }
}
