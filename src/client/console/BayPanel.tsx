import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../http';
import { inspectBay, setBayState } from './api';
import { OpenBay } from './OpenBay';
import { recordLink, recordsLink } from './records';
import { Pill } from './Status';
import { moment } from './time';
import type { Bay, Discrepancy, Locker } from './types';
import { bayStatus, finding, hasCharge, sentence } from './words';

interface Props {
  readonly bay: Bay;
  readonly locker: Locker;
  /** What is open about this bay. */
  readonly discrepancies: readonly Discrepancy[];
  readonly onChanged: () => void;
}

/** One bay in words, and what an agent may do with it. */
export function BayPanel({ bay, locker, discrepancies, onChanged }: Props) {
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const usable = bay.state === 'in_service';

  useEffect(() => void panel.current?.scrollIntoView({ block: 'nearest' }), []);

  async function send(request: Promise<Answer<object>>): Promise<void> {
    const answer = await request;
    setProblem(answer.ok ? null : answer.error.message);
    onChanged();
  }

  const toggle = (): Promise<void> =>
    send(
      setBayState(
        bay.bay_id,
        usable ? 'blocked' : 'in_service',
        usable ? 'Blocked from the console' : 'Checked and put back into service from the console',
      ),
    );

  return (
    <section ref={panel} className="panel" aria-label={`Bay ${bay.label}`}>
      <h3>
        Bay {bay.label} <Pill {...bayStatus(bay)} />
      </h3>
      {discrepancies.map((entry) => (
        <p key={entry.discrepancy_id} className="finding">
          <a href={recordLink('x_smart_lockers_discrepancy', entry.discrepancy_id)}>{entry.number}</a>{' '}
          {finding(entry.kind)}: {entry.details}
        </p>
      ))}
      <BayFacts bay={bay} />
      <div className="actions">
        <button type="button" className="primary" onClick={() => setOpening(true)} disabled={!locker.online}>
          Open…
        </button>
        <button type="button" onClick={() => void toggle()}>
          {usable ? 'Block this bay' : 'Put back into service'}
        </button>
      </div>
      {bay.asset?.to_inspect && (
        <div className="actions" role="group" aria-label="Inspection">
          <button type="button" onClick={() => void send(inspectBay(bay.bay_id, true))}>
            Inspection passed
          </button>
          <button type="button" onClick={() => void send(inspectBay(bay.bay_id, false))}>
            Send to repair
          </button>
        </div>
      )}
      {!locker.online && <p className="hint">The locker is offline: its doors cannot be opened from here.</p>}
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      <p className="hint">
        <a href={recordLink('x_smart_lockers_bay', bay.bay_id)}>Record of this bay</a> ·{' '}
        <a href={recordsLink('x_smart_lockers_access_event', `bay=${bay.bay_id}^ORDERBYDESCposition`)}>
          What happened here
        </a>
      </p>
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

const agreements = { certain: 'Agree', likely: 'Agree as far as can be told', doubtful: 'Disagree' } as const;

function BayFacts({ bay }: { readonly bay: Bay }) {
  const { asset, handover } = bay;
  return (
    <dl>
      <dt>Door</dt>
      <dd>{sentence(bay.door)}</dd>
      <dt>Sensor</dt>
      <dd>{sentence(bay.presence)}</dd>
      <dt>In the records</dt>
      <dd>
        {asset ? (
          <>
            <a href={recordLink('alm_hardware', asset.asset_id)}>{asset.name}</a> {asset.asset_tag}
          </>
        ) : (
          'Nothing'
        )}
      </dd>
      {asset?.to_inspect && (
        <>
          <dt>Inspection</dt>
          <dd>Came back; lent to nobody until somebody has looked at it</dd>
        </>
      )}
      {hasCharge(bay) && (
        <>
          <dt>Charge</dt>
          <dd>{bay.charge_percent} %</dd>
        </>
      )}
      {bay.asset?.readiness && (
        <>
          <dt>Preparation</dt>
          <dd>{bay.asset.readiness === 'ready' ? 'Ready to be handed out' : 'Not ready yet'}</dd>
        </>
      )}
      <dt>Records and sensors</dt>
      <dd>{agreements[bay.confidence]}</dd>
      {handover && (
        <>
          <dt>Promised</dt>
          <dd>
            {handover.person || 'IT'} {handover.direction === 'collect' ? 'collects' : 'brings'}
            {handover.until && ` until ${moment(handover.until)}`} (
            <a href={recordsLink('x_smart_lockers_handover', `number=${handover.number}`)}>{handover.number}</a>)
          </dd>
        </>
      )}
    </dl>
  );
}
