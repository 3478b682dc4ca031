/** Page, connector, broker and simulated locker as they really are; only ServiceNow is a stand-in. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import type { Handover } from '../../kiosk/api/types.ts';
import { createSimulatorServer } from '../../simulator/api.ts';
import { createSimulator, type Simulator } from '../../simulator/simulator.ts';
import { startRig, type Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';
import { buildPanel } from './support/build.ts';
import { startBrowser } from './support/kiosk-page.ts';

const LOCKER = 'locker-1';
const BADGE = '04A1B2C3';
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bay = { charging: false, has_presence_sensor: true };
const handover: Handover = {
  ...{ handover_id: idOf('handover'), kind: 'loan', direction: 'collect', bay_number: 1, bay_label: 'A1' },
  ...{ item: { name: 'Laptop', asset_tag: 'P1' }, due_at: '2030-01-02T16:00:00Z', state: 'authorised', exit: null },
  ...{ then: 'end', undoes: false },
};

let browser: Browser;
let page: Page;
let rig: Rig;
let simulator: Simulator;
let server: FastifyInstance;

beforeAll(async () => {
  browser = await startBrowser();
  buildPanel();
  // The simulator's address must be known to the connector, which lets only that page embed the kiosk.
  const panelPort = await freePort();
  rig = await startRig({ bays: 2, pollMs: 50 }, { KIOSK_FRAME_ANCESTOR: `http://127.0.0.1:${panelPort}` });
  const { world } = rig.servicenow;
  world.codes.set('controller-code', { purpose: 'controller', locker: 1 });
  world.codes.set('kiosk-code', { purpose: 'kiosk', locker: 1 });
  world.visit = () => ({ view: { kind: 'open', handover, command: openCommand() } });
  const closed = () => world.events.some(({ type }) => type === 'door_closed');
  world.handovers = () => [{ ...handover, state: closed() ? 'committed' : 'opened' }];
  simulator = await createSimulator({
    lockers: [
      {
        ...{ controller_id: LOCKER, name: 'Lobby', enrolment_code: 'controller-code' },
        bays: [
          { ...bay, number: 1, label: 'A1', content: { asset_tag: 'P1', name: 'Laptop' } },
          { ...bay, number: 2, label: 'A2' },
        ],
      },
    ],
    connector_url: connectorUrl(),
    directory: join(rig.dir, 'simulator'),
  });
  server = await createSimulatorServer({
    simulator,
    people: [{ name: 'Ada', badge: BADGE }],
    panel_directory: at('../../dist/panel/'),
  });
  await server.listen({ port: panelPort, host: '127.0.0.1' });
  await rig.servicenow.until(() => world.states.some(({ doors }) => doors !== null));
  page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  page.setDefaultTimeout(30_000);
  const kiosk = encodeURIComponent(`${connectorUrl()}/kiosk/?code=kiosk-code`);
  await page.goto(`http://127.0.0.1:${panelPort}/panel/?controller=${LOCKER}&kiosk=${kiosk}`);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await simulator?.stop();
  await rig?.stop();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
const connectorUrl = () => `http://127.0.0.1:${rig.connector.ports().http}`;
const openCommand = () => ({
  ...{ command_id: idOf('command'), locker_id: idOf('locker 1'), controller_id: LOCKER, bay_number: 1, action: 'open' },
  ...{ expires_at: new Date(Date.now() + 20_000).toISOString(), handover_id: handover.handover_id },
});

test('from the badge to the receipt, through every part', async () => {
  const kiosk = page.frameLocator('iframe');
  await kiosk.getByRole('heading', { name: /^Hold your badge/ }).waitFor();
  await page.getByRole('button', { name: 'Hold the badge of Ada to the reader' }).click();
  await kiosk.getByRole('heading', { name: 'Take the Laptop and close the door' }).waitFor();
  expect(rig.servicenow.world.taps[0]).toMatchObject({ credential: { kind: 'badge', value: BADGE } });

  const physical = page.getByRole('listitem', { name: 'Bay A1' });
  await physical.getByRole('button', { name: 'Take Laptop' }).click();
  await physical.getByRole('button', { name: 'Close the door' }).click();
  await kiosk.getByRole('heading', { name: 'You have the Laptop' }).waitFor();
  expect(simulator.truth()).toMatchObject({
    hand: [{ asset_tag: 'P1' }],
    lockers: [{ bays: [{ content: null }, {}] }],
  });
  await kiosk.getByRole('button', { name: 'Finish' }).click();
  await kiosk.getByRole('heading', { name: /^Hold your badge/ }).waitFor();
});

test('two doors in one visit: the second opens by itself when the first is done', async () => {
  const { world } = rig.servicenow;
  const kiosk = page.frameLocator('iframe');
  const swap = { ...handover, kind: 'replacement' };
  const old: Handover = { ...swap, handover_id: idOf('old'), direction: 'deposit', then: 'next' };
  const fresh: Handover = { ...swap, handover_id: idOf('fresh'), bay_number: 2, bay_label: 'A2' };
  world.visit = (body) => {
    const opened = 'credential' in body ? old : fresh;
    const { handover_id, bay_number } = opened;
    const command = { ...openCommand(), command_id: idOf(`open ${bay_number}`), handover_id, bay_number };
    return { view: { kind: 'open', handover: opened, command } };
  };
  const closings = () => world.events.filter(({ type }) => type === 'door_closed').length;
  const before = closings();
  world.handovers = () => [
    { ...old, state: closings() > before ? 'committed' : 'opened' },
    { ...fresh, state: closings() > before + 1 ? 'committed' : 'opened' },
  ];
  await page.getByRole('button', { name: 'Hold the badge of Ada to the reader' }).click();
  await kiosk.getByRole('heading', { name: 'Put the Laptop in and close the door' }).waitFor();
  const first = page.getByRole('listitem', { name: 'Bay A1' });
  await first.getByRole('button', { name: /^Put Laptop/ }).click();
  await first.getByRole('button', { name: 'Close the door' }).click();
  await kiosk.getByRole('img', { name: /Door A2 is marked/ }).waitFor();
  await kiosk.getByRole('heading', { name: 'Take the Laptop and close the door' }).waitFor();
  expect(world.taps.filter((body) => 'handover_id' in body)).toMatchObject([{ handover_id: old.handover_id }]);
  await page.getByRole('listitem', { name: 'Bay A2' }).getByRole('button', { name: 'Close the door' }).click();
  await kiosk.getByRole('heading', { name: 'You have the new Laptop' }).waitFor();
});
