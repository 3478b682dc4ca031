import type { Handover } from '../api/types.ts';
import { problemText } from '../messages/index.ts';
import type { Screen } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords, type SpokenWords } from '../ui/words.ts';

type NoticeScreen = Screen & { kind: 'nothing' | 'problem' | 'halfway' };

interface NoticeProps {
  screen: NoticeScreen;
  /** What lies in a door in the middle of a swap. */
  halfway: Handover | null;
  dispatch: Dispatch;
}

/** Something to know, and what to do about it. */
export function Notice({ screen, halfway, dispatch }: NoticeProps) {
  const words = useWords();
  const { title, lines } = textOf(screen, words);
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

function textOf(screen: NoticeScreen, words: SpokenWords): { title: string; lines: string[] } {
  if (screen.kind === 'nothing') {
    const known: Record<string, string> = words.nothing.reasons;
    const instead = (screen.instead ?? []).map(({ category, locker, site }) => {
      const place = `${locker}, ${site}`;
      return category ? words.nothing.other(category, place) : words.nothing.elsewhere(place);
    });
    return { title: words.nothing.title, lines: [known[screen.reason] ?? screen.message, ...instead] };
  }
  if (screen.kind === 'halfway') {
    const { handover, fresh } = screen;
    const { old, fresh: waiting, title, help } = words.halfway;
    return { title, lines: [old(handover.item.name, handover.bay_label), ...(fresh ? [waiting(fresh)] : []), help] };
  }
  const { code, retry_after_s } = screen.problem;
  // At a door something has been done already: that nothing was opened would be wrong.
  const { title, help } = screen.at_door ? words.problems.late : problemText(words, code);
  return { title, lines: retry_after_s ? [help, words.retryIn(Math.ceil(retry_after_s / 60))] : [help] };
}
