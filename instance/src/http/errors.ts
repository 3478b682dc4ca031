import { DuplicateKey, type WriteOutcome } from '../kernel.ts';

/** An error that becomes a REST answer in the platform's shape: `{"error":{"message","detail"},"status":"failure"}`. */
export class RestError extends Error {
  readonly status: number;
  readonly detail: string | null;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, message: string, detail: string | null = null, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.detail = detail;
    this.headers = headers;
  }
}

export const errorBody = (message: string, detail: string | null) => ({
  error: { message, detail },
  status: 'failure',
});

export const notAuthenticated = () =>
  new RestError(401, 'User Not Authenticated', 'Required to provide Auth information', {
    'www-authenticate': 'BASIC realm="Service-now"',
  });
export const notAuthorized = (detail = 'Failed API level ACL Validation') =>
  new RestError(403, 'User Not Authorized', detail);
export const noRecord = () =>
  new RestError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");
export const invalidTable = (table: string) => new RestError(400, `Invalid table ${table}`);
export const noResource = () => new RestError(400, 'Requested URI does not represent any resource');
export const unreadable = (detail: string, status = 400) =>
  new RestError(status, 'Exception while reading request', detail);

/** What a refused write is answered with. */
export function refusedWrite(outcome: Extract<WriteOutcome, { ok: false }>): RestError {
  return outcome.reason === 'not_found' ? noRecord() : new RestError(403, 'Operation Failed', outcome.message);
}

interface Described {
  readonly status?: unknown;
  readonly detail?: unknown;
}

/** Any error as a {@link RestError}: those that name a 4xx or 5xx status keep it, all others are 500. */
export function asRestError(error: unknown): RestError {
  if (error instanceof RestError) return error;
  if (error instanceof DuplicateKey) return new RestError(403, 'Operation Failed', error.message);
  const thrown = error instanceof Error ? error : new Error(String(error));
  const { status, detail } = thrown as Described;
  if (typeof status === 'number' && status >= 400 && status < 600)
    return new RestError(status, thrown.message, typeof detail === 'string' ? detail : null);
  return new RestError(500, thrown.message, `${thrown.name}: ${thrown.message}`);
}
