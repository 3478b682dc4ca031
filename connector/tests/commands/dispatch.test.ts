import { pino } from 'pino';
import { createDispatch, type Progress } from '../../src/commands/dispatch.ts';
import { FOLLOWS, isFinal, type CommandState } from '../../src/commands/states.ts';
import { createMetrics } from '../../src/metrics.ts';
import type { ReplyMessage } from '../../contract/index.ts';
import { createTestClock } from '../support/clock.ts';
import { idOf } from '../support/servicenow.ts';

function setUp({ publishes = true, servicenowAheadMs = 0 } = {}) {
  const clock = createTestClock();
  const told: Progress[] = [];
  let published = 0;
  const dispatch = createDispatch({
    clock,
    servicenowNow: () => clock.now() + servicenowAheadMs,
    log: pino({ level: 'silent' }),
    metrics: createMetrics(),
    open: () => {
      if (!publishes) throw new Error('The locker cannot be reached right now.');
      published += 1;
    },
    owns: () => true,
    onReplayed: () => {},
    onProgress: (progress) => told.push(progress),
  });
  const command = {
    command_id: idOf('c'),
    locker_id: idOf('l'),
    controller_id: 'locker-1',
    bay_number: 1,
    action: 'open' as const,
    expires_at: new Date(clock.now() + 20_000).toISOString(),
    handover_id: idOf('h'),
  };
  const reply = (status: ReplyMessage['status']) =>
    dispatch.reply('locker-1', { v: 1, id: idOf('c'), status, reason: null, bay: 1, at: '2026-11-22T18:00:00.000Z' });
  return {
    clock,
    dispatch,
    command,
    reply,
    told,
    states: () => told.map(({ state }) => state),
    published: () => published,
  };
}

test('no reply: unknown, once the controller can no longer execute it', async () => {
  const { clock, dispatch, command, states } = setUp();
  dispatch.send(command);
  await clock.advance(21_900);
  expect(states()).toEqual(['sent']);
  await clock.advance(200);
  expect(states()).toEqual(['sent', 'unknown']);
});

test('accepted and then silence: unknown', async () => {
  const { clock, dispatch, command, reply, states } = setUp();
  dispatch.send(command);
  reply('accepted');
  await clock.advance(20_001);
  expect(states()).toEqual(['sent', 'accepted', 'unknown']);
  reply('done');
  expect(states().at(-1)).toBe('done');
});

test('a command that ServiceNow counts as over is not sent, however far behind our own clock is', () => {
  const { clock, dispatch, command, states } = setUp({ servicenowAheadMs: 21_000 });
  expect(Date.parse(command.expires_at)).toBeGreaterThan(clock.now());
  dispatch.send(command);
  expect(states()).toEqual(['expired']);
});

test('what becomes of a command is dated by ServiceNow’s clock, of one from before a restart too', () => {
  const { clock, dispatch, command, reply, told } = setUp({ servicenowAheadMs: 10_000 });
  const at = new Date(clock.now() + 10_000).toISOString();
  dispatch.send(command);
  reply('done');
  dispatch.reply('locker-1', { v: 1, id: idOf('earlier'), status: 'done', reason: null, bay: 1, at });
  expect(told.map((progress) => progress.at)).toEqual([at, at, at]);
});

test('an end far in the future, by whatever clock, is not waited for longer than minutes', async () => {
  const { clock, dispatch, command, states } = setUp({ servicenowAheadMs: -86_400_000 });
  dispatch.send(command);
  await clock.advance(5 * 60_000 + 2_001);
  expect(states()).toEqual(['sent', 'unknown']);
});

test('without a broker nothing was sent, and that is certain', () => {
  const { dispatch, command, told } = setUp({ publishes: false });
  dispatch.send(command);
  expect(told).toEqual([
    expect.objectContaining({ state: 'failed', detail: expect.stringContaining('cannot be reached') }),
  ]);
});

test('a command is sent once however often it comes, until long after its end', async () => {
  const { clock, dispatch, command, reply, published } = setUp();
  dispatch.send(command);
  reply('done');
  dispatch.send(command);
  await clock.advance(60_000);
  dispatch.send(command);
  expect(published()).toBe(1);
});

test('a controller that comes back gets what it has not answered once more, and nothing else', async () => {
  const { clock, dispatch, command, reply, published } = setUp();
  dispatch.send(command);
  dispatch.born('locker-2');
  expect(published()).toBe(1);
  dispatch.born('locker-1');
  expect(published()).toBe(2);
  reply('accepted');
  dispatch.born('locker-1');
  expect(published()).toBe(2);
  dispatch.send({ ...command, command_id: idOf('late') });
  await clock.advance(20_001);
  dispatch.born('locker-1');
  expect(published()).toBe(3);
});

test('finished commands are forgotten: memory does not grow', async () => {
  const { clock, dispatch, command, reply } = setUp();
  dispatch.send(command);
  reply('done');
  await clock.advance(11 * 60_000);
  expect(dispatch.handoverOf(command.command_id)).toBeNull();
});

describe('the table of states', () => {
  const all = Object.keys(FOLLOWS) as CommandState[];
  test('no way leads back, and every way ends', () => {
    const reachable = (from: CommandState, seen = new Set<CommandState>()): Set<CommandState> => {
      for (const next of FOLLOWS[from]) if (!seen.has(next)) reachable(next, seen.add(next));
      return seen;
    };
    for (const state of all) expect(reachable(state).has(state)).toBe(false);
    for (const state of all) expect(isFinal(state) || [...reachable(state)].some(isFinal)).toBe(true);
  });
});
