/** What is handed in while ServiceNow is away, through the kiosk's API, with real doors of a simulated controller. */
import { errorOf } from '../kiosk-api/support.ts';
import { idOf } from '../support/servicenow.ts';
import { eventually, startAlone, type Alone, type Granted, type Shown } from './site.ts';
import { badgeOf, giveBack, grant, handIn, LAPTOP, repairOf } from './support.ts';

let site: Alone;
afterEach(() => site.rig.stop());

const PHONE = idOf('phone of Ada');
const phone = { asset_id: PHONE, item: { name: 'Own phone', asset_tag: 'OWN-2' } };
const ben = { person: { person_id: idOf('ben'), name: 'Ben', language: 'de' }, credentials: [badgeOf(2)] };

async function startAway(granted: Granted): Promise<void> {
  site = await startAlone(granted);
  site.goAway();
}
const choose = (visit: Shown, choice_id: string) => site.step('choose', visit, { choice_id });
const tryChoose = (visit: Shown, choice_id: string) => site.tryStep('choose', visit, { choice_id });
const kinds = ({ view }: Shown) => view.choices?.map(({ kind }) => kind);
const events = () => site.rig.servicenow.world.events;
const back = () => site.rig.servicenow.clearFaults();

test('a device is put into a charging bay, and ServiceNow learns what began before it learns what the door did', async () => {
  await startAway({ handIns: [handIn('Ada')], free: [3, 4] });
  const visit = await site.tap();
  // To begin something always asks.
  expect(visit.view).toMatchObject({ kind: 'choose', question: 'what_to_do' });
  expect(visit.view.choices).toEqual([
    expect.objectContaining({ kind: 'charge', choice_id: `charge:${LAPTOP}`, item: expect.anything() }),
  ]);
  const opened = await site.opens(() => choose(visit, `charge:${LAPTOP}`), 3, 'occupied');
  expect(opened.view).toMatchObject({ kind: 'open', handover: { kind: 'charging', bay_number: 3 } });
  const handover_id = opened.view.handover?.handover_id ?? '';
  await eventually(async () => {
    const { view } = await site.step('next', visit, { handover_id });
    return view.handover?.state === 'committed' && view.choices?.length === 0;
  });
  expect((await site.tap()).view).toMatchObject({ kind: 'nothing', reason: 'nothing_planned' });

  back();
  await site.rig.servicenow.until(() => site.told().length === 3);
  expect(site.told()).toEqual(['opened_alone', 'door_opened', 'door_closed']);
  expect(events()[0]).toMatchObject({
    bay_number: 3,
    data: {
      ...{ handover_id, person_id: idOf('ada'), method: 'badge' },
      hand_in: { kind: 'charging', asset_id: LAPTOP, symptom: '' },
    },
  });
});

test('a broken device: the kiosk asks what is wrong, and which of several', async () => {
  await startAway({ handIns: [repairOf('Ada'), handIn('Ada'), repairOf('Ada', phone)] });
  const visit = await site.tap();
  expect(visit.view.choices?.map(({ kind, choice_id }) => [kind, choice_id])).toEqual([
    ['repair', 'repair'],
    ['charge', `charge:${LAPTOP}`],
  ]);
  const which = await choose(visit, 'repair');
  expect([which.view.question, kinds(which)]).toEqual(['which_device', ['device', 'device']]);
  const wrong = await choose(visit, `repair:${PHONE}`);
  expect([wrong.view.question, wrong.view.choices?.map(({ title }) => title)]).toEqual([
    'what_is_wrong',
    ['no_start', 'screen'],
  ]);
  // A symptom that ServiceNow has not named is none.
  expect((await choose(visit, `repair:${PHONE}:tired`)).view.question).toBe('what_is_wrong');
  expect(site.device.commands).toEqual([]);
  const opened = await choose(visit, wrong.view.choices?.[1]?.choice_id ?? '');
  expect(opened.view.kind).toBe('open');
  back();
  await site.rig.servicenow.until(() => site.told().length > 0);
  expect(events()[0]?.data).toMatchObject({ hand_in: { kind: 'repair', asset_id: PHONE, symptom: 'screen' } });
});

test('a return and what may be begun are chosen from; while something waits to be collected, nothing is begun', async () => {
  await startAway({ grants: [giveBack('Ada', [1]), grant('Ben', ben)], handIns: [handIn('Ada'), handIn('Ben', ben)] });
  expect(kinds(await site.tap(1))).toEqual(['return', 'charge']);
  expect((await site.tap(2)).view).toMatchObject({ kind: 'open', handover: { bay_number: 2 } });
});

describe('a bay is taken once', () => {
  test('by two people, and none is left for a third', async () => {
    const eve = { person: { person_id: idOf('eve'), name: 'Eve', language: 'fr' }, credentials: [badgeOf(3)] };
    const of = (who: typeof ben) => ({ ...who, asset_id: idOf(`laptop of ${who.person.name}`) });
    await startAway({ handIns: [handIn('Ada'), handIn('Ben', of(ben)), handIn('Eve', of(eve))], free: [3, 4] });
    // Both stand there before either has a bay.
    const visits = [await site.tap(1), await site.tap(2), await site.tap(3)] as const;
    const idIn = ({ view }: Shown) => view.choices?.[0]?.choice_id ?? '';
    const opened = await Promise.all([visits[0], visits[1]].map((visit) => choose(visit, idIn(visit))));
    expect(opened.map(({ view }) => view.handover?.bay_number).sort()).toEqual([3, 4]);
    expect(errorOf(await tryChoose(visits[2], idIn(visits[2])))).toEqual([409, 'offline_no_bay']);
    await eventually(() => site.device.commands.length === 2);
  });

  test('also after a restart in between, which offers what was handed in to nobody again', async () => {
    const theirs = { ...ben, asset_id: idOf('laptop of Ben') };
    await startAway({ handIns: [handIn('Ada'), handIn('Ben', theirs)], free: [3, 4] });
    const visit = await site.tap(1);
    await choose(visit, `charge:${LAPTOP}`);
    await eventually(() => site.device.commands.length === 1);
    await site.rig.restart();
    await eventually(async () => (await site.tapWith('badge', '12-2')).status === 200);
    expect((await site.tap(1)).view.kind).toBe('nothing');
    const other = await site.tap(2);
    const opened = await choose(other, `charge:${theirs.asset_id}`);
    expect(opened.view.handover?.bay_number).toBe(4);
    back();
    await site.rig.servicenow.until(() => site.told().filter((type) => type === 'opened_alone').length === 2);
    expect(new Set(events().map(({ data }) => (data as { handover_id?: string }).handover_id)).size).toBe(2);
  });

  test('and as many free ones are left as ServiceNow keeps for others; a return may have these', async () => {
    await startAway({
      ...{ grants: [giveBack('Ben', [3, 4], ben)], handIns: [handIn('Ada')], free: [3, 4] },
      leave: { repair: 0, charging: 2 },
    });
    expect(errorOf(await tryChoose(await site.tap(1), `charge:${LAPTOP}`))).toEqual([409, 'offline_no_bay']);
    expect((await site.tap(2)).view.handover?.bay_number).toBe(3);
  });

  test.each([
    ['', false],
    [', also after a restart', true],
  ])('and not where somebody has opened the door since ServiceNow spoke, and no sensor tells%s', async (_, restart) => {
    await startAway({ handIns: [handIn('Ada')], free: [3, 4] });
    const data = { by: 'command' } as const;
    await site.device.event({ seq: site.nextSeq(), type: 'door_opened', bay: 3, cmd: idOf('other'), data });
    const closed = { presence: 'unknown', open_ms: 900 } as const;
    await site.device.event({ seq: site.nextSeq(), type: 'door_closed', bay: 3, cmd: idOf('other'), data: closed });
    if (restart) {
      await site.rig.restart();
      await eventually(async () => (await site.tapWith('badge', '12-1')).status === 200);
    }
    const opened = await choose(await site.tap(1), `charge:${LAPTOP}`);
    expect(opened.view.handover?.bay_number).toBe(4);
  });
});

describe('what was not put in', () => {
  test('may be begun anew, as another one: after "not now", and with the door closed on nothing', async () => {
    await startAway({ handIns: [handIn('Ada')], free: [3] });
    const visit = await site.tap();
    const first = await choose(visit, `charge:${LAPTOP}`);
    const handover_id = first.view.handover?.handover_id ?? '';
    const cancelled = await site.step('cancel', visit, { handover_id, exit: 'cancelled' });
    expect(cancelled.view).toMatchObject({ kind: 'done', handover: { state: 'exited', exit: 'cancelled' } });
    const second = await site.opens(() => choose(visit, `charge:${LAPTOP}`), 3, 'empty');
    const again = second.view.handover?.handover_id ?? '';
    expect(again).not.toBe(handover_id);
    await eventually(async () => {
      const third = await site.step('reopen', visit, { handover_id: again });
      return third.view.handover?.handover_id !== again && third.view.kind === 'open';
    });
    back();
    await site.rig.servicenow.until(() => site.told().filter((type) => type === 'opened_alone').length >= 3);
    expect(events()[1]).toMatchObject({
      type: 'ended_alone',
      data: { handover_id, exit: 'cancelled', hand_in: { asset_id: LAPTOP } },
    });
  });

  test('is under way as long as the door is open: the same badge opens the same bay for the same handover', async () => {
    await startAway({ handIns: [handIn('Ada'), repairOf('Ada')], free: [3, 4] });
    const first = await choose(await site.tap(), `charge:${LAPTOP}`);
    const visit = await site.tap();
    // Of something else the device is no longer the matter.
    expect(kinds(visit)).toEqual(['charge']);
    const second = await choose(visit, `charge:${LAPTOP}`);
    expect(second.view.handover).toEqual(first.view.handover);
    expect(errorOf(await tryChoose(visit, `repair:${LAPTOP}:screen`))).toEqual([404, 'offline_unknown']);
  });
});

describe('nothing is handed in', () => {
  test('that was not granted to this person', async () => {
    await startAway({ handIns: [handIn('Ada'), handIn('Ben', { ...ben, ...phone })] });
    const visit = await site.tap(1);
    for (const id of [`charge:${PHONE}`, `repair:${LAPTOP}:screen`, `charge:${LAPTOP}:screen:x`, 'charge:', 'stock'])
      expect(errorOf(await tryChoose(visit, id))).toEqual([404, 'offline_unknown']);
    expect(site.device.commands).toEqual([]);
  });

  test('once the locker has been alone for as long as policy allows', async () => {
    await startAway({ handIns: [handIn('Ada', { alone_s: 3_600 })] });
    site.late.wallMs = 3_600_000 + 60_000;
    expect(errorOf(await site.tapWith('badge', '12-1'))).toEqual([503, 'offline_over']);
  });

  test('where it cannot be recorded, and the bay stays free', async () => {
    await startAway({ handIns: [handIn('Ada')], free: [3], env: { SPOOL_MAX_EVENTS: '1' } });
    const visit = await site.tap();
    await site.device.event({ seq: site.nextSeq() });
    void site.device.event({ seq: site.nextSeq() }).catch(() => {});
    await eventually(async () => (await site.rig.request('GET', '/health')).status === 503);
    expect(errorOf(await tryChoose(visit, `charge:${LAPTOP}`))).toEqual([503, 'offline_not_recorded']);
    expect(kinds(await site.tap())).toEqual(['charge']);
    expect(site.device.commands).toEqual([]);
  });

  test('that ServiceNow has learnt of since, in a visit that still goes on', async () => {
    await startAway({ handIns: [handIn('Ada')], free: [3, 4] });
    const visit = await site.tap();
    await site.opens(() => choose(visit, `charge:${LAPTOP}`), 3, 'occupied');
    site.rig.servicenow.world.handIns = () => [];
    back();
    await site.rig.servicenow.until(() => site.told().length === 3);
    await site.synced();
    expect(errorOf(await tryChoose(visit, `charge:${LAPTOP}`))).toEqual([404, 'offline_unknown']);
  });
});
