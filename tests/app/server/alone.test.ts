import { ended, firstGranted, opened, passed, aloneAt, said } from '../../support/alone.ts';
import { MINUTE_MS, NOAH, startLoans, type Loans } from '../../support/loans.ts';
import { newId, passDoor, renew, type EventBody, type Site } from '../../support/site.ts';

let loans: Loans;
let site: Site;
beforeEach(async () => {
  loans = await startLoans();
  site = loans.site;
});
afterEach(() => loans.instance.close());

const { rows, handover, conflicts, away, verified } = aloneAt(() => loans);
const granted = () => firstGranted(site);

describe('what was done alone', () => {
  test('is in the records afterwards: collected, with who did it and where it was decided in the trail', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await away();
    expect(said(await site.send(opening, ...passed(site, opening, 'empty')))).toEqual([
      'applied',
      'applied',
      'applied',
    ]);

    expect(loans.loan().stage).toBe('active');
    expect(loans.device()).toMatchObject({ install_status: '1', assigned_to: known.person_id });
    expect(handover(known.handover_id)).toMatchObject({
      state: 'committed',
      decided: 'connector',
      authorised_at: '2026-11-23 09:01:00',
    });
    expect(rows('access_event', `sys_id=${opening.event_id}`)).toEqual([
      expect.objectContaining({
        ...{ type: 'opened_alone', decided: 'connector', person: known.person_id, method: 'badge', sequence: '' },
        ...{ handover: known.handover_id, command: opening.command_id, device_time: '2026-11-23 09:01:00' },
      }),
    ]);
    expect(rows('access_event', 'type=door_closed')).toEqual([
      expect.objectContaining({ handover: known.handover_id, person: known.person_id, decided: 'servicenow' }),
    ]);
    expect(rows('command', `sys_id=${opening.command_id}`)).toEqual([
      expect.objectContaining({ origin: 'kiosk', requested_by: known.person_id, handover: known.handover_id }),
    ]);
    expect(await verified()).toBe(true);
    expect(rows('discrepancy')).toEqual([]);
    expect(loans.instance.logged).toEqual([]);
  });

  test('is in the records afterwards: returned', async () => {
    await loans.collected();
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await away();
    await site.send(opening, ...passed(site, opening, 'occupied'));
    loans.instance.settle();
    expect(loans.loan()).toMatchObject({ stage: 'completed', outcome: 'returned' });
    expect(rows('bay', `locker=${site.lockerId}^number=${known.bay}`)[0]?.asset).toBe(loans.loan().asset);
    expect(rows('discrepancy')).toEqual([]);
  });

  test('has its effects once, however often and in whatever parts it is sent', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    const door = passed(site, opening, 'occupied');
    const exit = ended(site, known.bay, known, 'not_done');
    const again = opened(site, known.bay, known);
    await site.send(opening, ...door, exit);
    const all = [opening, ...door, exit, again, ...passed(site, again, 'empty')];
    expect(said(await site.send(...all))).toEqual([...Array(4).fill('duplicate'), ...Array(3).fill('applied')]);
    const before = rows('access_event').length;
    expect(said(await site.send(...all))).toEqual(Array(7).fill('duplicate'));
    expect(rows('access_event')).toHaveLength(before);
    expect(rows('command')).toHaveLength(2);
    // The second attempt was the fresh handover that had taken the place of the first.
    expect(
      rows('handover', 'step=1')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['committed', 'exited']);
    expect(loans.loan().stage).toBe('active');
    expect(rows('discrepancy')).toEqual([]);
    expect(await verified()).toBe(true);
  });

  test('moves no mark and leaves no gap, in the middle of what the controller reports', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    const results = await site.send(
      site.event('booted', null, {}),
      opening,
      site.event('charge_changed', known.bay, { charge_percent: 70 }),
      ...passed(site, opening, 'empty'),
    );
    expect(said(results)).toEqual(Array(5).fill('applied'));
    const locker = loans.instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
    expect(locker).toMatchObject({ applied_boot: 'boot-1', applied_sequence: '4' });
    expect(rows('discrepancy')).toEqual([]);
  });

  test('is what took the place of a handover that ServiceNow has ended meanwhile', async () => {
    await loans.order(NOAH);
    // Authorised, and the answer was lost: after five minutes a job calls the attempt off and plans it again.
    await loans.tap(NOAH);
    const [{ sys_id = '', person = '', bay = '' } = {}] = rows('handover', 'state=authorised');
    loans.instance.advance(6 * MINUTE_MS);
    await renew(site);
    const number = Number(loans.instance.row('x_smart_lockers_bay', `sys_id=${bay}`).number);
    const opening = opened(site, number, { handover_id: sys_id ?? '', person_id: person ?? '' });
    await site.send(opening, ...passed(site, opening, 'empty'));
    expect(loans.loan().stage).toBe('active');
    expect(conflicts()).toEqual([]);
  });

  test('takes the place of an opening that ServiceNow had chosen another bay for, and nobody was told', async () => {
    await loans.collected();
    const known = await granted();
    const noah = await loans.tap(NOAH);
    const back = noah.view.choices?.find(({ kind }) => kind === 'return');
    await site.call('choose', {
      ...{ session_id: noah.session.session_id, request_id: newId(), choice_id: back?.choice_id },
    });
    const bays = rows('bay', `locker=${site.lockerId}^asset=NULL`).map(({ number }) => Number(number));
    const held = rows('bay', `sys_id=${handover(known.handover_id).bay}`)[0]?.number;
    const other = bays.find((number) => number !== Number(held)) ?? 0;
    const opening = opened(site, other, known);
    await site.send(opening, ...passed(site, opening, 'occupied'));
    expect(loans.loan().stage).toBe('completed');
    expect(rows('bay', `asset=${loans.loan().asset}`).map(({ number }) => Number(number))).toEqual([other]);
    expect(conflicts()).toEqual([]);
  });
});

describe('ended alone', () => {
  test('is a collection called off: it waits for its person as before', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    const exit = ended(site, known.bay, known, 'cancelled');
    expect(said(await site.send(opening, exit))).toEqual(['applied', 'applied']);
    expect(handover(known.handover_id)).toMatchObject({ state: 'exited', exit: 'cancelled', live_bay: '' });
    expect(rows('handover', 'step=1^state=planned')).toHaveLength(1);
    expect(rows('access_event', `sys_id=${exit.event_id}`)).toEqual([
      expect.objectContaining({ type: 'ended_alone', decided: 'connector', handover: known.handover_id }),
    ]);
    expect(said(await site.send(opening, exit))).toEqual(['duplicate', 'duplicate']);
    expect(rows('handover', 'step=1')).toHaveLength(2);
  });

  test('is an empty bay: it is blocked, and another device is promised', async () => {
    await loans.order(NOAH);
    const known = await granted();
    await site.send(opened(site, known.bay, known), ended(site, known.bay, known, 'empty'));
    expect(rows('discrepancy').map(({ kind }) => kind)).toEqual(['empty']);
    expect(rows('bay', `locker=${site.lockerId}^number=${known.bay}`)[0]?.state).toBe('blocked');
    expect(loans.loan().stage).toBe('reserved');
  });

  test('of what the door has decided is compared by an agent, and nothing is undone', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const opening = opened(site, known.bay, known);
    await site.send(opening, ...passed(site, opening, 'empty'), ended(site, known.bay, known, 'wrong_item'));
    expect(loans.loan().stage).toBe('active');
    const [finding] = rows('discrepancy');
    expect([finding?.kind, finding?.details]).toEqual(['wrong_item', expect.stringMatching(/recorded as done/)]);
  });
});

describe('opened again', () => {
  test('a door of what is done already opens without a word, and its handover stays done', async () => {
    await loans.order(NOAH);
    const known = await granted();
    const { view } = await loans.tap(NOAH);
    if (view.command) await passDoor(site, view.command, 'empty');
    const opening = opened(site, known.bay, known);
    expect(said(await site.send(opening, ...passed(site, opening, 'empty')))).toEqual(Array(3).fill('applied'));
    expect(handover(known.handover_id)).toMatchObject({ state: 'committed', decided: 'servicenow' });
    expect(rows('discrepancy')).toEqual([]);
  });
});

describe('a decision that is', () => {
  const sendOf = async (change: (opening: EventBody) => EventBody): Promise<string[]> => {
    await loans.order(NOAH);
    const known = await granted();
    return said(await site.send(change(opened(site, known.bay, known))));
  };

  test.each<[string, (opening: EventBody) => EventBody, string]>([
    ['malformed', (opening) => ({ ...opening, data: {} }), 'invalid_request'],
    ['given a place in the sequence', (opening) => ({ ...opening, boot: 'boot-1', sequence: 1 }), 'invalid_request'],
    ['of no bay', (opening) => ({ ...opening, bay_number: null }), 'invalid_request'],
    ['of an unknown bay', (opening) => ({ ...opening, bay_number: 99 }), 'bay_unknown'],
    ['of an unknown locker', (opening) => ({ ...opening, controller_id: 'nobody-knows-me' }), 'locker_unknown'],
  ])('%s is refused', async (_what, change, code) => {
    expect(await sendOf(change)).toEqual([code]);
    expect(rows('command')).toEqual([]);
  });

  test('sent without the lease is taken all the same: nobody else can tell it', async () => {
    await loans.order(NOAH);
    const known = await granted();
    await site.call('lease', { connector_id: site.connectorId, want: [], release: [site.lockerId] });
    expect(said(await site.send(opened(site, known.bay, known)))).toEqual(['applied']);
  });
});
