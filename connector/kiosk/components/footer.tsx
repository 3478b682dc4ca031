import { languages, messages } from '../messages/index.ts';
import type { State } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.ts';

/** What everybody may want on any screen: another language, controls within reach, more contrast. */
export function Footer({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  const words = useWords();
  return (
    <footer>
      <div className="languages" role="group" aria-label={words.chooseLanguage}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={language === state.language}
            onClick={() => dispatch({ type: 'speak', language })}
          >
            {messages[language].languageName}
          </button>
        ))}
      </div>
      <div className="comforts">
        <Button tone="quiet" icon={state.reach ? 'up' : 'down'} onPress={() => dispatch({ type: 'reach' })}>
          {state.reach ? words.reach.off : words.reach.on}
        </Button>
        <Button tone="quiet" icon="contrast" onPress={() => dispatch({ type: 'contrast' })}>
          {state.contrast ? words.contrast.off : words.contrast.on}
        </Button>
      </div>
    </footer>
  );
}
