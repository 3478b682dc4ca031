import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, order, type Site } from '../../support/site.ts';

const GRACE = { person: 'grace.miller', badge: '04A9BACB' };
const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };
const DAY_MS = 86_400_000;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const stockOuts = () => instance.rows('x_smart_lockers_stock_out');
const write = (table: string, values: Record<string, string>): void => {
  instance.kernel.records.insert(instance.kernel.begin({ user: 'admin' }), table, values);
};
const change = (table: string, query: string, changes: Record<string, string>): void => {
  for (const row of instance.rows(table, query)) {
    instance.kernel.records.update(instance.kernel.begin({ user: 'admin' }), table, row.sys_id ?? '', changes);
  }
};
const noDevices = (query = ''): void => change('alm_hardware', `install_status=6${query}`, { substatus: 'defective' });

/** A headset in the place of a laptop: the one thing that there is of another kind. */
const headsetsWillDo = (): void =>
  change('cmdb_model_category', 'name=Headset', {
    cmdb_ci_class: instance.row('cmdb_model_category', 'name=Loan laptop').cmdb_ci_class ?? '',
  });

describe('a request that nothing could serve', () => {
  test('is one stock-out, however often it is tried, and the mail says what is free instead', async () => {
    noDevices('^model_category.name=Loan laptop');
    headsetsWillDo();
    await order(site, NOAH);
    for (let minute = 0; minute < 3; minute += 1) instance.advance(60_000);
    expect(stockOuts()).toHaveLength(1);
    const { sys_id: assignment } = instance.row('x_smart_lockers_assignment', 'stage=waiting');
    const noah = instance.row('sys_user', `user_name=${NOAH.person}`).sys_id;
    const [missed] = stockOuts();
    expect(missed).toMatchObject({ kind: 'loan', reason: 'device', locker: site.lockerId, assignment, person: noah });
    expect(missed?.offered).toMatch(/^Free instead: .+ in .+\.$/);
    const mail = instance.row('sys_email', 'subjectSTARTSWITHYou are on the list');
    expect(mail.body).toContain(missed?.offered);
  });

  test('is offered what can take its place, and nothing of another class', async () => {
    noDevices('^model_category.name=Loan laptop');
    await order(site, NOAH);
    headsetsWillDo();
    await order(site, GRACE);
    expect(
      stockOuts()
        .map((row) => row.offered)
        .sort(),
    ).toEqual(['', expect.stringMatching(/^Free instead: Headset in [^;]+\.$/)]);
  });

  test('is told so where nothing else is free', async () => {
    noDevices();
    await order(site, NOAH);
    expect(stockOuts().map((row) => row.offered)).toEqual(['']);
  });
});

test('who finds nothing at the kiosk is counted once a day', async () => {
  noDevices();
  // Nothing of the own either, that could be handed in.
  change('alm_hardware', `assigned_to.user_name=${NOAH.person}`, { assigned_to: '' });
  for (const day of [1, 1, 2]) {
    if (day === 2) instance.clock.advance(DAY_MS);
    await site.call('lease', { connector_id: site.connectorId, want: 'all' });
    const { result } = await site.tap('badge', NOAH.badge);
    expect(result.view).toMatchObject({ kind: 'nothing', reason: 'nothing_free', instead: [] });
    expect(stockOuts()).toHaveLength(day);
  }
});

describe('what a locker keeps free', () => {
  const keptFor = (kind: string): number | null =>
    instance.run<number>(`
      var bays = require('./src/server/data/lockers.ts').readBays([['locker', '=', '${site.lockerId}']]);
      require('./src/server/capacity/use.ts').keptFor({ kind: '${kind}' }, '${site.lockerId}', bays)`).value;

  test('is kept from others and not from what it is kept for, nor from returns', () => {
    write('x_smart_lockers_capacity', {
      locker: site.lockerId,
      kind: 'repair',
      minimum: '1',
      maximum: '3',
      current: '2',
    });
    expect([keptFor('charging'), keptFor('repair'), keptFor('loan')]).toEqual([2, 0, 0]);
  });

  test('moves towards demand by one bay a night, within its limits', () => {
    const reserve = { locker: site.lockerId, kind: 'repair', minimum: '0', maximum: '2', current: '0' };
    write('x_smart_lockers_capacity', reserve);
    const now = instance.clock.now();
    for (let day = 0; day < 28; day += 1) {
      for (let more = 0; more < 3; more += 1) {
        const at = new Date(now - day * DAY_MS - more * 60_000).toISOString().slice(0, 19).replace('T', ' ');
        write('x_smart_lockers_stock_out', { at, kind: 'repair', locker: site.lockerId, reason: 'bay' });
      }
    }
    const night = (): string | undefined => {
      instance.run("require('./src/server/capacity/rebalance.ts').moveReserves(); 'done'");
      return instance.row('x_smart_lockers_capacity', 'kind=repair').current;
    };
    expect([night(), night(), night()]).toEqual(['1', '2', '2']);
  });

  test('is one row for a locker and a kind, with limits that leave room', () => {
    const limits = { locker: site.lockerId, kind: 'repair' };
    const insert = (minimum: string, maximum: string): void => {
      instance.run(`
        var row = new GlideRecord('x_smart_lockers_capacity'); row.initialize();
        row.setValue('locker', '${limits.locker}'); row.setValue('kind', '${limits.kind}');
        row.setValue('minimum', '${minimum}'); row.setValue('maximum', '${maximum}'); row.insert(); 'done'`);
    };
    insert('3', '1');
    expect(instance.rows('x_smart_lockers_capacity')).toHaveLength(0);
    insert('1', '3');
    insert('0', '5');
    expect(instance.rows('x_smart_lockers_capacity').map((row) => row.maximum)).toEqual(['3']);
  });
});
