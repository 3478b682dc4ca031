import { startLoans, AMELIE, ASSIGNMENT, DAY_MS, HOUR_MS, MINUTE_MS, NOAH, type Loans } from '../../support/loans.ts';

/** What happens when people, devices, bays, lockers and requests change while something is promised or lent. */
let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
});
afterEach(() => loans.instance.close());

const jobs = () => loans.instance.advance(MINUTE_MS);
const leave = (person = NOAH.person) => loans.change('sys_user', loans.userId(person), { active: 'false' });
const bayOf = (assetId: string | undefined) => loans.instance.row('x_smart_lockers_bay', `asset=${assetId}`);
const item = () => loans.instance.row('sc_req_item', `sys_id=${loans.loan().request_item}`);
const live = () => loans.instance.row('x_smart_lockers_handover', 'direction=collect^state=planned');

describe('people who leave', () => {
  test('what they were promised is free again', async () => {
    const { asset } = await loans.order(NOAH);
    leave();
    jobs();
    expect(loans.loan()).toMatchObject({ stage: 'cancelled', outcome: 'person_left', live_asset: '' });
    expect(loans.instance.row('alm_hardware', `sys_id=${asset}`).substatus).toBe('available');
    expect(item().state).toBe('4');
  });

  test('what they have in the hand is due at once, and the manager is told once', async () => {
    await loans.collected();
    leave();
    jobs();
    const { due_date: due } = loans.loan();
    expect(Date.parse(`${due?.replace(' ', 'T')}Z`)).toBeLessThanOrEqual(loans.instance.clock.now());
    jobs();
    expect(loans.loan().due_date).toBe(due);
    expect(loans.events('loan.person_left').map((event) => event.parm1)).toEqual([loans.userId('marta.vidal')]);
    loans.instance.advance(2 * HOUR_MS);
    expect(loans.loan().stage).toBe('overdue');
    loans.instance.advance(DAY_MS);
    expect(loans.loan().escalated_at).not.toBe('');
  });

  test('of somebody without a manager IT is told', async () => {
    loans.change('sys_user', loans.userId(NOAH.person), { manager: '' });
    await loans.collected();
    leave();
    jobs();
    const { support_group: group } = loans.instance.row('x_smart_lockers_locker', `sys_id=${loans.site.lockerId}`);
    expect(loans.events('loan.person_left').map((event) => event.parm1)).toEqual([group]);
    loans.instance.advance(2 * HOUR_MS);
    loans.instance.advance(DAY_MS);
    expect(loans.events('loan.escalated').map((event) => event.parm1)).toEqual([group]);
  });
});

describe('a promised device', () => {
  test('that is retired is replaced by another one, with a fresh code', async () => {
    const { asset: first } = await loans.order(NOAH);
    loans.change('alm_hardware', first, { install_status: '7', substatus: 'disposed' });
    jobs();
    expect(loans.loan().stage).toBe('reserved');
    expect(loans.loan().asset).not.toBe(first);
    expect(live()).toMatchObject({ asset: loans.loan().asset, bay: bayOf(loans.loan().asset).sys_id });
    expect(loans.instance.row('alm_hardware', `sys_id=${first}`).install_status).toBe('7');
    expect(loans.events('loan.reserved')).toHaveLength(2);
    const { view } = await loans.tap();
    expect(view).toMatchObject({ kind: 'open', handover: { direction: 'collect' } });
  });

  test('the last one of its kind leaves the person in the line, told, and first served', async () => {
    loans.keepLaptops(1);
    const { asset } = await loans.order(NOAH);
    loans.change('alm_hardware', asset, { install_status: '6', substatus: 'pending_disposal' });
    jobs();
    jobs();
    expect(loans.loan()).toMatchObject({ stage: 'waiting', live_asset: '' });
    expect(loans.events('loan.waiting')).toHaveLength(1);
    loans.change('alm_hardware', asset, { substatus: 'available' });
    jobs();
    expect(loans.loan()).toMatchObject({ stage: 'reserved', live_asset: asset });
  });

  test('that an order of the platform’s asset management prepares, deploys and reclaims is that order’s until it is available', async () => {
    loans.keepLaptops(1);
    const { asset } = await loans.order(NOAH);
    const { stockroom } = loans.instance.row('alm_hardware', `sys_id=${asset}`);
    const hers = loans.userId(AMELIE.person);
    // What closing the three tasks of a loaner order is documented to write.
    const prepared = { install_status: '6', substatus: 'pending_install', reserved_for: hers };
    const deployed = { install_status: '1', substatus: '', reserved_for: '', assigned_to: hers, stockroom: '' };
    for (const written of [prepared, deployed]) {
      loans.change('alm_hardware', asset, written);
      jobs();
      jobs();
      expect(loans.loan()).toMatchObject({ stage: 'waiting', live_asset: '' });
      expect(loans.instance.row('alm_hardware', `sys_id=${asset}`)).toMatchObject(written);
    }
    loans.change('alm_hardware', asset, {
      install_status: '6',
      substatus: 'available',
      assigned_to: '',
      stockroom: stockroom ?? '',
    });
    jobs();
    expect(loans.loan()).toMatchObject({ stage: 'reserved', live_asset: asset });
  });

  test('that is taken out of its bay by hand is not promised from there', async () => {
    const { asset } = await loans.order(NOAH);
    loans.change('x_smart_lockers_bay', bayOf(asset).sys_id, { asset: '' });
    jobs();
    expect(loans.loan().stage).toBe('reserved');
    expect(loans.loan().asset).not.toBe(asset);
    expect(loans.instance.row('alm_hardware', `sys_id=${asset}`).substatus).toBe('available');
  });
});

describe('what is taken out of service with things in it', () => {
  test('a bay: its reservation goes to another device, and what lies in it stays recorded there', async () => {
    const { asset } = await loans.order(NOAH);
    const bay = bayOf(asset);
    expect(loans.press('Block', 'bay', bay.sys_id)).toBe('done');
    jobs();
    expect(loans.loan().stage).toBe('reserved');
    expect(loans.loan().asset).not.toBe(asset);
    expect(bayOf(asset).sys_id).toBe(bay.sys_id);
    expect(loans.instance.row('alm_hardware', `sys_id=${asset}`).substatus).toBe('available');
    loans.press('Put back into service', 'bay', bay.sys_id);
    loans.instance.clock.advance(MINUTE_MS);
    expect((await loans.order(AMELIE)).stage).toBe('reserved');
  });

  test('a locker: reservations go elsewhere or wait, and the return is taken by any other locker', async () => {
    await loans.collected(AMELIE);
    await loans.order(NOAH);
    loans.change('x_smart_lockers_locker', loans.loan().locker, { state: 'out_of_service' });
    jobs();
    const { stage, locker } = loans.loan();
    expect(stage === 'waiting' || locker !== loans.site.lockerId).toBe(true);
    const back = loans.instance.row('x_smart_lockers_handover', 'direction=deposit^window_startISNOTEMPTY');
    expect(back).toMatchObject({ locker: '', bay: '', state: 'planned' });
  });

  test('somebody in front of the open door is let be', async () => {
    const { asset } = await loans.order(NOAH);
    await loans.tap();
    loans.change('x_smart_lockers_bay', bayOf(asset).sys_id, { state: 'blocked' });
    jobs();
    expect(loans.loan()).toMatchObject({ stage: 'reserved', asset });
  });
});

describe('requests', () => {
  const asked = () => loans.instance.rows('sysapproval_approver', `document_id=${loans.loan().request_item}`);

  test('nobody is asked to approve what has been called off, by whom it may be', async () => {
    for (const callOff of ['person', 'agent', 'cut off']) {
      loans.instance.clock.advance(MINUTE_MS);
      await loans.order(NOAH, { kind: 'Mobile workstation' });
      expect(asked().map(({ state }) => state)).toEqual(['requested']);
      const { sys_id: id } = loans.loan();
      if (callOff === 'person') await loans.portal(NOAH, `loans/${id}/cancel`, {});
      else if (callOff === 'agent') loans.press('Cancel', 'assignment', id);
      else loans.change(ASSIGNMENT, id, { stage: 'cancelled', outcome: 'withdrawn' });
      jobs();
      expect([callOff, ...asked().map(({ state }) => state)]).toEqual([callOff, 'cancelled']);
      expect(loans.loan().stage).toBe('cancelled');
      expect(loans.loan().outcome).not.toBe('not_approved');
      expect(item().state).toBe('4');
    }
  });

  test('a whole order goes by the manager’s approval to the return', async () => {
    loans.policy({ needs_approval: 'true' });
    await loans.order(NOAH);
    expect(loans.loan().stage).toBe('requested');
    expect(asked().map((row) => row.approver)).toEqual([loans.userId('marta.vidal')]);
    loans.change('sysapproval_approver', asked()[0]?.sys_id, { state: 'approved' });
    loans.instance.settle();
    expect(loans.loan().stage).toBe('reserved');
    const { view } = await loans.tap();
    await loans.site.send(
      loans.site.event('door_opened', view.command?.bay_number ?? 0, { by: 'command' }, view.command?.command_id),
      loans.site.event(
        'door_closed',
        view.command?.bay_number ?? 0,
        { presence: 'empty', open_ms: 9 },
        view.command?.command_id,
      ),
    );
    await loans.returned();
    expect(loans.loan()).toMatchObject({ stage: 'completed', outcome: 'returned' });
    expect(item()).toMatchObject({ state: '3', approval: 'approved' });
  });

  test('the same asked twice in a moment is one request', async () => {
    await loans.order(NOAH);
    await loans.order(NOAH);
    const stages = loans.instance.rows(ASSIGNMENT, 'ORDERBYnumber').map(({ stage, outcome }) => [stage, outcome]);
    expect(stages).toEqual([
      ['reserved', ''],
      ['cancelled', 'duplicate'],
    ]);
    const states = loans.instance.rows('sc_req_item', 'ORDERBYnumber').map(({ state }) => state);
    expect(states).toEqual(['2', '4']);
    expect(loans.press('Cancel', 'assignment', loans.instance.rows(ASSIGNMENT, 'stage=reserved')[0]?.sys_id)).toBe(
      'done',
    );
  });
});
