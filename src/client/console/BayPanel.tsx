import { useState } from 'react';
import { setBayState } from './api';
import { OpenBay } from './OpenBay';
import type { Bay, Locker } from './types';
import { bayStatus, moment, sentence } from './words';

interface Props {
  readonly bay: Bay;
  readonly locker: Locker;
  readonly onChanged: () => void;
}

/** One bay in words, and what an agent may do with it. */
export function BayPanel({ bay, locker, onChanged }: Props) {
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const usable = bay.state === 'in_service';

  async function toggle(): Promise<void> {
    const answer = await setBayState(
      bay.bay_id,
      usable ? 'blocked' : 'in_service',
      usable ? 'Blocked from the console' : 'Checked and put back into service from the console',
    );
    setProblem(answer.ok ? null : answer.error.message);
    onChanged();
  }

  return (
    <section className="panel" aria-label={`Bay ${bay.label}`}>
      <h3>
        Bay {bay.label} <span className={`pill pill-${bayStatus(bay).tone}`}>{bayStatus(bay).text}</span>
      </h3>
      <dl>
        <dt>Door</dt>
        <dd>{sentence(bay.door)}</dd>
        <dt>Sensor</dt>
        <dd>{sentence(bay.presence)}</dd>
        <dt>In the records</dt>
        <dd>{bay.asset ? `${bay.asset.name} (${bay.asset.asset_tag})` : 'Nothing'}</dd>
        <dt>Records and sensors</dt>
        <dd>{{ certain: 'Agree', likely: 'Agree as far as can be told', doubtful: 'Disagree' }[bay.confidence]}</dd>
        {bay.handover && (
          <>
            <dt>Promised</dt>
            <dd>
              {bay.handover.number}: {bay.handover.person}{' '}
              {bay.handover.direction === 'collect' ? 'collects' : 'brings'} until {moment(bay.handover.until)}
            </dd>
          </>
        )}
      </dl>
      <div className="actions">
        <button type="button" className="primary" onClick={() => setOpening(true)} disabled={!locker.online}>
          Open…
        </button>
        <button type="button" onClick={() => void toggle()}>
          {usable ? 'Block this bay' : 'Put back into service'}
        </button>
      </div>
      {!locker.online && <p className="hint">The locker is offline: its doors cannot be opened from here.</p>}
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      {opening && (
        <OpenBay
          bay={bay}
          lockerName={locker.name}
          onClose={() => {
            setOpening(false);
            onChanged();
          }}
        />
      )}
    </section>
  );
}
