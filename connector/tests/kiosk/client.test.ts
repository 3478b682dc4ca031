import { jest } from '@jest/globals';

/** What comes for each request, in turn. */
let answers: (Response | Error)[] = [];
const sent: unknown[] = [];
Object.assign(globalThis, {
  location: { origin: 'https://a.example', search: '' },
  fetch: async (_url: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer;
  },
});
const { send } = await import('../../kiosk/api/client.ts');

const REQUEST = {
  route: 'choose',
  body: { request_id: 'r', session_id: 's', choice_id: 'c' },
} as const;
const LOST = new TypeError('Failed to fetch');
const brokenOff = () => new Response('{"view":{"kin', { headers: { 'content-type': 'application/json' } });

beforeEach(() => {
  jest.useFakeTimers();
  sent.length = 0;
});
afterEach(() => jest.useRealTimers());

/** What comes of it, as the pauses between the attempts pass. */
async function outcome(): Promise<unknown> {
  const sending = send(REQUEST, 't').catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(10_000);
  return sending;
}

test('a request that is lost, or whose answer breaks off, is sent again as the same one', async () => {
  answers = [LOST, brokenOff(), Response.json({ view: 'v' })];
  expect(await outcome()).toEqual({ view: 'v' });
  expect(sent).toEqual([REQUEST.body, REQUEST.body, REQUEST.body]);
});

test('one that never gets through ends as not reached', async () => {
  answers = [LOST, brokenOff(), brokenOff()];
  expect(await outcome()).toMatchObject({ code: 'unreachable' });
  expect(sent).toHaveLength(3);
});

test('a refusal is taken as it is, and sent once', async () => {
  const error = { code: 'too_many_requests', detail: { retry_after_s: 5 } };
  answers = [Response.json({ error }, { status: 429 })];
  expect(await outcome()).toMatchObject({ code: error.code, status: 429, detail: error.detail });
  expect(sent).toHaveLength(1);
});
