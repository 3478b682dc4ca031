import type { CommandState, Overview } from './types';

declare global {
  interface Window {
    /** The session's token against forged requests, set by the platform on every UI page. */
    g_ck?: string;
  }
}

/** A refusal in words for the person at the screen. */
export interface ApiError {
  readonly code: string;
  readonly message: string;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ApiError };

const base = '/api/x_smart_lockers/v1/console';

/** Every failure of a request becomes an {@link ApiError}; nothing here throws. */
async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck ?? '' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as { result?: T; error?: ApiError };
    if (response.ok && answer.result !== undefined) return { ok: true, value: answer.result };
    if (response.status === 401)
      return refusal('signed_out', 'Your session has ended. Sign in again, then come back to this page.');
    return {
      ok: false,
      error: answer.error ?? { code: `http_${response.status}`, message: 'ServiceNow refused the request.' },
    };
  } catch {
    return refusal(
      'unreachable',
      'ServiceNow does not answer. What you see may be out of date; it is asked again by itself.',
    );
  }
}

const refusal = (code: string, message: string): { ok: false; error: ApiError } => ({
  ok: false,
  error: { code, message },
});

/** 32 hex digits: makes a repeated request the same request. */
export function newRequestId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const readOverview = (): Promise<Answer<Overview>> => call('GET', '/overview');

export const openBay = (
  bayId: string,
  reason: string,
  requestId: string,
): Promise<Answer<{ command_id: string; expires_at: string }>> =>
  call('POST', `/bays/${bayId}/open`, { reason, request_id: requestId });

export const readCommand = (commandId: string): Promise<Answer<CommandState>> => call('GET', `/commands/${commandId}`);

export const setBayState = (
  bayId: string,
  state: 'in_service' | 'blocked' | 'out_of_service',
  reason: string,
): Promise<Answer<object>> => call('POST', `/bays/${bayId}/state`, { state, reason });

export const createEnrolment = (
  lockerId: string,
  purpose: 'kiosk' | 'controller',
): Promise<Answer<{ code: string; expires_at: string }>> => call('POST', `/lockers/${lockerId}/enrolment`, { purpose });

export const verifyTrail = (
  lockerId: string,
): Promise<Answer<{ length: number; ok: boolean; broken_at: number | null }>> =>
  call('GET', `/trail/${lockerId}/verify`);
