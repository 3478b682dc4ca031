import { useState } from 'react';
import { createEnrolment, verifyTrail } from './api';
import { moment } from './time';

/** What is done to a locker seldom: one-time codes by which its kiosk and its controller are put into operation, and the proof of its trail. */
export function LockerTools({ lockerId }: { readonly lockerId: string }) {
  const [said, setSaid] = useState<string | null>(null);

  async function enrol(purpose: 'kiosk' | 'controller'): Promise<void> {
    const answer = await createEnrolment(lockerId, purpose);
    setSaid(
      answer.ok
        ? `Code for the ${purpose}: ${answer.value.code}. It works once, until ${moment(answer.value.expires_at)}, and is not shown again.`
        : answer.error.message,
    );
  }

  async function verify(): Promise<void> {
    setSaid('Reading the trail…');
    const answer = await verifyTrail(lockerId);
    if (!answer.ok) setSaid(answer.error.message);
    else if (answer.value.ok) setSaid(`The trail is whole: ${answer.value.length} events, each with its proof.`);
    else setSaid(`The trail is broken at event ${answer.value.broken_at} of ${answer.value.length}. Tell an auditor.`);
  }

  return (
    <details className="tools">
      <summary>Set up and verify</summary>
      <div className="actions">
        <button type="button" onClick={() => void enrol('kiosk')}>
          Code for a kiosk
        </button>
        <button type="button" onClick={() => void enrol('controller')}>
          Code for a controller
        </button>
        <button type="button" onClick={() => void verify()}>
          Verify the audit trail
        </button>
      </div>
      <p role="status" className="said">
        {said}
      </p>
    </details>
  );
}
