import { startInstance, type TestInstance } from '../../support/instance.ts';
import { BASE, connect, type Site } from '../../support/site.ts';

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const agent = () => instance.as('owen.clarke');

test('the console makes an enrolment code that one device can spend', async () => {
  const { result } = await agent().post<{ code: string }>(`${BASE}/console/lockers/${site.lockerId}/enrolment`, {
    purpose: 'kiosk',
  });
  const spend = (usedBy: string) =>
    site.call<{ locker_id: string }>('enrol', {
      connector_id: site.connectorId,
      purpose: 'kiosk',
      code: result.code,
      used_by: usedBy,
      key_hash: 'a'.repeat(64),
    });
  expect((await spend('kiosk-1')).result.locker_id).toBe(site.lockerId);
  expect((await spend('kiosk-1')).status).toBe(200);
  expect((await spend('kiosk-2')).error?.code).toBe('code_used');
  expect(JSON.stringify(instance.rows('x_smart_lockers_enrolment'))).not.toContain(result.code);
});

describe('a kiosk is enrolled', () => {
  const [FIRST, SECOND] = ['a'.repeat(64), 'b'.repeat(64)];
  const code = async (purpose = 'kiosk') =>
    (await agent().post<{ code: string }>(`${BASE}/console/lockers/${site.lockerId}/enrolment`, { purpose })).result
      .code;
  const enrol = (body: object) =>
    site.call('enrol', { connector_id: site.connectorId, purpose: 'kiosk', used_by: 'kiosk-1', ...body });
  interface Told {
    readonly locker_id: string;
    readonly kiosk_key_hash: string | null;
  }
  const told = async (connectorId = site.connectorId) => {
    const answer = await site.call<Record<'lockers' | 'elsewhere', Told[]>>('lease', {
      ...{ connector_id: connectorId, want: 'all' },
    });
    const { lockers, elsewhere } = answer.result;
    return [...lockers, ...elsewhere].find(({ locker_id: id }) => id === site.lockerId)?.kiosk_key_hash;
  };

  test('and every connector is told by which key it is known: the owner, one that stands by and one that takes over', async () => {
    expect(await told()).toBeNull();
    await enrol({ code: await code(), key_hash: FIRST });
    const other = await connect(instance, 'connector-2');
    expect([await told(), await told(other.connectorId)]).toEqual([FIRST, FIRST]);
    instance.clock.advance(61_000);
    expect(await told(other.connectorId)).toBe(FIRST);
  });

  test('and by the next one’s alone from then on', async () => {
    await enrol({ code: await code(), key_hash: FIRST });
    await enrol({ code: await code(), key_hash: SECOND });
    expect(await told()).toBe(SECOND);
  });

  test('again where the answer was lost, and known by its new key', async () => {
    const spent = await code();
    await enrol({ code: spent, key_hash: FIRST });
    expect((await enrol({ code: spent, key_hash: SECOND })).status).toBe(200);
    expect(await told()).toBe(SECOND);
    // Nobody else gets in by the code, and the key of whoever did stays.
    expect((await enrol({ code: spent, key_hash: FIRST, used_by: 'kiosk-2' })).error?.code).toBe('code_used');
    expect(await told()).toBe(SECOND);
  });

  test.each(['kiosk', 'controller'])(
    'and its code is good for nobody after 15 minutes, spent or not: %s',
    async (purpose) => {
      const key = purpose === 'kiosk' ? { key_hash: FIRST } : {};
      const [spent, unspent] = [await code(purpose), await code(purpose)];
      expect((await enrol({ purpose, code: spent, ...key })).status).toBe(200);
      instance.clock.advance(15 * 60_000);
      for (const late of [spent, unspent])
        expect((await enrol({ purpose, code: late, ...key })).error?.code).toBe('code_expired');
    },
  );

  test('with its key, a controller without one; a code that is not good changes nothing', async () => {
    await enrol({ code: await code(), key_hash: FIRST });
    expect((await enrol({ code: await code() })).error?.detail).toMatchObject({ member: 'key_hash' });
    const controller = { code: await code('controller'), purpose: 'controller' };
    expect((await enrol({ ...controller, key_hash: SECOND })).error?.detail).toMatchObject({ member: 'key_hash' });
    expect((await enrol(controller)).status).toBe(200);
    expect((await enrol({ code: '0000000000', key_hash: SECOND })).error?.code).toBe('code_unknown');
    expect(await told()).toBe(FIRST);
  });
});
