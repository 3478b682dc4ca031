import { startInstance, type TestInstance } from '../../support/instance.ts';
import { AGENT } from '../../support/loans.ts';
import { NOAH, repairsAt } from '../../support/repairs.ts';
import { BASE, connect, order, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';

interface Overview {
  readonly loans: readonly { readonly kind: string; readonly stage: string; readonly item: string }[];
  readonly duties: readonly Readonly<Record<string, string | null>>[];
  readonly sites: readonly { readonly lockers: readonly { readonly bays: readonly Bay[] }[] }[];
}
interface Bay {
  readonly bay_id: string;
  readonly handover: object | null;
}
interface People {
  readonly people: readonly { readonly person_id: string; readonly name: string; readonly user_name: string }[];
  readonly more: boolean;
}

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const { asset, bay, repair, handIn, agentCollects } = repairsAt(() => site);
const overview = async () => (await instance.as(AGENT).get<Overview>(`${BASE}/console/overview`)).result;
const find = (search: string, as = AGENT) =>
  instance.as(as).get<People>(`${BASE}/console/people?search=${encodeURIComponent(search)}`);

describe('what waits for IT', () => {
  test('is named with its locker and bay until an agent takes it out, then at any locker to be brought back', async () => {
    expect((await overview()).duties).toEqual([]);
    const noah = await handIn();
    const number = noah.visit.view.handover?.bay_number ?? 0;
    const duty = { number: repair().number, kind: 'repair', asset_tag: NOAH.laptop, person: 'Noah Carter' };
    expect((await overview()).duties).toEqual([
      expect.objectContaining({
        ...{ ...duty, duty: 'collect', locker_id: site.lockerId },
        ...{ bay_id: bay(number).sys_id, bay: bay(number).label },
      }),
    ]);
    await agentCollects();
    expect((await overview()).duties).toEqual([
      expect.objectContaining({ ...duty, duty: 'bring_back', locker_id: null, bay_id: null }),
    ]);
    expect(asset(NOAH.laptop).install_status).toBe('3');
  });

  test('arrangements of every kind say which they are', async () => {
    await order(site, NOAH);
    await handIn().catch(() => undefined);
    const kinds = (await overview()).loans.map(({ kind, stage }) => `${kind} ${stage}`);
    expect(kinds).toContain('loan reserved');
  });

  test('who waits is said to wait for what', async () => {
    for (const { sys_id: id = '' } of instance.rows('alm_hardware', 'install_status=6')) {
      instance.kernel.records.update(instance.kernel.begin({ user: 'admin' }), 'alm_hardware', id, {
        substatus: 'defective',
      });
    }
    await order(site, NOAH);
    expect((await overview()).loans).toMatchObject([{ stage: 'waiting', item: 'Loan laptop' }]);
  });
});

describe('a bay that holds what is a person’s own', () => {
  const promiseOf = async (number: number) =>
    (await overview()).sites
      .flatMap(({ lockers }) => lockers.flatMap(({ bays }) => bays))
      .find(({ bay_id: id }) => id === bay(number).sys_id)?.handover;

  test('waits for IT when it was handed in to be repaired', async () => {
    const number = (await handIn()).visit.view.handover?.bay_number ?? 0;
    expect(await promiseOf(number)).toMatchObject({ direction: 'collect', actor: 'agent', person: '' });
    await agentCollects();
    expect(await promiseOf(number)).toBeNull();
  });

  test('waits for its person when it is charged', async () => {
    const noah = await comes(site, NOAH.badge);
    await noah.press('charge');
    const expected = { direction: 'collect', actor: 'employee', person: 'Noah Carter' };
    expect(await promiseOf(await noah.pass())).toMatchObject(expected);
  });
});

describe('people to choose from', () => {
  test('are found by a part of their name, or how their user name or address begins; a few of them, active ones', async () => {
    const names = async (search: string) => (await find(search)).result.people.map(({ user_name }) => user_name);
    expect(await names('oah cart')).toEqual([NOAH.person]);
    expect(await names('noah.c')).toEqual([NOAH.person]);
    expect(await names('noah.carter@')).toEqual([NOAH.person]);
    expect(await names('nobody at all')).toEqual([]);
    instance.kernel.store.update(
      'sys_user',
      instance.row('sys_user', `user_name=${NOAH.person}`).sys_id ?? '',
      { active: 'false' },
      'test',
    );
    expect(await names('noah')).toEqual([]);
    const { result } = await find('ar');
    expect(result.people.length).toBeLessThanOrEqual(10);
  });

  test('are for agents, who say at least two letters', async () => {
    expect((await find('a')).error?.code).toBe('invalid_request');
    expect((await find('noah', NOAH.person)).status).toBe(403);
  });
});
