/** The connector's clock is set back while ServiceNow is away: nothing that was granted becomes younger by it. */
import { createLiveDoors } from '../../src/lockers/live.ts';
import { createLog } from '../../src/log.ts';
import { createAlone } from '../../src/offline/alone.ts';
import { createDecisions } from '../../src/offline/decisions.ts';
import { createGranted } from '../../src/offline/granted.ts';
import type { Hashes } from '../../src/offline/hashes.ts';
import { createMoved } from '../../src/offline/moved.ts';
import { createOfflineVisits } from '../../src/offline/visits.ts';
import type { Grant, Locker } from '../../src/servicenow/answers.ts';
import { createServiceNowTime } from '../../src/servicenow/time.ts';
import { createTestClock } from '../support/clock.ts';
import { idOf } from '../support/servicenow.ts';
import { storeForEach } from '../support/store.ts';
import { badgeOf, grant } from './support.ts';

const log = createLog('silent');
const HOUR_MS = 3_600_000;
const LOCKER = { locker_id: idOf('locker'), controller_id: 'locker-1', bays: [] } as unknown as Locker;

const store = storeForEach();

/** A connector that ServiceNow has just told of what it grants. */
function toldOf(more: (now: number) => Partial<Grant>) {
  const clock = createTestClock();
  const time = createServiceNowTime(clock);
  time.heard(new Date(clock.now()).toUTCString(), 20);
  const granted = createGranted(store.db, clock);
  const leave = { repair: 0, charging: 0 };
  const changes = { grants: [grant('Ada', more(clock.now()))], hand_ins: [], gone: [], free: [], leave };
  granted.take(LOCKER, { locker_id: LOCKER.locker_id, ...changes }, clock.now());
  const dates: string[] = [];
  const decisions = createDecisions({
    record: async ({ body }) => void dates.push((JSON.parse(body) as { at: string }).at),
    ...{ undelivered: [], directionOf: () => 'collect', servicenowNow: time.now, log },
  });
  const alone = createAlone({ ...{ granted, decisions, barred: () => false, patienceMs: 1_000 }, ...{ clock, log } });
  const visits = createOfflineVisits({
    ...{ granted, decisions, clock, live: createLiveDoors(), servicenowNow: time.now },
    hashes: { of: () => Promise.resolve(badgeOf(1).hash) } as unknown as Hashes,
    moved: createMoved({ undelivered: [], made: decisions.made, clock }),
    pinLimit: { spend: () => {}, giveBack: () => {} },
  });
  let taps = 0;
  /** What becomes of a tap: the view, or the code of a refusal. */
  const tap = async (): Promise<string> => {
    const request_id = idOf(`request ${(taps += 1)}`);
    try {
      return (await visits.tap(LOCKER, { request_id, kind: 'badge', value: '12-1' })).view.kind;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  return { clock, tap, dates, standing: () => alone.standing(LOCKER.locker_id) };
}

test('policy’s time goes on: nothing is opened after it, and the kiosk says so', async () => {
  const { clock, tap, standing } = toldOf(() => ({ alone_s: 3_600 }));
  clock.jump(-2 * HOUR_MS);
  await clock.advance(HOUR_MS - 1_000);
  expect(standing()).toBe('serving');
  await clock.advance(2_000);
  expect([standing(), await tap()]).toEqual(['over', 'offline_over']);
});

test('a window that has ended does not open again', async () => {
  const { clock, tap } = toldOf((now) => ({ until: new Date(now + HOUR_MS).toISOString() }));
  clock.jump(-2 * HOUR_MS);
  await clock.advance(HOUR_MS + 1_000);
  expect(await tap()).toBe('nothing');
});

test('a badge whose time is over stays unknown', async () => {
  const { clock, tap } = toldOf((now) => ({
    credentials: [{ ...badgeOf(1), until: new Date(now + HOUR_MS).toISOString() }],
  }));
  clock.jump(-2 * HOUR_MS);
  await clock.advance(HOUR_MS + 1_000);
  expect(await tap()).toBe('offline_unknown');
});

test('within its time and window a door opens, whatever the clock says, and what is told of it is dated by ServiceNow’s', async () => {
  const { clock, tap, dates } = toldOf((now) => ({ until: new Date(now + HOUR_MS).toISOString() }));
  clock.jump(-2 * HOUR_MS);
  await clock.advance(HOUR_MS / 2);
  expect(await tap()).toBe('open');
  expect(dates).toEqual(['2026-11-22T18:30:00.000Z']);
});
