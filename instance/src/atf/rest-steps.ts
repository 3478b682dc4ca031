import { check, StepFailed, type Handler, type Response, type Step } from './step.ts';

function answered({ run }: Step): Response {
  if (!run.response) throw new StepFailed('No REST request has been sent before');
  return run.response;
}

/** Compares as a step's operation says; `exists` asks for any value. */
function compare({ input }: Step, actual: string | null, what: string): string {
  const [operation, expected] = [input('operation') || 'equals', input('expected')];
  const numbers = () => [Number(actual), Number(expected)] as const;
  const holds: Readonly<Record<string, () => boolean>> = {
    exists: () => actual !== null,
    equals: () => actual === expected,
    not_equals: () => actual !== expected,
    contains: () => actual?.includes(expected) ?? false,
    does_not_contain: () => !actual?.includes(expected),
    less_than: () => numbers()[0] < numbers()[1],
    greater_than: () => numbers()[0] > numbers()[1],
    less_than_or_equals: () => numbers()[0] <= numbers()[1],
    greater_than_or_equals: () => numbers()[0] >= numbers()[1],
  };
  const test = holds[operation];
  if (!test) throw new StepFailed(`NotImplemented: operation ${operation}`);
  check(test(), `${what} is ${actual ?? 'absent'}, and should be: ${operation} ${expected}`);
  return `${what}: ${actual ?? 'absent'}`;
}

const MAX_SHOWN = 500;
const pairsOf = (json: string): Record<string, string> => (json ? (JSON.parse(json) as Record<string, string>) : {});

const sendRestRequest: Handler = async ({ run, input }) => {
  for (const name of ['basic_auth', 'mutual_auth'])
    if (input(name))
      throw new StepFailed(`NotImplemented: ${name} of a REST request; it is sent as the user of the test`);
  const query = new URLSearchParams(pairsOf(input('query_params'))).toString();
  const method = (input('http_method') || 'get').toUpperCase();
  const path = `${input('end_point')}${query && `${input('end_point').includes('?') ? '&' : '?'}${query}`}`;
  check(/^\/(?!\/)/.test(path), `${path} is no path of this instance`);
  const headers = { accept: 'application/json', 'content-type': 'application/json', ...pairsOf(input('headers')) };
  const body = method === 'GET' || input('request_body') === '' ? {} : { body: input('request_body') };
  run.response = await run.send(run.userId, path, { method, headers, ...body });
  return `${method} ${path}: ${run.response.status}`;
};

/** An element of JSON by its path: `result.name`, `/result/0/name` or `$.result[0].name`. */
function elementAt(json: unknown, path: string): string | null {
  const names = path
    .replace(/^\$/, '')
    .split(/[./[\]]+/)
    .filter(Boolean);
  const found = names.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
    json,
  );
  if (found === undefined || found === null) return null;
  return typeof found === 'object' ? JSON.stringify(found) : String(found as string | number | boolean);
}

function jsonOf(step: Step): unknown {
  const { body } = answered(step);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new StepFailed(`The answer is not JSON (${(error as Error).message}): ${body.slice(0, MAX_SHOWN)}`);
  }
}

export const REST_STEPS = {
  sendRestRequest,
  assertStatusCode: (step) => compare(step, String(answered(step).status), 'The status code'),
  assertStatusCodeName: (step) => compare(step, answered(step).statusText, 'The status'),
  assertResponseTime: (step) => compare(step, String(answered(step).timeMs), 'The time of the answer (ms)'),
  assertResponseHeader: (step) =>
    compare(step, answered(step).headers.get(step.input('name')), `The header ${step.input('name')}`),
  assertResponsePayload: (step) => compare(step, answered(step).body, 'The answer'),
  assertResponseJSONPayloadIsValid: (step) => {
    jsonOf(step);
    return 'The answer is JSON';
  },
  assertJsonResponsePayloadElement: (step) =>
    compare(step, elementAt(jsonOf(step), step.input('name')), `The element ${step.input('name')}`),
} satisfies Record<string, Handler>;
