/** How a call to ServiceNow can end other than well. */
import { ConnectorError, type ErrorCode } from '../errors.ts';

/**
 * - `away`: no usable answer (network, time-out, 5xx, no sign-in, an answer that is none). It may have had its effect.
 * - `limited`: 429, or a pause because of one. It had no effect.
 * - `refused`: ServiceNow understood and said no; `code` is the app's.
 */
export type FailureKind = 'away' | 'limited' | 'refused';

export class ServiceNowError extends Error {
  readonly kind: FailureKind;
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly retryAfterMs: number;
  readonly detail: unknown;

  constructor(
    kind: FailureKind,
    code: string,
    message: string,
    more: { status?: number; retryAfterMs?: number; detail?: unknown } = {},
  ) {
    super(message);
    this.name = 'ServiceNowError';
    this.kind = kind;
    this.code = code;
    this.status = more.status ?? 0;
    this.retryAfterMs = more.retryAfterMs ?? 0;
    this.detail = more.detail ?? null;
  }
}

/** What a kiosk or device is told: the registry's words for what is ours, the app's own words for what it refused. */
export function forClient(
  error: ServiceNowError,
): ConnectorError | { status: number; code: string; message: string; detail: unknown } {
  if (error.kind === 'limited')
    return new ConnectorError('servicenow_busy', undefined, { retry_after_s: Math.ceil(error.retryAfterMs / 1000) });
  if (error.kind === 'away') return new ConnectorError(error.code as ErrorCode);
  // The platform's own refusal (a role that is missing, say) carries no code of the app.
  if (error.code.startsWith('http_')) return new ConnectorError('servicenow_sign_in');
  return { status: error.status, code: error.code, message: error.message, detail: error.detail };
}
