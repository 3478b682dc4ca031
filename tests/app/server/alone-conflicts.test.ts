import { PROPOSALS } from '../../../src/server/domain/conflicts.ts';
import { aloneAt, ended, firstGranted, opened, passed, said, type Known } from '../../support/alone.ts';
import { AMELIE, MINUTE_MS, NOAH, startLoans, type Loans } from '../../support/loans.ts';
import { newId, type Site } from '../../support/site.ts';

let loans: Loans;
let site: Site;
beforeEach(async () => {
  loans = await startLoans();
  site = loans.site;
});
afterEach(() => loans.instance.close());

const { rows, handover, conflicts, verified, untouched } = aloneAt(() => loans);
const granted = () => firstGranted(site);

/** What has changed in the records while the connector was alone, by the conflict that it ends in. */
const MEANWHILE: Record<string, (known: Known) => Promise<Partial<Known> | void>> = {
  handover_unknown: () => Promise.resolve({ handover_id: newId() }),
  other_person: () => Promise.resolve({ person_id: loans.userId(AMELIE.person) }),
  person_left: ({ person_id: id }) =>
    Promise.resolve(void loans.instance.kernel.store.update('sys_user', id, { active: 'false' }, 'test')),
  ended: async () => {
    await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
  },
  elsewhere: ({ bay }) => {
    const other = Number(rows('bay', `locker=${site.lockerId}^number!=${bay}`)[0]?.number);
    return Promise.resolve({ bay: other });
  },
  bay_held: async ({ handover_id: id, bay }) => {
    const change = (values: Record<string, string>) => loans.change('x_smart_lockers_handover', id, values);
    const held = handover(id).live_bay ?? '';
    change({ live_bay: '' });
    const other = await loans.order(AMELIE);
    const [theirs] = rows('handover', `assignment=${other.sys_id}^step=1`);
    loans.change('x_smart_lockers_handover', theirs?.sys_id, { bay: held, live_bay: held });
    return { bay };
  },
  bay_taken: ({ bay }) => {
    const [free] = rows('bay', `locker=${site.lockerId}^number=${bay}`);
    const [tablet] = rows('bay', `locker!=${site.lockerId}^assetISNOTEMPTY`);
    const asset = tablet?.asset ?? '';
    loans.change('x_smart_lockers_bay', tablet?.sys_id, { asset: '' });
    loans.change('x_smart_lockers_bay', free?.sys_id, { asset });
    return Promise.resolve();
  },
};

describe('a conflict', () => {
  test.each(Object.keys(MEANWHILE))('%s: an agent is told what to do, and nothing is overwritten', async (conflict) => {
    await loans.order(NOAH);
    const before = await granted();
    const known = { ...before, ...(await MEANWHILE[conflict]?.(before)) };
    const records = untouched();
    const opening = opened(site, known.bay, known);
    const door = passed(site, opening, 'empty');
    expect(said(await site.send(opening, ...door))).toEqual(['applied', 'applied', 'applied']);
    expect(untouched()).toEqual(records);
    const [found, ...more] = conflicts();
    expect(more).toEqual([]);
    expect(found).toMatchObject({ state: 'open', proposal: PROPOSALS[conflict as keyof typeof PROPOSALS] });
    expect(found?.details).toMatch(/^Opened without ServiceNow for .+ \(badge\): bay .+ at 2026-11-23T09:01:00Z/);
    expect(rows('command', `sys_id=${opening.command_id}`)).toEqual([
      expect.objectContaining({ handover: '', state: 'sent' }),
    ]);
    expect(said(await site.send(opening, ...door))).toEqual(['duplicate', 'duplicate', 'duplicate']);
    expect(conflicts()).toHaveLength(1);
    expect(await verified()).toBe(true);
  });

  test('has one incident for whoever looks after the locker, which is told when the conflict is resolved', async () => {
    await loans.order(NOAH);
    const known = await granted();
    await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
    const opening = opened(site, known.bay, known);
    await site.send(opening);
    await site.send(opening, ...passed(site, opening, 'occupied'));
    loans.instance.advance(2 * MINUTE_MS);
    const [conflict] = conflicts();
    const [incident, ...more] = loans.instance.rows('incident');
    expect(more).toEqual([]);
    expect(conflict?.incident).toBe(incident?.sys_id);
    const { support_group } = loans.instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
    expect(incident).toMatchObject({ caller_id: known.person_id, assignment_group: support_group });
    expect(incident?.description).toContain(conflict?.proposal);
    expect(loans.press('Resolve', 'discrepancy', conflict?.sys_id)).toBe('done');
    expect(conflicts()[0]?.state).toBe('resolved');
    const notes = loans.instance.rows('sys_journal_field', `element_id=${incident?.sys_id}^element=work_notes`);
    expect(notes.map(({ value }) => value)).toEqual(['An agent has resolved it.']);
  });

  test('of a bay with a sensor: what the door did is compared with the records', async () => {
    await loans.order(NOAH);
    const known = await granted();
    await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
    const opening = opened(site, known.bay, known);
    await site.send(opening, ...passed(site, opening, 'empty'));
    expect(
      rows('discrepancy')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['empty', 'offline_conflict']);
  });

  test('of somebody else’s handover that was ended alone', async () => {
    await loans.order(NOAH);
    const known = await granted();
    await site.send(ended(site, known.bay, { ...known, person_id: loans.userId(AMELIE.person) }, 'empty'));
    expect(handover(known.handover_id).state).toBe('planned');
    expect(conflicts()[0]?.details).toMatch(/^Ended without ServiceNow by Amelie|Amélie/);
  });

  test('of an exit that cannot happen that way round', async () => {
    await loans.order(NOAH);
    const known = await granted();
    await site.send(opened(site, known.bay, known), ended(site, known.bay, known, 'does_not_fit'));
    expect(handover(known.handover_id).state).toBe('authorised');
    expect(conflicts()[0]?.proposal).toBe(PROPOSALS.exit_not_possible);
  });
});
