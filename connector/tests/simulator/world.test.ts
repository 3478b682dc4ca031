import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import WebSocket from 'ws';
import { createSimulatorServer } from '../../simulator/api.ts';
import type { Simulator } from '../../simulator/simulator.ts';
import { LOCKER, startRig, type Rig } from './support/rig.ts';

let rig: Rig;
let simulator: Simulator;
let server: FastifyInstance;
let address: string;

beforeEach(async () => {
  rig = await startRig();
  simulator = rig.simulator;
  server = await createSimulatorServer({
    ...{ simulator, people: [{ name: 'Ada', badge: '1234' }] },
    panel_directory: join(rig.directory, 'none'),
  });
  address = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  await server.close();
  await rig.stop(simulator);
});

async function post(path: string, payload: object) {
  const answer = await fetch(`${address}/sim/v1/lockers/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

test('nothing goes through a closed door', async () => {
  expect(await post(`${LOCKER}/bays/2/take`, {})).toMatchObject({
    status: 409,
    body: { error: { code: 'door_closed' } },
  });
  expect(await post(`${LOCKER}/bays/1/put`, { asset_tag: 'X' })).toMatchObject({
    status: 409,
    body: { error: { code: 'door_closed' } },
  });
});

test('a taken thing is in the hand until it is put into another bay', async () => {
  await post(`${LOCKER}/bays/2/door`, { door: 'open' });
  expect(await post(`${LOCKER}/bays/2/take`, {})).toMatchObject({ status: 200, body: { asset_tag: 'P1000' } });
  expect(await post(`${LOCKER}/bays/2/take`, {})).toMatchObject({
    status: 409,
    body: { error: { code: 'bay_empty' } },
  });
  expect(simulator.truth().hand).toMatchObject([{ asset_tag: 'P1000' }]);
  await post(`${LOCKER}/bays/3/door`, { door: 'open' });
  expect(await post(`${LOCKER}/bays/3/put`, { asset_tag: 'P1000' })).toMatchObject({
    body: { content: { name: 'Laptop', charge_percent: 40 }, presence: 'unknown' },
  });
  expect(await post(`${LOCKER}/bays/3/put`, { asset_tag: 'X' })).toMatchObject({
    status: 409,
    body: { error: { code: 'bay_full' } },
  });
  expect(simulator.truth().hand).toEqual([]);
});

test('unknown lockers and bays, and bodies that say nothing, are errors that name themselves', async () => {
  expect(await post('nowhere/bays/1/take', {})).toMatchObject({
    status: 404,
    body: { error: { code: 'locker_unknown' } },
  });
  expect(await post(`${LOCKER}/bays/77/take`, {})).toMatchObject({
    status: 404,
    body: { error: { code: 'bay_unknown' } },
  });
  expect(await post(`${LOCKER}/faults`, { fault: 'rust', on: true })).toMatchObject({
    status: 400,
    body: { error: { code: 'invalid_request' } },
  });
});

test('watchers are told the whole truth at once and after each change', async () => {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/sim/v1/live`);
  const heard: { lockers: { bays: { faults: string[] }[] }[] }[] = [];
  await new Promise<void>((done) => {
    socket.on('message', (data) => {
      heard.push(JSON.parse(String(data)));
      if (heard.length === 1) simulator.setBayFault(LOCKER, 1, 'door_stuck', true);
      if (heard.at(-1)!.lockers[0]!.bays[0]!.faults.includes('door_stuck')) done();
    });
  });
  socket.terminate();
  expect(heard[0]!.lockers[0]!.bays).toHaveLength(3);
});

test('a restart finds every thing and door where it was, and needs no second enrolment', async () => {
  simulator.forceDoor(LOCKER, 2);
  simulator.take(LOCKER, 2);
  await simulator.stop();
  simulator = await rig.startSimulator({ enrolment_code: undefined });
  const { lockers, hand } = simulator.truth();
  expect(lockers[0]!.bays[1]).toMatchObject({ door: 'open', content: null });
  expect(hand).toMatchObject([{ asset_tag: 'P1000' }]);
  expect(rig.enrolments).toEqual([{ code: 'one-time-code', controller_id: LOCKER }]);
});

test('the identity is readable by its owner only', () => {
  const file = join(rig.directory, LOCKER, 'identity.json');
  expect(existsSync(file)).toBe(true);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('a refused code and a missing one end the start with a message', async () => {
  const other = { controller_id: 'hq-9' };
  await expect(rig.startSimulator({ ...other, enrolment_code: 'wrong' })).rejects.toThrow('refused to enrol hq-9');
  await expect(rig.startSimulator({ ...other, enrolment_code: undefined })).rejects.toThrow(
    'give it an enrolment_code',
  );
});
