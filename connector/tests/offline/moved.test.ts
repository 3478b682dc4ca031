import type { EventMessage } from '../../contract/index.ts';
import { createMoved } from '../../src/offline/moved.ts';
import { createTestClock } from '../support/clock.ts';

const event = (type: EventMessage['type'], bay: number | null) => ({ type, bay }) as EventMessage;

test('a bay has moved when its door was opened, until ServiceNow has told how it stood after that', async () => {
  const clock = createTestClock();
  const moved = createMoved(clock);
  moved.event('one', event('door_opened', 1));
  moved.event('one', event('forced_open', 2));
  moved.event('one', event('door_closed', 3));
  moved.event('one', event('booted', null));
  moved.event('two', event('door_opened', 1));
  expect([...moved.at('one')]).toEqual([1, 2]);
  const askedAt = clock.now() + 1;
  await clock.advance(5);
  moved.event('one', event('door_opened', 4));
  moved.told('one', askedAt);
  expect([...moved.at('one')]).toEqual([4]);
  expect([...moved.at('two')]).toEqual([1]);
  expect([...moved.at('three')]).toEqual([]);
});
