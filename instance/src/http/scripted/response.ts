import { ServiceError } from '../../script/service-errors.ts';
import type { Answer } from '../exchange.ts';
import { errorBody, RestError } from '../errors.ts';

/** The `RestError` that a script means, if it means one. */
export function meantError(error: unknown): RestError | null {
  if (error instanceof ServiceError) return new RestError(error.status, error.message, error.detail);
  return error instanceof RestError ? error : null;
}

export interface RestResponse {
  /** The `response` of a scripted REST resource (`RESTAPIResponse`). */
  readonly host: Record<string, unknown>;
  /** The answer, once the script has ended with `returned` as its value. */
  answer(returned: unknown): Answer;
}

/**
 * A body that is set or returned is wrapped as `{"result": …}`, whatever the status; what goes through the stream
 * writer is sent as it is, and `setError` has the platform's error shape.
 */
export function restResponse(produces: string): RestResponse {
  let status = 200;
  let body: { value: unknown } | null = null;
  let failure: RestError | null = null;
  const headers: Record<string, string> = {};
  const written: Buffer[] = [];
  let streaming = false;
  const writer = {
    writeString: (data: unknown) => void written.push(Buffer.from(String(data))),
    writeStream: (stream: unknown) => {
      if (!Buffer.isBuffer(stream))
        throw new Error('NotImplemented: RESTAPIResponseStream.writeStream of anything but an attachment');
      written.push(stream);
    },
  };
  const setHeader = (name: unknown, value: unknown) => void (headers[String(name).toLowerCase()] = String(value));
  const host = {
    setStatus: (code: unknown) => void (status = Number(code)),
    setBody: (value: unknown) => void (body = { value }),
    setHeader,
    setHeaders: (all: Record<string, unknown>) =>
      Object.entries(all).forEach(([name, value]) => setHeader(name, value)),
    setContentType: (type: unknown) => setHeader('content-type', type),
    setLocation: (location: unknown) => setHeader('location', location),
    setError: (error: unknown) => {
      failure = meantError(error) ?? new RestError(500, String(error));
    },
    getStreamWriter: () => {
      streaming = true;
      return writer;
    },
  };
  return {
    host,
    answer(returned) {
      if (failure) return { status: failure.status, headers, body: errorBody(failure.message, failure.detail) };
      if (streaming) return { status, headers: { 'content-type': produces, ...headers }, body: Buffer.concat(written) };
      const value = body ? body.value : returned;
      return value === undefined ? { status, headers } : { status, headers, body: { result: value } };
    },
  };
}
