/** A disk that takes what was decided, but only when nobody stands at the kiosk any more. */
import { createDispatch, type Progress } from '../../src/commands/dispatch.ts';
import { createLiveDoors } from '../../src/lockers/live.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import { createDecisions } from '../../src/offline/decisions.ts';
import type { Granted } from '../../src/offline/granted.ts';
import type { Hashes } from '../../src/offline/hashes.ts';
import { createMoved } from '../../src/offline/moved.ts';
import { createOfflineVisits } from '../../src/offline/visits.ts';
import type { Locker, Visit } from '../../src/servicenow/answers.ts';
import { createTestClock } from '../support/clock.ts';
import { idOf } from '../support/servicenow.ts';
import { badgeOf, grant } from './support.ts';

const log = createLog('silent');
const LOCKER = { locker_id: idOf('locker'), controller_id: 'locker-1', bays: [] } as unknown as Locker;

/** A visit whose record takes so long, and the command that it comes to. */
async function visitAt(diskMs: number) {
  const clock = createTestClock();
  const progress: Progress[] = [];
  let sent = 0;
  const decisions = createDecisions({
    record: () => new Promise((stored) => clock.after(diskMs, stored)),
    undelivered: [],
    directionOf: () => 'collect',
    ...{ servicenowNow: clock.now, log },
  });
  const known = { locker: LOCKER, free: [], leave: { repair: 0, charging: 0 }, handIns: [], grants: [grant('Ada')] };
  const visits = createOfflineVisits({
    granted: { of: () => ({ ...known, knownAt: clock.now(), ageMs: () => 0 }) } as unknown as Granted,
    hashes: { of: () => Promise.resolve(badgeOf(1).hash) } as unknown as Hashes,
    decisions,
    moved: createMoved({ undelivered: [], made: decisions.made, clock }),
    live: createLiveDoors(),
    pinLimit: { spend: () => {}, giveBack: () => {} },
    clock,
    servicenowNow: clock.now,
  });
  const dispatch = createDispatch({
    ...{ clock, log, servicenowNow: clock.now, metrics: createMetrics(), owns: () => true },
    open: () => void (sent += 1),
    onReplayed: () => {},
    onProgress: (one) => void progress.push(one),
  });
  let visit: Visit | null = null;
  void visits
    .tap(LOCKER, { request_id: idOf('request'), kind: 'badge', value: '12-1' })
    .then((answer) => (visit = answer));
  await clock.advance(diskMs);
  const view = (visit as Visit | null)?.view;
  if (view?.kind !== 'open' || !view.command) throw new Error('no door is to be opened');
  dispatch.send(view.command);
  dispatch.stop();
  return { sent, states: progress.map(({ state }) => state) };
}

test('a door opens when the decision is on disk', async () => {
  expect(await visitAt(1_000)).toEqual({ sent: 1, states: ['sent'] });
});

test('a decision that reaches the disk when the person has gone opens no door', async () => {
  expect(await visitAt(20_000)).toEqual({ sent: 0, states: ['expired'] });
});
