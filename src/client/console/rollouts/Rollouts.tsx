import { recordLink } from '../records';
import type { Route } from '../route';
import { Pill } from '../Status';
import { sentence, type Tone } from '../words';
import { readRollouts } from './api';
import { OneRollout } from './OneRollout';
import { Progress } from './Progress';
import type { Rollout } from './types';
import { useAnswer } from './useAnswer';
import { day, kindText } from './words';

interface Props {
  readonly rolloutId: string | null;
  readonly go: (change: Partial<Route>) => void;
}

/** Many people and their devices, over lockers and days. */
export function Rollouts({ rolloutId, go }: Props) {
  return rolloutId ? (
    <OneRollout key={rolloutId} rolloutId={rolloutId} onBack={() => go({ view: 'rollouts', rollout: null })} />
  ) : (
    <RolloutList go={go} />
  );
}

const tones: Readonly<Record<Rollout['state'], Tone>> = {
  draft: 'off',
  planned: 'free',
  running: 'promised',
  closed: 'stocked',
};

function RolloutList({ go }: Pick<Props, 'go'>) {
  const { value, error } = useAnswer(readRollouts);
  return (
    <>
      <div className="head-line">
        <h2>Rollouts</h2>
        <a className="button" href={recordLink('x_smart_lockers_rollout', '-1')}>
          New rollout
        </a>
      </div>
      {error && (
        <p role="alert" className="banner">
          {error.message}
        </p>
      )}
      {!value && !error && <p role="status">Loading…</p>}
      {value?.rollouts.length === 0 && <p className="empty">No rollout has been prepared yet.</p>}
      {value && value.rollouts.length > 0 && (
        <table>
          <caption className="visually-hidden">Rollouts</caption>
          <thead>
            <tr>
              <th scope="col">Rollout</th>
              <th scope="col">What</th>
              <th scope="col">When</th>
              <th scope="col">State</th>
              <th scope="col">Progress</th>
            </tr>
          </thead>
          <tbody>
            {value.rollouts.map((rollout) => (
              <tr key={rollout.rollout_id}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    onClick={() => go({ view: 'rollouts', rollout: rollout.rollout_id })}
                  >
                    {rollout.name}
                  </button>{' '}
                  <span className="hint">{rollout.number}</span>
                </th>
                <td data-label="What">
                  {kindText(rollout.kind)}: {rollout.category} <span className="hint">{rollout.site}</span>
                </td>
                <td data-label="When">
                  {day(rollout.starts_on)} to {day(rollout.ends_on)}
                </td>
                <td data-label="State">
                  <Pill tone={tones[rollout.state]} text={sentence(rollout.state)} />
                </td>
                <td data-label="Progress">
                  <Progress counts={rollout.counts} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
