import { askGrants, hashAt } from '../../support/alone.ts';
import { NOAH, startLoans, type Loans } from '../../support/loans.ts';
import { replacementFor } from '../../support/replacement.ts';
import { newId } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
  loans.instance.settle();
});
afterEach(() => loans.instance.close());

const ask = (known: readonly string[] = []) => askGrants(loans.site, known);
const laptop = () => loans.instance.row('alm_hardware', 'asset_tag=LT-104');
/** The kinds for which Noah may hand his laptop in. */
async function ofNoah(): Promise<string[]> {
  const { hand_ins } = await ask();
  return hand_ins.filter(({ asset_id }) => asset_id === laptop().sys_id).map(({ kind }) => kind);
}
const policy = (kind: string, values: Record<string, string>) =>
  loans.change('x_smart_lockers_policy', loans.instance.row('x_smart_lockers_policy', `kind=${kind}`).sys_id, values);
const store = (table: string, id: string | null | undefined, values: Record<string, string>) =>
  loans.instance.kernel.store.update(table, id ?? '', values, 'test');

test('people of the site may hand in what is theirs: for repair, and into a charging bay', async () => {
  const { key, hand_ins, free } = await ask();
  const own = hand_ins.filter(({ person }) => person.name === 'Noah Carter');
  expect(own.map(({ kind, item, alone_s }) => [kind, item.asset_tag, alone_s])).toEqual([
    ['repair', 'LT-104', 24 * 3_600],
    ['charging', 'LT-104', 24 * 3_600],
  ]);
  const [repair, charging] = own;
  expect(repair?.symptoms).toContain('no_start');
  expect(charging?.symptoms).toEqual([]);
  expect(repair?.credentials.map(({ hash }) => hash)).toContain(hashAt(key, 'badge', 'ce:bd:ac:04'));
  const power = loans.instance.rows('x_smart_lockers_bay', `locker=${loans.site.lockerId}^charging=true`);
  for (const number of charging?.bays ?? []) expect(power.map((bay) => Number(bay.number))).toContain(number);
  // The connector takes the bay that ServiceNow would take.
  const best = charging?.bays.find((number) => free.includes(number));
  const noah = await comes(loans.site, NOAH.badge);
  await noah.press('charge');
  expect(noah.visit.view.command?.bay_number).toBe(best);
});

test('the difference: what has begun is gone, and so is all of its device', async () => {
  const before = await ask();
  const known = before.hand_ins.map(({ grant_id }) => grant_id);
  expect(await ask(known)).toMatchObject({ hand_ins: [], gone: [] });
  const noah = await comes(loans.site, NOAH.badge);
  await noah.press('charge');
  const own = before.hand_ins.filter(({ asset_id }) => asset_id === laptop().sys_id).map(({ grant_id }) => grant_id);
  expect((await ask([...known, newId()])).gone).toEqual(expect.arrayContaining(own));
});

test('how many free bays are to be left to others comes along: returns that are due, and what is reserved', async () => {
  expect((await ask()).leave).toEqual({ repair: 0, charging: 0 });
  await loans.collected();
  expect((await ask()).leave).toEqual({ repair: 1, charging: 1 });
  loans.instance.kernel.records.insert(loans.instance.kernel.begin({ user: 'admin' }), 'x_smart_lockers_capacity', {
    locker: loans.site.lockerId,
    kind: 'charging',
    minimum: '2',
    maximum: '2',
    current: '2',
  });
  expect((await ask()).leave).toEqual({ repair: 3, charging: 1 });
});

describe('not granted is', () => {
  test.each([
    ['repair', { offline_allowed: 'false' }, ['charging']],
    ['charging', { offline_hours: '0' }, ['repair']],
    ['charging', { needs_approval: 'true' }, ['repair']],
    ['repair', { active: 'false' }, ['charging']],
  ])('what policy does not let begin alone: %s, %j', async (kind, values, left) => {
    policy(kind, values);
    expect(await ofNoah()).toEqual(left);
  });

  test('what the policy for everybody would allow and one that comes before it does not', async () => {
    const all = loans.instance.row('x_smart_lockers_policy', 'kind=charging');
    loans.instance.kernel.store.insert(
      'x_smart_lockers_policy',
      { ...all, sys_id: newId(), order: '1', offline_allowed: 'false' },
      'test',
    );
    expect(await ofNoah()).toEqual(['repair']);
  });

  test('one more than policy allows', async () => {
    policy('charging', { max_running: '1' });
    const spare = loans.instance.row('alm_hardware', 'asset_tag=LT-102').sys_id;
    store('alm_hardware', spare, { assigned_to: loans.userId(NOAH.person) });
    const noah = await comes(loans.site, NOAH.badge);
    await noah.presses('charge', `device:${'Lumen Book 13'}`);
    expect(await ofNoah()).toEqual(['repair']);
  });

  test.each<[string, () => void]>([
    ['somebody who has left', () => store('sys_user', loans.userId(NOAH.person), { active: 'false' })],
    ['somebody of another site', () => store('sys_user', loans.userId(NOAH.person), { location: newId() })],
    [
      'somebody without a badge or PIN that is good',
      () =>
        loans.instance
          .rows('x_smart_lockers_credential', `person=${loans.userId(NOAH.person)}`)
          .forEach(({ sys_id }) => store('x_smart_lockers_credential', sys_id, { active: 'false' })),
    ],
    [
      'somebody who does not meet the criteria of the policy',
      () => ['repair', 'charging'].forEach((kind) => policy(kind, { user_criteria: newId() })),
    ],
    ['what is not in use', () => store('alm_hardware', laptop().sys_id, { install_status: '6' })],
    [
      'anything at a locker out of service',
      () => store('x_smart_lockers_locker', loans.site.lockerId, { state: 'out_of_service' }),
    ],
    ['what is to be exchanged', () => void replacementFor(loans.site, laptop().asset_tag ?? '')],
  ])('%s', async (_what, change) => {
    expect(await ofNoah()).toEqual(['repair', 'charging']);
    change();
    expect(await ofNoah()).toEqual([]);
  });

  test('what is lent: it is brought back', async () => {
    await loans.collected();
    const { hand_ins } = await ask();
    expect(hand_ins.map(({ asset_id }) => asset_id)).not.toContain(loans.loan().asset);
  });
});

test('costs as many queries with a hundred times the people', async () => {
  const { store: rows } = loans.instance.kernel;
  policy('repair', { user_criteria: '' });
  policy('charging', { user_criteria: '' });
  const statements = async (): Promise<number> => {
    const before = rows.statements();
    await ask();
    return rows.statements() - before;
  };
  await statements();
  const few = await statements();
  const noah = loans.instance.row('sys_user', `user_name=${NOAH.person}`);
  const [badge] = loans.instance.rows('x_smart_lockers_credential', `person=${noah.sys_id}^kind=badge`);
  for (let person = 0; person < 100; person += 1) {
    const id = newId();
    rows.insert('sys_user', { ...noah, sys_id: id, user_name: `user ${person}` }, 'test');
    rows.insert('alm_hardware', { ...laptop(), sys_id: newId(), asset_tag: `X-${person}`, assigned_to: id }, 'test');
    const hash = `hash ${person}`;
    const key = { sys_id: newId(), person: id, value_hash: hash, offline_hash: hash };
    rows.insert('x_smart_lockers_credential', { ...badge, ...key }, 'test');
  }
  expect((await ask()).hand_ins.length).toBeGreaterThan(200);
  expect(await statements()).toBe(few);
});
