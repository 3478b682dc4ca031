import { useId, useState } from 'react';
import { recordLink } from './records';
import { Pill } from './Status';
import { moment, timeLeft } from './time';
import type { Loan } from './types';
import { kindWord, standing } from './words';

/** What is late stands first, then what ends soonest. */
const byUrgency = (a: Loan, b: Loan): number =>
  Number(b.stage === 'overdue') - Number(a.stage === 'overdue') ||
  (a.due_at ?? '9').localeCompare(b.due_at ?? '9') ||
  a.number.localeCompare(b.number);

const mentions = (loan: Loan, wanted: string): boolean =>
  [loan.number, kindWord(loan.kind), loan.person, loan.item, loan.asset_tag, loan.locker]
    .join(' ')
    .toLowerCase()
    .includes(wanted);

/** Who has what until when, and what is promised to whom. */
export function Loans({ loans, asOf }: { readonly loans: readonly Loan[]; readonly asOf: string }) {
  const [wanted, setWanted] = useState('');
  const searchId = useId();
  if (loans.length === 0) return <p className="empty">Nobody has anything, and nothing is promised.</p>;
  const shown = loans.filter((loan) => mentions(loan, wanted.trim().toLowerCase())).sort(byUrgency);
  return (
    <>
      <div className="search">
        <label htmlFor={searchId}>Find a person, a device or a tag</label>
        <input id={searchId} type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        <p role="status" className="hint">
          {shown.length} of {loans.length}
        </p>
      </div>
      <table>
        <caption className="visually-hidden">Who has what, and what is promised</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Kind</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">State</th>
            <th scope="col">Back by</th>
            <th scope="col">Locker</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((loan) => (
            <LoanRow key={loan.assignment_id} loan={loan} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function LoanRow({ loan, asOf }: { readonly loan: Loan; readonly asOf: string }) {
  const left = loan.due_at ? timeLeft(loan.due_at, asOf) : null;
  const overdue = loan.stage === 'overdue';
  return (
    <tr>
      <th scope="row">
        <a href={recordLink('x_smart_lockers_assignment', loan.assignment_id)}>{loan.number}</a>
      </th>
      <td data-label="Kind">{kindWord(loan.kind)}</td>
      <td data-label="Who">{loan.person}</td>
      <td data-label="What">
        {loan.item} <span className="hint">{loan.asset_tag}</span>
      </td>
      <td data-label="State">
        <Pill tone={overdue ? 'attention' : 'promised'} text={standing(loan)} />
      </td>
      <td data-label="Back by">
        {left && <strong className={left.late ? 'problem' : undefined}>{left.text}</strong>}{' '}
        <span className="hint">{moment(loan.due_at)}</span>
      </td>
      <td data-label="Locker">{loan.locker}</td>
    </tr>
  );
}
