import type { HeartbeatMessage } from '../../contract/index.ts';
import { createConditions } from '../../src/lockers/conditions.ts';
import { createTestClock } from '../support/clock.ts';

const C = 'locker-1';
const at = '2026-11-22T18:00:00.000Z';

function setUp() {
  const clock = createTestClock();
  const servicenow = { aheadMs: 0 };
  const conditions = createConditions(clock, () => clock.now() + servicenow.aheadMs);
  const beat = (bays: HeartbeatMessage['bays']) => conditions.heartbeat(C, { v: 1, at, uptime_s: 1, bays });
  /** What is told now, as if ServiceNow took it. */
  const tell = () => {
    const news = conditions.news(C);
    if (news) conditions.told(C, news, clock.steady());
    return news;
  };
  return { clock, servicenow, conditions, beat, tell };
}
const reading = (charge_percent: number | null, temperature_c: number | null, link: 'up' | 'down' | null = null) => ({
  bay: 1,
  charge_percent,
  temperature_c,
  link,
});

test('a heartbeat that changes nothing tells no more than that the locker is there', async () => {
  const { clock, beat, tell } = setUp();
  beat([reading(40, 22)]);
  expect(tell()?.readings).toHaveLength(1);
  expect(tell()).toBeNull();
  await clock.advance(10_000);
  beat([reading(40, 23.4)]);
  expect(Object.keys(tell() ?? {})).toEqual(['seen_at']);
});

test('a sign of life is dated by ServiceNow’s clock, one from before that was known too', async () => {
  const { clock, servicenow, beat, tell } = setUp();
  beat([]);
  await clock.advance(5_000);
  servicenow.aheadMs = 600_000;
  expect(tell()?.seen_at).toBe('2026-11-22T18:10:00.000Z');
});

test('a sign of life while ServiceNow is being told of the one before is told as well', async () => {
  const { clock, conditions, beat } = setUp();
  beat([]);
  const [news, madeAt] = [conditions.news(C), clock.steady()];
  await clock.advance(1_000);
  beat([]);
  conditions.told(C, news ?? {}, madeAt);
  expect(conditions.news(C)).toEqual({ seen_at: '2026-11-22T18:00:01.000Z' });
});

test('charge, link and a clearly other temperature are news, each bay by itself', () => {
  const { beat, tell } = setUp();
  beat([reading(40, 22, 'down')]);
  tell();
  beat([reading(41, 22, 'down')]);
  expect(tell()?.readings).toEqual([{ bay_number: 1, charge_percent: 41, temperature_c: 22, link: 'down' }]);
  beat([reading(41, 22, 'up')]);
  expect(tell()?.readings).toHaveLength(1);
  beat([reading(41, 24, 'up')]);
  expect(tell()?.readings).toHaveLength(1);
  beat([reading(null, 24, 'up'), { ...reading(null, null), bay: 2 }]);
  expect(tell()?.readings).toHaveLength(1);
});

test('what ServiceNow has not taken is told again', () => {
  const { beat, conditions } = setUp();
  beat([reading(40, 22)]);
  expect(conditions.news(C)).toEqual(conditions.news(C));
});

test('a refused configuration and an installation do not wait for the next round', () => {
  const { conditions, tell } = setUp();
  const urgent: string[] = [];
  conditions.onUrgent((controller) => urgent.push(controller));
  const info = { v: 1 as const, firmware: '1', config_version: 2, capabilities: [], bays: 4 };
  conditions.info(C, { ...info, config_problem: 'there is no bay 9' });
  conditions.firmwareStatus(C, { v: 1, version: '2', status: 'rolled_back', detail: 'not_healthy', at });
  expect(urgent).toEqual([C, C]);
  expect(tell()).toMatchObject({
    info: { firmware: '1', config_version: 2, config_problem: 'there is no bay 9' },
    firmware_status: { version: '2', status: 'rolled_back', detail: 'not_healthy' },
  });
  conditions.info(C, info);
  expect(tell()?.info?.config_problem).toBeNull();
});

test('of an installation that was over before ServiceNow could be told, its end is told', () => {
  const { conditions, tell } = setUp();
  for (const [second, status] of (['downloading', 'verified', 'installing', 'rolled_back'] as const).entries()) {
    const detail = status === 'rolled_back' ? 'not_healthy' : null;
    conditions.firmwareStatus(C, { v: 1, version: '2', status, detail, at: `2026-11-22T18:00:0${second}.000Z` });
  }
  expect(tell()?.firmware_status).toEqual({ version: '2', status: 'rolled_back', detail: 'not_healthy' });
  expect(tell()?.firmware_status).toBeUndefined();
});

test('whoever takes a locker over tells of a failure that its owner may not have told, and of no earlier one', async () => {
  const { clock, conditions, tell } = setUp();
  const failed = { v: 1 as const, version: '2', status: 'refused' as const, detail: 'signature', at };
  const [ours, theirs] = [() => true, () => false];
  conditions.firmwareStatus(C, failed);
  await clock.advance(4 * 60_000);
  conditions.ownersTold(theirs);
  expect(conditions.news(C)?.firmware_status).toBeDefined();
  await clock.advance(60_000);
  // What is ours is told by nobody else.
  conditions.ownersTold(ours);
  expect(conditions.news(C)?.firmware_status).toBeDefined();
  conditions.ownersTold(theirs);
  expect(tell()?.firmware_status).toBeUndefined();
  conditions.firmwareStatus(C, { ...failed, at: '2026-11-22T18:05:00.000Z' });
  expect(tell()?.firmware_status).toBeDefined();
});

test('an installation that fails again in the same way is told again; a message that comes twice is not', () => {
  const { conditions, tell } = setUp();
  const failed = { v: 1 as const, version: '2', status: 'refused' as const, detail: 'signature', at };
  conditions.firmwareStatus(C, failed);
  expect(tell()?.firmware_status).toBeDefined();
  conditions.firmwareStatus(C, failed);
  expect(tell()?.firmware_status).toBeUndefined();
  conditions.firmwareStatus(C, { ...failed, at: '2026-11-22T18:05:00.000Z' });
  expect(tell()?.firmware_status).toEqual({ version: '2', status: 'refused', detail: 'signature' });
});
