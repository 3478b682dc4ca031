import { useCallback, useEffect, useState } from 'react';
import { createQr } from './api';
import { Dialog } from './Dialog';
import { QrCode } from './QrCode';
import type { Handover, Loan, Qr } from './types';
import { titleOf, verbFor } from './words';

interface Props {
  readonly loan: Loan;
  readonly handover: Handover;
  readonly onClose: () => void;
}

/** The code for the kiosk's reader, with the time that it is still good for. It opens this one door, once. */
export function QrDialog({ loan, handover, onClose }: Props) {
  const [qr, setQr] = useState<Qr | null>(null);
  const [problem, setProblem] = useState('');
  const leftS = useCountdown(qr);

  const renew = useCallback(async () => {
    const answer = await createQr(handover.handover_id);
    setQr(answer.ok ? answer.value : null);
    setProblem(answer.ok ? '' : answer.error.message);
  }, [handover.handover_id]);
  useEffect(() => void renew(), [renew]);

  return (
    <Dialog title={`${verbFor(loan, handover)} ${titleOf(loan)}`} onClose={onClose}>
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      {qr && leftS > 0 && <QrCode text={qr.text} />}
      <p role="timer">
        {qr && leftS > 0 && `Hold it to the kiosk’s reader. Good for ${inMinutes(leftS)}, once.`}
        {qr && leftS === 0 && 'This code has run out.'}
      </p>
      <div className="actions">
        {qr && leftS === 0 && (
          <button type="button" className="primary" onClick={() => void renew()}>
            New code
          </button>
        )}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

/** Seconds until a code is no longer good. */
function useCountdown(qr: Qr | null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return qr === null ? 0 : Math.max(0, Math.round((Date.parse(qr.expires_at) - now) / 1_000));
}

const inMinutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
