import type { Grant } from '../../../src/server/domain/grants.ts';
import { askGrants, hashAt, type Granted } from '../../support/alone.ts';
import { DAY_MS, HOUR_MS, NOAH, startLoans, type Loans } from '../../support/loans.ts';
import { repairsAt } from '../../support/repairs.ts';
import { replacementFor } from '../../support/replacement.ts';
import { HIRES, rolloutOf } from '../../support/rollout.ts';
import { codeOf, connect, newId, renew } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

const PIN = '344669';

let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
});
afterEach(() => loans.instance.close());

const repairs = repairsAt(() => loans.site);
const ask = (known: readonly string[] = []): Promise<Granted & { key: string }> => askGrants(loans.site, known);
const ids = (grants: readonly Grant[]): string[] => grants.map((grant) => grant.grant_id);
const first = ([grant]: readonly Grant[]): Grant => {
  if (!grant) throw new Error('nothing was granted');
  return grant;
};
const credential = (kind: string) =>
  loans.instance.row('x_smart_lockers_credential', `person.user_name=${NOAH.person}^kind=${kind}`);

describe('what is granted', () => {
  test('is what waits for somebody in a bay, with all that a kiosk shows and opens by', async () => {
    const loan = await loans.order(NOAH);
    const handover = loans.instance.row('x_smart_lockers_handover', `assignment=${loan.sys_id}^step=1`);
    const bay = loans.instance.row('x_smart_lockers_bay', `sys_id=${handover.bay}`);
    const { grants, free } = await ask();
    expect(grants).toHaveLength(1);
    expect(first(grants)).toMatchObject({
      handover_id: handover.sys_id,
      assignment_id: loan.sys_id,
      number: loan.number,
      kind: 'loan',
      direction: 'collect',
      bay_number: Number(bay.number),
      bays: [],
      item: { asset_tag: loans.device().asset_tag },
      person: { person_id: loans.userId(NOAH.person), name: 'Noah Carter', language: 'en' },
      from: '2026-11-23T09:01:00Z',
      until: '2026-11-24T09:01:00Z',
      alone_s: 24 * 3_600,
    });
    expect(free).not.toContain(Number(bay.number));
    expect(free.length).toBeGreaterThan(0);
  });

  test('is the return of what runs, however late, with the bays that it goes into, the best first', async () => {
    await loans.collected();
    const due = loans.loan().due_date;
    loans.instance.advance(3 * DAY_MS);
    expect(loans.loan().stage).toBe('overdue');
    await renew(loans.site);
    const { grants, free } = await ask();
    const grant = first(grants);
    expect(grant).toMatchObject({ direction: 'deposit', bay_number: null, until: null });
    expect(grant.due_at).toBe(`${due?.replace(' ', 'T')}Z`);
    const [best] = grant.bays.filter((number) => free.includes(number));
    const noah = await comes(loans.site, NOAH.badge);
    await noah.press('return');
    expect(noah.visit.view.command?.bay_number).toBe(best);
    // Under way it is nobody's to open alone any more.
    expect((await ask(ids(grants))).gone).toEqual(ids(grants));
  });

  test('is a repaired device that was brought back', async () => {
    await repairs.handIn();
    expect((await ask()).grants).toEqual([]);
    await repairs.agentCollects();
    const bay = await repairs.agentBringsBack();
    expect((await ask()).grants).toEqual([expect.objectContaining({ kind: 'repair', bay_number: bay })]);
  });

  test('is known by the badge, the PIN and the code of the mail, hashed with the key that comes along', async () => {
    const loan = await loans.order(NOAH);
    const { key, grants } = await ask();
    const grant = first(grants);
    expect(grant.credentials.map(({ kind, hash }) => [kind, hash])).toEqual(
      expect.arrayContaining([
        ['badge', hashAt(key, 'badge', 'ce:bd:ac:04')],
        ['pin', hashAt(key, 'pin', PIN)],
      ]),
    );
    const handover = loans.instance.row('x_smart_lockers_handover', `assignment=${loan.sys_id}^step=1`);
    expect(grant.code).toBe(hashAt(key, 'pin', codeOf(loans.site, handover.sys_id ?? '')));
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    // What ServiceNow looks badges up by is another hash.
    expect(JSON.stringify(grants)).not.toContain(credential('badge').value_hash);
    expect(JSON.stringify(grants)).not.toContain(handover.code_hash);
  });

  test('is known by a badge that was typed in just now, and by no QR code and nothing that is good once', async () => {
    await loans.order(NOAH);
    const add = (values: Record<string, string>) =>
      loans.instance.kernel.records.insert(
        loans.instance.kernel.begin({ user: 'owen.clarke' }),
        'x_smart_lockers_credential',
        { person: loans.userId(NOAH.person), active: 'true', single_use: 'false', ...values },
      );
    add({ kind: 'badge', new_value: '12-34567', valid_until: '2026-11-30 00:00:00' });
    add({ kind: 'pin', new_value: '998877', single_use: 'true' });
    add({ kind: 'qr', new_value: '4'.repeat(39) });
    const { key, grants } = await ask();
    expect(first(grants).credentials).toHaveLength(3);
    expect(first(grants).credentials).toContainEqual({
      kind: 'badge',
      hash: hashAt(key, 'badge', '12-34567'),
      until: '2026-11-30T00:00:00Z',
    });
    const [qr] = loans.instance.rows('x_smart_lockers_credential', 'kind=qr');
    expect([qr?.offline_hash ?? '', qr?.value_hash]).toEqual(['', expect.stringMatching(/./)]);
  });
});

describe('what is not granted', () => {
  const granted = async (): Promise<number> => (await ask()).grants.length;

  test.each([
    ['a policy that does not allow it', { offline_allowed: 'false' }],
    ['a policy that allows it for no time', { offline_hours: '0' }],
  ])('%s', async (_what, values) => {
    await loans.order(NOAH);
    expect(await granted()).toBe(1);
    loans.policy(values);
    expect(await granted()).toBe(0);
  });

  test.each([
    ['anything of a locker out of service', 'x_smart_lockers_locker', { state: 'out_of_service' }],
    ['a bay that is blocked', 'x_smart_lockers_bay', { state: 'blocked' }],
    ['a bay in which the records place something else', 'x_smart_lockers_bay', { asset: '' }],
    ['somebody who has left', 'sys_user', { active: 'false' }],
  ])('%s', async (_what, table, values) => {
    const loan = await loans.order(NOAH);
    const handover = loans.instance.row('x_smart_lockers_handover', `assignment=${loan.sys_id}^step=1`);
    const ofTable: Record<string, string | null | undefined> = {
      x_smart_lockers_locker: loans.site.lockerId,
      x_smart_lockers_bay: handover.bay,
      sys_user: loans.userId(NOAH.person),
    };
    loans.instance.kernel.store.update(table, ofTable[table] ?? '', values, 'test');
    const { grants, free } = await ask();
    expect(grants).toEqual([]);
    if (table === 'x_smart_lockers_locker') expect(free).toEqual([]);
  });

  test('a window that has passed, or begins after the locker may no longer work alone', async () => {
    const loan = await loans.order(NOAH);
    const handover = loans.instance.row('x_smart_lockers_handover', `assignment=${loan.sys_id}^step=1`);
    const window = async (start: string, end: string): Promise<number> => {
      loans.instance.kernel.store.update(
        'x_smart_lockers_handover',
        handover.sys_id ?? '',
        { window_start: start, window_end: end },
        'test',
      );
      return granted();
    };
    expect(await window('2026-11-23 08:00:00', '2026-11-23 09:00:00')).toBe(0);
    expect(await window('2026-11-24 09:00:00', '2026-11-26 09:00:00')).toBe(1);
    expect(await window('2026-11-24 09:02:00', '2026-11-26 09:00:00')).toBe(0);
  });

  test('a swap, of which both halves are one visit', async () => {
    replacementFor(loans.site, repairs.asset('LT-104').asset_tag ?? '');
    const planned = loans.instance.rows('x_smart_lockers_handover', 'state=planned^actor_kind=employee');
    expect(planned.length).toBeGreaterThan(1);
    expect(await granted()).toBe(0);
  });

  test('what an agent is to put in; once it lies there, its person may have it', async () => {
    const rollout = rolloutOf(loans.instance, HIRES);
    await rollout.add('person,asset\nnoah.carter,KT-011');
    await rollout.start();
    loans.instance.advance(4 * HOUR_MS);
    await renew(loans.site);
    expect(await granted()).toBe(0);
    const owen = await comes(loans.site, '04A2B3C4');
    await owen.press('stage');
    await owen.scan('stage', 'KT-011');
    await owen.pass();
    expect((await ask()).grants).toEqual([expect.objectContaining({ kind: 'deployment', direction: 'collect' })]);
  });

  test('a return at another site than the one where it was collected', async () => {
    await loans.collected();
    const elsewhere = loans.instance
      .rows('x_smart_lockers_locker')
      .find(({ site }) => site !== loans.instance.row('x_smart_lockers_locker', `sys_id=${loans.site.lockerId}`).site);
    const { result } = await loans.site.call<{ lockers: Granted[] }>('grants', {
      connector_id: loans.site.connectorId,
      lockers: [loans.site.lockerId, elsewhere?.sys_id].map((locker_id) => ({ locker_id, known: [] })),
    });
    expect(result.lockers.map(({ grants }) => grants.length)).toEqual([1, 0]);
  });

  test('a locker of which another connector has the lease', async () => {
    await loans.order(NOAH);
    const other = await connect(loans.instance, 'connector-2');
    const body = { connector_id: other.connectorId, lockers: [{ locker_id: loans.site.lockerId, known: [] }] };
    const answer = await other.call<{ lockers: Granted[] }>('grants', body);
    expect(answer.result.lockers).toEqual([]);
    const stranger = await loans.site.call('grants', { ...body, connector_id: newId() });
    expect(stranger.error?.code).toBe('connector_unknown');
  });
});

describe('the difference', () => {
  let before: Granted;
  beforeEach(async () => {
    await loans.order(NOAH);
    before = await ask();
  });
  const known = (): string[] => ids(before.grants);

  test('to what the connector knows is nothing, as long as nothing has changed', async () => {
    loans.instance.clock.advance(10_000);
    expect(await ask(known())).toMatchObject({ grants: [], gone: [], free: before.free });
  });

  test.each([
    [
      'a badge is revoked',
      () => loans.change('x_smart_lockers_credential', credential('badge').sys_id, { active: 'false' }),
    ],
    [
      'the window has changed',
      () =>
        loans.change('x_smart_lockers_handover', first(before.grants).handover_id, {
          window_end: '2026-11-25 09:00:00',
        }),
    ],
  ])('is another grant in its place, when %s', async (_what, change) => {
    change();
    const { grants, gone } = await ask(known());
    expect(gone).toEqual(known());
    expect(grants).toHaveLength(1);
    expect(first(grants).handover_id).toBe(first(before.grants).handover_id);
  });

  test('is what is gone, when the loan is called off; an id that was never given is gone too', async () => {
    await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
    const never = newId();
    expect(await ask([...known(), never])).toMatchObject({ grants: [], gone: [...known(), never] });
  });
});

test('costs as many queries with a hundred times the bays and handovers', async () => {
  await loans.collected();
  const loan = loans.loan();
  const statements = async (): Promise<number> => {
    const before = loans.instance.kernel.store.statements();
    await ask();
    return loans.instance.kernel.store.statements() - before;
  };
  await statements();
  const few = await statements();
  const { store } = loans.instance.kernel;
  const back = loans.instance.row('x_smart_lockers_handover', `assignment=${loan.sys_id}^step=2`);
  const [bay] = loans.instance.rows('x_smart_lockers_bay', `locker=${loans.site.lockerId}`);
  for (let number = 100; number < 200; number += 1) {
    store.insert('x_smart_lockers_bay', { ...bay, sys_id: newId(), number: String(number), asset: '' }, 'test');
    const assignment = newId();
    store.insert(
      'x_smart_lockers_assignment',
      { ...loan, sys_id: assignment, live_asset: '', request_key: newId(), running_key: newId() },
      'test',
    );
    store.insert('x_smart_lockers_handover', { ...back, sys_id: newId(), assignment }, 'test');
  }
  expect((await ask()).grants).toHaveLength(101);
  expect(await statements()).toBe(few);
});
