import { useState } from 'react';
import { Dialog } from './Dialog';

interface Props {
  readonly title: string;
  readonly text: string;
  /** Whether the person may say more. */
  readonly note?: boolean;
  readonly choices: readonly { readonly label: string; readonly onChoose: (note: string) => Promise<void> }[];
  readonly onClose: () => void;
}

const mostCharacters = 500;

/** Asks once more before something is done that cannot be undone. */
export function Confirm({ title, text, note, choices, onClose }: Props) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      {note && (
        <label>
          What happened
          <textarea
            rows={3}
            maxLength={mostCharacters}
            value={said}
            onChange={(event) => setSaid(event.target.value)}
          />
        </label>
      )}
      <div className="actions">
        {choices.map(({ label, onChoose }) => (
          <button
            key={label}
            type="button"
            className="primary"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void onChoose(said.trim());
            }}
          >
            {label}
          </button>
        ))}
        <button type="button" onClick={onClose}>
          Back
        </button>
      </div>
    </Dialog>
  );
}
