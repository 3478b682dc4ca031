import { startInstance, type TestInstance } from '../../support/instance.ts';
import { NOAH, OWEN, repairsAt } from '../../support/repairs.ts';
import { connect, renew, type Site } from '../../support/site.ts';
import { comes, comesWithCode } from '../../support/visitor.ts';

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const { assignment, repair, spare, asset, bay, told, change, policy, noahId, handIn, agentCollects } = repairsAt(
  () => site,
);

describe('a device that cannot be repaired', () => {
  /** @returns the code of the error, or `cut off` */
  const writeOff = (cutAfterWrites?: number): string => {
    const source = `
      const { cannotBeRepaired } = require('./src/server/effects/unrepairable');
      const { readAssignment } = require('./src/server/data/assignments');
      try { cannotBeRepaired(readAssignment('${repair().sys_id}')); 'done' } catch (thrown) { thrown.code }`;
    return instance.run<string>(source, cutAfterWrites).value ?? 'cut off';
  };
  const replacement = () => assignment('kind=replacement');

  test('has to be with IT first', async () => {
    await handIn();
    expect(writeOff()).toBe('device_in_locker');
    await agentCollects();
    expect(writeOff()).toBe('done');
    expect(writeOff()).toBe('state_conflict');
  });

  test('is made up for by the spare where policy says so', async () => {
    change('x_smart_lockers_policy', policy().sys_id, { unrepairable: 'keep_spare' });
    const noah = await handIn();
    await noah.next();
    await noah.press('spare');
    await noah.pass();
    await agentCollects();
    expect(writeOff()).toBe('done');
    expect(spare()).toMatchObject({ stage: 'completed', outcome: 'kept', live_asset: '' });
    expect(instance.row('alm_hardware', `sys_id=${spare().asset}`)).toMatchObject({
      install_status: '1',
      assigned_to: noahId(),
    });
    expect(repair()).toMatchObject({ stage: 'completed', outcome: 'unrepairable', live_asset: '' });
    expect(asset(NOAH.laptop).install_status).toBe('3');
    expect((await comes(site, NOAH.badge)).kinds()).not.toContain('return');
    expect(told('repair.unrepairable')).toHaveLength(1);
  });

  test('is replaced by another one else, which is collected one way; the spare is due with it', async () => {
    const noah = await handIn();
    await noah.next();
    await noah.press('spare');
    await noah.pass();
    await agentCollects();
    expect(writeOff()).toBe('done');
    expect(replacement()).toMatchObject({ stage: 'reserved', reason: 'broken', parent: repair().sys_id });
    expect(spare().due_date).toBe(replacement().collect_until);
    const [ready] = told('replacement.ready');
    const collecting = await comesWithCode(site, ready?.parm2 ?? '');
    expect(collecting.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'collect', then: 'end' } });
    await collecting.pass();
    expect(replacement()).toMatchObject({ stage: 'completed', outcome: 'replaced', live_asset: '' });
    expect(instance.row('alm_hardware', `sys_id=${replacement().asset}`).assigned_to).toBe(noahId());
  });

  test.each([1, 2, 3, 5])('cut off after %i writes and not said again, is replaced all the same', async (writes) => {
    await handIn();
    await agentCollects();
    expect(writeOff(writes)).toBe('cut off');
    instance.clock.advance(10 * 60_000);
    instance.advance(60_000);
    expect(replacement()).toMatchObject({ stage: 'reserved', reason: 'broken', parent: repair().sys_id });
    expect(repair()).toMatchObject({ stage: 'completed', outcome: 'unrepairable', live_asset: '' });
    expect(told('replacement.ready')).toHaveLength(1);
    expect(writeOff()).toBe('state_conflict');
  });
});

describe('when the person leaves in the middle', () => {
  const leave = (): void => {
    change('sys_user', noahId(), { active: 'false' });
    instance.advance(2 * 60_000);
  };

  test('what lies in the locker is IT’s to take out: the repair has ended, and it is on the agents’ round', async () => {
    const noah = await handIn();
    const number = noah.visit.view.handover?.bay_number ?? 0;
    leave();
    expect(repair()).toMatchObject({ stage: 'completed', outcome: 'person_left', live_asset: '' });
    expect(bay(number).asset).toBe(asset(NOAH.laptop).sys_id);
    expect(instance.row('incident', `correlation_id=${repair().sys_id}`).state).toBe('6');
    expect(instance.rows('x_smart_lockers_handover', 'stateINplanned,authorised,opened')).toEqual([
      expect.objectContaining({ actor_kind: 'agent', direction: 'collect', bay: bay(number).sys_id }),
    ]);
    await renew(site);
    await agentCollects();
    const { sys_id: owenId } = instance.row('sys_user', `user_name=${OWEN.person}`);
    expect(asset(NOAH.laptop)).toMatchObject({ install_status: '3', reserved_for: '', assigned_to: owenId });
    expect(bay(number).asset).toBe('');
    expect(repair()).toMatchObject({ stage: 'completed', outcome: 'person_left' });
  });

  test('what is with IT stays with IT, and the spare is called in', async () => {
    const noah = await handIn();
    await noah.next();
    await noah.press('spare');
    await noah.pass();
    await agentCollects();
    expect(spare().due_date).toBe('');
    leave();
    expect(repair()).toMatchObject({ stage: 'completed', outcome: 'person_left' });
    expect(asset(NOAH.laptop).install_status).toBe('3');
    expect(instance.rows('x_smart_lockers_discrepancy', 'kind=left_behind')).toEqual([]);
    expect(spare().due_date).not.toBe('');
    expect(told('loan.person_left')).toHaveLength(1);
  });
});
