import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, startRig, temporaryDir, type Rig } from '../support/harness.ts';
import { freePort } from '../support/mosquitto.ts';
import { idOf } from '../support/servicenow.ts';
import { startRelayBoard, type RelayBoard } from './relay-board.ts';

const LONG_MS = 30_000;
let rig: Rig;
let board: RelayBoard;
let port: number;
let settings: ReturnType<typeof temporaryDir>;

beforeEach(async () => {
  port = await freePort();
  board = await startRelayBoard(port);
  settings = temporaryDir();
  const file = join(settings.dir, 'adapters.json');
  const bays = [1, 2].map((bay) => ({ bay, coil: bay - 1, input: bay - 1 }));
  const wiring = { host: '127.0.0.1', port, pulse_ms: 50, poll_ms: 20, open_within_ms: 300, bays };
  writeFileSync(file, JSON.stringify({ 'locker-1': wiring }));
  rig = await startRig({ pollMs: 50, rows: { 1: { adapter: 'modbus_tcp' } } }, { ADAPTER_SETTINGS_FILE: file });
  await online();
});
afterEach(async () => {
  await rig.stop();
  await board.stop();
  settings.remove();
});

const online = (is = true) =>
  eventually(() => rig.servicenow.world.states.some((state) => state.online === is), LONG_MS);
const told = () =>
  rig.servicenow.world.events.map(({ type, bay_number, command_id }) => [type, bay_number, command_id]);
const until = (count: number) => eventually(() => told().length >= count, LONG_MS);
const results = (id: string) =>
  rig.servicenow.world.results.filter(({ command_id }) => command_id === id).map(({ state }) => state);
const command = (name: string, bay_number = 1, lifeMs = 20_000) => {
  rig.servicenow.world.commands.push({
    command_id: idOf(name),
    locker_id: idOf('locker 1'),
    controller_id: 'locker-1',
    bay_number,
    action: 'open',
    expires_at: new Date(Date.now() + lifeMs).toISOString(),
    handover_id: null,
  });
  return idOf(name);
};

test('a command gives one pulse, and the contact tells what the door did', async () => {
  const id = command('open');
  await eventually(() => results(id).includes('done'), LONG_MS);
  board.close(0);
  await until(2);
  expect(told()).toEqual([
    ['door_opened', 1, id],
    ['door_closed', 1, id],
  ]);
  expect(board.pulses).toEqual([0]);
  expect(board.coils).toEqual([false, false]);
});

test('a door that does not follow its pulse, a bay without wiring and a forced door are told', async () => {
  board.jammed.add(1);
  const stuck = command('stuck', 2);
  await eventually(() => results(stuck).includes('failed'), LONG_MS);
  const missing = command('missing', 9);
  await eventually(() => results(missing).includes('rejected'), LONG_MS);
  board.force(0);
  await until(3);
  expect(told()).toEqual([
    ['open_failed', 2, stuck],
    ['door_opened', 1, null],
    ['forced_open', 1, null],
  ]);
});

test('a command that comes again after a restart gives no second pulse', async () => {
  const id = command('again');
  await eventually(() => results(id).includes('done'), LONG_MS);
  board.close(0);
  await until(2);
  await rig.restart();
  command('again');
  const next = command('next', 2);
  await eventually(() => results(next).includes('done'), LONG_MS);
  expect(board.pulses).toEqual([0, 1]);
  await until(3);
  expect(rig.servicenow.world.events.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});

test('a board that went away is found again, its strikes are released, and what changed meanwhile is told', async () => {
  await board.stop();
  await online(false);
  const id = command('nobody there');
  await eventually(() => results(id).includes('failed'), LONG_MS);
  board = await startRelayBoard(port, [false, true]);
  board.force(0);
  await until(2);
  expect(told()).toEqual([
    ['door_opened', 1, null],
    ['forced_open', 1, null],
  ]);
  expect(board.coils).toEqual([false, false]);
  expect(board.pulses).toEqual([]);
});
