import { startInstance, type TestInstance } from '../../support/instance.ts';
import { HIRES, putInStock, REFRESH, rolloutOf } from '../../support/rollout.ts';
import { BASE, newId } from '../../support/site.ts';

let instance: TestInstance;
beforeEach(async () => {
  instance = await startInstance();
});
afterEach(() => instance.close());

const stored = () => instance.rows('x_smart_lockers_rollout_line');
const change = (table: string, query: string, values: Record<string, string>) =>
  instance.kernel.store.update(table, instance.row(table, query).sys_id ?? '', values, 'test');

test('says what is wrong in which line of a list, and stores nothing', async () => {
  change('sys_user', 'user_name=lukas.brandt', { active: 'false' });
  change('sys_user', 'user_name=grace.miller', { email: 'shared@aldaria.example' });
  change('sys_user', 'user_name=luc.tremblay', { email: 'shared@aldaria.example' });
  change('alm_hardware', 'asset_tag=KT-013', { install_status: '7' });
  const csv = [
    'person;asset;kit;locker;day;reach;note',
    'noah.carter;KT-011;charger + adapter;Sherbrooke, lobby;2026-11-24;no;fine',
    'AMELIE.ROY@aldaria.example;;;;;;',
    'nobody;;;;;;',
    'lukas.brandt;;;;;;',
    'shared@aldaria.example;;;;;;',
    'Noah.Carter;;;;;;',
    'grace.miller;LT-104;;;;;',
    'luc.tremblay;KT-011;;;;;',
    'owen.clarke;KT-013;;;;;',
    'ines.ortega;XX-999;;Nowhere;2026-13-01;perhaps;',
    ';KT-012;a+b+c+d+e+f+g+h+i;;2027-01-04;;',
    'sofia.blanc;;charger | dock;;;;',
  ].join('\r\n');
  const preview = await rolloutOf(instance, HIRES).preview(`\uFEFF${csv}`);
  expect(preview.columns_ignored).toEqual(['note']);
  expect(preview.lines.map(({ line, problems }) => [line, problems.map(({ code }) => code)])).toEqual([
    [2, []],
    [3, []],
    [4, ['person_unknown']],
    [5, ['person_inactive']],
    [6, ['person_ambiguous']],
    [7, ['person_twice']],
    [8, ['wrong_category']],
    [9, ['asset_twice']],
    [10, ['asset_retired']],
    [11, ['asset_unknown', 'locker_unknown', 'day_unknown', 'reach_unknown']],
    [12, ['person_missing', 'day_outside', 'kit_too_large']],
    [13, ['kit_bay_without_device']],
  ]);
  expect([preview.good, preview.bad]).toEqual([2, 10]);
  expect(stored()).toEqual([]);
});

test.each([
  ['', 'empty', 1],
  ['person,asset', 'empty', 1],
  ['name,asset\nx,y', 'no_person_column', 1],
  ['person,Person\nx,y', 'column_twice', 1],
  ['person\nnoah.carter\n"amelie', 'open_quote', 3],
])('a list that cannot be read is refused as a whole: %j', async (csv, code, line) => {
  const rollout = rolloutOf(instance, HIRES);
  if (csv !== '') expect((await rollout.preview(csv)).problem).toMatchObject({ code, line });
  const { status, error } = await rollout.post('lines', { csv, request_id: newId() });
  expect([status, error?.code]).toEqual([400, 'invalid_request']);
});

test('has room for two thousand people and no more', async () => {
  const csv = ['person', ...Array.from({ length: 2_001 }, (_, index) => `p${index}`)];
  const rollout = rolloutOf(instance, HIRES);
  expect((await rollout.preview(csv.join('\n'))).problem).toMatchObject({ code: 'too_many_rows', line: 2_002 });
  expect((await rollout.preview(csv.slice(0, -1).join('\n'))).bad).toBe(2_000);
}, 120_000);

test('stores the good lines; the same request again says the same and stores nobody twice', async () => {
  const rollout = rolloutOf(instance, HIRES);
  const request = newId();
  const csv = 'person,asset\nnoah.carter,KT-011\nnobody,\namelie.roy,';
  expect(await rollout.add(csv, request)).toEqual({ stored: 2, left: 0, bad: 1 });
  expect(await rollout.add(csv, request)).toEqual({ stored: 2, left: 0, bad: 1 });
  expect(await rollout.add(csv)).toEqual({ stored: 0, left: 0, bad: 3 });
  expect(stored()).toHaveLength(2);
  const { state, counts } = await rollout.show();
  expect([state, counts.proposed]).toEqual(['planned', 2]);
});

test('stores a long list in bounded steps, each going on where the last one stopped, also when it was cut off', async () => {
  const tx = instance.kernel.begin({ user: 'admin' });
  for (let index = 0; index < 120; index += 1) {
    instance.kernel.records.insert(tx, 'sys_user', {
      user_name: `hire.${index}`,
      name: `Hire ${index}`,
      active: 'true',
    });
  }
  const csv = ['person', ...Array.from({ length: 120 }, (_, index) => `hire.${index}`)].join('\n');
  const rollout = rolloutOf(instance, HIRES);
  const request = newId();
  instance.kernel.faults.add({ path: `${BASE}/console/rollouts/${rollout.id}/lines`, times: 1, cutAfterWrites: 30 });
  expect((await rollout.post('lines', { csv, request_id: request })).status).not.toBe(200);
  const first = await rollout.add(csv, request);
  expect(first.stored).toBeGreaterThan(100);
  expect(await rollout.add(csv, request)).toEqual({ stored: 120, left: 0, bad: 0 });
  expect(stored()).toHaveLength(120);
}, 120_000);

test('takes people who were chosen instead of a list', async () => {
  const noah = instance.row('sys_user', 'user_name=noah.carter').sys_id;
  const rollout = rolloutOf(instance, HIRES);
  const { result } = await rollout.post('lines', { people: [noah, newId()], request_id: newId() });
  expect(result).toEqual({ stored: 1, left: 0, bad: 1 });
});

test('of a refresh everybody hands in the device that they have', async () => {
  putInStock(instance, 'LT-901', 'Loan laptop');
  const device = instance.row('alm_hardware', 'asset_tag=LT-901').sys_id ?? '';
  instance.kernel.store.update(
    'alm_hardware',
    device,
    { install_status: '1', assigned_to: instance.row('sys_user', 'user_name=amelie.roy').sys_id ?? '' },
    'test',
  );
  const rollout = rolloutOf(instance, REFRESH);
  const { lines } = await rollout.preview(
    'person,replaces\nnoah.carter,\namelie.roy,\nluc.tremblay,LT-104\nlukas.brandt,lt-105',
  );
  const codes = lines.map(({ problems }) => problems.map(({ code }) => code));
  expect(codes.slice(0, 3)).toEqual([[], ['old_ambiguous'], ['old_unknown']]);
});

test('exports what can be read in again, with nothing that a spreadsheet takes for a formula', async () => {
  const rollout = rolloutOf(instance, HIRES);
  await rollout.add('person,kit\nnoah.carter,=HYPERLINK("x") + charger');
  const { result } = await instance
    .as('owen.clarke')
    .get<{ csv: string; file_name: string }>(`${BASE}/console/rollouts/${rollout.id}/export`);
  expect(result.file_name).toMatch(/^SLR\d+\.csv$/);
  expect(result.csv).toContain(`"'=HYPERLINK(""x"") + charger"`);
  expect((await rollout.preview(result.csv)).lines[0]?.problems).toEqual([
    expect.objectContaining({ code: 'person_already_here' }),
  ]);
});

test('is for agents alone', async () => {
  const { id } = rolloutOf(instance, HIRES);
  for (const person of ['noah.carter', 'sofia.blanc', 'locker.connector']) {
    expect((await instance.as(person).get(`${BASE}/console/rollouts/${id}`)).status).toBe(403);
    expect((await instance.as(person).post(`${BASE}/console/rollouts/${id}/start`, {})).status).toBe(403);
  }
  expect((await instance.as('owen.clarke').get(`${BASE}/console/rollouts/${newId()}`)).error?.code).toBe(
    'rollout_unknown',
  );
});
