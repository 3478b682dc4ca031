import { useCallback, useState } from 'react';
import { previewPlan, startRollout, type Step } from './api';
import type { Plan } from './types';
import { useAnswer } from './useAnswer';
import { day } from './words';

/** Where and when everybody would get their device; then it is started. */
export function PlanPreview({ rolloutId, onDone }: { readonly rolloutId: string; readonly onDone: () => void }) {
  const { value: plan, error } = useAnswer(useCallback(() => previewPlan(rolloutId), [rolloutId]));
  const [step, setStep] = useState<Step | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function start(): Promise<void> {
    setStep({ done: 0, left: plan?.placed.length ?? 0 });
    const answer = await startRollout(rolloutId, setStep);
    setStep(null);
    if (answer.ok) onDone();
    else setProblem(answer.error.message);
  }

  const said = error?.message ?? problem;
  return (
    <div className="panel-below">
      {said && (
        <p role="alert" className="problem">
          {said}
        </p>
      )}
      {!plan && !error && <p role="status">Planning…</p>}
      {plan && (
        <>
          <p role="status">
            <strong>{plan.placed.length}</strong> {plan.placed.length === 1 ? 'person has' : 'people have'} a place.
            {plan.unplaced.length > 0 &&
              ` ${plan.unplaced.length} ${plan.unplaced.length === 1 ? 'has' : 'have'} none.`}
          </p>
          <Load plan={plan} />
          {plan.unplaced.length > 0 && (
            <ul className="unplaced">
              {plan.unplaced.map((line) => (
                <li key={line.line_id}>
                  {line.person}: <span className="problem">{line.message}</span>
                </li>
              ))}
            </ul>
          )}
          <div className="actions">
            <button
              type="button"
              className="primary"
              disabled={plan.placed.length === 0 || step !== null}
              onClick={() => void start()}
            >
              Start for {plan.placed.length} {plan.placed.length === 1 ? 'person' : 'people'}
            </button>
            {step && (
              <p role="status" className="hint">
                {step.done} started, {step.left} to go…
              </p>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** How full each locker is on each day. */
function Load({ plan }: { readonly plan: Plan }) {
  const days = [...new Set(plan.load.map((slot) => slot.day))];
  const lockers = [...new Set(plan.load.map((slot) => slot.locker))];
  const at = (locker: string, on: string) => plan.load.find((slot) => slot.locker === locker && slot.day === on);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Bays used by locker and day">
      <table className="load">
        <caption className="visually-hidden">Bays used by locker and day</caption>
        <thead>
          <tr>
            <th scope="col">Locker</th>
            {days.map((on) => (
              <th key={on} scope="col">
                {day(on)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lockers.map((locker) => (
            <tr key={locker}>
              <th scope="row">{locker}</th>
              {days.map((on) => {
                const slot = at(locker, on);
                const share = slot && slot.bays > 0 ? slot.used / slot.bays : 0;
                return (
                  <td key={on} data-label={day(on)} className={share === 1 ? 'full' : undefined}>
                    {slot ? `${slot.used} of ${slot.bays}` : ''}
                    <span className="meter" style={{ width: `${100 * share}%` }} aria-hidden="true" />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
