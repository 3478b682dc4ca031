/** Connector and simulated locker together: both sides of the contract as they really are. */
import { join } from 'node:path';
import { createSimulator, type Simulator } from '../../simulator/simulator.ts';
import { eventually, startRig, type Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';

let rig: Rig;
let simulator: Simulator;

beforeEach(async () => {
  rig = await startRig({ bays: 2, pollMs: 50, leaseSeconds: 3 });
  rig.servicenow.world.codes.set('simulator-code', { purpose: 'controller', locker: 1 });
  const bay = { charging: false, has_presence_sensor: true };
  simulator = await createSimulator({
    lockers: [
      {
        controller_id: 'locker-1',
        name: 'Locker 1',
        enrolment_code: 'simulator-code',
        bays: [
          { ...bay, number: 1, label: 'A1', content: { asset_tag: 'P1', name: 'Laptop' } },
          { ...bay, number: 2, label: 'A2' },
        ],
      },
    ],
    connector_url: `http://127.0.0.1:${rig.connector.ports().http}`,
    directory: join(rig.dir, 'simulator'),
  });
  await rig.servicenow.until(() => rig.servicenow.world.states.some(({ doors }) => doors !== null));
});
afterEach(async () => {
  await simulator.stop();
  await rig.stop();
});

const queue = (name: string, bay_number: number) =>
  rig.servicenow.world.commands.push({
    command_id: idOf(name),
    locker_id: idOf('locker 1'),
    controller_id: 'locker-1',
    bay_number,
    action: 'open',
    expires_at: new Date(Date.now() + 20_000).toISOString(),
    handover_id: null,
  });
const lastState = (name: string) =>
  rig.servicenow.world.results.filter(({ command_id }) => command_id === idOf(name)).at(-1)?.state;
const types = () => rig.servicenow.world.events.map(({ type }) => type);
const bayTruth = (number: number) => simulator.truth().lockers[0]?.bays.find((bay) => bay.number === number);

test('a command opens the real door; taking the thing and closing it is told in order, with the command that led to it', async () => {
  queue('open', 1);
  await rig.servicenow.until(() => lastState('open') === 'done');
  expect(bayTruth(1)?.door).toBe('open');
  expect(simulator.take('locker-1', 1).asset_tag).toBe('P1');
  simulator.closeDoor('locker-1', 1);
  await rig.servicenow.until(() => types().includes('door_closed'));
  const closed = rig.servicenow.world.events.find(({ type }) => type === 'door_closed');
  expect(closed).toMatchObject({ bay_number: 1, command_id: idOf('open'), data: { presence: 'empty' } });
  const told = rig.servicenow.world.events.map(({ sequence }) => sequence);
  expect(told).toEqual(told.map((_sequence, index) => index + (told[0] ?? 0)));
});

test('the locker follows what ServiceNow says of it, and ServiceNow hears which version that is', async () => {
  const said = () => rig.servicenow.world.states.flatMap(({ info }) => (info ? [info as Record<string, unknown>] : []));
  await rig.servicenow.until(() => said().at(-1)?.config_version === 1);
  expect(said().at(-1)).toEqual({ firmware: '1.0.0', config_version: 1, config_problem: null });
  rig.servicenow.world.doorHeldSeconds = 5;
  await rig.servicenow.until(() => said().at(-1)?.config_version === 2);
});

test('a stuck door is reported as failed and stays closed', async () => {
  simulator.setBayFault('locker-1', 1, 'door_stuck', true);
  queue('stuck', 1);
  await rig.servicenow.until(() => lastState('stuck') === 'failed');
  expect(bayTruth(1)?.door).toBe('closed');
});

test('a door that is forced is reported, without a command', async () => {
  simulator.forceDoor('locker-1', 2);
  await rig.servicenow.until(() => types().includes('forced_open'));
  expect(rig.servicenow.world.events.find(({ type }) => type === 'forced_open')).toMatchObject({
    bay_number: 2,
    command_id: null,
  });
});

test('what happens while the network is lost is told afterwards, once', async () => {
  simulator.setLockerFault('locker-1', 'network_lost', true);
  await rig.servicenow.until(() => rig.servicenow.world.states.at(-1)?.online === false);
  simulator.forceDoor('locker-1', 1);
  simulator.closeDoor('locker-1', 1);
  simulator.setLockerFault('locker-1', 'network_lost', false);
  await rig.servicenow.until(() => types().includes('forced_open') && types().includes('door_closed'));
  await eventually(() => simulator.truth().lockers[0]?.backlog === 0);
  expect(new Set(rig.servicenow.world.events.map(({ event_id }) => event_id)).size).toBe(
    rig.servicenow.world.events.length,
  );
});
