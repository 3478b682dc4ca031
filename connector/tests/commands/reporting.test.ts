/** What became of commands reaches ServiceNow, whatever has to wait beside it. */
import { createReporting } from '../../src/commands/reporting.ts';
import { createLog } from '../../src/log.ts';
import type { Client } from '../../src/servicenow/client.ts';
import { createResults } from '../../src/store/results.ts';
import { createTestClock } from '../support/clock.ts';
import { idOf } from '../support/servicenow.ts';
import { storeForEach } from '../support/store.ts';

const store = storeForEach();
const at = '2026-11-22T18:00:00.000Z';
const done = (name: string) =>
  ({ commandId: idOf(name), controller: 'locker-1', handoverId: null, state: 'done', detail: null, at }) as const;

function setUp(knows: (commandId: string) => boolean = () => true) {
  const clock = createTestClock();
  const stored = createResults(store.db);
  const reported: string[] = [];
  const disk = { isFull: false };
  const away = { is: false };
  const put = ((steps: Parameters<typeof stored.put>[0]) => {
    if (disk.isFull) throw new Error('database or disk is full');
    stored.put(steps);
  }) as typeof stored.put;
  const client = {
    results: async (_id: string, sent: { command_id: string }[]) => {
      if (away.is) throw new Error('away');
      reported.push(...sent.map(({ command_id }) => command_id));
      return { results: sent.map(({ command_id }) => ({ command_id, status: 'applied' })) };
    },
  } as unknown as Client;
  const reporting = createReporting({
    ...{ results: { ...stored, put }, client, clock, knows, connectorId: () => idOf('connector') },
    ...{ log: createLog('silent'), onReported: () => {} },
  });
  return { clock, stored, reported, disk, away, reporting };
}

test('results of commands that ServiceNow does not know yet hold up no others, and follow when it does', async () => {
  const alone = Array.from({ length: 250 }, (_, index) => done(`alone ${index}`));
  const known = new Set([idOf('known')]);
  const { clock, stored, reported, reporting } = setUp((id) => known.has(id));
  stored.put([...alone, done('known')]);
  reporting.start();
  await clock.advance(2_000);
  expect(reported).toEqual([idOf('known')]);
  for (const { commandId } of alone) known.add(commandId);
  await clock.advance(5_000);
  expect(reported).toHaveLength(251);
  await reporting.stop();
});

test('a result that the disk did not take while ServiceNow was away is told without waiting for the next command', async () => {
  const { clock, stored, reported, disk, away, reporting } = setUp();
  stored.put([done('first')]);
  disk.isFull = away.is = true;
  reporting.start();
  reporting.add(done('second'));
  await clock.advance(10_000);
  away.is = false;
  await clock.advance(60_000);
  expect(reported).toEqual([idOf('first')]);
  disk.isFull = false;
  await clock.advance(2_000);
  expect(reported).toEqual([idOf('first'), idOf('second')]);
  await reporting.stop();
});
