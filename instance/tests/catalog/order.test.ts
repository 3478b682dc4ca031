import { submitProducer, variablesOf } from '../../src/catalog/index.ts';
import { THING, addUser, openInstance, type Instance } from '../flow/harness.ts';

const ITEM = '031dac0f6c564770bf9340723b53c289';
const PRODUCER = 'a1072674f47b473da191f385e4ef2494';

describe('ordering from the catalog', () => {
  let instance: Instance;
  let user: string;

  beforeEach(() => {
    instance = openInstance();
    user = addUser(instance, 'uma');
  });
  afterEach(() => instance.close());

  const begin = () => instance.kernel.begin({ user });
  const order = (
    variables: Record<string, string>,
    more: { quantity?: number; requestedFor?: string; itemId?: string } = {},
  ) => instance.kernel.catalog.order(begin(), [{ itemId: ITEM, quantity: 1, variables, ...more }]);
  const refusal = (act: () => unknown): { status?: number; message?: string } => {
    try {
      act();
    } catch (error) {
      return error as { status: number; message: string };
    }
    return {};
  };

  it('creates a request with an item, its price, its people and its variables with their defaults', () => {
    const whom = addUser(instance, 'will');
    const { requestId, requestNumber, itemIds } = order(
      { kind: 'laptop', whom, from: '2026-12-01 08:00:00' },
      { quantity: 3 },
    );
    expect(instance.get('sc_request', requestId)).toMatchObject({
      number: requestNumber,
      requested_for: whom,
      opened_by: user,
      approval: 'approved',
      request_state: 'in_process',
      active: 'true',
    });
    expect(requestNumber).toMatch(/^REQ\d+$/);
    expect(Number(instance.get('sc_request', requestId).price)).toBe(37.5);
    const item = instance.get('sc_req_item', itemIds[0] ?? '');
    expect(item).toMatchObject({
      request: requestId,
      cat_item: ITEM,
      requested_for: whom,
      opened_by: user,
      quantity: '3',
      stage: 'request_approved',
      short_description: 'Borrow it',
      active: 'true',
    });
    expect(item.number).toMatch(/^RITM\d+$/);
    expect(variablesOf(instance.kernel, itemIds[0] ?? '')).toEqual({
      kind: 'laptop',
      whom,
      from: '2026-12-01 08:00:00',
      days: '3',
      urgent: 'false',
      sure: '',
      place: '',
    });
  });

  it('orders for whoever orders when nobody else is named, and for whom the order says before the variable', () => {
    const whom = addUser(instance, 'will');
    expect(instance.get('sc_request', order({ kind: 'laptop' }).requestId).requested_for).toBe(user);
    expect(
      instance.get('sc_request', order({ kind: 'laptop', whom: user }, { requestedFor: whom }).requestId).requested_for,
    ).toBe(whom);
  });

  it.each([
    ['a mandatory variable is missing', {}, 400, 'Mandatory Variables are required: Kind'],
    ['a mandatory variable is empty', { kind: '' }, 400, 'Mandatory Variables are required: Kind'],
    ['a choice is none', { kind: 'boat' }, 400, 'Kind: boat is not one of the choices'],
    ['a reference points nowhere', { kind: 'phone', place: 'f'.repeat(32) }, 400, 'no record of cmn_location'],
    ['a date and time is none', { kind: 'phone', from: 'soon' }, 400, 'From: soon is no date and time'],
    ['a checkbox is neither', { kind: 'phone', urgent: 'very' }, 400, 'Urgent: very is neither'],
    ['a variable is not asked for', { kind: 'phone', color: 'red' }, 400, 'does not ask for color'],
  ])('refuses when %s, and writes nothing', (_, variables, status, message) => {
    const refused = refusal(() => order(variables as Record<string, string>));
    expect(refused).toMatchObject({ status });
    expect(refused.message).toContain(message);
    expect(instance.find('sc_request', '')).toEqual([]);
    expect(instance.find('sc_item_option', '')).toEqual([]);
  });

  it('refuses an item that is inactive, unknown, or ordered for nobody or in a senseless number', () => {
    expect(refusal(() => order({ kind: 'phone' }, { itemId: '0'.repeat(32) }))).toMatchObject({ status: 404 });
    expect(refusal(() => order({ kind: 'phone' }, { requestedFor: '0'.repeat(32) }))).toMatchObject({ status: 400 });
    expect(refusal(() => order({ kind: 'phone' }, { quantity: 0 }))).toMatchObject({ status: 400 });
    expect(refusal(() => instance.kernel.catalog.order(begin(), []))).toMatchObject({ status: 400 });
    instance.kernel.store.update('sc_cat_item', ITEM, { active: 'false' }, 'test');
    expect(refusal(() => order({ kind: 'phone' }))).toMatchObject({ status: 404 });
  });

  it('refuses who is not among those it is available for, and who is expressly not', () => {
    const crew = instance.seed('user_criteria', { name: 'Crew', active: 'true', user: addUser(instance, 'ann') });
    instance.seed('sc_cat_item_user_criteria_mtom', { sc_cat_item: ITEM, user_criteria: crew });
    expect(refusal(() => order({ kind: 'phone' }))).toMatchObject({
      status: 403,
      message: 'Borrow is not available for uma',
    });
    instance.kernel.store.update('user_criteria', crew, { user }, 'test');
    instance.kernel.scripts.reload();
    order({ kind: 'phone' });
    instance.seed('sc_cat_item_user_criteria_no_mtom', { sc_cat_item: ITEM, user_criteria: crew });
    expect(refusal(() => order({ kind: 'phone' }))).toMatchObject({ status: 403 });
  });

  it('closes the request with its last item: complete when one is, else incomplete or rejected', () => {
    const orderTwo = () => {
      const line = { itemId: ITEM, quantity: 1, variables: { kind: 'phone' } };
      return instance.kernel.catalog.order(begin(), [line, line]);
    };
    const close = (states: readonly string[], approval: string) => {
      const { requestId, itemIds } = orderTwo();
      itemIds.forEach((id, at) => {
        expect(instance.get('sc_request', requestId).active).toBe('true');
        instance.update('sc_req_item', id, { state: states[at] ?? '', approval });
      });
      expect(instance.get('sc_req_item', itemIds[0] ?? '')).toMatchObject({
        active: 'false',
        closed_at: '2026-11-22 18:00:00',
      });
      return instance.get('sc_request', requestId);
    };
    expect(close(['3', '4'], 'approved')).toMatchObject({
      active: 'false',
      state: '3',
      request_state: 'closed_complete',
    });
    expect(close(['4', '7'], 'approved')).toMatchObject({
      active: 'false',
      state: '4',
      request_state: 'closed_incomplete',
    });
    expect(close(['4', '4'], 'rejected')).toMatchObject({ active: 'false', request_state: 'closed_rejected' });
  });

  it('makes the record of a record producer from mapped variables and its script', () => {
    const produced = submitProducer(instance.kernel, begin(), PRODUCER, { what: 'leak', size: '4' });
    expect(produced.table).toBe(THING);
    expect(instance.get(THING, produced.sysId)).toMatchObject({ title: 'leak', size: '4', sys_created_by: 'uma' });
    expect(refusal(() => submitProducer(instance.kernel, begin(), PRODUCER, {}))).toMatchObject({
      status: 400,
      message: 'Mandatory Variables are required: What',
    });
    expect(refusal(() => submitProducer(instance.kernel, begin(), ITEM, {}))).toMatchObject({ status: 404 });
  });
});
