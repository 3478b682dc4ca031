import { useCallback, useState } from 'react';
import { recordLink } from '../records';
import { AddList } from './AddList';
import { closeRollout, exportRollout, readRollout } from './api';
import { Lines } from './Lines';
import { PlanPreview } from './PlanPreview';
import { Progress } from './Progress';
import { saveFile } from './saveFile';
import { useAnswer } from './useAnswer';
import { day, kindText } from './words';

type Doing = 'adding' | 'planning' | null;

/** One rollout: how far it has come, who is in it, and what can be done with it. */
export function OneRollout({ rolloutId, onBack }: { readonly rolloutId: string; readonly onBack: () => void }) {
  const { value: rollout, error, refresh } = useAnswer(useCallback(() => readRollout(rolloutId), [rolloutId]));
  const [doing, setDoing] = useState<Doing>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function done(): void {
    setDoing(null);
    refresh();
  }

  async function save(): Promise<void> {
    const answer = await exportRollout(rolloutId);
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) saveFile(answer.value.file_name, answer.value.csv);
  }

  async function close(): Promise<void> {
    const answer = await closeRollout(rolloutId);
    setProblem(answer.ok ? null : answer.error.message);
    refresh();
  }

  const said = error?.message ?? problem;
  return (
    <>
      <button type="button" onClick={onBack}>
        All rollouts
      </button>
      {said && (
        <p role="alert" className="banner">
          {said}
        </p>
      )}
      {!rollout && !error && <p role="status">Loading…</p>}
      {rollout && (
        <section className="rollout" aria-label={rollout.name}>
          <div className="head-line">
            <h2>
              {rollout.name} <a href={recordLink('x_smart_lockers_rollout', rolloutId)}>{rollout.number}</a>
            </h2>
            <p className="hint">
              {kindText(rollout.kind)} of {rollout.category} at {rollout.site}, {day(rollout.starts_on)} to{' '}
              {day(rollout.ends_on)}
            </p>
          </div>
          <Progress counts={rollout.counts} withWords />
          <div className="actions">
            <button
              type="button"
              aria-expanded={doing === 'adding'}
              disabled={rollout.state === 'closed'}
              onClick={() => setDoing(doing === 'adding' ? null : 'adding')}
            >
              Add people…
            </button>
            <button
              type="button"
              className="primary"
              aria-expanded={doing === 'planning'}
              disabled={rollout.counts.proposed === 0 || rollout.state === 'closed'}
              onClick={() => setDoing(doing === 'planning' ? null : 'planning')}
            >
              Plan and start…
            </button>
            <button type="button" disabled={rollout.lines.length === 0} onClick={() => void save()}>
              Export
            </button>
            <button type="button" disabled={rollout.state !== 'running'} onClick={() => void close()}>
              Close rollout
            </button>
          </div>
          {doing === 'adding' && <AddList rolloutId={rolloutId} onDone={done} />}
          {doing === 'planning' && <PlanPreview rolloutId={rolloutId} onDone={done} />}
          <Lines rollout={rollout} onChanged={refresh} />
        </section>
      )}
    </>
  );
}
