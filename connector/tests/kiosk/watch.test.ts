import { jest } from '@jest/globals';

const [HERE, THERE] = ['https://a.example', 'https://b.example'];
/** What the second connector answers; null: nothing, or not before the page has given up. */
let there: { served: boolean } | null = null;
const asked: { url: string; token: string | null }[] = [];
const stored: Record<string, string> = {};
Object.assign(globalThis, {
  location: { origin: HERE, search: '' },
  localStorage: {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => void (stored[key] = value),
  },
  fetch: async (url: string, { headers }: RequestInit) => {
    asked.push({ url, token: new Headers(headers).get('authorization') });
    if (there === null) throw new TypeError('Failed to fetch');
    return Response.json({ service: there, addresses: [HERE, THERE] });
  },
});
const { learn } = await import('../../kiosk/api/addresses.ts');
const { watchConnector } = await import('../../kiosk/api/watch.ts');
const { LOCKER } = await import('./support/events.ts');

beforeEach(() => {
  jest.useFakeTimers();
  [there, asked.length] = [{ served: true }, 0];
  learn({ ...LOCKER, addresses: [HERE, THERE] });
});
afterEach(() => jest.useRealTimers());

function watched() {
  const found: string[] = [];
  return { found, watch: watchConnector('t', ({ address }) => found.push(address)) };
}
const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);

test('a connector that fails is given some seconds; then the next that serves the locker is found, by the token', async () => {
  const { found, watch } = watched();
  watch.fails();
  await pass(2.9);
  expect(asked).toEqual([]);
  await pass(2.2);
  expect(found).toEqual([THERE]);
  expect(asked).toEqual([{ url: `${THERE}/kiosk/v1/locker`, token: 'Bearer t' }]);
  watch.end();
});

test('one that is back in time is not left', async () => {
  const { found, watch } = watched();
  watch.fails();
  await pass(2.9);
  watch.serves();
  await pass(10);
  expect([found, asked]).toEqual([[], []]);
  watch.end();
});

test.each([null, { served: false }])('nothing changes while no other serves the locker: %j', async (answer) => {
  there = answer;
  const { found, watch } = watched();
  watch.fails();
  await pass(20);
  expect(found).toEqual([]);
  expect(asked.length).toBeGreaterThan(2);
  there = { served: true };
  await pass(6);
  expect(found).toEqual([THERE]);
  watch.end();
});

test('one that falls silent, though no connection ends, is left', async () => {
  const { found, watch } = watched();
  for (let tells = 0; tells < 10; tells += 1) {
    watch.serves();
    await pass(10);
  }
  expect(found).toEqual([]);
  await pass(22);
  expect(found).toEqual([THERE]);
  watch.end();
});

test('the one that was found is left in its turn', async () => {
  const { found, watch } = watched();
  watch.fails();
  await pass(6);
  watch.fails();
  await pass(6);
  expect(found).toHaveLength(2);
  watch.end();
});
