import { moment } from '../console/time';
import { Card } from './Card';
import type { Handover, Loan } from './types';
import { useDevices } from './useDevices';
import { isOver, kindText, standing, titleOf, urgency } from './words';

const mostEarlier = 10;
/** What is over and has nothing left to do about it. */
const isPast = (loan: Loan): boolean => isOver(loan) && !loan.can_add_photo;

/** What an employee has, waits for and is to collect; nobody else's. */
export function MyDevices() {
  const { devices, error, refresh } = useDevices();
  const next = new Map<string, Handover>();
  // Of one arrangement the step that comes first is the one to do.
  for (const handover of devices?.handovers ?? []) {
    const known = next.get(handover.assignment_id);
    if (!known || handover.step < known.step) next.set(handover.assignment_id, handover);
  }
  const doneBy = (loan: Loan): Handover | undefined => next.get(loan.assignment_id);
  const loans = devices?.loans ?? [];
  const current = loans
    .filter((loan) => !isPast(loan))
    .sort((one, other) => urgency(one, doneBy(one)) - urgency(other, doneBy(other)));
  const earlier = loans.filter(isPast).slice(0, mostEarlier);
  return (
    <>
      <header className="page-head">
        <h1>My devices</h1>
      </header>
      <main>
        {error && (
          <p role="alert" className="banner">
            {error.message}
          </p>
        )}
        {devices?.paused_until && (
          <p className="banner">
            You cannot borrow until {moment(devices.paused_until)}, because devices came back too late. What you have
            already stays as it is.
          </p>
        )}
        {!devices && !error && <p role="status">Loading…</p>}
        {devices && current.length === 0 && (
          <p className="empty">You have nothing from the lockers just now, and nothing waits for you.</p>
        )}
        <ul className="cards">
          {current.map((loan) => (
            <li key={loan.assignment_id}>
              <Card loan={loan} handover={doneBy(loan)} refresh={refresh} />
            </li>
          ))}
        </ul>
        {earlier.length > 0 && (
          <details>
            <summary>Earlier</summary>
            <ul className="earlier">
              {earlier.map((loan) => (
                <li key={loan.assignment_id}>
                  <strong>{titleOf(loan)}</strong> · {kindText(loan)} · {standing(loan, undefined)}{' '}
                  <span className="hint">{loan.number}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </main>
    </>
  );
}
