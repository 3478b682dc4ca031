import { useState } from 'react';
import { createEnrolment } from './api';
import { moment } from './words';

/** Hands out the one-time codes by which a kiosk or a controller is put into operation. Each is shown once. */
export function Enrolment({ lockerId }: { readonly lockerId: string }) {
  const [text, setText] = useState<string | null>(null);
  async function create(purpose: 'kiosk' | 'controller'): Promise<void> {
    const answer = await createEnrolment(lockerId, purpose);
    setText(
      answer.ok
        ? `Code for the ${purpose}: ${answer.value.code} (once, until ${moment(answer.value.expires_at)})`
        : answer.error.message,
    );
  }
  return (
    <div className="enrolment">
      <button type="button" onClick={() => void create('kiosk')}>
        Enrol a kiosk
      </button>
      <button type="button" onClick={() => void create('controller')}>
        Enrol a controller
      </button>
      <p role="status" className="code">
        {text}
      </p>
    </div>
  );
}
