/** A controller restarts, loses its network or both at any moment around a command. */
import { join } from 'node:path';
import { createSimulator, type Simulator } from '../../simulator/simulator.ts';
import { createRandom } from '../support/random.ts';
import { startRig, type Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';

/** `ROUNDS=500 SEED=2` for a long run. */
const ROUNDS = Number(process.env.ROUNDS ?? 12);
const SEED = Number(process.env.SEED ?? 1);
const ALIVE_MS = 3_000;

let rig: Rig;
let simulator: Simulator;
let openings: number[];

beforeEach(async () => {
  rig = await startRig({ bays: 2, pollMs: 50 });
  rig.servicenow.world.codes.set('simulator-code', { purpose: 'controller', locker: 1 });
  simulator = await createSimulator({
    lockers: [
      {
        controller_id: 'locker-1',
        name: 'Locker 1',
        enrolment_code: 'simulator-code',
        bays: [1, 2].map((number) => ({ number, label: `A${number}`, charging: false, has_presence_sensor: true })),
      },
    ],
    connector_url: `http://127.0.0.1:${rig.connector.ports().http}`,
    directory: join(rig.dir, 'simulator'),
  });
  openings = [];
  let wasOpen = false;
  simulator.onChange(() => {
    const isOpen = doorOf(1) === 'open';
    if (isOpen && !wasOpen) openings.push(Date.now());
    wasOpen = isOpen;
  });
  await rig.servicenow.until(() => rig.servicenow.world.states.some(({ doors }) => doors !== null));
});
afterEach(async () => {
  await simulator.stop();
  await rig.stop();
});

const doorOf = (bay: number) => simulator.truth().lockers[0]?.bays.find(({ number }) => number === bay)?.door;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const statesOf = (id: string) =>
  rig.servicenow.world.results.filter(({ command_id }) => command_id === id).map(({ state }) => state);
const isOver = (id: string) => ['done', 'failed', 'rejected', 'expired', 'unknown'].includes(statesOf(id).at(-1) ?? '');

test('a command around a restart is told as it went, in bounded time, and opens at most one door once', async () => {
  const random = createRandom(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = idOf(`round ${SEED} ${round}`);
    const fault = random() < 0.6 ? 'power_cut' : 'network_lost';
    const before = openings.length;
    const faultAt = random() * 300;
    const lasts = random() < 0.5 ? random() * 50 : random() * 1_500;
    const commandAt = random() * 400;
    const faultDone = (async () => {
      await pause(faultAt);
      simulator.setLockerFault('locker-1', fault, true);
      await pause(lasts);
      simulator.setLockerFault('locker-1', fault, false);
    })();
    await pause(commandAt);
    const sentAt = Date.now();
    rig.servicenow.world.commands.push({
      command_id: id,
      locker_id: idOf('locker 1'),
      controller_id: 'locker-1',
      bay_number: 1,
      action: 'open',
      expires_at: new Date(sentAt + ALIVE_MS).toISOString(),
      handover_id: null,
    });
    await faultDone;
    await rig.servicenow.until(() => isOver(id));
    const took = Date.now() - sentAt;
    // Whatever was under way physically has happened by now.
    await pause(200);
    const opened = openings.length - before;
    const about = `round ${round}: ${fault} at ${faultAt | 0} for ${lasts | 0}, command at ${commandAt | 0}, ${statesOf(id).join(' ')}, opened ${opened}, after ${took} ms`;
    const said = statesOf(id).at(-1);
    const fits = said === 'done' ? opened === 1 : said === 'unknown' ? opened <= 1 : opened === 0;
    expect(fits ? 'fits' : about).toBe('fits');
    expect(took < ALIVE_MS + 10_000 ? 'in time' : about).toBe('in time');
    // What a command opened is never taken for a forced door.
    expect(rig.servicenow.world.events.filter(({ type }) => type === 'forced_open')).toEqual([]);
    if (doorOf(1) === 'open') simulator.closeDoor('locker-1', 1);
    const settled = () => simulator.truth().lockers[0]?.backlog === 0 && simulator.truth().lockers[0]?.online;
    for (let waited = 0; !settled() && waited < 20_000; waited += 20) await pause(20);
  }
}, 600_000);
