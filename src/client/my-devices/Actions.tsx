import { useState } from 'react';
import type { Answer } from '../http';
import { moment } from '../console/time';
import { AddPhoto } from './AddPhoto';
import { cancelLoan, extendLoan, reportLost } from './api';
import { Confirm } from './Confirm';
import { QrDialog } from './QrDialog';
import type { Handover, Loan } from './types';
import { titleOf } from './words';

interface Props {
  readonly loan: Loan;
  readonly handover: Handover | undefined;
  readonly refresh: () => Promise<void>;
}

type Asked = 'qr' | 'cancel' | 'lost' | null;

/** What the person can change themself. What cannot be undone is asked for once more. */
export function Actions({ loan, handover, refresh }: Props) {
  const [asked, setAsked] = useState<Asked>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  async function carryOut(work: Promise<Answer<object>>, done: string): Promise<void> {
    setBusy(true);
    const answer = await work;
    setSaid(answer.ok ? done : answer.error.message);
    setAsked(null);
    await refresh();
    setBusy(false);
  }

  return (
    <>
      <div className="actions">
        {handover && (
          <button type="button" className="primary" onClick={() => setAsked('qr')}>
            Show QR code
          </button>
        )}
        {loan.extend_until && (
          <button
            type="button"
            disabled={busy}
            onClick={() =>
              void carryOut(extendLoan(loan.assignment_id, loan.due_at), `Extended until ${moment(loan.extend_until)}.`)
            }
          >
            Extend until {moment(loan.extend_until)}
          </button>
        )}
        {loan.can_cancel && (
          <button type="button" disabled={busy} onClick={() => setAsked('cancel')}>
            Cancel
          </button>
        )}
        {loan.can_report_lost && (
          <button type="button" disabled={busy} onClick={() => setAsked('lost')}>
            Lost or stolen
          </button>
        )}
        {loan.can_add_photo && <AddPhoto assignmentId={loan.assignment_id} busy={busy} carryOut={carryOut} />}
      </div>
      <p role="status" className="said">
        {said}
      </p>
      {asked === 'qr' && handover && <QrDialog loan={loan} handover={handover} onClose={() => setAsked(null)} />}
      {asked === 'cancel' && (
        <Confirm
          title={`Cancel ${titleOf(loan)}?`}
          text="Nothing is kept for you then; somebody else can have it."
          choices={[{ label: 'Cancel it', onChoose: () => carryOut(cancelLoan(loan.assignment_id), 'Cancelled.') }]}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'lost' && (
        <Confirm
          title={`What happened to ${titleOf(loan)}?`}
          text="IT gets a ticket, and you no longer answer for a return. Say where and when, if you know."
          note
          choices={[
            {
              label: 'It is lost',
              onChoose: (note) => carryOut(reportLost(loan.assignment_id, false, note), 'Noted as lost.'),
            },
            {
              label: 'It was stolen',
              onChoose: (note) => carryOut(reportLost(loan.assignment_id, true, note), 'Noted as stolen.'),
            },
          ]}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
