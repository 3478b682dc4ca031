/** What was decided here while ServiceNow comes back, or refuses: the parts by themselves, with answers that are held up. */
import { createAlone } from '../../src/offline/alone.ts';
import type { Granted } from '../../src/offline/granted.ts';
import type { Hashes } from '../../src/offline/hashes.ts';
import { createSync } from '../../src/offline/sync.ts';
import type { Fleet } from '../../src/lockers/fleet.ts';
import { createLog } from '../../src/log.ts';
import type { GrantChanges, Locker } from '../../src/servicenow/answers.ts';
import type { Client } from '../../src/servicenow/client.ts';
import { ServiceNowError } from '../../src/servicenow/errors.ts';
import { createTestClock } from '../support/clock.ts';
import { idOf } from '../support/servicenow.ts';
import { grant } from './support.ts';

const log = createLog('silent');
const LOCKER = { locker_id: idOf('locker'), controller_id: 'locker-1' } as Locker;
const known = {
  ...{ locker: LOCKER, free: [1], leave: { repair: 0, charging: 0 }, handIns: [] },
  grants: [grant('Ada')],
};

test('an answer that was asked for before something was decided here counts for nothing, also when ServiceNow knows of that by now', async () => {
  const clock = createTestClock();
  let decisions = 0;
  const taken: GrantChanges[] = [];
  const asked: ((answer: object) => void)[] = [];
  const client = { grants: () => new Promise((resolve) => asked.push(resolve)) } as unknown as Client;
  const sync = createSync({
    ...{ client, clock, log },
    fleet: { connectorId: () => idOf('connector'), owned: () => [LOCKER] } as unknown as Fleet,
    granted: { of: () => null, take: (_: Locker, changes: GrantChanges) => taken.push(changes) } as unknown as Granted,
    hashes: { learn: () => {}, keep: (hash: string) => Promise.resolve(hash) } as unknown as Hashes,
    decisions: { waits: () => false, count: () => decisions },
    onTaken: () => {},
  });
  const answer = {
    ...{ key: 'key', next_s: 1 },
    lockers: [{ locker_id: LOCKER.locker_id, grants: [], hand_ins: [], gone: [], free: [1], leave: known.leave }],
  };
  sync.start();
  await clock.advance(1_000);
  decisions += 1;
  asked[0]?.(answer);
  await clock.advance(1_000);
  expect(taken).toEqual([]);
  asked[1]?.(answer);
  await clock.advance(0);
  expect(taken).toHaveLength(1);
  await sync.stop();
});

describe('a locker of which ServiceNow still has to learn what was decided', () => {
  const decide = (barred: boolean) => {
    const clock = createTestClock();
    const alone = createAlone({
      granted: { of: () => ({ ...known, knownAt: clock.now(), ageMs: () => 0 }) } as unknown as Granted,
      decisions: { waits: () => true } as never,
      barred: () => barred,
      patienceMs: 1_000,
      ...{ clock, log },
    });
    const refuse = () => Promise.reject(new ServiceNowError('refused', 'servicenow_sign_in', 'the sign-in is refused'));
    return alone.decide<string>(LOCKER, refuse, () => Promise.resolve('alone'));
  };

  test('is served from here', async () => {
    expect(await decide(false)).toBe('alone');
  });
  test('is not once ServiceNow refuses this connector', async () => {
    await expect(decide(true)).rejects.toMatchObject({ code: 'servicenow_sign_in' });
  });
});
