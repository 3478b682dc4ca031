import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** One outbound HTTP request. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeoutMs: number;
  readonly followRedirects: boolean;
}
/** `error` is what went wrong before there was any answer. */
export type HttpAnswer =
  { status: number; headers: Record<string, string>; body: string; error: null } | { status: 0; error: string };

/** Scripts are synchronous and HTTP is not: a thread of its own sends requests while the script waits, or does not. */
const SENDER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', async ({ request, port, done }) => {
  let answer;
  try {
    const response = await fetch(request.url, { method: request.method, headers: request.headers, body: request.body ?? undefined, redirect: request.followRedirects ? 'follow' : 'manual', signal: AbortSignal.timeout(request.timeoutMs) });
    answer = { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text(), error: null };
  } catch (error) {
    answer = { status: 0, error: String(error.cause?.message ?? error.message) };
  }
  port.postMessage(answer);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});`;

let sender: Worker | null = null;
function theSender(): Worker {
  if (!sender) {
    sender = new Worker(SENDER, { eval: true });
    sender.unref();
    sender.once('exit', () => (sender = null));
  }
  return sender;
}

/** Sends a request, and gives what waits for its answer: null while there is none. */
export function send(request: HttpRequest): (waitMs: number) => HttpAnswer | null {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  theSender().postMessage({ request, port: port2, done }, [port2]);
  port1.unref();
  let answer: HttpAnswer | null = null;
  return (waitMs) => {
    if (answer) return answer;
    Atomics.wait(done, 0, 0, waitMs);
    const received = receiveMessageOnPort(port1) as { message: HttpAnswer } | undefined;
    if (received) port1.close();
    return (answer = received?.message ?? null);
  };
}
