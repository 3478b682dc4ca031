import { startInstance, type TestInstance } from '../../support/instance.ts';
import { BASE, codeOf, connect, newId, order, passDoor, renew, type Site, type Visit } from '../../support/site.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE', pin: '344669' };
const AMELIE = { person: 'amelie.roy', badge: '04AABBCC' };
const HOUR_MS = 3_600_000;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const assignment = (person = NOAH.person) =>
  instance.row('x_smart_lockers_assignment', `requested_for.user_name=${person}`);
const asset = () => instance.row('alm_hardware', `sys_id=${assignment().asset}`);
const handovers = (query = '') => instance.rows('x_smart_lockers_handover', query);
const bayNumber = (number: number) => instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=${number}`);
const mails = () => instance.rows('sys_email').map((mail) => mail.subject ?? '');

async function tap(badge = NOAH.badge): Promise<Visit> {
  const { result, error } = await site.tap('badge', badge);
  if (error) throw new Error(error.code);
  return result;
}

async function choose(visit: Visit, kind: string, requestId = newId()): Promise<Visit> {
  const choice = visit.view.choices?.find((one) => one.kind === kind);
  const body = { session_id: visit.session.session_id, request_id: requestId, choice_id: choice?.choice_id ?? '-' };
  const { result, error } = await site.call<Visit>('choose', body);
  if (error) throw new Error(error.code);
  return result;
}

async function say(visit: Visit, exit: string): Promise<Visit> {
  const body = {
    session_id: visit.session.session_id,
    request_id: newId(),
    handover_id: visit.view.handover?.handover_id,
    exit,
  };
  const { result, error } = await site.call<Visit>('cancel', body);
  if (error) throw new Error(error.code);
  return result;
}

async function collected(): Promise<void> {
  await order(site, NOAH);
  const { view } = await tap();
  if (view.command) await passDoor(site, view.command, 'empty');
}

describe('a loan', () => {
  test('goes from the request to the return, and every record follows', async () => {
    const item = await order(site, NOAH);
    expect(assignment()).toMatchObject({ stage: 'reserved', state: '2', request_item: item });
    expect(asset()).toMatchObject({ install_status: '6', substatus: 'reserved', assigned_to: '' });
    expect(mails()).toEqual([expect.stringMatching(/^Ready to collect/)]);

    const { view, person } = await tap();
    expect(person.name).toBe('Noah Carter');
    expect(view).toMatchObject({ kind: 'open', handover: { direction: 'collect', state: 'authorised' } });
    const command = view.command ?? fail();
    await passDoor(site, command, 'empty');
    expect(assignment()).toMatchObject({ stage: 'active', due_date: '2026-11-24 09:01:00' });
    expect(asset()).toMatchObject({ install_status: '1', assigned_to: assignment().requested_for, stockroom: '' });
    expect(bayNumber(command.bay_number)).toMatchObject({ asset: '', confidence: 'certain' });

    const returning = (await choose(await tap(), 'return')).view.command ?? fail();
    await passDoor(site, returning, 'occupied');
    instance.settle();
    expect(assignment()).toMatchObject({ stage: 'completed', state: '3', live_asset: '', outcome: 'returned' });
    expect(asset()).toMatchObject({ install_status: '6', substatus: 'available', assigned_to: '' });
    expect(bayNumber(returning.bay_number)).toMatchObject({ asset: asset().sys_id, presence: 'occupied' });
    expect(instance.row('sc_req_item', `sys_id=${item}`).state).toBe('3');
    expect(mails()).toHaveLength(3);

    const trail = instance.rows('x_smart_lockers_access_event').map((event) => event.type);
    expect(trail.filter((type) => type === 'committed')).toHaveLength(2);
    const verdict = await instance.as('owen.clarke').get(`${BASE}/console/trail/${site.lockerId}/verify`);
    expect(verdict.result).toEqual({ length: trail.length, ok: true, broken_at: null });
    expect(instance.logged).toEqual([]);
  });

  test('is reminded of, becomes overdue, is escalated, and can still be returned', async () => {
    await collected();
    instance.advance(21 * HOUR_MS);
    expect(mails().filter((subject) => /due|back/i.test(subject))).toHaveLength(1);
    instance.advance(5 * HOUR_MS);
    expect(assignment().stage).toBe('overdue');
    instance.advance(72 * HOUR_MS);
    expect(assignment().escalated_at).not.toBe('');
    await renew(site);
    await passDoor(site, (await choose(await tap(), 'return')).view.command ?? fail(), 'occupied');
    expect(assignment().stage).toBe('completed');
  });

  test('that nobody collects expires, and the device goes to who waits for one', async () => {
    await order(site, NOAH);
    const wanted = assignment().asset;
    for (const other of instance.rows('alm_hardware', `model_category=${assignment().model_category}`)) {
      if (other.sys_id !== wanted)
        instance.kernel.store.update('alm_hardware', other.sys_id ?? '', { install_status: '1' }, 'test');
    }
    await order(site, AMELIE);
    expect(assignment(AMELIE.person).stage).toBe('waiting');
    instance.advance(25 * HOUR_MS);
    expect(assignment()).toMatchObject({ stage: 'expired', live_asset: '', outcome: 'expired' });
    expect(assignment(AMELIE.person)).toMatchObject({ stage: 'reserved', live_asset: wanted });
  });

  test('can be given up in the portal until it is collected, by nobody else', async () => {
    await order(site, NOAH);
    const path = `${BASE}/portal/loans/${assignment().sys_id}/cancel`;
    expect((await instance.as(AMELIE.person).post(path, {})).error?.code).toBe('assignment_unknown');
    expect((await instance.as(NOAH.person).post(path, {})).status).toBe(200);
    expect(assignment()).toMatchObject({ stage: 'cancelled', live_asset: '' });
    expect(asset()).toMatchObject({ substatus: 'available', reserved_for: '' });
    expect((await instance.as(NOAH.person).post(path, {})).status).toBe(200);
  });

  test('that runs cannot be cancelled any more', async () => {
    await collected();
    const path = `${BASE}/portal/loans/${assignment().sys_id}/cancel`;
    expect((await instance.as(NOAH.person).post(path, {})).error?.code).toBe('loan_running');
  });
});

describe('at the kiosk', () => {
  test('a tap that is sent twice is one session, one handover, one command', async () => {
    await order(site, NOAH);
    const requestId = newId();
    const first = await site.tap('badge', NOAH.badge, requestId);
    const second = await site.tap('badge', NOAH.badge, requestId);
    expect(second.result.session.session_id).toBe(first.result.session.session_id);
    expect(second.result.view.command?.command_id).toBe(first.result.view.command?.command_id);
    expect(instance.rows('x_smart_lockers_command')).toHaveLength(1);
    expect(instance.rows('x_smart_lockers_access_event', 'type=identified')).toHaveLength(1);
  });

  test('a device is borrowed on the spot and brought back', async () => {
    const { view } = await choose(await tap(), 'borrow');
    expect(view.kind).toBe('open');
    await passDoor(site, view.command ?? fail(), 'empty');
    expect(assignment()).toMatchObject({ stage: 'active', request_item: '' });
    await passDoor(site, (await choose(await tap(), 'return')).view.command ?? fail(), 'occupied');
    expect(assignment().stage).toBe('completed');
  });

  test('a choice that is sent twice borrows once', async () => {
    const visit = await tap();
    const requestId = newId();
    const first = await choose(visit, 'borrow', requestId);
    const second = await choose(visit, 'borrow', requestId);
    expect(second.view.command?.command_id).toBe(first.view.command?.command_id);
    expect(instance.rows('x_smart_lockers_assignment')).toHaveLength(1);
  });

  test('"not now" lets go of what was being borrowed', async () => {
    const visit = await choose(await tap(), 'borrow');
    expect((await say(visit, 'cancelled')).view.kind).toBe('done');
    expect(assignment()).toMatchObject({ stage: 'cancelled', live_asset: '' });
    expect(asset().substatus).toBe('available');
  });

  test('a door closed on the device keeps the reservation', async () => {
    await order(site, NOAH);
    const { view } = await tap();
    await passDoor(site, view.command ?? fail(), 'occupied');
    expect(handovers('exit=not_done')).toHaveLength(1);
    expect(assignment().stage).toBe('reserved');
    expect((await tap()).view).toMatchObject({ kind: 'open', handover: { bay_number: view.command?.bay_number } });
  });

  test('"it is empty" blocks the bay, tells IT, and opens another device', async () => {
    await order(site, NOAH);
    const visit = await tap();
    const first = visit.view.command ?? fail();
    const next = await say(visit, 'empty');
    expect(next.view.kind).toBe('open');
    expect(next.view.command?.bay_number).not.toBe(first.bay_number);
    expect(bayNumber(first.bay_number)).toMatchObject({ state: 'blocked', confidence: 'doubtful' });
    const discrepancy = instance.row('x_smart_lockers_discrepancy', 'kind=empty');
    const incident = instance.row('incident', `sys_id=${discrepancy.incident}`);
    const locker = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
    expect(incident.assignment_group).toBe(locker.support_group);
    await passDoor(site, next.view.command ?? fail(), 'empty');
    expect(assignment().stage).toBe('active');
    expect(assignment().asset).toBe(handovers('state=committed')[0]?.asset);
    expect(handovers('step=2')[0]?.asset).toBe(assignment().asset);
  });

  test('whoever takes the device after all, having said "not now", has it', async () => {
    await order(site, NOAH);
    const visit = await tap();
    await say(visit, 'not_done');
    await passDoor(site, visit.view.command ?? fail(), 'empty');
    expect(assignment().stage).toBe('active');
  });

  test('of a bay without a sensor whoever has said "not now" has not taken the device: it waits for them', async () => {
    await order(site, NOAH);
    const visit = await tap();
    const command = visit.view.command ?? fail();
    const { sys_id: id } = bayNumber(command.bay_number);
    instance.kernel.store.update('x_smart_lockers_bay', id ?? '', { has_presence_sensor: 'false' }, 'test');
    await say(visit, 'not_done');
    await passDoor(site, command, 'unknown');
    expect(assignment().stage).toBe('reserved');
    expect(handovers('step=1^state=planned')).toHaveLength(1);
  });

  test('a person cannot speak about another one’s handover', async () => {
    await order(site, NOAH);
    const noah = await tap();
    const amelie = await tap(AMELIE.badge);
    const body = {
      session_id: amelie.session.session_id,
      request_id: newId(),
      handover_id: noah.view.handover?.handover_id,
    };
    expect((await site.call('reopen', body)).error?.code).toBe('handover_unknown');
    expect((await site.call('cancel', { ...body, exit: 'empty' })).error?.code).toBe('handover_unknown');
  });

  test('the door opens again for two minutes after the end', async () => {
    await order(site, NOAH);
    const visit = await tap();
    await passDoor(site, visit.view.command ?? fail(), 'empty');
    const reopen = () =>
      site.call<Visit>('reopen', {
        session_id: visit.session.session_id,
        request_id: newId(),
        handover_id: visit.view.handover?.handover_id,
      });
    expect((await reopen()).result.view.kind).toBe('open');
    instance.clock.advance(85_000);
    await renew(site);
    expect((await reopen()).result.view.kind).toBe('open');
    instance.clock.advance(40_000);
    await renew(site);
    expect((await reopen()).error?.code).toBe('reopen_too_late');
  });

  test('a session ends by itself, and when it is told to', async () => {
    const visit = await tap();
    const body = { session_id: visit.session.session_id, request_id: newId(), choice_id: 'x' };
    await site.call('session/end', { session_id: visit.session.session_id });
    expect((await site.call('choose', body)).error?.code).toBe('session_expired');
    const late = await tap();
    instance.clock.advance(91_000);
    await renew(site);
    expect((await site.call('choose', { ...body, session_id: late.session.session_id })).error?.code).toBe(
      'session_expired',
    );
  });

  test('who asks for more time gets the full time again, unless the session has ended', async () => {
    const { session } = await tap();
    const extend = () => site.call<{ expires_at: string }>('session/extend', { session_id: session.session_id });
    instance.clock.advance(80_000);
    await renew(site);
    const { expires_at: until } = (await extend()).result;
    expect(Date.parse(until) - instance.clock.now()).toBeGreaterThan(88_000);
    instance.clock.advance(91_000);
    await renew(site);
    expect((await extend()).error?.code).toBe('session_expired');
  });

  test('a locker out of service opens nothing', async () => {
    instance.kernel.store.update('x_smart_lockers_locker', site.lockerId, { state: 'out_of_service' }, 'test');
    expect((await site.tap('badge', NOAH.badge)).error?.code).toBe('locker_out_of_service');
  });
});

describe('credentials', () => {
  test('the code of the mail, the PIN and either form of the badge open the same door', async () => {
    await order(site, NOAH);
    const handoverId = handovers('step=1')[0]?.sys_id ?? '';
    const ways = [
      ['pin', codeOf(site, handoverId)],
      ['pin', NOAH.pin],
      ['badge', 'ce:bd:ac:04'],
      ['badge', NOAH.badge],
    ] as const;
    for (const [kind, value] of ways) {
      const { result } = await site.tap(kind, value);
      expect([kind, result.view.handover?.handover_id]).toEqual([kind, handoverId]);
    }
  });

  test('the code of the mail stands for its own handover alone, also after the kiosk has asked again', async () => {
    await order(site, NOAH);
    const code = codeOf(site, handovers('step=1')[0]?.sys_id ?? '');
    const visit = await tap();
    const other = await choose(await tap(AMELIE.badge), 'borrow');
    await say(other, 'cancelled');
    await passDoor(site, visit.view.command ?? fail(), 'occupied');
    const byCode = (await site.tap('pin', code)).result;
    expect(byCode.view).toMatchObject({ kind: 'open', handover: { direction: 'collect' } });
    const done = await say(byCode, 'not_done');
    expect(done.view.choices?.map((choice) => choice.kind)).toEqual(['collect']);
  });

  test('no plain code or PIN is stored outside the event of its mail', async () => {
    await order(site, NOAH);
    const code = codeOf(site, handovers('step=1')[0]?.sys_id ?? '');
    const tables = ['handover', 'credential', 'session', 'access_event', 'assignment'];
    const stored = JSON.stringify(tables.map((table) => instance.rows(`x_smart_lockers_${table}`)));
    expect(code).toMatch(/^\d{6}$/);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(NOAH.pin);
  });

  test('an unknown badge and one of somebody who has left are told the same', async () => {
    const unknown = await site.tap('badge', '04FFFFFF');
    const noah = instance.row('sys_user', `user_name=${NOAH.person}`).sys_id ?? '';
    instance.kernel.store.update('sys_user', noah, { active: 'false' }, 'test');
    const left = await site.tap('badge', NOAH.badge);
    expect(unknown.error).toEqual(left.error);
    expect(unknown.error?.code).toBe('credential_unknown');
    expect(instance.rows('x_smart_lockers_access_event', 'type=refused')).toHaveLength(2);
  });

  test('five wrong codes lock codes at this locker for five minutes, not badges', async () => {
    for (let wrong = 0; wrong < 5; wrong += 1) {
      expect((await site.tap('pin', `00000${wrong}`)).error?.code).toBe('credential_unknown');
    }
    const locked = await site.tap('pin', NOAH.pin);
    expect(locked.error).toMatchObject({ code: 'credential_locked', detail: { retry_after_s: expect.any(Number) } });
    expect((await site.tap('badge', NOAH.badge)).status).toBe(200);
    instance.clock.advance(301_000);
    await renew(site);
    expect((await site.tap('pin', NOAH.pin)).status).toBe(200);
  });
});

function fail(): never {
  throw new Error('the door was not opened');
}
