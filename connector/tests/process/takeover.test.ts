/** Two connectors on one broker; the owner of the lockers is killed under load. */
import { join } from 'node:path';
import { bundleConnector } from '../support/bundle.ts';
import { gather } from '../support/crowd.ts';
import { eventually, SIGN_IN_KEYS, temporaryDir } from '../support/harness.ts';
import { hasMosquitto, startMosquitto } from '../support/mosquitto.ts';
import { startPair } from '../support/pair.ts';
import { createRandom } from '../support/random.ts';
import { idOf, startServiceNow } from '../support/servicenow.ts';
import { compare, madeBy } from '../support/verdict.ts';

const LOCKERS = 2;
/** What the app gives. */
const LEASE_S = 20;
const TAKEOVER_MS = 30_000;

const post = (url: string, body: object, token = '') =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });

(hasMosquitto ? test : test.skip)(
  'the second connector owns the lockers of the first within 30 s of its death, and knows their kiosks; no event is lost, no order broken',
  async () => {
    const { dir, remove } = temporaryDir();
    const broker = await startMosquitto();
    const servicenow = await startServiceNow(SIGN_IN_KEYS.publicKey, {
      lockers: LOCKERS,
      pollMs: 100,
      leaseSeconds: LEASE_S,
    });
    const { first, second, killFirst } = await startPair({
      ...{ lockers: LOCKERS, brokerUrl: broker.url, servicenowUrl: servicenow.url, dir },
      command: await bundleConnector(),
    });

    const directory = join(dir, 'lockers');
    const crowd = await gather({
      ...{ lockers: LOCKERS, bays: 3, directory, servicenow, random: createRandom(1) },
      ...{ connectorUrl: first.url, mqttUrl: broker.url },
    });
    await servicenow.until(() => servicenow.world.events.length >= 60);
    // What the first has brought to ServiceNow the second forgets, so that it does not bring all of it again.
    const healthOf = async (url: string) =>
      (await (await fetch(`${url}/health`)).json()) as {
        checks: { spool: { events: number }; leases: { lockers: number } };
      };
    expect((await healthOf(second.url)).checks.leases.lockers).toBe(0);
    servicenow.world.codes.set('kiosk-code', { purpose: 'kiosk', locker: 1 });
    const enrolled = await post(`${first.url}/kiosk/v1/enrol`, { code: 'kiosk-code' });
    const { kiosk_token: token } = (await enrolled.json()) as { kiosk_token: string };

    const tookMs = await killFirst(TAKEOVER_MS + 30_000);
    process.stdout.write(`taken over after ${(tookMs / 1000).toFixed(1)} s\n`);
    expect(tookMs).toBeLessThan(TAKEOVER_MS);
    const tap = { request_id: idOf('tap'), kind: 'badge', value: '0042' };
    expect((await post(`${second.url}/kiosk/v1/tap`, tap, token)).status).toBe(200);
    expect(servicenow.world.taps).toMatchObject([{ locker_id: idOf('locker 1'), credential: { value: '0042' } }]);

    await crowd.leave();
    const told = () =>
      crowd.simulator.truth().lockers.every(({ controller_id: controller, backlog }) => {
        const has = servicenow.world.events.filter((event) => event.controller_id === controller).length;
        return backlog === 0 && has >= madeBy(directory, controller);
      });
    await eventually(told, 60_000).catch(() => {});
    second.child.kill('SIGTERM');
    await second.exited;
    expect(compare(crowd, servicenow, directory).wrong).toEqual([]);
    await crowd.simulator.stop();
    await servicenow.close();
    await broker.stop();
    remove();
  },
  240_000,
);
