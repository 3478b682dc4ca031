import { moment } from '../console/time';
import { Actions } from './Actions';
import type { Handover, Loan } from './types';
import { kindText, standing, titleOf } from './words';

interface Props {
  readonly loan: Loan;
  /** What the person can do at a kiosk about it next. */
  readonly handover: Handover | undefined;
  readonly refresh: () => Promise<void>;
}

/** One arrangement: what it is, where it stands, where to go, and what the person can change. */
export function Card({ loan, handover, refresh }: Props) {
  const facts = [
    [
      isInHand(loan) ? 'Collected at' : 'Where',
      [handover?.site, handover?.locker || loan.locker].filter(Boolean).join(', '),
    ],
    ['Door', handover?.direction === 'collect' ? handover.bay_label : ''],
    ['Ready from', handover?.direction === 'collect' && isAhead(handover.from) ? moment(handover.from) : ''],
    ['Asset tag', loan.asset_tag],
    ['Ticket', loan.ticket ?? ''],
    ['Number', loan.number],
  ].filter(([, value]) => value !== '');
  const ready = handover?.direction === 'collect';
  return (
    <article className={`card ${ready ? 'card-ready' : ''} card-${loan.stage}`} aria-label={titleOf(loan)}>
      <p className="hint">{kindText(loan)}</p>
      <h2>{titleOf(loan)}</h2>
      <p className="standing">{standing(loan, handover)}</p>
      {loan.instead !== '' && <p className="hint">{loan.instead}</p>}
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Actions loan={loan} handover={handover} refresh={refresh} />
    </article>
  );
}

const isInHand = ({ kind, stage }: Loan): boolean => kind === 'loan' && (stage === 'active' || stage === 'overdue');
const isAhead = (iso: string | null): boolean => iso !== null && Date.parse(iso) > Date.now();
