import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, CONTROLLER, order, type EventBody, type EventResult, type Site } from '../../support/site.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const locker = () => instance.row('x_smart_lockers_locker', `controller_id=${CONTROLLER}`);
const asAdmin = () => instance.kernel.begin({ user: 'admin' });

/** The door closes behind a handover whose assignment somebody has removed: what is to follow can never be carried out. */
async function poison(): Promise<{ opened: EventBody; closed: EventBody }> {
  await order(site, NOAH);
  const { view } = (await site.tap('badge', NOAH.badge)).result;
  const bay = view.command?.bay_number ?? 0;
  const command = view.command?.command_id;
  instance.kernel.records.update(asAdmin(), 'x_smart_lockers_handover', view.handover?.handover_id ?? '', {
    assignment: '',
  });
  return {
    opened: site.event('door_opened', bay, { by: 'command' }, command),
    closed: site.event('door_closed', bay, { presence: 'empty', open_ms: 1_000 }, command),
  };
}

async function send(events: readonly EventBody[], setAside: readonly EventBody[] = []): Promise<EventResult[]> {
  const body = { connector_id: site.connectorId, events, set_aside: setAside.map((event) => event.event_id) };
  return (await site.call<{ results: EventResult[] }>('events', body)).result.results;
}

const said = (results: readonly EventResult[]) => results.map(({ status, error }) => [status, error?.code]);

test('an event whose effects fail keeps its locker waiting, until the connector asks to have it set aside', async () => {
  const { opened, closed } = await poison();
  const next = site.event('booted', null, {});
  expect(said(await send([opened, closed, next]))).toEqual([
    ['applied', undefined],
    ['retry', 'internal_error'],
    ['retry', 'internal_error'],
  ]);

  expect(said(await send([closed, next], [closed]))).toEqual([
    ['refused', 'event_not_applied'],
    ['applied', undefined],
  ]);
  expect(locker()).toMatchObject({ applied_boot: 'boot-1', applied_sequence: '3' });
  const discrepancy = instance.row('x_smart_lockers_discrepancy', 'kind=not_applied');
  expect(discrepancy.details).toContain(closed.event_id);
  expect(discrepancy.details).toContain('has lost what it refers to');
  expect(discrepancy.incident).not.toBe('');
  // It did happen, so it stays in the trail, once.
  expect(instance.rows('x_smart_lockers_access_event', `sys_id=${closed.event_id}`)).toHaveLength(1);
});

test('an event that can be applied after all is applied, whatever the connector had given up', async () => {
  const event = site.event('booted', null, {});
  expect(said(await send([event], [event]))).toEqual([['applied', undefined]]);
  expect(instance.rows('x_smart_lockers_discrepancy')).toEqual([]);
});

test('what fails at one locker keeps no other waiting', async () => {
  const { opened, closed } = await poison();
  const other = instance.rows('x_smart_lockers_locker').find((row) => row.controller_id !== CONTROLLER);
  const elsewhere = { ...site.event('booted', null, {}), controller_id: other?.controller_id, sequence: 1 };
  expect(said(await send([opened, closed, elsewhere])).at(-1)).toEqual(['applied', undefined]);
});

test('an incident that cannot be made fails no event: the discrepancy is open, and a job makes up for it', async () => {
  // A rule of the instance that lets nobody create incidents.
  const rule = instance.kernel.records.insert(asAdmin(), 'sys_script', {
    name: 'no incidents today',
    collection: 'incident',
    when: 'before',
    action_insert: 'true',
    active: 'true',
    abort_action: 'true',
  });
  expect(said(await send([site.event('held_open', 2, { open_ms: 61_000 })]))).toEqual([['applied', undefined]]);
  expect(instance.rows('incident')).toEqual([]);
  expect(instance.row('x_smart_lockers_discrepancy', 'kind=held_open').incident ?? '').toBe('');

  instance.kernel.records.update(asAdmin(), 'sys_script', rule.ok ? (rule.row.sys_id ?? '') : '', { active: 'false' });
  instance.advance(120_000);
  expect(instance.rows('incident')).toHaveLength(1);
  expect(instance.row('x_smart_lockers_discrepancy', 'kind=held_open').incident).not.toBe('');
});
