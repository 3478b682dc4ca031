/** Other makes' controllers at a connector whose disk takes nothing more: SQLite is given no more pages, which fails as a full disk does. */
import { pino } from 'pino';
import type { ReplyMessage } from '../../contract/index.ts';
import type { Host, Inbound } from '../../src/adapters/adapter.ts';
import { modbusTcp } from '../../src/adapters/modbus-tcp.ts';
import { openLocker } from '../../src/adapters/open-locker.ts';
import { createOutbox } from '../../src/adapters/outbox.ts';
import { systemClock, type Clock } from '../../src/clock.ts';
import type { Command, Locker } from '../../src/servicenow/answers.ts';
import { openDatabase, type Db } from '../../src/store/database.ts';
import { createTestClock } from '../support/clock.ts';
import { eventually, temporaryDir } from '../support/harness.ts';
import { freePort } from '../support/mosquitto.ts';
import { idOf } from '../support/servicenow.ts';
import { startRelayBoard } from './relay-board.ts';

/** More doors than fit into what is left of the pages in use. */
const DOORS = Array.from({ length: 100 }, (_, index) => index + 1);

let db: Db;
let remove: () => void;
beforeEach(() => {
  const temporary = temporaryDir();
  ({ remove } = temporary);
  db = openDatabase(temporary.dir);
});
afterEach(() => {
  db.close();
  remove();
});
const fillDisk = () => db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true }) as number}`);
const freeDisk = () => db.pragma(`max_page_count = ${2 ** 30}`);

function setUp(clock: Clock, settings?: unknown) {
  const events: { seq: number; type: string; bay: number | null }[] = [];
  const replies: Pick<ReplyMessage, 'id' | 'status' | 'reason'>[] = [];
  const lines: { code?: string | null; level: number; msg: string }[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) });
  const nothing = () => {};
  const inbound: Inbound = {
    ...{ doors: nothing, online: nothing, info: nothing, heartbeat: nothing, firmwareStatus: nothing },
    reply: (_controller, { id, status, reason }) => void replies.push({ id, status, reason }),
    event(_controller, payload, stored) {
      events.push(JSON.parse(payload.toString()) as (typeof events)[number]);
      stored();
    },
  };
  const outbox = createOutbox({ db, inbound, clock, log });
  const host: Host = {
    ...{ inbound, outbox, clock, log, publish: nothing, keys: null as never, owned: () => null },
    signConfig: () => '',
    sign: () => {
      throw new Error('signs nothing');
    },
    settings: () => settings,
  };
  const told = () => events.map(({ seq, type, bay }) => [seq, type, bay]);
  return { host, outbox, told, replies, lines };
}

describe('Open-Locker', () => {
  const snapshot = (id: string, open: readonly number[], doors = DOORS) => ({
    message_id: id,
    timestamp: '2026-11-22T18:00:00Z',
    compartments: doors.map((bay) => ({ compartment_number: bay, door_state: open.includes(bay) ? 'open' : 'closed' })),
  });
  function start() {
    const clock = createTestClock();
    const parts = setUp(clock);
    const adapter = openLocker.create(parts.host);
    const taken: string[] = [];
    const take = (channel: string, body: { message_id: string }) =>
      adapter.take('c-1', `locker/c-1/${channel}`, Buffer.from(JSON.stringify(body)), () =>
        taken.push(body.message_id),
      );
    return { ...parts, clock, take, taken, stop: () => (parts.outbox.stop(), adapter.stop()) };
  }

  test('what the disk does not take is acknowledged as soon as it does, in order, and makes its events once', async () => {
    const { clock, take, taken, told, outbox, stop } = start();
    fillDisk();
    take('state/compartments', snapshot('first', []));
    take('state/compartments', snapshot('opened', [2]));
    take('state/compartments', snapshot('closed', []));
    // A broker that was restarted meanwhile sends it again.
    take('state/compartments', snapshot('opened', [2]));
    await clock.advance(30_000);
    expect([taken, told(), outbox.waiting()]).toEqual([[], [], 3]);
    // Said in `/health`.
    expect(outbox.blocked()).toContain('full');
    freeDisk();
    await clock.advance(1_000);
    expect(outbox.blocked()).toBeNull();
    expect(taken).toEqual(['first', 'opened', 'opened', 'closed']);
    expect(told()).toEqual([
      [1, 'door_opened', 2],
      [2, 'forced_open', 2],
      [3, 'door_closed', 2],
    ]);
    await stop();
  });

  test('what can never be kept is acknowledged and named in the log, and what follows it goes on', async () => {
    const { take, taken, told, lines, stop } = start();
    take('state/compartments', snapshot('few', [], [1]));
    const all = Array.from({ length: 999 }, (_, index) => index + 1);
    take('state/compartments', snapshot('far too many', [], all));
    take('state/compartments', snapshot('opened', [1], [1]));
    expect(taken).toEqual(['few', 'far too many', 'opened']);
    expect(told().map(([, type]) => type)).toEqual(['door_opened', 'forced_open']);
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([[50, 'message_not_kept: it is left out']]);
    await stop();
  });

  test('a restart of the device that cannot be noted yet is told once, by a later heartbeat', async () => {
    const { clock, take, taken, told, stop } = start();
    const heartbeat = (id: string, uptime_seconds: number) =>
      take('state/heartbeat', { message_id: id, uptime_seconds } as never);
    heartbeat('before', 7_200);
    await clock.advance(3_600_000);
    fillDisk();
    take('state/compartments', snapshot('first', []));
    heartbeat('restarted', 10);
    await clock.advance(15_000);
    heartbeat('again', 25);
    freeDisk();
    await clock.advance(15_000);
    heartbeat('and again', 40);
    expect(taken).toEqual(['before', 'restarted', 'again', 'first', 'and again']);
    expect(told()).toEqual([[1, 'booted', null]]);
    await stop();
  });
});

describe('a relay board', () => {
  test('outlasts a full disk: what its doors did is told afterwards, and no pulse is given that cannot be noted', async () => {
    const port = await freePort();
    const board = await startRelayBoard(
      port,
      DOORS.map(() => false),
    );
    const bays = DOORS.map((bay) => ({ bay, coil: bay - 1, input: bay - 1 }));
    const wiring = { host: '127.0.0.1', port, pulse_ms: 50, poll_ms: 20, open_within_ms: 300, bays };
    const { host, outbox, told, replies } = setUp(systemClock, wiring);
    const online: boolean[] = [];
    const adapter = modbusTcp.create({
      ...host,
      inbound: { ...host.inbound, online: (_controller, message) => void online.push(message.online) },
    });
    const command = (name: string, bay_number: number) =>
      adapter.open({ command_id: idOf(name), controller_id: 'locker-1', bay_number } as Command, 5_000);

    fillDisk();
    adapter.own([{ controller_id: 'locker-1', applied: { boot: '', sequence: 0 } } as Locker]);
    await eventually(() => outbox.waiting('locker-1') === 1);
    board.force(2);
    await eventually(() => outbox.waiting('locker-1') === 2);
    await eventually(() => online.at(-1) === true);
    command('full', 1);
    await eventually(() => replies.length === 1);
    expect(replies).toEqual([{ id: idOf('full'), status: 'rejected', reason: 'busy' }]);
    await board.stop();
    await eventually(() => online.at(-1) === false);
    expect([board.pulses, told()]).toEqual([[], []]);

    freeDisk();
    await eventually(() => told().length === 2);
    expect(told()).toEqual([
      [1, 'door_opened', 3],
      [2, 'forced_open', 3],
    ]);
    const again = await startRelayBoard(
      port,
      DOORS.map(() => false),
    );
    await eventually(() => online.at(-1) === true);
    command('free', 1);
    await eventually(() => replies.some(({ status }) => status === 'accepted'));
    await eventually(() => again.pulses.length === 1);
    await adapter.stop();
    outbox.stop();
    await again.stop();
  });
});
