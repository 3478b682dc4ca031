import { callsTo, type Answer } from '../http';
import type { Devices, Handover, Loan, Qr } from './types';

const call = callsTo('/api/x_smart_lockers/v1/portal');

/** Everything the page shows. */
export async function readDevices(): Promise<Answer<Devices>> {
  const [loans, handovers] = await Promise.all([
    call<{ loans: Loan[]; paused_until: string | null }>('GET', '/loans'),
    call<{ handovers: Handover[] }>('GET', '/handovers'),
  ]);
  if (!loans.ok) return loans;
  if (!handovers.ok) return handovers;
  return { ok: true, value: { ...loans.value, handovers: handovers.value.handovers } };
}

export const cancelLoan = (assignmentId: string): Promise<Answer<object>> =>
  call('POST', `/loans/${assignmentId}/cancel`, {});

/** @param seenDueAt the due date on the screen, so that pressing twice extends once */
export const extendLoan = (assignmentId: string, seenDueAt: string | null): Promise<Answer<object>> =>
  call('POST', `/loans/${assignmentId}/extend`, { due_at: seenDueAt });

export const reportLost = (assignmentId: string, stolen: boolean, note: string): Promise<Answer<object>> =>
  call('POST', `/loans/${assignmentId}/lost`, { stolen, ...(note === '' ? {} : { note }) });

/** @param data a JPEG in Base64 */
export const addPhoto = (assignmentId: string, data: string): Promise<Answer<object>> =>
  call('POST', `/loans/${assignmentId}/photo`, { data });

export const createQr = (handoverId: string): Promise<Answer<Qr>> => call('POST', `/handovers/${handoverId}/qr`, {});
