import { startInstance, type TestInstance } from '../../support/instance.ts';
import { BASE, connect, newId, order, passDoor, renew, type Site } from '../../support/site.ts';

const NOAH = 'noah.carter';

interface Mine {
  readonly handover_id: string;
  readonly direction: string;
  readonly bay_label: string;
  readonly locker: string;
  readonly until: string;
}

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const mine = async (person = NOAH): Promise<Mine[]> =>
  (await instance.as(person).get<{ handovers: Mine[] }>(`${BASE}/portal/handovers`)).result.handovers;
const qr = (handoverId: string, person = NOAH) =>
  instance.as(person).post<{ text: string; expires_at: string }>(`${BASE}/portal/handovers/${handoverId}/qr`, {});
/** Two laptops are set aside for Noah: a badge would have to ask which. */
async function twoToCollect(): Promise<Mine[]> {
  for (let loan = 0; loan < 2; loan += 1) {
    // What is asked twice in ten seconds is one request.
    instance.clock.advance(11_000);
    await order(site, { person: NOAH });
  }
  await renew(site);
  return mine();
}

test('shows what the person has to do: where, at which door, until when', async () => {
  const [one, other] = await twoToCollect();
  const { name } = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
  expect(one).toMatchObject({ direction: 'collect', locker: name, bay_label: expect.stringMatching(/\d/) });
  expect(one?.bay_label).not.toBe(other?.bay_label);
  expect(await mine('amelie.roy')).toEqual([]);
});

test('a QR code opens the door of its own handover, and no other', async () => {
  const [, wanted] = await twoToCollect();
  const { result } = await qr(wanted?.handover_id ?? '');
  expect(result.text).toMatch(/^SLQ:\d+$/);
  const visit = (await site.tap('qr', result.text)).result;
  expect(visit.view).toMatchObject({ kind: 'open', handover: { handover_id: wanted?.handover_id } });
});

test('is good once, and a tap that is sent again is the same one', async () => {
  const [wanted] = await twoToCollect();
  const { text } = (await qr(wanted?.handover_id ?? '')).result;
  const requestId = newId();
  const first = (await site.tap('qr', text, requestId)).result;
  const again = (await site.tap('qr', text, requestId)).result;
  expect(again.view.command?.command_id).toBe(first.view.command?.command_id);
  expect(again.view.handover?.handover_id).toBe(wanted?.handover_id);
  expect((await site.tap('qr', text)).error?.code).toBe('credential_expired');
});

test('leads its session to nothing else, even when its handover is done', async () => {
  const [wanted] = await twoToCollect();
  const { text } = (await qr(wanted?.handover_id ?? '')).result;
  const { session, view } = (await site.tap('qr', text)).result;
  if (view.command) await passDoor(site, view.command, 'empty');
  const [left] = (await mine()).filter((one) => one.direction === 'collect');
  const choice = { session_id: session.session_id, request_id: newId(), choice_id: `handover:${left?.handover_id}` };
  expect((await site.call('choose', choice)).error?.code).toBe('choice_gone');
});

test('runs out after five minutes, and a new one makes the one before worthless', async () => {
  const [wanted] = await twoToCollect();
  const first = (await qr(wanted?.handover_id ?? '')).result;
  expect(Date.parse(first.expires_at) - instance.clock.now()).toBeLessThanOrEqual(300_000);
  const second = (await qr(wanted?.handover_id ?? '')).result;
  expect((await site.tap('qr', first.text)).error?.code).toBe('credential_unknown');
  instance.clock.advance(300_000);
  await renew(site);
  expect((await site.tap('qr', second.text)).error?.code).toBe('credential_expired');
  expect(instance.rows('x_smart_lockers_credential', 'handoverISNOTEMPTY')).toHaveLength(1);
});

test('is for nobody else, and for nothing that is over', async () => {
  const [wanted] = await twoToCollect();
  expect((await qr(wanted?.handover_id ?? '', 'amelie.roy')).error?.code).toBe('handover_unknown');
  const { assignment } = instance.row('x_smart_lockers_handover', `sys_id=${wanted?.handover_id}`);
  await instance.as(NOAH).post(`${BASE}/portal/loans/${assignment}/cancel`, {});
  expect((await qr(wanted?.handover_id ?? '')).error?.code).toBe('handover_unknown');
});
