import { startRig, type Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';
import { handover, listen, openView, tap } from './support.ts';

let rig: Rig;
afterEach(() => rig.stop());

test('a tap opens the door, and the kiosk sees it all but never the command', async () => {
  rig = await startRig();
  const device = await rig.device();
  await device.state({ 2: 'closed' });
  const token = await rig.enrolKiosk();
  const live = await listen(rig, token);
  rig.servicenow.world.visit = () => openView();
  const arrived = device.nextCommand();
  const visit = await rig.request('POST', '/kiosk/v1/tap', tap(), token);
  expect(visit.status).toBe(200);
  expect(visit.body).toMatchObject({
    session: { session_id: idOf('session') },
    person: { name: 'Ada' },
    view: { kind: 'open', handover },
  });
  expect(JSON.stringify(visit.body)).not.toContain('command');
  expect(rig.servicenow.world.taps[0]).toEqual({
    connector_id: idOf('connector'),
    locker_id: idOf('locker 1'),
    request_id: idOf('tap'),
    credential: { kind: 'badge', value: '0042' },
  });

  const { id } = await arrived;
  await device.reply(id, 'accepted');
  await device.event({ seq: 1, type: 'door_opened', bay: 2, cmd: id, data: { by: 'command' } });
  await device.reply(id, 'done');
  await device.event({ seq: 2, type: 'door_closed', bay: 2, cmd: id, data: { presence: 'empty', open_ms: 900 } });
  await live.until((message) => message.type === 'handover');
  expect(live.messages.filter(({ type }) => type === 'command').map(({ state }) => state)).toEqual([
    'sent',
    'accepted',
    'done',
  ]);
  expect(
    live.messages.filter(({ type, bay_number }) => type === 'door' && bay_number === 2).map(({ door }) => door),
  ).toEqual(['closed', 'open', 'closed']);
  expect(live.messages.at(-1)).toEqual({
    type: 'handover',
    handover: { handover_id: handover.handover_id, state: 'committed' },
  });
});

test('the kiosk is not told of a handover that is not decided', async () => {
  rig = await startRig();
  const device = await rig.device();
  const token = await rig.enrolKiosk();
  const live = await listen(rig, token);
  rig.servicenow.world.visit = () => openView();
  rig.servicenow.world.handovers = (ids) =>
    ids.map((handover_id) => ({ handover_id, state: rig.servicenow.world.events.length > 1 ? 'exited' : 'opened' }));
  const arrived = device.nextCommand();
  await rig.request('POST', '/kiosk/v1/tap', tap(), token);
  const { id } = await arrived;
  await device.event({ seq: 1, type: 'door_opened', bay: 2, cmd: id, data: { by: 'command' } });
  await rig.servicenow.until(() => rig.servicenow.calls.handovers === 1);
  await device.event({ seq: 2, type: 'door_closed', bay: 2, cmd: id, data: { presence: 'empty', open_ms: 900 } });
  expect(await live.until((message) => message.type === 'handover')).toMatchObject({ handover: { state: 'exited' } });
  expect(live.messages.filter(({ type }) => type === 'handover')).toHaveLength(1);
});

test('no kiosk listens: ServiceNow is not asked', async () => {
  rig = await startRig();
  const device = await rig.device();
  const token = await rig.enrolKiosk();
  rig.servicenow.world.visit = () => openView();
  const arrived = device.nextCommand();
  await rig.request('POST', '/kiosk/v1/tap', tap(), token);
  await device.event({
    seq: 1,
    type: 'door_closed',
    bay: 2,
    cmd: (await arrived).id,
    data: { presence: 'empty', open_ms: 1 },
  });
  await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
  expect(rig.servicenow.calls.handovers).toBeUndefined();
});

test('a repeated tap does not send its command twice', async () => {
  rig = await startRig();
  const device = await rig.device();
  const token = await rig.enrolKiosk();
  const view = openView();
  rig.servicenow.world.visit = () => view;
  const arrived = device.nextCommand();
  await rig.request('POST', '/kiosk/v1/tap', tap(), token);
  await rig.request('POST', '/kiosk/v1/tap', tap(), token);
  await arrived;
  await device.reply(idOf('command'), 'done');
  expect(device.commands).toHaveLength(1);
});
