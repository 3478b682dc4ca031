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
/** After an outage ServiceNow is asked for leases again within so long. */
const SOON_MS = 60_000;
const TEST_MS = 150_000;
/** The code of a refusal; null where the person is served. */
async function refusal(card: number): Promise<string | null> {
  const { body } = await site.tapWith('badge', `12-${card}`);
  return (body as { error?: { code: string } }).error?.code ?? null;
}

/** Ada has taken her laptop out of bay 2, the lease is over, and another connector has it. */
async function startTakenOver(): Promise<{ commandId: string }> {
  site = await startAlone({ grants: [grant('Ada'), grant('Ben', BEN)], leaseSeconds: 3 });
  const { servicenow } = site.rig;
  site.goAway();
  const asked = servicenow.calls.lease ?? 0;
  await eventually(() => (servicenow.calls.lease ?? 0) > asked);
  site.late.steadyMs = 60_000;
  const arrived = site.device.nextCommand();
  await site.tap();
  const { id } = await arrived;
  await site.device.reply(id, 'done');
  await site.device.event({ seq: 1, type: 'door_opened', bay: 2, cmd: id, data: { by: 'command' } });
  const data = { presence: 'empty', open_ms: 4_000 } as const;
  await site.device.event({ id: idOf('closed'), seq: 2, type: 'door_closed', bay: 2, cmd: id, data });
  await eventually(async () => (await site.spooled()) === 3);
  servicenow.world.leaseSeconds = 600;
  servicenow.lend(1, 'another connector');
  return { commandId: id };
}

test(
  'tells what it has decided as soon as ServiceNow answers, though another connector has the locker; what the door did is told by that one',
  async () => {
    const { commandId } = await startTakenOver();
    const { servicenow } = site.rig;
    servicenow.clearFaults();
    servicenow.fault({ route: 'events', status: 503, times: 100_000 });
    await eventually(async () => (await refusal(NOBODY)) === 'locker_not_served', SOON_MS);
    expect(site.told()).toEqual([]);
    servicenow.clearFaults();
    await servicenow.until(() => site.told().length > 0 && servicenow.world.results.length > 0);
    expect(servicenow.world.events).toMatchObject([{ type: 'opened_alone', sequence: null, command_id: commandId }]);
    expect(servicenow.world.results).toMatchObject([{ command_id: commandId, state: 'done' }]);
    // The door's two events wait until the owner has brought its copies.
    await eventually(async () => (await site.spooled()) === 2);
    servicenow.world.events.push({ event_id: idOf('closed'), controller_id: 'locker-1', boot: 'b1', sequence: 2 });
    await eventually(async () => (await site.spooled()) === 0, SOON_MS);
    expect(site.told().filter(Boolean)).toEqual(['opened_alone']);
  },
  TEST_MS,
);

test(
  'opens nothing there once it has heard of it: not while ServiceNow answers, not when it is away again, not after a restart',
  async () => {
    await startTakenOver();
    site.rig.servicenow.clearFaults();
    await eventually(async () => (await refusal(NOBODY)) === 'locker_not_served', SOON_MS);
    const opened = site.device.commands.length;
    site.goAway();
    const asked = site.rig.servicenow.calls.lease ?? 0;
    site.late.steadyMs += 60_000;
    await site.rig.servicenow.until(() => (site.rig.servicenow.calls.lease ?? 0) > asked);
    expect(await refusal(2)).toBe('locker_not_served');
    await site.rig.restart();
    expect(await refusal(2)).toBe('locker_not_served');
    expect(site.device.commands).toHaveLength(opened);
  },
  TEST_MS,
);

test(
  'asks ServiceNow again, and no longer itself, once it has the locker back',
  async () => {
    await startTakenOver();
    const { servicenow } = site.rig;
    servicenow.world.leaseSeconds = 2;
    servicenow.lend(1, 'another connector');
    servicenow.clearFaults();
    await servicenow.until(() => site.told().includes('opened_alone'));
    await eventually(async () => (await refusal(1)) === null && servicenow.world.taps.length > 0, SOON_MS);
    expect(servicenow.world.taps[0]).toMatchObject({ locker_id: idOf('locker 1') });
  },
  TEST_MS,
);
