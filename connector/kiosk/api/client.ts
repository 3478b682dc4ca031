import { address } from './addresses.ts';
import type { KioskRequest } from './types.ts';

/** The connector said no, or nothing (`unreachable`). */
export class RequestError extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: ErrorDetail;
  constructor(code: string, status: number, detail: ErrorDetail = {}) {
    super(code);
    this.code = code;
    this.status = status;
    this.detail = detail;
  }
}

/** What of an error's detail the page shows. */
interface ErrorDetail {
  retry_after_s?: number;
  /** Tags that would have been right. */
  expected?: string | string[];
}

const PAUSE_MS = 700;
/** Longer than the connector waits for ServiceNow. */
const PATIENCE = { attempts: 3, timeout_ms: 15_000 };
/** The connector knows the locker without ServiceNow. The page asks again by itself, and meanwhile at the others. */
const PATIENCE_FOR_LOCKER = { attempts: 1, timeout_ms: 3_000 };

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Sends a request and gives the answer's body. One that did not get through is sent again with the same request id, which
 * the connector answers as the first time.
 * @throws RequestError
 */
export async function send(request: KioskRequest, token: string | null): Promise<unknown> {
  const { attempts, timeout_ms } = request.route === 'locker' ? PATIENCE_FOR_LOCKER : PATIENCE;
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(request, token, timeout_ms);
    } catch (error) {
      if (!(error instanceof RequestError) || error.code !== 'unreachable' || attempt === attempts) throw error;
      await wait(PAUSE_MS * attempt);
    }
  }
}

async function sendOnce(request: KioskRequest, token: string | null, timeout_ms: number): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`${address()}/kiosk/v1/${request.route}`, {
      method: request.route === 'locker' ? 'GET' : 'POST',
      headers: {
        ...('body' in request && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: 'body' in request ? JSON.stringify(request.body) : null,
      signal: AbortSignal.timeout(timeout_ms),
    });
  } catch {
    throw new RequestError('unreachable', 0);
  }
  const body = (await response.json().catch(() => null)) as ErrorBody | null;
  // Every answer has a body: one without has broken off on its way.
  if (response.ok && body !== null) return body;
  throw new RequestError(body?.error?.code ?? 'unreachable', response.status, body?.error?.detail ?? {});
}

interface ErrorBody {
  error?: { code: string; detail?: ErrorDetail | null };
}
