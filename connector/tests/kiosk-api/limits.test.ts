import { openDatabase } from '../../src/store/database.ts';
import { createLimits } from '../../src/kiosk/limits.ts';
import { WRONG_AT_ONCE, WRONG_PER_MINUTE } from '../../src/kiosk/guesses.ts';
import { createLog } from '../../src/log.ts';
import { createTestClock } from '../support/clock.ts';
import { startRig, temporaryDir, type Rig } from '../support/harness.ts';
import { idOf, Refusal } from '../support/servicenow.ts';
import { errorOf, tap } from './support.ts';

const DAY_MS = 86_400_000;

describe('a bucket of attempts', () => {
  const { dir, remove } = temporaryDir();
  afterAll(remove);
  let folder = 0;
  const open = (name = `store-${(folder += 1)}`) => {
    const db = openDatabase(`${dir}/${name}`);
    const clock = createTestClock();
    const limits = createLimits(db, clock, createLog('silent'));
    return { name, db, clock, limits, limit: limits.limit('kiosk', 60, 3) };
  };
  const spend = (limit: ReturnType<typeof open>['limit'], times: number, who = 'a') => {
    for (let at = 0; at < times; at += 1) limit.spend(who);
  };

  test('is empty after so many, says when to come back, and refills by the steady clock alone', async () => {
    const { clock, limit } = open();
    spend(limit, 3);
    clock.jump(DAY_MS);
    expect(() => limit.spend('a')).toThrow(expect.objectContaining({ detail: { retry_after_s: 1 } }));
    limit.spend('b');
    await clock.advance(1_000);
    limit.spend('a');
    expect(() => limit.spend('a')).toThrow();
  });

  test('is as empty after a restart as before, however the clock was set meanwhile', async () => {
    for (const jumpMs of [DAY_MS, -DAY_MS]) {
      const before = open();
      spend(before.limit, 3);
      await before.clock.advance(1_000);
      before.db.close();
      const after = open(before.name);
      after.clock.jump(jumpMs);
      // What came back while it ran, and nothing for the time between.
      spend(after.limit, 1);
      expect(() => after.limit.spend('a')).toThrow();
    }
  });

  test('that is full again leaves nothing on disk', () => {
    const { db, limits, limit } = open();
    spend(limit, 1);
    limits.save();
    limit.giveBack('a');
    limits.save();
    expect(db.prepare('SELECT count(*) FROM bucket').pluck().get()).toBe(0);
  });

  test('is forgotten when ten thousand others came since, on disk too', () => {
    const { db, limits, limit } = open();
    spend(limit, 3);
    for (let stranger = 0; stranger < 10_000; stranger += 1) limit.spend(`stranger ${stranger}`);
    limits.save();
    expect(db.prepare('SELECT count(*) FROM bucket').pluck().get()).toBe(10_000);
    limit.spend('a');
  });

  test('works on when the disk does not', async () => {
    const { db, clock, limit } = open();
    spend(limit, 2);
    db.close();
    await clock.advance(2_000);
    spend(limit, 3);
    expect(() => limit.spend('a')).toThrow();
  });
});

describe('guesses', () => {
  let rig: Rig;
  afterEach(() => rig.stop());
  const RIGHT = '0042';
  const guess = (token: string, value: string) =>
    rig.request('POST', '/kiosk/v1/tap', { ...tap(value), request_id: idOf(value), value }, token);
  /** Only one badge is known. */
  const knowOne = () => {
    const { visit } = rig.servicenow.world;
    rig.servicenow.world.visit = (body) => {
      if ((body.credential as { value: string }).value !== RIGHT)
        return new Refusal(403, 'credential_unknown', 'This badge or code is not known here.') as never;
      return visit(body);
    };
  };

  /** How many of so many wrong ones ServiceNow was asked about. */
  async function tryWrong(token: string, times: number, from = 0): Promise<number> {
    const answers = await Promise.all(Array.from({ length: times }, (_, at) => guess(token, `wrong ${from + at}`)));
    for (const answer of answers.filter(({ status }) => status !== 403)) {
      expect(errorOf(answer)).toEqual([429, 'too_many_requests']);
      expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(60 / WRONG_PER_MINUTE);
    }
    return answers.filter(({ status }) => status === 403).length;
  }
  /** What may have come back meanwhile, however slow the machine is. */
  const mostSince = (began: number) =>
    WRONG_AT_ONCE + Math.floor(((performance.now() - began) * WRONG_PER_MINUTE) / 60_000);

  test('made at the same time are not more than one by one', async () => {
    rig = await startRig();
    knowOne();
    const token = await rig.enrolKiosk();
    const began = performance.now();
    const passed = await tryWrong(token, 25);
    expect(passed).toBeGreaterThanOrEqual(WRONG_AT_ONCE);
    expect(passed).toBeLessThanOrEqual(mostSince(began));
    expect(rig.servicenow.calls.tap).toBe(passed);
  });

  test('slow their own kiosk down, over a restart too, and no other', async () => {
    rig = await startRig({ lockers: 2 });
    knowOne();
    const [here, there] = [await rig.enrolKiosk(1), await rig.enrolKiosk(2)];
    const began = performance.now();
    const before = await tryWrong(here, WRONG_AT_ONCE);
    await rig.restart();
    const after = await tryWrong(here, WRONG_AT_ONCE, WRONG_AT_ONCE);
    expect(before).toBe(WRONG_AT_ONCE);
    expect(before + after).toBeLessThanOrEqual(mostSince(began));
    expect((await guess(there, RIGHT)).status).toBe(200);
  });

  test('are not: badges that are known, and taps that never reached ServiceNow', async () => {
    rig = await startRig();
    knowOne();
    const token = await rig.enrolKiosk();
    rig.servicenow.fault({ route: 'tap', status: 500, times: 2 });
    const statuses = [];
    for (let at = 0; at < WRONG_AT_ONCE + 4; at += 1) statuses.push((await guess(token, RIGHT)).status);
    expect(statuses).toEqual([503, 503, ...Array.from({ length: WRONG_AT_ONCE + 2 }, () => 200)]);
  });
});

test('a stranger who rings without end is told to wait', async () => {
  const rig = await startRig();
  try {
    const statuses = new Set<number>();
    for (let round = 0; round < 20 && !statuses.has(429); round += 1)
      for (const { status } of await Promise.all(Array.from({ length: 100 }, () => rig.request('POST', '/doorbell'))))
        statuses.add(status);
    expect(statuses).toEqual(new Set([202, 429]));
  } finally {
    await rig.stop();
  }
});
