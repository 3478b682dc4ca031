import type { Asked } from './api';
import type { Words } from './words';

interface Props {
  readonly words: Words;
  readonly asked: Asked;
  readonly code: string;
  readonly busy: boolean;
  readonly onDecide: (decision: 'confirmed' | 'denied') => void;
}

/** As it stands on the kiosk, so that the two can be compared. */
const shown = (code: string): string =>
  code
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase()
    .replace(/^(.{4})/, '$1-');

/**
 * Names the place and what confirming means, because a code may come from somebody who stands there instead. Neither
 * answer has the focus: it is given by a touch of its own.
 */
export function Question({ words, asked, code, busy, onDecide }: Props) {
  return (
    <>
      <p className="place">
        <strong>{asked.locker}</strong>
        <span>{asked.site}</span>
      </p>
      <p className="compare">
        {words.code} <strong>{shown(code)}</strong>
      </p>
      <p>{words.what}</p>
      <p className="beware">{words.warning}</p>
      <div className="answers">
        <button type="button" className="primary" disabled={busy} onClick={() => onDecide('confirmed')}>
          {words.confirm}
        </button>
        <button type="button" disabled={busy} onClick={() => onDecide('denied')}>
          {words.deny}
        </button>
      </div>
      <p className="hint">{words.signedInAs(asked.person)}</p>
    </>
  );
}
