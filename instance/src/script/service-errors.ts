/** `sn_ws_err`: what a script throws, or gives to `response.setError`, to answer a REST request with an error of its own. */
export class ServiceError extends Error {
  status = 500;
  detail: string | null = null;
  constructor() {
    super('');
  }
  setStatus(status: unknown): void {
    this.status = Number(status);
  }
  setMessage(message: unknown): void {
    this.message = String(message);
  }
  setDetail(detail: unknown): void {
    this.detail = String(detail);
  }
}

function errorOf(status: number, fallback: string) {
  return class extends ServiceError {
    constructor(message: unknown = fallback) {
      super();
      this.setStatus(status);
      this.setMessage(message);
    }
  };
}

/** The classes of the namespace. */
export const SERVICE_ERRORS = {
  BadRequestError: errorOf(400, 'Bad request'),
  NotFoundError: errorOf(404, 'Not found'),
  NotAcceptableError: errorOf(406, 'Not acceptable'),
  ConflictError: errorOf(409, 'Conflict'),
  UnsupportedMediaTypeError: errorOf(415, 'Unsupported media type'),
  ServiceError,
};
