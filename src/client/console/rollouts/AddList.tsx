import { useId, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { newRequestId } from '../api';
import { addList, previewList, type Given, type Step } from './api';
import { PeoplePicker } from './PeoplePicker';
import { PreviewTable } from './PreviewTable';
import type { Preview } from './types';

const example = 'person,asset,kit,locker,day,reach';

/** A list of people from a file, or chosen one by one: first what would become of each line, then the good ones are stored. */
export function AddList({ rolloutId, onDone }: { readonly rolloutId: string; readonly onDone: () => void }) {
  const [given, setGiven] = useState<Given | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [over, setOver] = useState(false);
  // One id for a list: pressing twice, or again after a failure, stores nobody twice.
  const requestId = useRef(newRequestId());
  const fileId = useId();

  async function take(file: File | undefined): Promise<void> {
    if (file) await show({ csv: await file.text() });
  }

  async function show(list: Given): Promise<void> {
    requestId.current = newRequestId();
    setGiven(list);
    const answer = await previewList(rolloutId, list);
    setPreview(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : answer.error.message);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  }

  async function add(): Promise<void> {
    if (!given) return;
    setStep({ done: 0, left: preview?.good ?? 0 });
    const answer = await addList(rolloutId, given, requestId.current, setStep);
    setStep(null);
    if (answer.ok) onDone();
    else setProblem(answer.error.message);
  }

  return (
    <div className="panel-below">
      <div
        className={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={fileId}>A list as a CSV file: choose it, or drop it here</label>
        <input
          id={fileId}
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={(event: ChangeEvent<HTMLInputElement>) => void take(event.target.files?.[0])}
        />
        <p className="hint">
          The first line names the columns, <code>{example}</code>; only <code>person</code> has to be there: a user
          name, an e-mail address or an employee number.
        </p>
      </div>
      <PeoplePicker onChosen={(people) => void show({ people })} />
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      {preview && <PreviewTable preview={preview} />}
      {preview && (
        <div className="actions">
          <button
            type="button"
            className="primary"
            disabled={preview.good === 0 || step !== null}
            onClick={() => void add()}
          >
            Add {preview.good} {preview.good === 1 ? 'person' : 'people'}
          </button>
          {step && (
            <p role="status" className="hint">
              {step.done} added, {step.left} to go…
            </p>
          )}
        </div>
      )}
    </div>
  );
}
