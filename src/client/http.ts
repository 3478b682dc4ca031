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
export type Call = <T>(method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Answer<T>>;

/** Requests below one address. Every failure becomes an {@link ApiError}; nothing here throws. */
export function callsTo(base: string): Call {
  return async <T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer<T>> => {
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
  };
}

const refusal = (code: string, message: string): { ok: false; error: ApiError } => ({
  ok: false,
  error: { code, message },
});
