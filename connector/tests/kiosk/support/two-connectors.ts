import { readConfig } from '../../../src/config/config.ts';
import { createConnector, type Connector } from '../../../src/connector.ts';
import { settings, startRig, temporaryDir, type Rig } from '../../support/harness.ts';
import { freePort } from '../../support/mosquitto.ts';
import { idOf } from '../../support/servicenow.ts';

/** Two connectors that stand in for each other, as they really are; only ServiceNow is a stand-in. */
export interface TwoConnectors {
  /** The first, and ServiceNow. */
  readonly rig: Rig;
  readonly second: Connector;
  readonly addresses: { readonly first: string; readonly second: string };
  /** An address at the first that enrols a kiosk. */
  readonly enrolment: string;
  /** By which connectors taps came to ServiceNow. */
  tapped(): string[];
  stop(): Promise<void>;
}
export const [FIRST, SECOND] = [idOf('first'), idOf('second')];

export async function startTwoConnectors(): Promise<TwoConnectors> {
  const { dir, remove } = temporaryDir();
  const ports = { first: String(await freePort()), second: String(await freePort()) };
  const addresses = { first: `http://127.0.0.1:${ports.first}`, second: `http://127.0.0.1:${ports.second}` };
  const KIOSK_ADDRESSES = Object.values(addresses).join();
  const rig = await startRig({ leaseSeconds: 2 }, { CONNECTOR_NAME: 'first', HTTP_PORT: ports.first, KIOSK_ADDRESSES });
  const { world, url } = rig.servicenow;
  const ofSecond = { CONNECTOR_NAME: 'second', HTTP_PORT: ports.second, KIOSK_ADDRESSES };
  const second = createConnector(readConfig(settings(url, dir, ofSecond)));
  await second.start();
  world.codes.set('kiosk-code', { purpose: 'kiosk', locker: 1 });
  return {
    rig,
    second,
    addresses,
    enrolment: `${addresses.first}/kiosk/?code=kiosk-code`,
    tapped: () => world.taps.map(({ connector_id }) => String(connector_id)),
    async stop() {
      await second.stop();
      await rig.stop();
      remove();
    },
  };
}
