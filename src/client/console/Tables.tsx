import type { Discrepancy, Loan } from './types';
import { moment, sentence } from './words';

/** Who has what until when; what is late stands first. */
export function Loans({ loans }: { readonly loans: readonly Loan[] }) {
  if (loans.length === 0) return <p className="empty">Nothing is on loan.</p>;
  const sorted = [...loans].sort(
    (a, b) =>
      Number(b.stage === 'overdue') - Number(a.stage === 'overdue') || (a.due_at ?? '').localeCompare(b.due_at ?? ''),
  );
  return (
    <table>
      <caption className="visually-hidden">Loans</caption>
      <thead>
        <tr>
          <th scope="col">Loan</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">State</th>
          <th scope="col">Until</th>
          <th scope="col">Locker</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((loan) => (
          <tr key={loan.assignment_id}>
            <th scope="row">
              <a href={`/x_smart_lockers_assignment.do?sys_id=${loan.assignment_id}`}>{loan.number}</a>
            </th>
            <td>{loan.person}</td>
            <td>
              {loan.item} <span className="hint">{loan.asset_tag}</span>
            </td>
            <td>
              <span className={`pill pill-${loan.stage === 'overdue' ? 'attention' : 'promised'}`}>
                {sentence(loan.stage)}
              </span>
            </td>
            <td>{moment(loan.due_at)}</td>
            <td>{loan.locker}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where records and reality disagree, each with the bay a person has to look at. */
export function Attention({ discrepancies }: { readonly discrepancies: readonly Discrepancy[] }) {
  if (discrepancies.length === 0) return <p className="empty">Records and lockers agree. Nobody has to go and look.</p>;
  return (
    <table>
      <caption className="visually-hidden">Bays that need a person</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">What</th>
          <th scope="col">Where</th>
          <th scope="col">Details</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {discrepancies.map((entry) => (
          <tr key={entry.discrepancy_id}>
            <th scope="row">
              <a href={`/x_smart_lockers_discrepancy.do?sys_id=${entry.discrepancy_id}`}>{entry.number}</a>
            </th>
            <td>{sentence(entry.kind)}</td>
            <td>
              {entry.locker} {entry.bay}
            </td>
            <td>{entry.details}</td>
            <td>{moment(entry.opened_at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
