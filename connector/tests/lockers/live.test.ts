import { createLiveDoors } from '../../src/lockers/live.ts';
import type { OnlineMessage } from '../../contract/index.ts';

const at = '2026-11-22T18:00:00.000Z';
const said = (why: OnlineMessage['why'], boot: string): OnlineMessage => ({
  v: 1,
  online: why === 'birth',
  why,
  boot,
  at,
});

test('the will of a connection that was replaced does not put a controller offline that is back', () => {
  const live = createLiveDoors();
  live.online('locker-1', said('birth', 'b1'));
  live.online('locker-1', said('birth', 'b2'));
  live.online('locker-1', said('lost', 'b1'));
  expect(live.of('locker-1').online).toBe(true);
  live.online('locker-1', said('lost', 'b2'));
  expect(live.of('locker-1').online).toBe(false);
});

test('a retained will is believed by a connector that has heard of no birth', () => {
  const live = createLiveDoors();
  live.online('locker-1', said('lost', 'b1'));
  expect(live.of('locker-1').online).toBe(false);
});

test('each birth is told, also of a controller that was never missed', () => {
  const live = createLiveDoors();
  const born: string[] = [];
  live.onBirth((controller) => born.push(controller));
  live.online('locker-1', said('birth', 'b1'));
  live.online('locker-1', said('birth', 'b2'));
  live.online('locker-1', said('goodbye', 'b2'));
  expect(born).toEqual(['locker-1', 'locker-1']);
});
