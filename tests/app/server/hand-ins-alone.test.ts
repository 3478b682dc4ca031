import { PROPOSALS } from '../../../src/server/domain/conflicts.ts';
import { aloneAt, askGrants, ended, mayHandIn, opened, passed, said, type Known } from '../../support/alone.ts';
import { AMELIE, MINUTE_MS, NOAH, startLoans, type Loans } from '../../support/loans.ts';
import { repairsAt } from '../../support/repairs.ts';
import { newId, renew, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

let loans: Loans;
let site: Site;
beforeEach(async () => {
  loans = await startLoans();
  site = loans.site;
});
afterEach(() => loans.instance.close());

const { rows, handover, conflicts, away, verified, untouched } = aloneAt(() => loans);
const repairs = repairsAt(() => site);
const known = (kind: 'repair' | 'charging' = 'charging', name = 'Noah Carter') => mayHandIn(site, kind, name);
const assignment = (kind = 'charging') => rows('assignment', `kind=${kind}`)[0] ?? {};
const laptop = () => repairs.asset('LT-104');
const bayOf = (number: number) => rows('bay', `locker=${site.lockerId}^number=${number}`)[0] ?? {};
const policyId = (kind: string) => loans.instance.row('x_smart_lockers_policy', `kind=${kind}`).sys_id;

describe('what was handed in alone', () => {
  test('for repair is a repair afterwards, as if begun online: its incident, its trail, its device, the agents’ round', async () => {
    const broken = await known('repair');
    const opening = opened(site, broken.bay, broken);
    await away();
    expect(said(await site.send(opening, ...passed(site, opening, 'occupied')))).toEqual(Array(3).fill('applied'));

    expect(assignment('repair')).toMatchObject({ stage: 'active', symptom: 'screen', live_asset: laptop().sys_id });
    expect(assignment('repair').short_description).toContain('LT-104');
    expect(laptop()).toMatchObject({
      install_status: '6',
      substatus: 'pending_repair',
      reserved_for: broken.person_id,
    });
    expect(bayOf(broken.bay).asset).toBe(laptop().sys_id);
    expect(handover(broken.handover_id)).toMatchObject({ state: 'committed', decided: 'connector', step: '1' });
    expect(loans.instance.rows('incident', 'short_descriptionLIKELT-104')).toHaveLength(1);
    expect(rows('access_event', `assignment=${assignment('repair').sys_id}`).map(({ type }) => type)).toEqual([
      ...['opened_alone', 'door_opened', 'door_closed', 'committed'],
    ]);
    expect(rows('discrepancy')).toEqual([]);
    expect(await verified()).toBe(true);
    expect(loans.instance.logged).toEqual([]);
    await repairs.agentCollects();
    expect(laptop().install_status).toBe('3');
  });

  test('to be charged is the person’s to collect again, online or alone', async () => {
    const empty = await known();
    const opening = opened(site, empty.bay, empty);
    await site.send(opening, ...passed(site, opening, 'occupied'));
    loans.instance.settle();
    expect(assignment()).toMatchObject({ stage: 'active', requested_for: empty.person_id });
    expect(laptop()).toMatchObject({ install_status: '1', assigned_to: empty.person_id });
    const { grants, hand_ins } = await askGrants(site);
    expect(grants).toEqual([
      expect.objectContaining({ kind: 'charging', direction: 'collect', bay_number: empty.bay }),
    ]);
    expect(hand_ins.filter(({ asset_id }) => asset_id === laptop().sys_id)).toEqual([]);
    const noah = await comes(site, NOAH.badge);
    expect(await noah.pass()).toBe(empty.bay);
    expect(assignment().stage).toBe('completed');
  });

  test('has its effects once, however often and in whatever parts it is sent', async () => {
    const broken = await known('repair');
    const opening = opened(site, broken.bay, broken);
    const again = opened(site, broken.bay, broken);
    const all = [opening, ...passed(site, opening, 'occupied'), again, ...passed(site, again, 'occupied')];
    await site.send(...all.slice(0, 1));
    await site.send(...all.slice(0, 3));
    expect(said(await site.send(...all))).toEqual([...Array(3).fill('duplicate'), ...Array(3).fill('applied')]);
    expect(said(await site.send(...all))).toEqual(Array(6).fill('duplicate'));
    expect(rows('assignment')).toHaveLength(1);
    expect(rows('handover', 'step=1')).toHaveLength(1);
    expect(loans.instance.rows('incident')).toHaveLength(1);
    expect(rows('discrepancy')).toEqual([]);
  });

  test('is still awaited when what its door did comes minutes after it', async () => {
    const empty = await known();
    const opening = opened(site, empty.bay, empty);
    await away();
    await site.send(opening);
    loans.instance.advance(2 * MINUTE_MS);
    await renew(site);
    await site.send(...passed(site, opening, 'occupied'));
    expect(assignment().stage).toBe('active');
    expect(conflicts()).toEqual([]);
  });

  test('is what ServiceNow had begun itself, when its answer was lost', async () => {
    const empty = await known();
    const noah = await comes(site, NOAH.badge);
    await noah.press('charge');
    const begun = rows('handover', 'step=1')[0] ?? {};
    const other = rows('bay', `locker=${site.lockerId}^asset=NULL^sys_id!=${begun.bay}^charging=true`)[0] ?? {};
    const opening = opened(site, Number(other.number), empty);
    await site.send(
      opening,
      ...passed(site, opening, 'occupied'),
      ended(site, Number(other.number), empty, 'not_done'),
    );
    expect(rows('assignment')).toHaveLength(1);
    expect(handover(begun.sys_id ?? '')).toMatchObject({ state: 'committed', bay: other.sys_id, decided: 'connector' });
    expect(conflicts()).toEqual([]);
  });
});

describe('what was not put in', () => {
  test.each(['cancelled', 'not_done'])(
    'because the person said %s, has not begun, and may begin anew',
    async (exit) => {
      const first = await known();
      const opening = opened(site, first.bay, first);
      await site.send(opening, ended(site, first.bay, first, exit));
      expect(assignment()).toMatchObject({ stage: 'cancelled', live_asset: '' });
      const second = { ...first, handover_id: newId() };
      const again = opened(site, second.bay, second);
      await site.send(again, ...passed(site, again, 'occupied'));
      expect(
        rows('assignment')
          .map(({ stage }) => stage)
          .sort(),
      ).toEqual(['active', 'cancelled']);
      expect(rows('discrepancy')).toEqual([]);
    },
  );

  test('as the sensor says, has not begun', async () => {
    const empty = await known();
    const opening = opened(site, empty.bay, empty);
    await site.send(opening, ...passed(site, opening, 'empty'));
    expect(assignment().stage).toBe('cancelled');
    expect(bayOf(empty.bay).asset ?? '').toBe('');
  });

  test('as it did not fit, goes on in another bay', async () => {
    const empty = await known();
    const opening = opened(site, empty.bay, empty);
    await site.send(opening, ended(site, empty.bay, empty, 'does_not_fit'));
    const elsewhere = { ...empty, handover_id: newId() };
    const other = Number(
      rows('bay', `locker=${site.lockerId}^asset=NULL^number!=${empty.bay}^charging=true`)[0]?.number,
    );
    const again = opened(site, other, elsewhere);
    await site.send(again, ...passed(site, again, 'occupied'));
    expect(rows('assignment').map(({ stage }) => stage)).toEqual(['active']);
    expect(conflicts()).toEqual([]);
  });
});

/** What has changed in the records while the connector was alone, by the conflict that it ends in. */
const MEANWHILE: Record<string, (known: Known) => void | Promise<void>> = {
  person_left: ({ person_id: id }) =>
    void loans.instance.kernel.store.update('sys_user', id, { active: 'false' }, 'test'),
  promised: async () => {
    const noah = await comes(site, NOAH.badge);
    await noah.presses('repair', 'symptom:screen');
    await noah.pass();
  },
  not_theirs: () => loans.change('alm_hardware', laptop().sys_id, { assigned_to: loans.userId(AMELIE.person) }),
  not_allowed: () => loans.change('x_smart_lockers_policy', policyId('charging'), { active: 'false' }),
  bay_held: async ({ bay }) => {
    await loans.order(AMELIE);
    const [theirs] = rows('handover', 'step=1');
    loans.change('x_smart_lockers_handover', theirs?.sys_id, {
      bay: bayOf(bay).sys_id ?? '',
      live_bay: bayOf(bay).sys_id ?? '',
    });
  },
  bay_taken: ({ bay }) => {
    const [tablet] = rows('bay', `locker!=${site.lockerId}^assetISNOTEMPTY`);
    const asset = tablet?.asset ?? '';
    loans.change('x_smart_lockers_bay', tablet?.sys_id, { asset: '' });
    loans.change('x_smart_lockers_bay', bayOf(bay).sys_id, { asset });
  },
};
/** Where the bay cannot say that the device lies in it: the records place something there, or it somewhere else. */
const CUSTODY_STAYS = ['bay_taken', 'promised'];

describe('a conflict', () => {
  test.each(Object.keys(MEANWHILE))(
    '%s: an agent is told what to do, nothing is overwritten, and the bay says what lies in it',
    async (conflict) => {
      const empty = await known();
      await MEANWHILE[conflict]?.(empty);
      const records = untouched();
      const before = bayOf(empty.bay).asset ?? '';
      const opening = opened(site, empty.bay, empty);
      const door = passed(site, opening, 'occupied');
      expect(said(await site.send(opening, ...door))).toEqual(Array(3).fill('applied'));
      expect(untouched()).toEqual(records);
      const [found, ...more] = conflicts();
      expect(more).toEqual([]);
      expect(found).toMatchObject({ asset: laptop().sys_id, proposal: PROPOSALS[conflict as keyof typeof PROPOSALS] });
      expect(found?.details).toMatch(
        /^Opened without ServiceNow for Noah Carter \(badge\): bay .+, to hand in .+ LT-104/,
      );
      expect(bayOf(empty.bay).asset ?? '').toBe(CUSTODY_STAYS.includes(conflict) ? before : laptop().sys_id);
      if (!CUSTODY_STAYS.includes(conflict)) expect(bayOf(empty.bay).confidence).toBe('doubtful');
      expect(said(await site.send(opening, ...door))).toEqual(Array(3).fill('duplicate'));
      expect(conflicts()).toHaveLength(1);
      expect(await verified()).toBe(true);
    },
  );

  test('one more than policy allows: the second device of somebody, who may have one charged', async () => {
    const first = await known();
    const spare = repairs.asset('LT-102').sys_id ?? '';
    loans.change('alm_hardware', spare, { assigned_to: first.person_id });
    const { free } = await askGrants(site);
    const bay = free.find((number) => number !== first.bay) ?? 0;
    const second = { ...first, handover_id: newId(), hand_in: { kind: 'charging', asset_id: spare, symptom: '' } };
    const openings = [opened(site, first.bay, first), opened(site, bay, second)] as const;
    await site.send(
      openings[0],
      ...passed(site, openings[0], 'occupied'),
      openings[1],
      ...passed(site, openings[1], 'occupied'),
    );
    expect(rows('assignment')).toHaveLength(1);
    expect(conflicts().map(({ proposal }) => proposal)).toEqual([PROPOSALS.not_allowed]);
    expect(bayOf(bay).asset).toBe(spare);
  });

  test('nothing was put in: the bay says nothing', async () => {
    const empty = await known();
    await MEANWHILE.not_allowed?.(empty);
    const opening = opened(site, empty.bay, empty);
    await site.send(opening, ...passed(site, opening, 'empty'));
    expect(bayOf(empty.bay).asset ?? '').toBe('');
    expect(conflicts()).toHaveLength(1);
  });

  test('of a device that nobody knows', async () => {
    const empty = await known();
    const ghost = { ...empty, hand_in: { kind: 'charging', asset_id: newId(), symptom: '' } };
    await site.send(opened(site, empty.bay, ghost));
    expect(conflicts().map(({ proposal }) => proposal)).toEqual([PROPOSALS.not_theirs]);
    expect(rows('assignment')).toEqual([]);
  });

  test('of what was said to have ended and had never begun', async () => {
    const empty = await known();
    await site.send(ended(site, empty.bay, empty, 'cancelled'));
    expect(conflicts().map(({ proposal }) => proposal)).toEqual([PROPOSALS.handover_unknown]);
  });
});

test.each<[string, object]>([
  ['of a kind that is not handed in', { kind: 'loan' }],
  ['with a symptom that nobody knows', { symptom: 'tired' }],
  ['of no device', { asset_id: '' }],
])('a hand-in %s is refused', async (_what, change) => {
  const empty = await known();
  const wrong = { ...empty, hand_in: { ...empty.hand_in, ...change } } as Known;
  expect(said(await site.send(opened(site, empty.bay, wrong)))).toEqual(['invalid_request']);
});
