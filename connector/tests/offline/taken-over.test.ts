/** A connector that is cut off and serves what was granted, while another one reaches ServiceNow and is given its locker. */
import { idOf } from '../support/servicenow.ts';
import { eventually, startAlone, type Alone } from './site.ts';
import { badgeOf, grant } from './support.ts';

let site: Alone;
afterEach(() => site.rig.stop());

const BEN = {
  person: { person_id: idOf('ben'), name: 'Ben', language: 'de' },
  credentials: [badgeOf(2)],
  bay_number: 3,
};
const NOBODY = 9;
/** The code of a refusal; null where the person is served. */
async function refusal(card: number): Promise<string | null> {
  const { body } = await site.tapWith('badge', `12-${card}`);
  return (body as { error?: { code: string } }).error?.code ?? null;
}

/** Ada has taken her laptop out of bay 2, the lease is over, and another connector has it. */
async function startTakenOver(): Promise<void> {
  site = await startAlone({ grants: [grant('Ada'), grant('Ben', BEN)], leaseSeconds: 3 });
  const { servicenow } = site.rig;
  site.goAway();
  const asked = servicenow.calls.lease ?? 0;
  await eventually(() => (servicenow.calls.lease ?? 0) > asked);
  site.late.steadyMs = 60_000;
  const arrived = site.device.nextCommand();
  await site.tap();
  const { id } = await arrived;
  await site.passThrough(id, 2, 'empty');
  await eventually(async () => (await site.spooled()) === 3);
  servicenow.world.leaseSeconds = 600;
  servicenow.lend(1, 'another connector');
}

test('opens nothing there once it has heard of it: not while ServiceNow answers, not when it is away again, not after a restart', async () => {
  await startTakenOver();
  site.rig.servicenow.clearFaults();
  await eventually(async () => (await refusal(NOBODY)) === 'locker_not_served');
  const opened = site.device.commands.length;
  site.goAway();
  const asked = site.rig.servicenow.calls.lease ?? 0;
  site.late.steadyMs += 60_000;
  await site.rig.servicenow.until(() => (site.rig.servicenow.calls.lease ?? 0) > asked);
  expect(await refusal(2)).toBe('locker_not_served');
  await site.rig.restart();
  expect(await refusal(2)).toBe('locker_not_served');
  expect(site.device.commands).toHaveLength(opened);
});
