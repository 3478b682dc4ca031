import { eventually, startRig, type Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';
import { errorOf, listen, tap, type Message } from './support.ts';

let rig: Rig;
afterEach(() => rig.stop());

test('its locker, with doors as the controller says', async () => {
  rig = await startRig({ bays: 2 });
  const device = await rig.device();
  const token = await rig.enrolKiosk();
  await device.state({ 1: 'open' });
  const { body } = await rig.request('GET', '/kiosk/v1/locker', undefined, token);
  expect(body).toEqual({
    locker_id: idOf('locker 1'),
    name: 'Locker 1',
    site: 'Head office',
    language: 'en',
    time_zone: 'Europe/Berlin',
    bays: [
      { number: 1, label: 'A1', grid: { row: 1, column: 1, rows: 1, columns: 1 }, state: 'in_service', door: 'open' },
      {
        number: 2,
        label: 'A2',
        grid: { row: 2, column: 1, rows: 1, columns: 1 },
        state: 'in_service',
        door: 'unknown',
      },
    ],
    service: { served: true, servicenow: 'ok', alone: null, locker: 'online', knowledge_age_s: expect.any(Number) },
    addresses: [],
  });
});

test('on connecting: the service and every door; then each change', async () => {
  rig = await startRig({ bays: 2 });
  const device = await rig.device();
  await device.state({ 1: 'closed', 2: 'open' });
  const live = await listen(rig, await rig.enrolKiosk());
  await live.until((message) => message.type === 'door' && message.bay_number === 2);
  expect(live.messages).toEqual([
    {
      type: 'service',
      service: { served: true, servicenow: 'ok', alone: null, locker: 'online', knowledge_age_s: expect.any(Number) },
    },
    { type: 'door', bay_number: 1, door: 'closed', at: expect.any(String) },
    { type: 'door', bay_number: 2, door: 'open', at: expect.any(String) },
  ]);
  await device.event({ seq: 1, type: 'door_opened', bay: 1, data: { by: 'key' } });
  expect(
    await live.until((message) => message.type === 'door' && message.bay_number === 1 && message.door === 'open'),
  ).toBeTruthy();
  device.client.stream.destroy();
  await device.end();
});

test('a controller that is cut off turns the locker offline', async () => {
  rig = await startRig();
  const device = await rig.device();
  await device.state({ 1: 'closed' });
  const live = await listen(rig, await rig.enrolKiosk());
  await device.state({ 1: 'closed' }, { online: false });
  expect(
    await live.until(({ type, service }) => type === 'service' && (service as { locker: string }).locker === 'offline'),
  ).toBeTruthy();
});

test('ServiceNow away and back, by the breaker', async () => {
  // Nothing but the taps speaks to ServiceNow, so that three failures are three in a row.
  rig = await startRig({ pollMs: 3_600_000 });
  const token = await rig.enrolKiosk();
  const live = await listen(rig, token);
  await rig.servicenow.until(() => (rig.servicenow.calls.state ?? 0) > 0);
  rig.servicenow.fault({ route: 'tap', status: 503, times: 3 });
  for (const name of ['a', 'b', 'c'])
    expect(errorOf(await rig.request('POST', '/kiosk/v1/tap', tap(name), token))).toEqual([503, 'servicenow_away']);
  const said = ({ type, service }: Message) =>
    type === 'service' ? (service as { servicenow: string }).servicenow : '';
  const away = live.messages.indexOf(await live.until((message) => said(message) === 'away'));
  await eventually(async () => (await rig.request('POST', '/kiosk/v1/tap', tap('e'), token)).status === 200);
  await live.until((message) => said(message) === 'ok' && live.messages.indexOf(message) > away);
});
