import { CUT_EVERY, firstCut } from '../../support/cut-off.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { startInstance, type Saved, type TestInstance } from '../../support/instance.ts';
import { HIRES, putInStock, rolloutOf } from '../../support/rollout.ts';
import { BASE } from '../../support/site.ts';

/** Starting a rollout is cut off after its first write, its second, and so on; then it is started again, or a job goes on. */
const MINUTE_MS = 60_000;
const MOST_WRITES = 60;

const LIST = 'person,asset,kit\nnoah.carter,KT-011,charger + DK-001 | MO-017\namelie.roy,,';

async function prepared(): Promise<Saved> {
  const instance = await startInstance();
  putInStock(instance, 'DK-001', 'Adapter');
  putInStock(instance, 'MO-017', 'Adapter');
  await rolloutOf(instance, HIRES).add(LIST);
  return instance.save();
}

async function outcome(instance: TestInstance): Promise<object> {
  const pick = (table: string, columns: readonly string[]) =>
    instance
      .rows(table)
      .map((row) => columns.map((column) => row[column] ?? '').join(' | '))
      .sort();
  return {
    ...(await fingerprint(instance)),
    lines: pick('x_smart_lockers_rollout_line', ['person', 'state', 'locker', 'day', 'asset', 'assignment', 'problem']),
    kits: pick('x_smart_lockers_kit_item', ['assignment', 'position', 'asset', 'name']),
    rollout: pick('x_smart_lockers_rollout', ['name', 'state']),
  };
}

/** The agent starts it again at once, or after a job has gone on with it. */
async function afterwards(instance: TestInstance, jobFirst: boolean): Promise<object> {
  if (jobFirst) instance.advance(2 * MINUTE_MS);
  await rolloutOf(instance, HIRES).start();
  instance.settle();
  const found = await outcome(instance);
  await instance.close();
  return found;
}

test('cut off after any of its writes, a start is completed by the next one or by the job, and nothing is there twice', async () => {
  const saved = await prepared();
  const whole = await afterwards(await startInstance(saved), false);
  let cuts = 0;
  for (let writes = 1 + firstCut(); writes < MOST_WRITES; writes += CUT_EVERY) {
    const instance = await startInstance(saved);
    const { id, post } = rolloutOf(instance, HIRES);
    instance.kernel.faults.add({ path: `${BASE}/console/rollouts/${id}/start`, times: 1, cutAfterWrites: writes });
    const { status } = await post('start');
    expect({ writes, found: await afterwards(instance, writes % 2 === 0) }).toEqual({ writes, found: whole });
    if (status === 200) break;
    cuts = writes;
  }
  expect(cuts).toBeGreaterThan(10);
  expect(cuts).toBeLessThan(MOST_WRITES - CUT_EVERY);
}, 300_000);
