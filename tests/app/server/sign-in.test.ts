import { jest } from '@jest/globals';
import { startInstance, type Answer, type TestInstance } from '../../support/instance.ts';
import { BASE, connect, newId, order, renew, type Site, type Visit } from '../../support/site.ts';

jest.setTimeout(600_000);

const NOAH = 'noah.carter';
const AMELIE = 'amelie.roy';
const MINUTE_MS = 60_000;

interface SignIn {
  readonly signin_id: string;
  readonly user_code: string;
  readonly url: string;
  readonly url_complete: string;
  readonly expires_in_s: number;
  readonly poll_s: number;
}

const begin = (site: Site, requestId = newId(), lockerId = site.lockerId): Promise<Answer<SignIn>> =>
  site.call('signin', { connector_id: site.connectorId, locker_id: lockerId, request_id: requestId });
const redeem = (site: Site, signIn: SignIn, over: object = {}): Promise<Answer<Visit>> =>
  site.call('signin/redeem', {
    ...{ connector_id: site.connectorId, locker_id: site.lockerId, request_id: newId() },
    ...{ signin_id: signIn.signin_id, ...over },
  });
const look = (site: Site, code: string, person = NOAH) =>
  site.instance.as(person).get<object>(`${BASE}/portal/signin?code=${encodeURIComponent(code)}`);
const decide = (site: Site, decision: 'confirm' | 'deny', code: string, person = NOAH) =>
  site.instance.as(person).post<object>(`${BASE}/portal/signin/${decision}`, { code });

describe('a sign-in by phone', () => {
  let instance: TestInstance;
  let site: Site;
  beforeEach(async () => {
    instance = await startInstance();
    site = await connect(instance);
  });
  afterEach(() => instance.close());

  const idOf = (person: string) => instance.row('sys_user', `user_name=${person}`).sys_id;
  const another = () => instance.rows('x_smart_lockers_locker', `sys_id!=${site.lockerId}^state=in_service`)[0]?.sys_id;
  const facts = (query: string) => instance.rows('x_smart_lockers_access_event', query);
  async function begun(): Promise<SignIn> {
    return (await begin(site)).result;
  }
  async function confirmed(): Promise<SignIn> {
    const signIn = await begun();
    expect((await decide(site, 'confirm', signIn.user_code)).status).toBe(200);
    return signIn;
  }
  /** Lets time pass with the lockers still this connector's. */
  async function pass(ms: number): Promise<void> {
    instance.clock.advance(ms);
    await renew(site);
  }

  test('leads from the code on the screen to the open door, as a badge would', async () => {
    await order(site, { person: NOAH });
    instance.run(`gs.setProperty('glide.servlet.uri', 'https://lockers.service-now.com/')`);
    const signIn = await begun();
    expect(signIn).toEqual({
      signin_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      user_code: expect.stringMatching(/^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/),
      url: 'https://lockers.service-now.com/x_smart_lockers_sign_in.do',
      url_complete: `${signIn.url}?code=${signIn.user_code.replace('-', '')}`,
      expires_in_s: 300,
      poll_s: 2,
    });
    expect((await redeem(site, signIn)).error).toMatchObject({ code: 'not_yet', detail: { retry_after_s: 2 } });

    const { name } = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
    const asked = await look(site, signIn.user_code.toLowerCase().replace('-', ' '));
    expect(asked.result).toEqual({
      ...{ locker: name, site: expect.stringMatching(/./), person: 'Noah Carter', language: expect.any(String) },
    });
    expect((await decide(site, 'confirm', signIn.user_code)).status).toBe(200);

    const visit = (await redeem(site, signIn)).result;
    expect(visit).toMatchObject({
      person: { name: 'Noah Carter' },
      view: { kind: 'open', command: { bay_number: expect.any(Number) } },
    });
    expect(facts('type=signin_confirmed')).toMatchObject([{ person: idOf(NOAH), method: 'sso' }]);
    expect(facts('type=identified')).toMatchObject([{ person: idOf(NOAH), method: 'sso' }]);
    expect(facts('type=authorised')).toMatchObject([{ person: idOf(NOAH), method: 'sso' }]);
    expect(instance.row('x_smart_lockers_session', `sys_id=${visit.session.session_id}`).method).toBe('sso');
    const verdict = await instance.as('owen.clarke').get(`${BASE}/console/trail/${site.lockerId}/verify`);
    expect(verdict.result).toMatchObject({ ok: true });
  });

  test('is followed by everything that the person may do, in one session', async () => {
    const { session, view } = (await redeem(site, await confirmed())).result;
    const borrow = view.choices?.find(({ kind }) => kind === 'borrow');
    const chosen = await site.call<Visit>('choose', {
      ...{ session_id: session.session_id, request_id: newId(), choice_id: borrow?.choice_id },
    });
    expect(chosen.result.view.kind).toBe('open');
  });

  test('sent again is the same visit and the same command; to another request the sign-in is over', async () => {
    await order(site, { person: NOAH });
    const signIn = await confirmed();
    const request_id = newId();
    const first = (await redeem(site, signIn, { request_id })).result;
    const again = (await redeem(site, signIn, { request_id })).result;
    expect(again.session.session_id).toBe(first.session.session_id);
    expect(again.view.command?.command_id).toBe(first.view.command?.command_id);
    expect((await redeem(site, signIn)).error?.code).toBe('signin_expired');
    await site.call('session/end', { session_id: first.session.session_id });
    expect((await redeem(site, signIn, { request_id })).error?.code).toBe('signin_expired');
    expect(instance.rows('x_smart_lockers_session', 'method=sso')).toHaveLength(1);
    expect(facts('type=identified')).toHaveLength(1);
  });

  test('runs out after five minutes by the instance’s clock, and is told as one that never was', async () => {
    const signIn = await begun();
    await pass(5 * MINUTE_MS - 1_000);
    expect((await look(site, signIn.user_code)).status).toBe(200);
    await pass(1_000);
    const [over, never] = [await look(site, signIn.user_code), await look(site, 'BCDF-GHJK', AMELIE)];
    expect(over.error).toEqual(never.error);
    expect(over.error).toMatchObject({ code: 'signin_unknown', detail: null });
    expect((await decide(site, 'confirm', signIn.user_code)).error?.code).toBe('signin_unknown');
    expect((await redeem(site, signIn)).error?.code).toBe('signin_expired');
  });

  test('that was confirmed waits a minute for its kiosk, however late that was', async () => {
    const late = await begun();
    await pass(5 * MINUTE_MS - 1_000);
    await decide(site, 'confirm', late.user_code);
    await pass(2_000);
    expect((await redeem(site, late)).status).toBe(200);
    const left = await confirmed();
    await pass(MINUTE_MS);
    expect((await redeem(site, left)).error?.code).toBe('signin_expired');
  });

  test('ends the one before at the same locker, and none elsewhere', async () => {
    const elsewhere = (await begin(site, newId(), another())).result;
    const before = await begun();
    const after = await begun();
    expect((await look(site, before.user_code)).error?.code).toBe('signin_unknown');
    expect((await redeem(site, before)).error?.code).toBe('signin_expired');
    for (const { user_code } of [after, elsewhere]) expect((await look(site, user_code)).status).toBe(200);
  });

  test('whose answer got lost is begun again under the same id, with another code', async () => {
    const requestId = newId();
    const lost = (await begin(site, requestId)).result;
    const again = (await begin(site, requestId)).result;
    expect(again.signin_id).toBe(lost.signin_id);
    expect((await look(site, lost.user_code)).error?.code).toBe('signin_unknown');
    await decide(site, 'confirm', again.user_code);
    expect((await begin(site, requestId)).error?.code).toBe('state_conflict');
  });

  test('is of no use at another locker, to another connector, or under another id', async () => {
    const signIn = await confirmed();
    expect((await redeem(site, signIn, { locker_id: another() })).error?.code).toBe('signin_unknown');
    expect((await redeem(site, signIn, { signin_id: newId() })).error?.code).toBe('signin_unknown');
    const standby = await site.call<{ connector_id: string }>('register', { name: 'connector-2', version: '1.0.0' });
    const { connector_id } = standby.result;
    expect((await redeem(site, signIn, { connector_id })).error?.code).toBe('lease_not_held');
    const body = { connector_id, locker_id: site.lockerId, request_id: newId() };
    expect((await site.call('signin', body)).error?.code).toBe('lease_not_held');
    expect((await redeem(site, signIn)).status).toBe(200);
  });

  test('that somebody refuses opens nothing, and says so', async () => {
    const signIn = await begun();
    expect((await decide(site, 'deny', signIn.user_code)).status).toBe(200);
    expect((await redeem(site, signIn)).error?.code).toBe('signin_denied');
    expect((await decide(site, 'confirm', signIn.user_code)).error?.code).toBe('signin_unknown');
    expect(facts('type=signin_denied')).toMatchObject([{ person: idOf(NOAH), locker: site.lockerId }]);
    expect(instance.rows('x_smart_lockers_session')).toEqual([]);
  });

  test('is the one’s who confirmed first: nobody else confirms, refuses or sees it then', async () => {
    const signIn = await confirmed();
    expect((await decide(site, 'confirm', signIn.user_code)).status).toBe(200);
    for (const answer of [
      await look(site, signIn.user_code, AMELIE),
      await decide(site, 'confirm', signIn.user_code, AMELIE),
      await decide(site, 'deny', signIn.user_code, AMELIE),
    ])
      expect(answer.error?.code).toBe('signin_unknown');
    expect((await redeem(site, signIn)).result.person.name).toBe('Noah Carter');
    expect(facts('typeSTARTSWITHsignin_')).toHaveLength(1);
  });

  test('leads nobody in who is no longer active', async () => {
    const signIn = await confirmed();
    instance.kernel.store.update('sys_user', idOf(NOAH) ?? '', { active: 'false' }, 'test');
    expect((await redeem(site, signIn)).error?.code).toBe('credential_unknown');
    expect(facts('type=refused')).toMatchObject([{ method: 'sso' }]);
    expect(instance.rows('x_smart_lockers_session')).toEqual([]);
  });

  test('begins at no locker that is out of service, and ends there', async () => {
    const signIn = await confirmed();
    instance.kernel.store.update('x_smart_lockers_locker', site.lockerId, { state: 'out_of_service' }, 'test');
    expect((await begin(site)).error?.code).toBe('locker_out_of_service');
    expect((await redeem(site, signIn)).error?.code).toBe('locker_out_of_service');
  });

  test('five wrong codes make a person wait, with right ones too, and nobody else', async () => {
    const signIn = await begun();
    const wrong = ['BCDFGHJK', 'BCDF-GHJL', '?', 'aeiou', 'x'.repeat(20)];
    for (const code of wrong) expect((await look(site, code)).error?.code).toBe('signin_unknown');
    const locked = await look(site, signIn.user_code);
    expect(locked.error).toMatchObject({ code: 'credential_locked', detail: { retry_after_s: expect.any(Number) } });
    expect((await decide(site, 'confirm', signIn.user_code)).error?.code).toBe('credential_locked');
    expect((await look(site, signIn.user_code, AMELIE)).status).toBe(200);
    await pass(5 * MINUTE_MS);
    expect((await look(site, (await begun()).user_code)).status).toBe(200);
  });

  test('its routes are for employees and for the connector, and for nobody else', async () => {
    const { user_code, signin_id } = await begun();
    const path = `${BASE}/portal/signin`;
    const plain = { user_name: 'plain.user', active: 'true', user_password: 'test-only' };
    instance.kernel.records.insert(instance.kernel.begin({ user: 'admin' }), 'sys_user', plain);
    for (const person of ['locker.connector', plain.user_name]) {
      expect((await instance.as(person).get(`${path}?code=${user_code}`)).status).toBe(403);
      expect((await instance.as(person).post(`${path}/confirm`, { code: user_code })).status).toBe(403);
      expect((await instance.as(person).post(`${path}/deny`, { code: user_code })).status).toBe(403);
    }
    const body = { connector_id: site.connectorId, locker_id: site.lockerId, request_id: newId() };
    for (const person of [NOAH, 'owen.clarke']) {
      expect((await instance.as(person).post(`${BASE}/connector/signin`, body)).status).toBe(403);
      const redemption = { ...body, signin_id };
      expect((await instance.as(person).post(`${BASE}/connector/signin/redeem`, redemption)).status).toBe(403);
    }
  });

  test('leaves no code behind, only its hash, and is forgotten after two days', async () => {
    const { user_code } = await begun();
    await look(site, 'BCDF-GHJK');
    const stored = JSON.stringify(instance.rows('x_smart_lockers_signin'));
    for (const code of [user_code, user_code.replace('-', '')]) expect(stored).not.toContain(code);
    const forget = `require('./src/server/jobs/forgetSignIns').forgetSignIns()`;
    instance.clock.advance(2 * 24 * 60 * MINUTE_MS + 1_000);
    instance.run(forget);
    expect(instance.rows('x_smart_lockers_signin')).toHaveLength(1);
    instance.clock.advance(6 * MINUTE_MS);
    instance.run(forget);
    expect(instance.rows('x_smart_lockers_signin')).toEqual([]);
  });
});
