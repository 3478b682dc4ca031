/** A call to the app: leave of the breaker, sign-in, one repetition with a new token after a 401, and its meaning. */
import type { z } from 'zod';
import { backoffMs } from '../backoff.ts';
import type { Clock } from '../clock.ts';
import type { Metrics } from '../metrics.ts';
import { ErrorAnswer } from './answers.ts';
import type { Breaker } from './breaker.ts';
import { ServiceNowError } from './errors.ts';
import type { Answer, Http } from './http.ts';
import type { Tokens } from './token.ts';

export const API = '/api/x_smart_lockers/v1';

/** `body` is JSON already. @throws ServiceNowError */
export type Call = <Schema extends z.ZodTypeAny>(
  route: string,
  body: string,
  schema: Schema,
) => Promise<z.output<Schema>>;

export interface CallParts {
  readonly http: Http;
  readonly tokens: Tokens;
  readonly breaker: Breaker;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly timeoutMs: number;
}

/** The app's refusals carry a code, the platform's do not: a locked badge is no rate limit, an unknown one no failed sign-in. */
const saidByApp = ({ body }: Answer) => ErrorAnswer.safeParse(body).data?.error.code !== undefined;

/** Where ServiceNow names no time: its hourly rules and its full queues both ask for patience. */
const LIMIT_PAUSE = { baseMs: 1_000, maxMs: 60_000 };

export function createCall({ http, tokens, breaker, clock, metrics, timeoutMs }: CallParts): Call {
  let limitedUntil = 0;
  let limits = 0;

  async function post(route: string, body: string): Promise<Answer> {
    const send = async (token: string) => {
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
      };
      return http.post(`${API}/${route}`, body, headers, timeoutMs);
    };
    const token = await tokens.get();
    const answer = await send(token);
    if (answer.status !== 401 || saidByApp(answer)) return answer;
    tokens.drop(token);
    const again = await send(await tokens.get());
    if (again.status === 401 && !saidByApp(again))
      throw new ServiceNowError('away', 'servicenow_sign_in', `${route}: a fresh token was refused`, { status: 401 });
    return again;
  }

  function limited(route: string, answer: Answer): ServiceNowError {
    limits += 1;
    const pauseMs = answer.retryAfterMs ?? backoffMs(limits, LIMIT_PAUSE);
    limitedUntil = Math.max(limitedUntil, clock.steady() + pauseMs);
    return new ServiceNowError('limited', 'servicenow_busy', `${route}: answered 429`, {
      status: 429,
      retryAfterMs: pauseMs,
    });
  }

  function refused(route: string, { status, body }: Answer): ServiceNowError {
    const parsed = ErrorAnswer.safeParse(body);
    if (!parsed.success || status < 400)
      return new ServiceNowError('away', 'servicenow_answer', `${route}: answered ${status} without a reason`, {
        status,
      });
    const { code, message, detail } = parsed.data.error;
    return new ServiceNowError('refused', code ?? `http_${status}`, message, { status, detail });
  }

  async function attempt<Schema extends z.ZodTypeAny>(
    route: string,
    body: string,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    const answer = await post(route, body);
    if (answer.status === 429 && !saidByApp(answer)) throw limited(route, answer);
    limits = 0;
    if (answer.status >= 500) {
      throw new ServiceNowError('away', 'servicenow_away', `${route}: answered ${answer.status}`, {
        status: answer.status,
        retryAfterMs: answer.retryAfterMs ?? 0,
      });
    }
    if (answer.status !== 200) throw refused(route, answer);
    // A hibernating instance answers 200 with a page: nothing but the expected shape is taken for success.
    const parsed = schema.safeParse((answer.body as { result?: unknown } | null)?.result);
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues[0];
    throw new ServiceNowError(
      'away',
      'servicenow_answer',
      `${route}: result.${where?.path.join('.')} ${where?.message}`,
    );
  }

  return async (route, body, schema) => {
    const pauseMs = limitedUntil - clock.steady();
    if (pauseMs > 0)
      throw new ServiceNowError('limited', 'servicenow_busy', `${route}: waits as ServiceNow asked`, {
        retryAfterMs: pauseMs,
      });
    breaker.enter();
    const stop = metrics.servicenowSeconds.startTimer({ route });
    try {
      const result = await attempt(route, body, schema);
      breaker.succeeded();
      stop({ outcome: 'ok' });
      return result;
    } catch (error) {
      const { kind, code } = error instanceof ServiceNowError ? error : { kind: 'away', code: 'servicenow_away' };
      if (kind === 'away') breaker.failed(code);
      else breaker.succeeded();
      stop({ outcome: kind });
      throw error;
    }
  };
}
