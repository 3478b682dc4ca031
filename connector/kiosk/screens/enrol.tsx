import { useState } from 'react';
import { problemText } from '../messages/index.ts';
import type { Problem } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { useWords, type SpokenWords } from '../ui/words.ts';

/** Once in a kiosk's life: whoever installs it types the code that the console shows. */
export function Enrol({ problem, busy, dispatch }: { problem: Problem | null; busy: boolean; dispatch: Dispatch }) {
  const words = useWords();
  const [code, setCode] = useState('');
  return (
    <section className="screen centred">
      <div className="say">
        <h1>{words.enrol.title}</h1>
        <p id="enrol-hint">{words.enrol.hint}</p>
      </div>
      <form
        className="act enrol"
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'enrolling', code: code.trim() });
        }}
      >
        <label htmlFor="enrol-code">{words.enrol.label}</label>
        <input
          id="enrol-code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="enrol-hint"
          aria-invalid={problem !== null}
        />
        <button type="submit" className="button main" disabled={busy || code.trim() === ''}>
          <span>{busy ? words.pleaseWait : words.enrol.submit}</span>
        </button>
        {problem && !busy && <p role="alert">{problemOf(problem, words)}</p>}
      </form>
    </section>
  );
}

/** Refusals that are about the code itself. After any other the same code is as good as before. */
const ABOUT_CODE: readonly string[] = ['code_unknown', 'code_used', 'code_expired', 'invalid_request'];

function problemOf({ code }: Problem, words: SpokenWords): string {
  const { enrol } = words;
  if (code === 'unreachable') return enrol.unreachable;
  if (code === 'kiosk_unknown') return enrol.lost;
  if (ABOUT_CODE.includes(code)) return enrol.refused;
  const { title, help } = problemText(words, code);
  return `${title}. ${help}`;
}
