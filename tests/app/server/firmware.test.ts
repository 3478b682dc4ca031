import { INSTALL_MS } from '../../../src/server/domain/firmwareRollout.ts';
import { startInstance, SCOPE, type TestInstance } from '../../support/instance.ts';
import { FIRST, firmwareOf, installing, MINUTE_MS, press, release, runs, SECOND } from '../../support/firmware.ts';
import { connect, renew, type Site } from '../../support/site.ts';

let instance: TestInstance;
let site: Site;
let of: ReturnType<typeof firmwareOf>;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
  of = firmwareOf(site);
});
afterEach(() => instance.close());

/** The job runs each two minutes. Meanwhile the connector keeps its leases, and lockers are heard of. */
async function later(...silent: string[]): Promise<void> {
  for (const controller of [FIRST, SECOND]) if (!silent.includes(controller)) await of.says(controller, {});
  instance.advance(2 * MINUTE_MS);
  await renew(site);
}
const state = (id: string) => of.row(id).state;

describe('a release', () => {
  const stored = () => instance.rows(`${SCOPE}_firmware`).length;

  test.each([
    ['its address', { url: 'http://firmware.example/2' }],
    ['its SHA-256', { sha256: 'abc' }],
    ['its signature', { signature: 'abc' }],
  ])('that no controller would take for %s is not stored', async (_what, wrong) => {
    await expect(of.create('firmware', release('2', wrong))).rejects.toThrow();
    expect(stored()).toBe(0);
    await of.create('firmware', release('2'));
    expect(stored()).toBe(1);
  });

  test('is the only one of its version', async () => {
    await of.release('2');
    await expect(of.create('firmware', release('2', { sha256: 'f'.repeat(64) }))).rejects.toThrow();
  });

  test('can be corrected until a locker is to run it, and its notes afterwards too', async () => {
    const id = await of.release('2');
    const now = () => instance.row(`${SCOPE}_firmware`, `sys_id=${id}`);
    await of.set('firmware', id, { sha256: 'a'.repeat(64) });
    expect(now().sha256).toBe('a'.repeat(64));
    await of.set('locker', of.locker(FIRST).sys_id, { wanted_firmware: id });
    for (const change of [
      { version: '3' },
      { url: 'https://firmware.example/other' },
      { sha256: 'b'.repeat(64) },
      { signature: 't'.repeat(86) },
    ]) {
      await of.set('firmware', id, change);
      expect(now()).not.toMatchObject(change);
    }
    await of.set('firmware', id, { notes: 'Doors open faster.', active: 'false' });
    expect(now()).toMatchObject({ notes: 'Doors open faster.', active: 'false' });
  });
});

describe('what a locker is to run', () => {
  interface Leased {
    readonly controller_id: string;
    readonly firmware: object | null;
  }
  async function leased(): Promise<Record<string, object | null>> {
    const { result } = await site.call<{ lockers: Leased[] }>('lease', { connector_id: site.connectorId, want: 'all' });
    return Object.fromEntries(result.lockers.map((locker) => [locker.controller_id, locker.firmware]));
  }

  test('goes to its connector with the lease, for this locker alone, until it is changed or withdrawn', async () => {
    expect((await leased())[FIRST]).toBeNull();
    const [old, id] = [await of.release('1.9'), await of.release('2')];
    await of.set('locker', of.locker(FIRST).sys_id, { wanted_firmware: id });
    expect(await leased()).toMatchObject({ [FIRST]: release('2'), [SECOND]: null });
    expect(Object.keys((await leased())[FIRST] ?? {}).sort()).toEqual(['sha256', 'signature', 'url', 'version']);
    await of.set('locker', of.locker(FIRST).sys_id, { wanted_firmware: old });
    expect((await leased())[FIRST]).toEqual(release('1.9'));
    await of.set('firmware', old, { active: 'false' });
    expect((await leased())[FIRST]).toBeNull();
  });

  test('costs a lease one query, however many lockers want something', async () => {
    const lockers = instance.rows(`${SCOPE}_locker`);
    const statements = async () => {
      const before = instance.kernel.store.statements();
      await leased();
      return instance.kernel.store.statements() - before;
    };
    const none = await statements();
    for (const [at, { sys_id: id }] of lockers.entries()) {
      await of.set('locker', id, { wanted_firmware: await of.release(String(at + 2)) });
    }
    expect((await statements()) - none).toBe(1);
  });

  test('cannot be set where the make could not be told', async () => {
    const id = await of.release('2');
    const { sys_id: locker } = of.locker(FIRST);
    await of.set('locker', locker, { adapter: 'open_locker' });
    await of.set('locker', locker, { wanted_firmware: id });
    expect(of.wanted()).toEqual({});
  });
});

describe('a rollout', () => {
  let id: string;
  beforeEach(async () => {
    id = await of.rollout(await of.release('2'));
    for (const controller of [FIRST, SECOND]) await of.says(controller, runs('1'));
  });

  test('goes on to the next locker of the site only when the one before reports the version', async () => {
    await later();
    expect([state(id), of.wanted()]).toEqual(['draft', {}]);
    press(instance, 'Start', id);
    await later();
    expect(of.wanted()).toEqual({ [FIRST]: '2' });
    await of.says(FIRST, installing('2', 'downloading'));
    await later();
    expect(of.wanted()).toEqual({ [FIRST]: '2' });
    expect(of.row(id).progress).toBe('0 of 2 lockers report 2. On the way: Castellana, reception.');
    await of.says(FIRST, runs('2'));
    await later();
    expect([state(id), of.wanted()]).toEqual(['running', { [FIRST]: '2', [SECOND]: '2' }]);
    await of.says(SECOND, runs('2'));
    await later();
    expect(of.row(id)).toMatchObject({ state: 'done', progress: '2 of 2 lockers report 2.', stop_reason: '' });
    expect(of.wanted()).toEqual({ [FIRST]: '2', [SECOND]: '2' });
  });

  test('stops when the first could not install it, says why, and goes on when that is mended and somebody resumes', async () => {
    press(instance, 'Start', id);
    await later();
    await of.says(FIRST, installing('2', 'rolled_back', 'not_healthy'));
    await later();
    expect(of.row(id)).toMatchObject({
      state: 'stopped',
      stop_reason: expect.stringContaining('Castellana, reception'),
    });
    expect(of.wanted()).toEqual({ [FIRST]: '2' });
    // Somebody empties what it is to run, so that its controller tries again, and resolves the discrepancy.
    await of.set('locker', of.locker(FIRST).sys_id, { wanted_firmware: '' });
    await of.set('discrepancy', instance.row(`${SCOPE}_discrepancy`, 'kind=firmware_failed').sys_id, {
      state: 'resolved',
    });
    await later();
    expect([state(id), of.wanted()]).toEqual(['stopped', {}]);
    press(instance, 'Resume', id);
    await later();
    expect(of.row(id)).toMatchObject({ state: 'running', stop_reason: '' });
    expect(of.wanted()).toEqual({ [FIRST]: '2' });
    await of.says(FIRST, { ...runs('2'), ...installing('2', 'installed') });
    await later();
    expect(of.wanted()).toEqual({ [FIRST]: '2', [SECOND]: '2' });
  });

  test('stops when a locker that was told is no longer heard of', async () => {
    press(instance, 'Start', id);
    await later();
    await later(FIRST);
    await later(FIRST);
    expect(of.row(id)).toMatchObject({
      state: 'stopped',
      stop_reason: expect.stringContaining('nothing has been heard'),
    });
    expect(of.wanted()).toEqual({ [FIRST]: '2' });
  });

  describe('to a locker that reports neither the version nor a failure', () => {
    const failures = () => instance.rows(`${SCOPE}_discrepancy`, 'kind=firmware_failed^state=open').length;
    /** As if it had been told so much earlier. */
    function toldEarlier(ms: number): void {
      const { sys_id: locker, wanted_since: since } = of.locker(FIRST);
      const earlier = new Date(Date.parse(`${since}Z`) - ms).toISOString().slice(0, 19).replace('T', ' ');
      instance.kernel.store.update(`${SCOPE}_locker`, locker ?? '', { wanted_since: earlier }, 'test');
    }
    beforeEach(async () => {
      press(instance, 'Start', id);
      await later();
    });

    test('stops after two hours, with an incident that says what to look at; once resumed it has as long again', async () => {
      toldEarlier(INSTALL_MS - 4 * MINUTE_MS);
      await later();
      expect([state(id), failures()]).toEqual(['running', 0]);
      await later();
      expect(of.row(id)).toMatchObject({
        state: 'stopped',
        stop_reason: expect.stringContaining('Castellana, reception'),
      });
      expect(of.wanted()).toEqual({ [FIRST]: '2' });
      const found = instance.row(`${SCOPE}_discrepancy`, 'kind=firmware_failed^state=open');
      expect(found.details).toMatch(/reports neither that version nor a failure/);
      expect(instance.row('incident', `sys_id=${found.incident}`).description).toMatch(/address of the image/);
      await of.set('discrepancy', found.sys_id, { state: 'resolved' });
      press(instance, 'Resume', id);
      await later();
      expect([state(id), failures()]).toEqual(['running', 0]);
      toldEarlier(INSTALL_MS);
      await later();
      expect([state(id), failures()]).toEqual(['stopped', 1]);
    });

    test('waits for as long as a door stands open, and two hours from then on', async () => {
      const door = (door: string) => of.says(FIRST, { doors: [{ bay_number: 1, door, presence: 'empty' }] });
      toldEarlier(INSTALL_MS);
      await door('open');
      await later();
      expect([state(id), failures()]).toEqual(['running', 0]);
      await door('closed');
      await later();
      expect([state(id), failures()]).toEqual(['running', 0]);
      toldEarlier(INSTALL_MS);
      await later();
      expect([state(id), failures()]).toEqual(['stopped', 1]);
    });

    test('counts from when its wanted firmware was last changed', async () => {
      toldEarlier(INSTALL_MS);
      press(instance, 'Stop', id);
      await of.set('locker', of.locker(FIRST).sys_id, { wanted_firmware: '' });
      expect(of.locker(FIRST).wanted_since).toBe('');
      press(instance, 'Resume', id);
      await later();
      expect(of.wanted()).toEqual({ [FIRST]: '2' });
      await later();
      expect([state(id), failures()]).toEqual(['running', 0]);
    });
  });

  test('is stopped by hand: nobody else is told', async () => {
    press(instance, 'Start', id);
    await later();
    press(instance, 'Stop', id);
    await of.says(FIRST, runs('2'));
    await later();
    expect(of.row(id)).toMatchObject({ state: 'stopped', stop_reason: 'Stopped by hand.' });
    expect(of.wanted()).toEqual({ [FIRST]: '2' });
  });

  test('leaves lockers of other sites, and those that are not in service, as they are', async () => {
    await of.set('locker', of.locker(FIRST).sys_id, { state: 'out_of_service' });
    press(instance, 'Start', id);
    await later();
    expect(of.wanted()).toEqual({ [SECOND]: '2' });
    expect(of.row(id).progress).toContain('Left out: Castellana, reception (out of service).');
  });

  test('without a site reaches all lockers, and none beside it may begin', async () => {
    const all = await of.rollout(await of.release('3'), { site: '', at_once: '9' });
    press(instance, 'Start', all);
    press(instance, 'Start', id);
    await later();
    expect([state(id), state(all)]).toEqual(['draft', 'running']);
    expect(Object.values(of.wanted())).toEqual(instance.rows(`${SCOPE}_locker`).map(() => '3'));
  });

  test('keeps what it brings and where to from its beginning on, and what it brings is not taken back beside it', async () => {
    const before = await of.release('1.9');
    press(instance, 'Start', id);
    await later();
    const { firmware, site: place } = of.row(id);
    await of.set('firmware_rollout', id, { firmware: before });
    await of.set('firmware_rollout', id, { site: '' });
    expect(of.row(id)).toMatchObject({ firmware, site: place });
    await of.set('locker', of.locker(FIRST).sys_id, { wanted_firmware: before });
    expect(of.wanted()).toEqual({ [FIRST]: '2' });
    press(instance, 'Stop', id);
    await of.set('locker', of.locker(FIRST).sys_id, { wanted_firmware: before });
    expect(of.wanted()).toEqual({ [FIRST]: '1.9' });
  });

  test('that began in the same instant as another one stops at the first locker that the other has told', async () => {
    const other = await of.rollout(await of.release('3'));
    for (const one of [id, other]) {
      instance.kernel.store.update(`${SCOPE}_firmware_rollout`, one, { state: 'running' }, 'test');
    }
    await later();
    const told = of.wanted();
    expect(Object.keys(told)).toEqual([FIRST]);
    expect([state(id), state(other)].sort()).toEqual(['running', 'stopped']);
    const stopped = instance.row(`${SCOPE}_firmware_rollout`, 'state=stopped');
    expect(stopped.stop_reason).toMatch(/Castellana, reception cannot be saved/);
    await later();
    expect(of.wanted()).toEqual(told);
  });

  test.each(['0', '101', '-1'])('of %s lockers at a time is not stored', async (at_once) => {
    const { firmware } = of.row(id);
    await expect(of.rollout(firmware ?? '', { at_once })).rejects.toThrow();
  });

  test('is moved by its buttons alone, each shown where it does something', async () => {
    await of.set('firmware_rollout', id, { state: 'done', progress: 'All of them.', stop_reason: 'None.' });
    expect(of.row(id)).toMatchObject({ state: 'draft', progress: '', stop_reason: '' });
    const shown = () => ['Start', 'Stop', 'Resume'].filter((name) => press(instance, name, id) === 'done');
    // Each is pressed in turn, and moves it on to where the next one is shown.
    expect([shown(), state(id)]).toEqual([['Start', 'Stop', 'Resume'], 'running']);
    expect([shown(), state(id)]).toEqual([['Stop', 'Resume'], 'running']);
  });
});
