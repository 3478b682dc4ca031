import { createSpool } from '../../src/store/spool.ts';
import { relayOver } from '../support/relay.ts';
import { storeForEach } from '../support/store.ts';

const CONCURRENCY = 4;
const store = storeForEach();

test('calls that fail together lengthen the pause once, not each by itself', async () => {
  const events = Array.from({ length: 8 }, (_, index) => ({
    id: `e${index}`,
    controller: `c${index}`,
    place: 1,
    body: '{}',
  }));
  let asked = 0;
  const { clock, relay, add } = relayOver(store.db, {
    batch: 1,
    concurrency: CONCURRENCY,
    post: async () => {
      asked += 1;
      throw new Error('away');
    },
  });
  add(events);
  await clock.advance(0);
  expect(asked).toBe(CONCURRENCY);
  // A first pause is at most 500 ms, a second one at most a second.
  await clock.advance(500);
  expect(asked).toBe(2 * CONCURRENCY);
  await clock.advance(1_000);
  expect(asked).toBeGreaterThanOrEqual(3 * CONCURRENCY);
  await relay.drain(0);
});

test('an event that ServiceNow can never apply is given up after its bound, and what follows it goes on', async () => {
  const events = ['bad', 'next'].map((id, index) => ({
    id,
    controller: 'c1',
    place: index + 1,
    body: JSON.stringify(id),
  }));
  const settled: string[] = [];
  const { clock, spool, relay, add } = relayOver(store.db, {
    // As the app: it fails, and what follows it waits, until it is asked to set it aside.
    post: async (bodies, setAside) => {
      const ids = bodies.map((body) => JSON.parse(body) as string);
      const blocked = ids.includes('bad') && !setAside.includes('bad');
      const error = { code: 'internal_error', message: 'The app failed.' };
      return {
        results: ids.map((event_id) => {
          if (blocked) return { event_id, status: 'retry' as const, error };
          if (event_id !== 'bad') return { event_id, status: 'applied' as const };
          return { event_id, status: 'refused' as const, error: { ...error, code: 'event_not_applied' } };
        }),
      };
    },
    onSettled: (ids) => settled.push(...ids),
  });
  add(events);
  await clock.advance(9 * 60_000);
  expect([settled, relay.stuck(), spool.deadLetters()]).toEqual([[], 1, 0]);
  await clock.advance(4 * 60_000);
  expect([settled, relay.stuck(), spool.deadLetters()]).toEqual([['next', 'bad'], 0, 1]);
  await relay.drain(0);
});

test('a connector that stands by forgets what the owner has delivered, and nothing else', async () => {
  const event = (boot: string, sequence: number) => {
    const id = `${boot}-${sequence}`;
    return { id, controller: 'c1', place: sequence, body: JSON.stringify({ id, boot, sequence }) };
  };
  // The controller was replaced in between: its sequence begins again.
  const events = [event('b1', 8), event('b1', 9), event('b2', 1), event('b2', 2), event('b2', 3)];
  const { spool, relay, add } = relayOver(store.db, {
    post: () => Promise.reject(new Error('it owns nothing')),
    owns: () => false,
  });
  add(events);
  relay.applied([{ controller_id: 'c1', applied: { boot: 'b9', sequence: 100 } }]);
  expect(relay.pending()).toBe(5);
  relay.applied([{ controller_id: 'c1', applied: { boot: 'b2', sequence: 2 } }]);
  expect(spool.next('c1', 10).map(({ id }) => id)).toEqual(['b2-3']);
  expect(relay.pending()).toBe(1);
  await relay.drain(0);
});

test('of a controller that another connector owns what was decided here goes, in order, and nothing else; the rest goes once it is owned', async () => {
  const event = (id: string, place: number | null) => ({ id, controller: 'c1', place, body: JSON.stringify(id) });
  const sent: string[][] = [];
  const settled: string[] = [];
  let owned = false;
  // These were on disk when the connector started.
  createSpool(store.db).append([event('before', 1), event('decided', null)], [], 0);
  const { clock, relay, add } = relayOver(store.db, {
    post: async (bodies) => {
      const ids = bodies.map((body) => JSON.parse(body) as string);
      sent.push(ids);
      return { results: ids.map((event_id) => ({ event_id, status: 'applied' as const })) };
    },
    owns: () => owned,
    onSettled: (ids) => settled.push(...ids),
  });
  relay.nudge();
  await clock.advance(0);
  const fresh = [event('opened', 2), event('decided then', null), event('closed', 3), event('and again', null)];
  add(fresh);
  await clock.advance(60_000);
  expect(sent).toEqual([['decided'], ['decided then', 'and again']]);
  expect([settled, relay.pending()]).toEqual([['decided', 'decided then', 'and again'], 3]);
  owned = true;
  relay.nudge();
  await clock.advance(0);
  expect(sent.slice(2)).toEqual([['before', 'opened', 'closed']]);
  await relay.drain(0);
});
