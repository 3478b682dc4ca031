import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, order, type Command, type Site } from '../../support/site.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };
const TWO_MINUTES_MS = 120_000;

let instance: TestInstance;
let site: Site;
let command: Command;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
  await order(site, NOAH);
  const { view } = (await site.tap('badge', NOAH.badge)).result;
  if (!view.command) throw new Error('the tap opened nothing');
  ({ command } = view);
});
afterEach(() => instance.close());

const state = () => instance.row('x_smart_lockers_command', `sys_id=${command.command_id}`).state;
const doors = async (door: 'open' | 'closed') => {
  await site.call('lease', { connector_id: site.connectorId, want: 'all' });
  await site.call('state', {
    connector_id: site.connectorId,
    lockers: [
      {
        locker_id: site.lockerId,
        online: true,
        doors: [{ bay_number: command.bay_number, door, presence: 'unknown' }],
        at: new Date(instance.clock.now()).toISOString(),
        sequence: 1_000,
      },
    ],
  });
};

test('a connector dies after the door has opened: the event says that the command was carried out', async () => {
  await site.send(site.event('door_opened', command.bay_number, { by: 'command' }, command.command_id));
  instance.advance(TWO_MINUTES_MS);
  expect(state()).toBe('done');
});

test.each([
  ['closed', 'failed'],
  ['open', 'done'],
] as const)(
  'a connector dies with the command: unknown, until the doors’ snapshot (%s) says: %s',
  async (door, outcome) => {
    instance.advance(TWO_MINUTES_MS);
    expect(state()).toBe('unknown');
    await doors(door);
    expect(state()).toBe(outcome);
  },
);

test('doors that do not include the last event say nothing; those that do are taken over, whatever the clocks say', async () => {
  await site.send(site.event('booted', null, {}), site.event('booted', null, {}));
  const bay = () => instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=${command.bay_number}`).door;
  const report = (sequence: number) =>
    site.call('state', {
      connector_id: site.connectorId,
      lockers: [
        {
          locker_id: site.lockerId,
          online: true,
          doors: [{ bay_number: command.bay_number, door: 'open', presence: 'unknown' }],
          // The controller's clock is an hour behind.
          at: new Date(instance.clock.now() - 3_600_000).toISOString(),
          sequence,
        },
      ],
    });
  const before = bay();
  await report(1);
  expect(bay()).toBe(before);
  await report(2);
  expect(bay()).toBe('open');
});
