import { questionText } from '../messages/choice-text.ts';
import type { Guide, State } from '../state/state.ts';
import { useWords, type SpokenWords } from '../ui/words.ts';
import { guideText } from './guide-text.ts';
import { noticeText } from './notice-text.ts';
import { phoneText } from './phone-text.ts';
import { receiptText } from './receipt-text.ts';
import { refusalText, scanTitle } from './scan-text.ts';

/** Says aloud, to those who hear the page, what the others see happening. */
export function Announcer({ state }: { state: State }) {
  const words = useWords();
  return (
    <p className="unseen" role="status" aria-live="polite">
      {announcement(state, words)}
    </p>
  );
}

function announcement({ screen, session, request, now }: State, words: SpokenWords): string {
  if (request?.route === 'tap') return words.pleaseWait;
  switch (screen.kind) {
    case 'starting':
      return screen.unreachable ? `${words.unreachable.title}. ${words.unreachable.help}` : words.starting;
    case 'enrol':
      return words.enrol.title;
    case 'idle':
      return words.idle.title;
    case 'pin':
      return words.pin.entered(screen.digits.length);
    case 'phone':
      return phoneText(screen, now, words);
    case 'phone_over':
      return words.phone.over;
    case 'choose': {
      const { question, after } = screen;
      const asked = { question, after: after !== null, intent: session?.intent?.kind };
      return questionText(asked, session?.name ?? '', words);
    }
    case 'guide':
      return atDoor(screen, words);
    case 'scan':
      return screen.refused ? refusalText(screen.refused, words).title : scanTitle(screen.purpose, words);
    case 'receipt':
      return inOne(receiptText(screen, words));
    case 'badge_check':
      return screen.text === null ? words.badge.title : `${words.badge.read}: ${screen.text}`;
    case 'nothing':
    case 'problem':
    case 'halfway':
      return inOne(noticeText(screen, words));
  }
}

const inOne = ({ title, lines }: { title: string; lines: string[] }): string => [`${title}.`, ...lines].join(' ');

function atDoor(guide: Guide, words: SpokenWords): string {
  const { title } = guideText(guide, words);
  return guide.step === 'open' ? `${words.guide.open(guide.handover.bay_label)}. ${title}.` : title;
}
