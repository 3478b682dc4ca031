/**
 * One POST to ServiceNow and the meaning of its answer. Tuned as measured: one keep-alive agent, the body already a
 * string, no transforms, no redirects, no cookies (a session would serialise the requests).
 */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { type AxiosResponse } from 'axios';
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import { ServiceNowError } from './errors.ts';
import type { ServiceNowTime } from './time.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfterMs: number | null;
}

export interface Http {
  post(path: string, body: string, headers: Record<string, string>, timeoutMs: number): Promise<Answer>;
  close(): void;
}

const MAX_ANSWER_BYTES = 10 * 1024 * 1024;
const MAX_SOCKETS = 32;
const MAX_RETRY_AFTER_MS = 3_600_000;

export function createHttp(baseUrl: string, clock: Clock, time: ServiceNowTime): Http {
  const agents = { keepAlive: true, maxSockets: MAX_SOCKETS, noDelay: true, scheduling: 'lifo' as const };
  const httpAgent = new HttpAgent(agents);
  // Said here, because Node's default is what NODE_TLS_REJECT_UNAUTHORIZED makes it.
  const httpsAgent = new HttpsAgent({ ...agents, minVersion: 'TLSv1.2', rejectUnauthorized: true });
  const client = axios.create({
    baseURL: baseUrl,
    httpAgent,
    httpsAgent,
    responseType: 'text',
    transformRequest: [(data: unknown) => data],
    transformResponse: [(data: unknown) => data],
    validateStatus: () => true,
    maxRedirects: 0,
    maxContentLength: MAX_ANSWER_BYTES,
    maxBodyLength: Infinity,
  });

  return {
    async post(path, body, headers, timeoutMs) {
      try {
        // axios' own time-out covers only the wait for the next byte: the signal bounds the whole call.
        const askedAt = clock.steady();
        const response = await client.post<string>(path, body, { headers, signal: AbortSignal.timeout(timeoutMs) });
        time.heard(response.headers.date, clock.steady() - askedAt);
        return {
          status: response.status,
          body: parse(response),
          retryAfterMs: retryAfterMs(response.headers['retry-after'], time),
        };
      } catch (error) {
        const message = axios.isCancel(error) ? `no answer within ${timeoutMs} ms` : messageOf(error);
        throw new ServiceNowError('away', 'servicenow_away', `${path}: ${message}`);
      }
    },
    close() {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}

function parse(response: AxiosResponse<string>): unknown {
  try {
    return JSON.parse(response.data);
  } catch {
    return null;
  }
}

/** `Retry-After` in seconds or as a date; null when there is none that can be read. Never more than the hour for which rate rules count. */
export function retryAfterMs(header: unknown, time: ServiceNowTime): number | null {
  if (typeof header !== 'string') return null;
  const seconds = Number(header);
  const pauseMs = Number.isNaN(seconds) ? Date.parse(header) - time.now() : seconds * 1000;
  return Number.isNaN(pauseMs) ? null : Math.min(Math.max(0, pauseMs), MAX_RETRY_AFTER_MS);
}
