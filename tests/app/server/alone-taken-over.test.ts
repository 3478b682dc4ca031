import { PROPOSALS } from '../../../src/server/domain/conflicts.ts';
import {
  aloneAt,
  askGrants,
  ended,
  firstGranted,
  mayHandIn,
  opened,
  passed,
  said,
  takenOver,
  type Said,
} from '../../support/alone.ts';
import { AGENT, AMELIE, MINUTE_MS, NOAH, startLoans, type Loans } from '../../support/loans.ts';
import { BASE, newId, passDoor, renew, type EventBody, type Site } from '../../support/site.ts';

/**
 * A connector is cut off and serves what it was granted; another one gets its lockers and tells of their doors. Then the first is
 * back and tells what it has decided: late, and without the lease.
 */
let loans: Loans;
/** Was cut off. */
let site: Site;
/** Has the lockers now. */
let owner: Site;
beforeEach(async () => {
  loans = await startLoans();
  site = loans.site;
});
afterEach(() => loans.instance.close());

const { rows, handover, conflicts, verified, untouched } = aloneAt(() => loans);
const granted = () => firstGranted(site);
const bayOf = (number: number) => rows('bay', `locker=${site.lockerId}^number=${number}`)[0] ?? {};
const discrepancies = () =>
  rows('discrepancy')
    .map(({ kind, state }) => `${kind} ${state}`)
    .sort();

const takeOver = async () => (owner = await takenOver(loans));

/** All that could be there twice. */
const counts = () =>
  ['access_event', 'command', 'handover', 'assignment', 'discrepancy'].map((table) => rows(table).length);

async function sentAgain(...events: readonly EventBody[]): Promise<void> {
  const before = counts();
  expect(said(await site.send(...events))).toEqual(events.map(() => 'duplicate'));
  expect(counts()).toEqual(before);
}

describe('what a door did before anybody knew why', () => {
  test('is a collection once that is told: as it would have been, once, and what was found in between is explained', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takeOver();
    expect(said(await owner.send(...passed(site, opening, 'empty')))).toEqual(['applied', 'applied']);
    expect(handover(known.handover_id).state).toBe('planned');
    expect(discrepancies()).toEqual(['empty open']);

    expect(said(await site.send(opening))).toEqual(['applied']);
    loans.instance.settle();
    expect(loans.loan().stage).toBe('active');
    expect(loans.device()).toMatchObject({ install_status: '1', assigned_to: known.person_id });
    expect(handover(known.handover_id)).toMatchObject({ state: 'committed', decided: 'connector', live_bay: '' });
    expect(bayOf(known.bay)).toMatchObject({ asset: '', confidence: 'certain', state: 'in_service' });
    expect(discrepancies()).toEqual(['empty resolved']);
    const [incident] = loans.instance.rows('incident');
    const notes = loans.instance.rows('sys_journal_field', `element_id=${incident?.sys_id}^element=work_notes`);
    expect(notes.map(({ value }) => value)).toEqual([expect.stringMatching(/^The door had been opened without/)]);
    expect(rows('access_event', `command=${opening.command_id}`).map(({ type }) => type)).toEqual([
      ...['door_opened', 'door_closed', 'opened_alone'],
    ]);
    expect(rows('access_event', `sys_id=${opening.event_id}`)).toEqual([
      expect.objectContaining({ decided: 'connector', person: known.person_id, handover: known.handover_id }),
    ]);
    expect(rows('access_event', 'type=committed')).toHaveLength(1);
    expect(loans.instance.logged).toEqual([]);
    await sentAgain(opening, ...passedAgain(opening));
    expect(await verified()).toBe(true);
  });

  /** What the door did, as the connector that was cut off has it too: known by their ids. */
  const passedAgain = ({ command_id: id }: EventBody): EventBody[] =>
    rows('access_event', `command=${id}^sequenceISNOTEMPTY`).map((row) => ({
      ...site.event(row.type ?? '', Number(bayById(row.bay).number), {}, id as string),
      ...{ event_id: row.sys_id ?? '', sequence: Number(row.sequence) },
    }));
  const bayById = (id = '') => rows('bay', `sys_id=${id}`)[0] ?? {};

  test('is a return', async () => {
    await loans.collected();
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await owner.send(...passed(site, opening, 'occupied'));
    expect(discrepancies()).toEqual(['unexpected_item open']);
    await site.send(opening);
    loans.instance.settle();
    expect(loans.loan()).toMatchObject({ stage: 'completed', outcome: 'returned' });
    expect(bayOf(known.bay)).toMatchObject({ asset: loans.loan().asset, confidence: 'certain' });
    expect(discrepancies()).toEqual(['unexpected_item resolved']);
    await sentAgain(opening);
  });

  test('is a device handed in for repair', async () => {
    const broken = await mayHandIn(site, 'repair', 'Noah Carter');
    const opening = opened(site, broken.bay, broken);
    await takeOver();
    await owner.send(...passed(site, opening, 'occupied'));
    await site.send(opening);
    const [repair] = rows('assignment', 'kind=repair');
    expect(repair).toMatchObject({ stage: 'active', symptom: 'screen' });
    expect(bayOf(broken.bay).asset).toBe(repair?.asset);
    expect(discrepancies()).toEqual(['unexpected_item resolved']);
    await sentAgain(opening);
  });

  test('is nothing done: the device waits as before', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await owner.send(...passed(site, opening, 'occupied'));
    await site.send(opening);
    expect(handover(known.handover_id)).toMatchObject({ state: 'exited', exit: 'not_done' });
    expect(rows('handover', 'step=1^state=planned')).toHaveLength(1);
    expect(discrepancies()).toEqual([]);
    await sentAgain(opening);
    expect(rows('handover', 'step=1^state=planned')).toHaveLength(1);
  });

  test('is a bay that was found empty before it was opened: another device is promised', async () => {
    await loans.order(NOAH);
    const known = await granted();
    await takeOver();
    await owner.send(site.event('presence_changed', known.bay, { presence: 'empty' }));
    loans.instance.advance(MINUTE_MS);
    await renew(owner);
    const opening = opened(site, known.bay, known);
    await owner.send(...passed(site, opening, 'empty'));
    await site.send(opening);
    expect(handover(known.handover_id)).toMatchObject({ state: 'exited', exit: 'empty' });
    expect(discrepancies()).toEqual(['empty open']);
    expect(loans.loan().stage).toBe('reserved');
  });

  test('is a door that stands open: what it holds once it is closed decides', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    const [doorOpened, doorClosed] = passed(site, opening, 'empty') as [EventBody, EventBody];
    await takeOver();
    await owner.send(doorOpened);
    await site.send(opening);
    expect(handover(known.handover_id).state).toBe('opened');
    await owner.send(doorClosed);
    expect(handover(known.handover_id).state).toBe('committed');
    expect(discrepancies()).toEqual([]);
  });

  test('is a door that did not open: the bay stays blocked, and another device is promised', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await owner.send(site.event('open_failed', known.bay, { reason: 'jammed' }, opening.command_id));
    await site.send(opening);
    expect(handover(known.handover_id)).toMatchObject({ state: 'exited', exit: 'door_stuck' });
    expect(bayOf(known.bay).state).toBe('blocked');
    expect(discrepancies()).toEqual(['door_stuck open']);
    expect(rows('command', `sys_id=${opening.command_id}`)[0]).toMatchObject({ state: 'failed', detail: 'jammed' });
    expect(loans.loan().stage).toBe('reserved');
  });

  test('one bay used twice: each is told its own, in order', async () => {
    const back = await loans.collected(AMELIE);
    await loans.order(NOAH);
    const { grants } = await askGrants(site);
    const [collect, giveBack] = (['collect', 'deposit'] as const).map((direction) => {
      const grant = grants.find((one) => one.direction === direction);
      return { handover_id: grant?.handover_id ?? '', person_id: grant?.person.person_id ?? '' };
    }) as [Said, Said];
    const bay = grants.find(({ direction }) => direction === 'collect')?.bay_number ?? 0;
    const [first, second] = [opened(site, bay, collect), opened(site, bay, giveBack)];
    await takeOver();
    await owner.send(...passed(site, first, 'empty'));
    loans.instance.clock.advance(5_000);
    await owner.send(...passed(site, second, 'occupied'));
    expect(discrepancies()).toEqual(['empty open']);
    await site.send(first);
    expect(loans.loan(NOAH.person).stage).toBe('active');
    // What lies there now is still to be told of.
    expect(discrepancies()).toEqual(['empty resolved']);
    await site.send(second);
    loans.instance.settle();
    expect(loans.loan(AMELIE.person)).toMatchObject({ sys_id: back.sys_id, stage: 'completed' });
    expect(bayOf(bay)).toMatchObject({ asset: back.asset, confidence: 'certain' });
    expect(discrepancies()).toEqual(['empty resolved']);
    await sentAgain(first, second);
  });
});

test.each(['booted', 'door_opened', 'door_closed'])(
  'told in the same moment in which the other connector tells of the door, just after its %s, it is a collection all the same',
  async (type) => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takeOver();
    const { instance } = loans;
    let told = 0;
    instance.kernel.records.onWritten(({ table, row }) => {
      if (table !== 'x_smart_lockers_access_event' || row.type !== type) return;
      const source = `require('./src/server/events/batch').applyBatch('${site.connectorId}', ${JSON.stringify([opening])})`;
      told += instance.run<object[]>(source).value?.length ?? 0;
    });
    const door = [site.event('booted', null), ...passed(site, opening, 'empty')];
    expect(said(await owner.send(...door))).toEqual(['applied', 'applied', 'applied']);
    expect(told).toBe(1);
    expect(handover(known.handover_id).state).toBe('committed');
    expect(loans.loan().stage).toBe('active');
    expect(rows('discrepancy', 'state=open')).toEqual([]);
    expect(await verified()).toBe(true);
  },
);

describe('of a bay without a sensor', () => {
  async function startBlind(): Promise<Awaited<ReturnType<typeof granted>>> {
    await loans.order(NOAH);
    const known = await granted();
    loans.change('x_smart_lockers_bay', bayOf(known.bay).sys_id, { has_presence_sensor: 'false' });
    return known;
  }

  test('a closed door is taken for the deed', async () => {
    const known = await startBlind();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await owner.send(...passed(site, opening, 'empty'));
    await site.send(opening);
    expect(handover(known.handover_id).state).toBe('committed');
    expect(bayOf(known.bay).confidence).toBe('likely');
  });

  test('whoever has said "not now" has not taken the device', async () => {
    const known = await startBlind();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await owner.send(...passed(site, opening, 'empty'));
    await site.send(opening, ended(site, known.bay, known, 'cancelled'));
    expect(loans.loan().stage).toBe('reserved');
    expect(rows('handover', 'step=1^state=planned')).toHaveLength(1);
  });

  test('which was opened again since, nobody can say what was done: an agent is told, and nothing is overwritten', async () => {
    const known = await startBlind();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await owner.send(...passed(site, opening, 'empty'));
    const asked = await loans.instance
      .as(AGENT)
      .post<{ command_id: string }>(`${BASE}/console/bays/${bayOf(known.bay).sys_id}/open`, {
        reason: 'to look',
        request_id: newId(),
      });
    const byAgent = { ...opening, command_id: asked.result.command_id };
    await owner.send(...passed(site, byAgent, 'empty'));
    const records = untouched();
    expect(said(await site.send(opening))).toEqual(['applied']);
    expect(untouched()).toEqual(records);
    expect(conflicts().map(({ proposal }) => proposal)).toEqual([PROPOSALS.opened_since]);
    await sentAgain(opening);
  });
});

describe('what the person said of it', () => {
  test.each([
    ['wrong_item', 'occupied', 'wrong_item', ['wrong_item open']],
    ['empty', 'empty', 'empty', ['empty open']],
    ['cancelled', 'occupied', 'cancelled', []],
  ] as const)('comes before the door that closed: %s, with the bay %s', async (exit, presence, ends, found) => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await owner.send(...passed(site, opening, presence));
    const ending = ended(site, known.bay, known, exit);
    expect(said(await site.send(opening, ending))).toEqual(['applied', 'applied']);
    expect(handover(known.handover_id)).toMatchObject({ state: 'exited', exit: ends });
    expect(discrepancies()).toEqual(found);
    expect(loans.loan().stage).toBe('reserved');
    await sentAgain(opening, ending);
  });

  test('"not now", and the device is gone all the same: it was collected', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await owner.send(...passed(site, opening, 'empty'));
    await site.send(opening, ended(site, known.bay, known, 'cancelled'));
    expect(loans.loan().stage).toBe('active');
    expect(discrepancies()).toEqual(['empty resolved']);
  });

  test('told by itself, of what the door has decided, is compared by an agent', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await owner.send(...passed(site, opening, 'empty'));
    await site.send(opening);
    await site.send(ended(site, known.bay, known, 'wrong_item'));
    expect(loans.loan().stage).toBe('active');
    expect(discrepancies()).toEqual(['empty resolved', 'wrong_item open']);
  });
});

describe('in conflict with the records', () => {
  test('what was found before stays, beside what was decided', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await takeOver();
    await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
    await owner.send(...passed(site, opening, 'empty'));
    const records = untouched();
    await site.send(opening);
    expect(untouched()).toEqual(records);
    expect(discrepancies()).toEqual(['empty open', 'offline_conflict open']);
    await sentAgain(opening);
  });

  test('a device that was handed in lies in the bay all the same, which explains what was found there', async () => {
    const empty = await mayHandIn(site, 'charging', 'Noah Carter');
    const { sys_id: id } = loans.instance.row('x_smart_lockers_policy', 'kind=charging');
    loans.change('x_smart_lockers_policy', id, { active: 'false' });
    const opening = opened(site, empty.bay, empty);
    await takeOver();
    await owner.send(...passed(site, opening, 'occupied'));
    await site.send(opening);
    expect(bayOf(empty.bay)).toMatchObject({ asset: empty.hand_in?.asset_id, confidence: 'doubtful' });
    expect(discrepancies()).toEqual(['offline_conflict open', 'unexpected_item resolved']);
    expect(conflicts().map(({ proposal }) => proposal)).toEqual([PROPOSALS.not_allowed]);
  });
});

test('what a person has done since at the connector that has the locker is not done again', async () => {
  await loans.order(NOAH);
  const known = await granted();
  const opening = opened(site, known.bay, known);
  await takeOver();
  await owner.send(...passed(site, opening, 'occupied'));
  const { result } = await owner.tap('badge', NOAH.badge);
  if (!result.view.command) throw new Error('the door was not opened');
  const here = { ...owner, event: site.event } as Site;
  await passDoor(here, result.view.command, 'empty');
  expect(handover(known.handover_id).state).toBe('committed');
  await site.send(opening);
  expect(handover(known.handover_id)).toMatchObject({ state: 'committed', decided: 'servicenow' });
  expect(loans.loan().stage).toBe('active');
  expect(discrepancies()).toEqual([]);
});
