import { problemText } from '../messages/index.ts';
import type { Screen } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords, type SpokenWords } from '../ui/words.ts';

type NoticeScreen = Screen & { kind: 'nothing' | 'problem' };

/** Something to know, and what to do about it. */
export function Notice({ screen, dispatch }: { screen: NoticeScreen; dispatch: Dispatch }) {
  const words = useWords();
  const { title, lines } = textOf(screen, words);
  return (
    <section className="screen notice centred">
      <div className="say">
        <span className="seal" data-tone={screen.kind === 'problem' ? 'warn' : 'calm'}>
          <Icon name={screen.kind === 'problem' ? 'warn' : 'info'} />
        </span>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="act actions">
        <Button tone="main" onPress={() => dispatch({ type: 'finish' })}>
          {words.finish}
        </Button>
      </div>
    </section>
  );
}

function textOf(screen: NoticeScreen, words: SpokenWords): { title: string; lines: string[] } {
  if (screen.kind === 'nothing') {
    const known: Record<string, string> = words.nothing.reasons;
    return { title: words.nothing.title, lines: [known[screen.reason] ?? screen.message] };
  }
  const { code, retry_after_s } = screen.problem;
  const { title, help } = problemText(words, code);
  return { title, lines: retry_after_s ? [help, words.retryIn(Math.ceil(retry_after_s / 60))] : [help] };
}
