import { useId, useState } from 'react';
import { recordLink } from '../records';
import { Pill } from '../Status';
import { moment } from '../time';
import { cancelLine } from './api';
import { lineStates, type Line, type LineState, type RolloutWithLines } from './types';
import { day, stateTexts, stateTones } from './words';

const mentions = (line: Line, wanted: string): boolean =>
  [line.person, line.user_name, line.asset_tag, line.item, line.locker, line.number]
    .join(' ')
    .toLowerCase()
    .includes(wanted);

/** Who is in a rollout and how each stands. */
export function Lines({ rollout, onChanged }: { readonly rollout: RolloutWithLines; readonly onChanged: () => void }) {
  const [wanted, setWanted] = useState('');
  const [state, setState] = useState<LineState | ''>('');
  const searchId = useId();
  const stateId = useId();
  if (rollout.lines.length === 0)
    return <p className="empty">Nobody is in this rollout yet. Add people from a list.</p>;
  const shown = rollout.lines.filter(
    (line) => mentions(line, wanted.trim().toLowerCase()) && (state === '' || line.state === state),
  );
  return (
    <>
      <div className="filters">
        <div>
          <label htmlFor={searchId}>Find a person, a device or a locker</label>
          <input id={searchId} type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </div>
        <div>
          <label htmlFor={stateId}>State</label>
          <select id={stateId} value={state} onChange={(event) => setState(event.target.value as LineState | '')}>
            <option value="">All</option>
            {lineStates.map((one) => (
              <option key={one} value={one}>
                {stateTexts[one]} ({rollout.counts[one]})
              </option>
            ))}
          </select>
        </div>
        <p role="status" className="hint">
          {shown.length} of {rollout.lines.length}
        </p>
      </div>
      <table>
        <caption className="visually-hidden">People in {rollout.name}</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Gets</th>
            <th scope="col">State</th>
            <th scope="col">Where and when</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <LineRow key={line.line_id} line={line} onChanged={onChanged} />
          ))}
        </tbody>
      </table>
    </>
  );
}

const cancellable: readonly LineState[] = ['proposed', 'invalid', 'planned', 'staged'];

function LineRow({ line, onChanged }: { readonly line: Line; readonly onChanged: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  async function cancel(): Promise<void> {
    const answer = await cancelLine(line.line_id);
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) onChanged();
  }
  const said = problem ?? line.problem;
  return (
    <tr>
      <th scope="row">
        {line.person} <span className="hint">{line.user_name}</span>
      </th>
      <td data-label="Gets">
        {line.item || 'Any device of the kind'} <span className="hint">{line.asset_tag}</span>
        {line.kit && <p className="hint">with {line.kit}</p>}
        {line.replaces && <p className="hint">for {line.replaces}</p>}
      </td>
      <td data-label="State">
        <Pill tone={stateTones[line.state]} text={stateTexts[line.state]} />
        {said && <p className="problem">{said}</p>}
      </td>
      <td data-label="Where and when">
        {line.locker || 'Not planned yet'} {day(line.day)}
        {line.state === 'staged' && <p className="hint">Collect until {moment(line.collect_until)}</p>}
        {line.assignment_id && (
          <p className="hint">
            <a href={recordLink('x_smart_lockers_assignment', line.assignment_id)}>{line.number}</a>
          </p>
        )}
      </td>
      <td data-label="">
        {cancellable.includes(line.state) && (
          <button type="button" aria-label={`Cancel ${line.person}`} onClick={() => void cancel()}>
            Cancel
          </button>
        )}
      </td>
    </tr>
  );
}
