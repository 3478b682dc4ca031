import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { newRequestId, openBay, readCommand } from './api';
import type { Bay, CommandState } from './types';
import { commandText, isFinal } from './words';

const followMs = 700;

interface Props {
  readonly bay: Bay;
  readonly lockerName: string;
  readonly onClose: () => void;
}

/** Opens a door from afar: the reason is recorded with it, and the command is followed until the door has answered. */
export function OpenBay({ bay, lockerName, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // One id for as long as the dialog is open: pressing twice opens once.
  const requestId = useRef(newRequestId());
  const [reason, setReason] = useState('');
  const [command, setCommand] = useState<CommandState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const reasonId = useId();
  const titleId = useId();

  useEffect(() => dialog.current?.showModal(), []);

  useEffect(() => {
    if (!command || isFinal(command.state)) return;
    const timer = window.setTimeout(async () => {
      const answer = await readCommand(command.command_id);
      if (answer.ok) setCommand({ ...answer.value });
      else setProblem(answer.error.message);
    }, followMs);
    return () => window.clearTimeout(timer);
  }, [command]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setSending(true);
    setProblem(null);
    const answer = await openBay(bay.bay_id, reason.trim(), requestId.current);
    setSending(false);
    if (answer.ok) setCommand({ command_id: answer.value.command_id, state: 'queued', detail: null });
    else setProblem(answer.error.message);
  }

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={titleId}>
          Open bay {bay.label} of {lockerName}
        </h2>
        {command ? (
          <p role="status" className={`progress progress-${command.state}`}>
            {commandText(command.state)}
          </p>
        ) : (
          <>
            <label htmlFor={reasonId}>Why is it opened? (recorded in the audit trail)</label>
            <input
              id={reasonId}
              value={reason}
              maxLength={200}
              required
              autoFocus
              onChange={(event) => setReason(event.target.value)}
            />
          </>
        )}
        {problem && (
          <p role="alert" className="problem">
            {problem}
          </p>
        )}
        <div className="actions">
          {!command && (
            <button type="submit" className="primary" disabled={sending || reason.trim() === ''}>
              Open the door
            </button>
          )}
          <button type="button" onClick={() => dialog.current?.close()}>
            {command && isFinal(command.state) ? 'Done' : 'Close'}
          </button>
        </div>
      </form>
    </dialog>
  );
}
