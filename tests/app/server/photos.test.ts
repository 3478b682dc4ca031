import { startInstance, type TestInstance } from '../../support/instance.ts';
import { NOAH, OWEN, repairsAt } from '../../support/repairs.ts';
import { BASE, connect, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

/** Photos of damage: added on My devices by whoever has said what is wrong, for the ticket about it. */
let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const { handIn, repair } = repairsAt(() => site);
const photo = (shade = 0): string => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, shade]).toString('base64');
const loan = () => instance.row('x_smart_lockers_assignment', 'kind=loan');
const ticket = () => instance.row('incident', 'short_descriptionLIKEdamaged');
const attached = (incident: string | undefined) =>
  instance.rows('sys_attachment', `table_name=incident^table_sys_id=${incident}`);

async function add(id: string | undefined, data: string, person = NOAH.person): Promise<string | null> {
  const { error } = await instance.as(person).post(`${BASE}/portal/loans/${id}/photo`, { data });
  return error ? [error.code, (error.detail as { reason?: string } | null)?.reason].filter(Boolean).join(' ') : null;
}

async function offered(id: string | undefined): Promise<boolean | undefined> {
  interface Loans {
    loans: { assignment_id: string; can_add_photo: boolean }[];
  }
  const { result } = await instance.as(NOAH.person).get<Loans>(`${BASE}/portal/loans`);
  return result.loans.find(({ assignment_id: other }) => other === id)?.can_add_photo;
}

/** A loan comes back; whether it is said to be broken. */
async function returned(isBroken: boolean): Promise<void> {
  for (const kind of ['borrow', 'return']) {
    const noah = await comes(site, NOAH.badge);
    await noah.press(kind);
    await noah.pass();
    if (kind === 'borrow' || !isBroken) continue;
    await noah.next();
    await noah.presses('damage', 'symptom:screen');
  }
}

test('a photo of a returned device that is said to be broken is with its ticket, once however often it is sent', async () => {
  await returned(true);
  const { sys_id: id } = loan();
  expect(await offered(id)).toBe(true);
  expect([await add(id, photo()), await add(id, photo())]).toEqual([null, null]);
  expect(attached(ticket().sys_id)).toEqual([
    expect.objectContaining({ content_type: 'image/jpeg', file_name: expect.stringMatching(/^damage-\w{16}\.jpg$/) }),
  ]);
  // An agent who has fetched it is glad of a photo still.
  await (await comes(site, OWEN.badge)).pass();
  expect([await add(id, photo(1)), attached(ticket().sys_id).length]).toEqual([null, 2]);
  instance.kernel.store.update('incident', ticket().sys_id ?? '', { state: '6' }, 'test');
  expect([await offered(id), await add(id, photo(2))]).toEqual([false, 'photo_not_taken no_ticket']);
});

test('of a repair it goes to the repair’s own ticket', async () => {
  await handIn();
  expect(await offered(repair().sys_id)).toBe(true);
  expect(await add(repair().sys_id, photo())).toBeNull();
  expect(attached(repair().incident)).toHaveLength(1);
});

test('what was not reported as broken takes none', async () => {
  await returned(false);
  expect(await offered(loan().sys_id)).toBe(false);
  expect(await add(loan().sys_id, photo())).toBe('photo_not_taken no_ticket');
});

test('only pictures are taken, only of the person themself, and no more than show a device from all sides', async () => {
  await returned(true);
  const { sys_id: id } = loan();
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>').toString('base64');
  expect(await add(id, drawing)).toBe('invalid_request');
  expect(await add(id, 'not Base64!')).toBe('invalid_request');
  expect(await add(id, `/9j/${'A'.repeat(1_000_000)}`)).toBe('invalid_request');
  expect(await add(id, photo(), 'amelie.roy')).toBe('assignment_unknown');
  expect(attached(ticket().sys_id)).toEqual([]);
  const answers: (string | null)[] = [];
  for (let shade = 0; shade < 6; shade += 1) answers.push(await add(id, photo(shade)));
  expect(answers).toEqual([null, null, null, null, null, 'photo_not_taken enough']);
  expect(attached(ticket().sys_id)).toHaveLength(5);
});

test('the mails of a return and of a repair say where a photo is added', async () => {
  await returned(true);
  await handIn();
  instance.settle();
  for (const subject of ['Returned', 'repair']) {
    const mails = instance.rows('sys_email', `subjectLIKE${subject}^recipientsLIKEnoah`);
    expect(mails.length).toBeGreaterThan(0);
    for (const { body = '', body_text: text = '' } of mails) {
      for (const form of [body, text]) expect([subject, form]).toEqual([subject, expect.stringMatching(/photo/)]);
      expect(text).toMatch(/x_smart_lockers_my_devices\.do/);
    }
  }
});
