import type { EventMessage } from '../../contract/index.ts';
import { createMoved } from '../../src/offline/moved.ts';
import type { StoredEvent } from '../../src/store/spool.ts';
import { createTestClock } from '../support/clock.ts';

const event = (type: EventMessage['type'], bay: number | null) => ({ type, bay, cmd: null }) as EventMessage;

test('a bay has moved when its door was opened, until ServiceNow has told how it stood after that', async () => {
  const clock = createTestClock();
  const moved = createMoved({ undelivered: [], made: () => false, clock });
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

test('what an offline visit has opened has not moved, before a restart and after it', () => {
  const clock = createTestClock();
  const stored = (bay_number: number, command_id: string | null) =>
    ({
      controller: 'one',
      body: JSON.stringify({ bay_number, command_id }),
      receivedAt: clock.now() - 1,
    }) as StoredEvent;
  const undelivered = [stored(1, 'of a visit'), stored(2, 'of others'), stored(3, null)];
  const moved = createMoved({ undelivered, made: (id) => id === 'of a visit', clock });
  moved.event('one', { ...event('door_opened', 4), cmd: 'of a visit' });
  expect([...moved.at('one')]).toEqual([2, 3]);
  moved.told('one', clock.now());
  expect([...moved.at('one')]).toEqual([]);
});
