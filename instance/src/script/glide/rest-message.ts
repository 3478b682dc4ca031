import type { Row } from '../../kernel.ts';
import { decryptSecret } from '../../data/index.ts';
import { NotImplemented } from '../errors.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { send, type HttpAnswer, type HttpRequest } from './outbound.ts';
import { isTrue, toText } from './values.ts';

const DEFAULT_TIMEOUT_MS = 30_000;
/** The sender's own timeout comes first, and says why. */
const SLACK_MS = 1000;
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);
const ESCAPES: readonly [string, string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
];

/** The answer to a message; after `executeAsync` it waits when it is first asked for anything. */
export class RESTResponseV2 extends GlideObject {
  static readonly glideName = 'RESTResponseV2';
  #wait: (waitMs: number) => HttpAnswer | null;
  #waitMs: number;
  #request: HttpRequest;
  constructor(engine: Engine, request: HttpRequest, wait: (waitMs: number) => HttpAnswer | null, waitMs: number) {
    super(engine);
    this.#request = request;
    this.#wait = wait;
    this.#waitMs = waitMs;
  }
  waitForResponse(seconds: unknown): void {
    this.#waitMs = Number(seconds) * 1000;
    this.#answer();
  }
  getStatusCode(): number {
    return this.#answer().status;
  }
  getBody(): string {
    const answer = this.#answer();
    return answer.error === null ? answer.body : '';
  }
  getHeader(name: unknown): string | null {
    return this.getHeaders()[toText(name).toLowerCase()] ?? null;
  }
  getHeaders(): Record<string, string> {
    const answer = this.#answer();
    return answer.error === null ? answer.headers : {};
  }
  haveError(): boolean {
    const answer = this.#answer();
    return answer.error !== null || answer.status >= 400;
  }
  getErrorCode(): number {
    return this.#answer().error === null ? 0 : 1;
  }
  getErrorMessage(): string {
    const answer = this.#answer();
    return (
      answer.error ?? (answer.status >= 400 ? `Method failed: (${this.#request.url}) with code: ${answer.status}` : '')
    );
  }
  getQueryString(): string {
    return new URL(this.#request.url).search.slice(1);
  }
  #answer(): HttpAnswer {
    const waitMs = Math.max(0, Math.min(this.#waitMs, engineOf(this).tx.deadlineMs - Date.now()));
    return this.#wait(waitMs) ?? { status: 0, error: `No answer within ${waitMs} ms` };
  }
}
guarded(RESTResponseV2);

/** Outbound REST: a message of `sys_rest_message` by name and function, or one made by the script. */
export class RESTMessageV2 extends GlideObject {
  static readonly glideName = 'RESTMessageV2';
  #endpoint = '';
  #method = 'GET';
  #body: string | null = null;
  #headers: Record<string, string> = {};
  #query: [string, string][] = [];
  #values: Record<string, string> = {};
  #timeoutMs = DEFAULT_TIMEOUT_MS;
  #followRedirects = true;

  constructor(engine: Engine, name?: unknown, functionName?: unknown) {
    super(engine);
    if (name === undefined) return;
    const { message, method } = stored(engine, toText(name), toText(functionName));
    this.#endpoint = method['rest_endpoint'] || message['rest_endpoint'] || '';
    this.#method = (method['http_method'] ?? 'get').toUpperCase();
    this.#body = method['content'] || null;
    const signed = [method, message].find(
      (row) => row['authentication_type'] === 'basic' || row['use_basic_auth'] === 'true',
    );
    if (signed) this.setBasicAuth(signed['basic_auth_user'], decryptSecret(signed['basic_auth_password'] ?? ''));
  }
  setEndpoint(url: unknown): void {
    this.#endpoint = toText(url);
  }
  getEndpoint(): string {
    return filled(this.#endpoint, this.#values);
  }
  setHttpMethod(method: unknown): void {
    this.#method = toText(method).toUpperCase();
    if (!METHODS.has(this.#method)) throw new Error(`RESTMessageV2: no HTTP method ${this.#method}`);
  }
  setRequestBody(body: unknown): void {
    this.#body = toText(body);
  }
  getRequestBody(): string {
    return filled(this.#body ?? '', this.#values);
  }
  setRequestHeader(name: unknown, value: unknown): void {
    this.#headers[toText(name)] = toText(value);
  }
  getRequestHeader(name: unknown): string | null {
    return this.#headers[toText(name)] ?? null;
  }
  getRequestHeaders(): Record<string, string> {
    return { ...this.#headers };
  }
  setQueryParameter(name: unknown, value: unknown): void {
    this.#query.push([toText(name), toText(value)]);
  }
  /** Escaped for XML, as the platform has it. */
  setStringParameter(name: unknown, value: unknown): void {
    this.#values[toText(name)] = ESCAPES.reduce((done, [from, to]) => done.replaceAll(from, to), toText(value));
  }
  setStringParameterNoEscape(name: unknown, value: unknown): void {
    this.#values[toText(name)] = toText(value);
  }
  setBasicAuth(user: unknown, password: unknown): void {
    this.setRequestHeader(
      'Authorization',
      `Basic ${Buffer.from(`${toText(user)}:${toText(password)}`).toString('base64')}`,
    );
  }
  setHttpTimeout(ms: unknown): void {
    this.#timeoutMs = Number(ms);
  }
  setFollowRedirect(follow: unknown): void {
    this.#followRedirects = isTrue(follow);
  }
  setMIDServer(_name: unknown): never {
    throw new NotImplemented('RESTMessageV2.setMIDServer');
  }
  /** Waits for the answer. A request that this very instance would have to answer meanwhile runs into the timeout. */
  execute(): RESTResponseV2 {
    const response = this.executeAsync();
    response.getStatusCode();
    return response;
  }
  executeAsync(): RESTResponseV2 {
    const engine = engineOf(this);
    const url = new URL(this.getEndpoint());
    for (const [name, value] of this.#query) url.searchParams.append(name, value);
    const body =
      this.#body === null || this.#method === 'GET' || this.#method === 'HEAD' ? null : this.getRequestBody();
    const request: HttpRequest = {
      method: this.#method,
      url: url.href,
      headers: this.#headers,
      body,
      timeoutMs: this.#timeoutMs,
      followRedirects: this.#followRedirects,
    };
    return new RESTResponseV2(engine, request, send(request), this.#timeoutMs + SLACK_MS);
  }
}
guarded(RESTMessageV2);

const filled = (template: string, values: Readonly<Record<string, string>>) =>
  template.replace(/\$\{([\w.]+)\}/g, (whole, name: string) => values[name] ?? whole);

function stored({ kernel }: Engine, name: string, functionName: string): { message: Row; method: Row } {
  const [message] = kernel.store.query({ table: 'sys_rest_message', query: `name=${name}`, limit: 1 });
  const [method] = message
    ? kernel.store.query({
        table: 'sys_rest_message_fn',
        query: `rest_message=${message['sys_id']}^function_name=${functionName}`,
        limit: 1,
      })
    : [];
  if (!message || !method) throw new Error(`RESTMessageV2: no REST message ${name} with function ${functionName}`);
  return { message, method };
}
