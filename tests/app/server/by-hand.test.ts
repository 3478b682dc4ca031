import { pressButton } from '../../support/button.ts';
import { startInstance, type TestInstance } from '../../support/instance.ts';
import { BASE, connect, newId, order, passDoor, type Site, type Visit } from '../../support/site.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };
const AGENT = 'owen.clarke';

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const assignment = () => instance.row('x_smart_lockers_assignment', `requested_for.user_name=${NOAH.person}`);
const asset = () => instance.row('alm_hardware', `sys_id=${assignment().asset}`);
const bay = (query: string) => instance.row('x_smart_lockers_bay', query);
const types = () => instance.rows('x_smart_lockers_access_event').map((event) => event.type);
const mailed = (notice: string) => instance.rows('sysevent', `name=x_smart_lockers.loan.${notice}`);

const press = (name: string, table: string, id?: string): 'done' | 'hidden' =>
  pressButton(instance, { name, table, id, user: AGENT });

async function tap(): Promise<Visit> {
  const { result, error } = await site.tap('badge', NOAH.badge);
  if (error) throw new Error(error.code);
  return result;
}

async function collected(): Promise<void> {
  await order(site, NOAH);
  const { view } = await tap();
  if (view.command) await passDoor(site, view.command, 'empty');
}

/** Noah stands at the kiosk and has a bay opened to return what he has. */
async function returning(): Promise<Visit> {
  const { session, view } = await tap();
  const choice = view.choices?.find((one) => one.kind === 'return');
  const body = { session_id: session.session_id, request_id: newId(), choice_id: choice?.choice_id };
  return (await site.call<Visit>('choose', body)).result;
}

describe('"Cancel"', () => {
  test('ends a reservation: bay and device are free, handovers exited, the request closed, the person told', async () => {
    const item = await order(site, NOAH);
    expect(press('Cancel', 'assignment', assignment().sys_id)).toBe('done');
    instance.settle();
    expect(assignment()).toMatchObject({ stage: 'cancelled', outcome: 'withdrawn', live_asset: '', running_key: '' });
    expect(asset()).toMatchObject({ install_status: '6', substatus: 'available', reserved_for: '' });
    const handovers = instance.rows('x_smart_lockers_handover');
    expect(handovers.map(({ state, exit, live_bay: held }) => [state, exit, held])).toEqual([
      ['exited', 'cancelled', ''],
      ['exited', 'cancelled', ''],
    ]);
    expect(instance.row('sc_req_item', `sys_id=${item}`).state).toBe('4');
    expect(mailed('unserved')[0]?.parm2).toMatch(/IT has called it off/);
    expect(types()).toContain('exit');
    expect((await tap()).view.kind).not.toBe('open');
  });

  test('closes a request that still waits for approval, and a late approval changes nothing', async () => {
    const item = await order(site, { ...NOAH, kind: 'Mobile workstation' });
    expect(assignment().stage).toBe('requested');
    press('Cancel', 'assignment', assignment().sys_id);
    instance.settle();
    expect(instance.row('sc_req_item', `sys_id=${item}`).state).toBe('4');
    const approval = instance.row('sysapproval_approver', `document_id=${item}`);
    const tx = instance.kernel.begin({ user: 'admin' });
    instance.kernel.records.update(tx, 'sysapproval_approver', approval.sys_id ?? '', { state: 'approved' });
    instance.settle();
    expect(assignment()).toMatchObject({ stage: 'cancelled', live_asset: '' });
    expect(instance.row('sc_req_item', `sys_id=${item}`).state).toBe('4');
  });

  test('waits while somebody is at the kiosk with it, and not for a door that was never reported as closed', async () => {
    await order(site, NOAH);
    const { view } = await tap();
    await site.send(
      site.event('door_opened', view.command?.bay_number ?? 0, { by: 'command' }, view.command?.command_id),
    );
    press('Cancel', 'assignment', assignment().sys_id);
    expect(assignment().stage).toBe('reserved');
    instance.clock.advance(6 * 60_000);
    press('Cancel', 'assignment', assignment().sys_id);
    expect(assignment()).toMatchObject({ stage: 'cancelled', live_asset: '' });
  });

  test('is not offered for a loan that runs', async () => {
    await collected();
    expect(press('Cancel', 'assignment', assignment().sys_id)).toBe('hidden');
  });
});

describe('"Mark returned"', () => {
  test('ends a running loan: the device is in the stockroom of the locker, in no bay, and the trail says who took it', async () => {
    await collected();
    expect(press('Mark returned', 'assignment', assignment().sys_id)).toBe('done');
    instance.settle();
    expect(assignment()).toMatchObject({ stage: 'completed', state: '3', outcome: 'taken_back', live_asset: '' });
    const { stockroom } = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
    expect(asset()).toMatchObject({ install_status: '6', substatus: 'available', assigned_to: '', stockroom });
    expect(instance.rows('x_smart_lockers_bay', `asset=${asset().sys_id}`)).toEqual([]);
    expect(instance.row('x_smart_lockers_handover', 'step=2')).toMatchObject({ state: 'exited', exit: 'cancelled' });
    expect(instance.row('sc_req_item', `sys_id=${assignment().request_item}`).state).toBe('3');
    expect(mailed('returned')).toHaveLength(1);
    const taken = instance.row('x_smart_lockers_access_event', 'type=taken_back');
    const agent = instance.row('sys_user', `user_name=${AGENT}`);
    expect(taken).toMatchObject({ person: agent.sys_id, asset: asset().sys_id, assignment: assignment().sys_id });
    const verdict = await instance.as(AGENT).get(`${BASE}/console/trail/${site.lockerId}/verify`);
    expect(verdict.result).toMatchObject({ ok: true });
  });

  test('waits while the device is being put into a bay', async () => {
    await collected();
    const { view } = await returning();
    press('Mark returned', 'assignment', assignment().sys_id);
    expect(assignment().stage).toBe('active');
    if (view.command) await passDoor(site, view.command, 'occupied');
    expect(assignment()).toMatchObject({ stage: 'completed', outcome: 'returned' });
  });

  test('cut off after any of its writes, comes to the same end by being pressed again, or by the job', async () => {
    await collected();
    const id = assignment().sys_id;
    const script = `var loan = new GlideRecord('x_smart_lockers_assignment'); loan.get('${id}');
      require('./src/server/ui/assignment.ts').markReturned(loan); 'done'`;
    const saved = await instance.save();
    for (const again of ['button', 'job']) {
      for (let cuts = 2; cuts < 7; cuts += 1) {
        instance = await startInstance(saved);
        instance.run(script, cuts);
        const decided = assignment().stage === 'completed';
        if (again === 'button') instance.run(script);
        instance.advance(60_000);
        if (again === 'button' || decided) {
          expect([again, cuts, assignment()]).toEqual([
            again,
            cuts,
            expect.objectContaining({ stage: 'completed', live_asset: '' }),
          ]);
          expect(asset().substatus).toBe('available');
          expect(mailed('returned').length).toBeGreaterThan(0);
          expect(types().filter((type) => type === 'taken_back')).toHaveLength(1);
        }
        await instance.close();
      }
    }
    instance = await startInstance(saved);
  });
});

describe('a bay and what was found about it', () => {
  test('"Block" takes a bay out of use, "Put back into service" settles what was doubtful', async () => {
    await order(site, NOAH);
    const visit = await tap();
    const body = { session_id: visit.session.session_id, request_id: newId(), exit: 'empty' };
    await site.call('cancel', { ...body, handover_id: visit.view.handover?.handover_id });
    const found = instance.row('x_smart_lockers_discrepancy', 'kind=empty');
    expect(press('Block', 'bay', found.bay)).toBe('hidden');
    expect(press('Put back into service', 'bay', found.bay)).toBe('done');
    expect(bay(`sys_id=${found.bay}`)).toMatchObject({ state: 'in_service', confidence: 'likely' });
    expect(instance.row('x_smart_lockers_discrepancy', 'kind=empty').state).toBe('resolved');
    expect(press('Block', 'bay', found.bay)).toBe('done');
    expect(bay(`sys_id=${found.bay}`).state).toBe('blocked');
    expect(types().filter((type) => type === 'bay_state')).toHaveLength(2);
  });

  test('"Resolve" closes a discrepancy in the name of the agent, and tells its incident', async () => {
    const { number } = bay(`locker=${site.lockerId}^number=1`);
    await site.send(site.event('forced_open', Number(number)));
    const found = instance.row('x_smart_lockers_discrepancy', 'kind=forced');
    expect(press('Resolve', 'discrepancy', found.sys_id)).toBe('done');
    const agent = instance.row('sys_user', `user_name=${AGENT}`);
    expect(instance.row('x_smart_lockers_discrepancy', 'kind=forced')).toMatchObject({
      state: 'resolved',
      resolved_by: agent.sys_id,
      dedupe_key: '',
    });
    expect(press('Resolve', 'discrepancy', found.sys_id)).toBe('hidden');
  });
});
