import type { Handover } from '../api/types.ts';
import { noticeText, type NoticeScreen } from '../components/notice-text.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

interface NoticeProps {
  screen: NoticeScreen;
  /** What lies in a door in the middle of a swap. */
  halfway: Handover | null;
  dispatch: Dispatch;
}

/** Something to know, and what to do about it. */
export function Notice({ screen, halfway, dispatch }: NoticeProps) {
  const words = useWords();
  const { title, lines } = noticeText(screen, words);
  const goesOn = screen.kind === 'problem' && screen.at_door !== null;
  return (
    <section className="screen notice centred">
      <div className="say">
        <span className="seal" data-tone={screen.kind === 'nothing' ? 'calm' : 'warn'}>
          <Icon name={screen.kind === 'nothing' ? 'info' : 'warn'} />
        </span>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {halfway && <p>{words.halfway.old(halfway.item.name, halfway.bay_label)}</p>}
      </div>
      <div className="act actions">
        {goesOn && (
          <Button tone="main" icon="reopen" onPress={() => dispatch({ type: 'go_on' })}>
            {words.exits.tryAgain}
          </Button>
        )}
        <Button tone={goesOn ? 'plain' : 'main'} onPress={() => dispatch({ type: 'finish' })}>
          {words.finish}
        </Button>
      </div>
    </section>
  );
}
