import type { Answer } from '../exchange.ts';
import { errorBody, RestError } from '../errors.ts';

/** `sn_ws_err`: what a script throws, or gives to `response.setError`, to answer with an error of its own. */
function serviceError(status: number, fallback: string) {
  return class ServiceError extends RestError {
    constructor(message?: unknown) {
      super(status, message === undefined ? fallback : String(message), null);
    }
  };
}

class ServiceError extends RestError {
  #status = 500;
  #message = '';
  #detail: string | null = null;
  constructor() {
    super(500, '');
  }
  setStatus(status: unknown): void {
    this.#status = Number(status);
  }
  setMessage(message: unknown): void {
    this.#message = String(message);
  }
  setDetail(detail: unknown): void {
    this.#detail = String(detail);
  }
  /** What is answered: the setters of the script decide, after the constructor. */
  settled(): RestError {
    return new RestError(this.#status, this.#message, this.#detail);
  }
}

export const snWsErr = {
  BadRequestError: serviceError(400, 'Bad request'),
  NotFoundError: serviceError(404, 'Not found'),
  NotAcceptableError: serviceError(406, 'Not acceptable'),
  ConflictError: serviceError(409, 'Conflict'),
  UnsupportedMediaTypeError: serviceError(415, 'Unsupported media type'),
  ServiceError,
};

/** The `RestError` that a script means, if it means one. */
export function meantError(error: unknown): RestError | null {
  if (error instanceof ServiceError) return error.settled();
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
