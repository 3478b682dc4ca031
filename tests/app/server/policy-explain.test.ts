import { startInstance, type TestInstance } from '../../support/instance.ts';
import { replacementFor } from '../../support/replacement.ts';
import { BASE, connect, order, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

const NOAH = 'noah.carter';
const AGENT = 'owen.clarke';

interface Answer {
  readonly kind: string;
  readonly category: string | null;
  readonly answer: string;
  readonly reason: string | null;
  readonly text: string;
  readonly policy: { readonly policy_id: string; readonly name: string } | null;
}

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const ask = (who: string, as = AGENT) =>
  instance
    .as(as)
    .get<{ person: { name: string }; answers: Answer[] }>(
      `${BASE}/console/explain?person=${encodeURIComponent(who)}&locker=${site.lockerId}`,
    );
const about = async (kind: string, category: string | null, who = NOAH): Promise<Answer | undefined> =>
  (await ask(who)).result.answers.find((one) => one.kind === kind && one.category === category);
const change = (table: string, query: string, changes: Record<string, string>): void => {
  for (const row of instance.rows(table, query)) {
    instance.kernel.records.update(instance.kernel.begin({ user: 'admin' }), table, row.sys_id ?? '', changes);
  }
};

test('names the policy that decides, and how the person gets it', async () => {
  const laptop = await about('loan', 'Loan laptop');
  expect(laptop).toMatchObject({ answer: 'at_kiosk', reason: null });
  expect(laptop?.policy?.name).toBe('Laptops in Montréal: three days');
  expect(laptop?.text).toContain('for 3 days at most');
});

test('agrees with what the request is answered: the limit, the pause, a policy that is not there', async () => {
  const orderAgain = async (): Promise<void> => {
    // What is asked twice in ten seconds is one request.
    instance.clock.advance(11_000);
    await order(site, { person: NOAH });
  };
  for (let loan = 0; loan < 2; loan += 1) await orderAgain();
  expect(await about('loan', 'Loan laptop')).toMatchObject({ answer: 'not_now', reason: 'limit_reached' });
  await orderAgain();
  expect(instance.rows('x_smart_lockers_assignment', 'outcome=limit_reached')).toHaveLength(1);

  change('x_smart_lockers_policy', 'kind=loan', { active: 'false' });
  const none = (await ask(NOAH)).result.answers.filter((one) => one.kind === 'loan');
  expect(none.every((one) => one.reason === 'not_entitled')).toBe(true);
});

test('says why no device can be had that lies there', async () => {
  change('x_smart_lockers_policy', 'kind=loan', { min_charge_percent: '101' });
  const laptop = await about('loan', 'Loan laptop');
  expect(laptop).toMatchObject({ answer: 'not_now', reason: 'nothing_free' });
  expect(laptop?.text).toMatch(/charged to less than 101 %/);
});

const BADGE = '04ACBDCE';
const offered = async (): Promise<string[]> => (await comes(site, BADGE)).kinds();
const sayOf = async (kind: string): Promise<Answer | undefined> =>
  (await ask(NOAH)).result.answers.find((one) => one.kind === kind);

test('agrees with what the kiosk offers to hand in: allowed, not on the spot, no bay for it', async () => {
  expect(await offered()).toEqual(expect.arrayContaining(['repair', 'charge']));
  expect(await sayOf('repair')).toMatchObject({ answer: 'at_kiosk' });
  expect(await sayOf('charging')).toMatchObject({ answer: 'at_kiosk' });

  change('x_smart_lockers_bay', `locker=${site.lockerId}`, { charging: 'false' });
  expect(await offered()).not.toContain('charge');
  expect(await sayOf('charging')).toMatchObject({ answer: 'not_now', reason: 'nothing_free' });

  change('x_smart_lockers_policy', 'kind=repair', { needs_approval: 'true' });
  expect(await offered()).not.toContain('repair');
  expect(await sayOf('repair')).toMatchObject({ answer: 'no', reason: 'not_at_kiosk' });
});

test('agrees with what the kiosk offers to hand in: nothing to hand in, and no bay that takes it', async () => {
  change('x_smart_lockers_bay', `locker=${site.lockerId}`, { width_mm: '50', height_mm: '50', depth_mm: '50' });
  expect(await offered()).not.toContain('repair');
  expect(await sayOf('repair')).toMatchObject({ answer: 'not_now', reason: 'nothing_free' });
  expect((await sayOf('repair'))?.text).toMatch(/too small for what the person has/);

  change('alm_hardware', `assigned_to.user_name=${NOAH}`, { assigned_to: '' });
  expect(await offered()).not.toContain('repair');
  expect(await sayOf('repair')).toMatchObject({ answer: 'not_now', reason: 'no_device' });
});

test('agrees with what is answered when a limit of repairs or replacements is reached', async () => {
  change('x_smart_lockers_policy', 'kindINrepair,replacement', { max_running: '1' });
  replacementFor(site, 'LT-104');
  expect(await sayOf('replacement')).toMatchObject({ answer: 'not_now', reason: 'limit_reached' });
  const stored = instance.kernel.records.insert(
    instance.kernel.begin({ user: 'admin' }),
    'x_smart_lockers_assignment',
    {
      kind: 'repair',
      stage: 'active',
      requested_for: instance.row('sys_user', `user_name=${NOAH}`).sys_id ?? '',
    },
  );
  expect(stored.ok).toBe(true);
  expect(await sayOf('repair')).toMatchObject({ answer: 'not_now', reason: 'limit_reached' });
});

test('finds a person by user name and by e-mail address, and says so when there is none', async () => {
  const { email, sys_id: id } = instance.row('sys_user', `user_name=${NOAH}`);
  for (const who of [NOAH, email, id]) expect((await ask(who ?? '')).result.person.name).toBe('Noah Carter');
  expect((await ask('nobody.here')).error?.code).toBe('person_unknown');
});

test('is for agents and admins', async () => {
  expect((await ask(NOAH, NOAH)).status).toBe(403);
  expect((await ask(NOAH, 'locker.connector')).status).toBe(403);
});
