import type { Words } from './words';

interface Props {
  readonly words: Words;
  readonly code: string;
  readonly busy: boolean;
  readonly onChange: (code: string) => void;
  readonly onNext: () => void;
}

/** For whoever typed the address instead of scanning it, or whose code was not good. */
export function EnterCode({ words, code, busy, onChange, onNext }: Props) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <label htmlFor="code">{words.label}</label>
      <input
        id="code"
        value={code}
        maxLength={20}
        required
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="code-hint"
        onChange={(event) => onChange(event.target.value)}
      />
      <p id="code-hint" className="hint">
        {words.enterHint}
      </p>
      <button type="submit" className="primary" disabled={busy}>
        {busy ? words.wait : words.next}
      </button>
    </form>
  );
}
