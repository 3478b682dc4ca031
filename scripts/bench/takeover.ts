/** Two connectors on one broker; the owner of the lockers is killed. How long until the other owns them. */
import { SIGN_IN_KEYS, temporaryDir } from '../../connector/tests/support/harness.ts';
import { startPair } from '../../connector/tests/support/pair.ts';
import { startServiceNow } from '../../connector/tests/support/servicenow.ts';
import { startBroker } from './broker.ts';
import { LOCKERS } from './events.ts';
import { BUILT } from './system.ts';

const GIVE_UP_MS = 120_000;

/** @param leaseSeconds for which ServiceNow gives a locker: it decides nearly all of the figure */
export async function measureTakeover(leaseSeconds: number): Promise<{ takeover_s: number }> {
  const { dir, remove } = temporaryDir();
  const broker = await startBroker();
  const servicenow = await startServiceNow(SIGN_IN_KEYS.publicKey, { lockers: LOCKERS, leaseSeconds });
  try {
    const { second, killFirst } = await startPair({
      ...{ lockers: LOCKERS, brokerUrl: broker.url, servicenowUrl: servicenow.url, dir },
      command: [BUILT],
    });
    const tookMs = await killFirst(GIVE_UP_MS);
    second.child.kill('SIGTERM');
    await second.exited;
    return { takeover_s: tookMs / 1000 };
  } finally {
    await servicenow.close();
    await broker.stop();
    remove();
  }
}
