/** Two connectors on one broker. One is cut off from ServiceNow and serves what it was granted; the other is given its locker. */
import { createConnector, type Connector } from '../../src/connector.ts';
import { readConfig } from '../../src/config/config.ts';
import { eventually, settings, startRig, temporaryDir, type Rig } from '../support/harness.ts';
import { hasMosquitto, startMosquitto, type Mosquitto } from '../support/mosquitto.ts';
import { idOf } from '../support/servicenow.ts';
import { ROUTES } from './site.ts';
import { grant } from './support.ts';

let broker: Mosquitto;
/** Has the connector that is cut off. */
let rig: Rig;
let second: Connector;
let remove = () => {};
afterEach(async () => {
  await second.stop();
  await rig.stop();
  await broker.stop();
  remove();
});

const events = () => rig.servicenow.world.events;
async function checksOf({ ports }: Connector): Promise<{ leases: { lockers: number }; spool: { events: number } }> {
  const answer = await fetch(`http://127.0.0.1:${ports().http}/health`);
  return ((await answer.json()) as { checks: never }).checks;
}

let taps = 0;

/** How a tap of Ada's is answered at the kiosk, at one connector or the other. */
async function tap(port: number, token: string): Promise<{ kind?: string; code?: string }> {
  const answer = await fetch(`http://127.0.0.1:${port}/kiosk/v1/tap`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ request_id: idOf(`tap ${(taps += 1)}`), kind: 'badge', value: '12-1' }),
  });
  const { view, error } = (await answer.json()) as { view?: { kind: string }; error?: { code: string } };
  return { ...view, ...error };
}

(hasMosquitto ? test : test.skip)(
  'what one decides while the other has the locker is told once it is back, once, and the other tells of the door; then the kiosk is served by that one alone',
  async () => {
    broker = await startMosquitto();
    const options = { leaseSeconds: 3, grantsEveryS: 1 };
    rig = await startRig(options, { CONNECTOR_NAME: 'first', MQTT_URL: broker.url, KIOSK_REQUESTS_PER_MINUTE: '600' });
    const { servicenow } = rig;
    servicenow.world.grants = () => [grant('Ada')];
    const token = await rig.enrolKiosk();
    const device = await rig.device();
    await device.state({ 2: 'closed' });
    const asked = servicenow.calls.grants ?? 0;
    await servicenow.until(() => (servicenow.calls.grants ?? 0) > asked + 2);

    for (const route of ROUTES) servicenow.fault({ route, connector: 'first', status: 503, times: 100_000 });
    const temporary = temporaryDir();
    ({ remove } = temporary);
    const env = { CONNECTOR_NAME: 'second', MQTT_URL: broker.url, COMMAND_KEY_DIR: rig.env.DATA_DIR ?? '' };
    second = createConnector(readConfig(settings(servicenow.url, temporary.dir, env)));
    await second.start();
    await eventually(async () => (await checksOf(second)).leases.lockers === 1, 20_000);

    // Both act for the locker now: this one for what it was granted.
    const arrived = device.nextCommand();
    expect(await tap(rig.connector.ports().http, token)).toMatchObject({ kind: 'open' });
    const { id } = await arrived;
    await device.reply(id, 'done');
    await device.event({ seq: 1, type: 'door_opened', bay: 2, cmd: id, data: { by: 'command' } });
    await device.event({ seq: 2, type: 'door_closed', bay: 2, cmd: id, data: { presence: 'empty', open_ms: 4_000 } });
    await servicenow.until(() => events().length === 2);
    expect(events().map(({ type }) => type)).toEqual(['door_opened', 'door_closed']);

    servicenow.clearFaults();
    await servicenow.until(() => events().length > 2 && servicenow.world.results.length > 0);
    expect(events().slice(2)).toMatchObject([{ type: 'opened_alone', command_id: id, sequence: null }]);
    expect(servicenow.world.results).toMatchObject([{ command_id: id, state: 'done' }]);
    const { http } = rig.connector.ports();
    await eventually(async () => (await tap(http, token)).code === 'locker_not_served', 60_000);
    await eventually(async () => (await checksOf(rig.connector)).spool.events === 0, 40_000);
    expect(events()).toHaveLength(3);
    expect(await tap(second.ports().http, token)).toMatchObject({ kind: 'nothing' });
    expect(servicenow.world.taps.at(-1)).toMatchObject({ connector_id: idOf('second') });
    expect(device.commands.map((command) => command.id)).toEqual([id]);
  },
  150_000,
);
