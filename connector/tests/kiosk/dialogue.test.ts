/** Questions that lead to questions, and what agents scan. */
import type { Choice, Handover, View } from '../../kiosk/api/types.ts';
import type { State } from '../../kiosk/state/state.ts';
import { after, answer, atIdle, badge, HANDOVER, refuse, tick } from './support/events.ts';

const choice = (choice_id: string, kind = choice_id): Choice => ({
  ...{ choice_id, kind, title: choice_id, detail: null, item: null, until: null },
});
const ask = (question: string, ...choices: Choice[]): View => ({ kind: 'choose', question, choices });
const choose = (state: State, chosen: Choice) => after([{ type: 'chosen', choice: chosen }], state);
const tapped = after([badge], atIdle);
const menu = answer(tapped, ask('what_to_do', choice('repair'), choice('extend')));
const devices = answer(choose(menu, choice('repair')), ask('which_device', choice('repair:1', 'device')));
const symptoms = answer(choose(devices, choice('repair:1', 'device')), ask('what_is_wrong'));

test('Back goes through the questions as they came, and asks nobody', () => {
  const once = after([{ type: 'back' }], symptoms);
  expect(once).toMatchObject({ request: null, screen: { question: 'which_device' } });
  const twice = after([{ type: 'back' }], once);
  expect(twice.screen).toMatchObject({ question: 'what_to_do', before: null });
  expect(after([{ type: 'back' }], twice).screen).toBe(twice.screen);
});

test('what the person is about stays known through the questions, and changes with another answer to the first', () => {
  expect(symptoms.session?.intent?.kind).toBe('repair');
  const extended = choose(after([{ type: 'back' }, { type: 'back' }], symptoms), choice('extend'));
  expect(extended.session?.intent?.kind).toBe('extend');
});

test('a question that a door has led to cannot be gone back from', () => {
  const deposit: Handover = { ...HANDOVER, direction: 'deposit', kind: 'repair', then: 'next' };
  const atDoor = answer(choose(symptoms, choice('x', 'symptom')), { kind: 'open', handover: deposit });
  const done = after([{ type: 'handover', handover: { ...deposit, state: 'committed' } }], atDoor);
  expect(answer(done, ask('take_spare', choice('spare'))).screen).toMatchObject({ before: null });
});

test('a dialogue that nobody answers ends without effect', () => {
  const warned = tick(symptoms, 45_000);
  expect(warned.warned_at).toBe(45_000);
  const left = tick(warned, 71_000);
  expect(left).toMatchObject({ screen: { kind: 'idle' }, session: null, request: { route: 'end' } });
});

test('a view of a newer app is a kiosk that needs an update, not a blank screen', () => {
  expect(answer(tapped, { kind: 'dance' } as never).screen).toMatchObject({
    kind: 'problem',
    problem: { code: 'view_unknown' },
  });
});

describe('after the end', () => {
  const done = (handover: Handover, ...choices: Choice[]): View => ({ kind: 'done', handover, choices });
  const receipt = answer(tapped, done(HANDOVER, choice('return'), choice('damage')));

  test('what is done is said first; what one may still want stands beside it', () => {
    expect(receipt.screen).toMatchObject({
      ...{ kind: 'receipt', offers: [{ kind: 'damage' }], more: [{ kind: 'return' }] },
    });
    expect(after([{ type: 'more' }], receipt)).toMatchObject({
      request: null,
      screen: { kind: 'choose', question: 'what_to_do', choices: [{ kind: 'return' }, { kind: 'damage' }] },
    });
  });

  test('who says that it was another device is asked which one, and then told how it stands', () => {
    const mine = { ...choice('device'), choice_id: 'another:mine' };
    const returned = answer(tapped, done(HANDOVER, choice('damage'), choice('another')));
    const asked = answer(
      after([{ type: 'chosen', choice: choice('another') }], returned),
      ask('which_device', mine, choice('not_listed')),
    );
    expect(asked.screen).toMatchObject({ kind: 'choose', question: 'which_device' });
    const sent = after([{ type: 'chosen', choice: mine }], asked);
    expect(sent.request).toMatchObject({ route: 'choose', body: { choice_id: 'another:mine' } });
    const again: Handover = { ...HANDOVER, undoes: true, state: 'committed' };
    expect(answer(sent, done(again)).screen).toMatchObject({ kind: 'receipt', intent: { kind: 'another' } });
  });

  test('what has failed leaves the person with what else there is to do', () => {
    const failed: Handover = { ...HANDOVER, state: 'exited', exit: 'wrong_item' };
    expect(answer(tapped, done(failed, choice('return'))).screen).toMatchObject({ kind: 'choose', after: failed });
    expect(answer(tapped, done(failed, choice('reopen'))).screen).toMatchObject({ kind: 'receipt' });
  });

  test('what nobody has said yet is asked for', () => {
    const atDoor = answer(tapped, { kind: 'open', handover: HANDOVER });
    const closed = after([{ type: 'handover', handover: { ...HANDOVER, state: 'committed' } }], atDoor);
    const asking = after([{ type: 'more' }], closed);
    expect(asking.request).toMatchObject({ route: 'next', body: { handover_id: 'h' } });
    expect(answer(asking, done(HANDOVER, choice('borrow'), choice('damage'))).screen).toMatchObject({
      kind: 'choose',
      choices: [{ kind: 'borrow' }, { kind: 'damage' }],
    });
    expect(answer(asking, done(HANDOVER)).screen).toMatchObject({ kind: 'receipt', more: [] });
    expect(refuse(asking, 'session_expired').screen.kind).toBe('problem');
  });
});

describe('at a scan', () => {
  const scanning = answer(tapped, { kind: 'scan', purpose: 'stock', left: 2, last: null }, 'agent');
  const read = (text: string) => after([{ type: 'read', text }], scanning);

  test('a text is a tag, never a tap', () => {
    expect(read('P1000201 ').request).toMatchObject({
      route: 'scan',
      body: { session_id: 's', purpose: 'stock', asset_tag: 'P1000201' },
    });
  });

  test.each(['asset_unknown', 'asset_not_expected', 'nothing_free', 'not_entitled'])(
    'what cannot be used is named, and the agent stays where they are: %s',
    (code) => {
      expect(refuse(read('04A1B2C3'), code)).toMatchObject({
        request: null,
        screen: { kind: 'scan', left: 2, refused: { text: '04A1B2C3', code } },
      });
    },
  );

  test('another failure is a problem', () => {
    expect(refuse(read('P1'), 'servicenow_away').screen.kind).toBe('problem');
  });

  test('a person’s code is neither sent nor shown', () => {
    const state = read('SLQ:secret');
    expect(state.request).toBeNull();
    expect(JSON.stringify(state)).not.toContain('secret');
    expect(state.screen).toMatchObject({ refused: { code: 'code_scanned' } });
  });

  test('a tag can be typed, corrected, and sent; without the keyboard keys are nobody’s', () => {
    const keys = [...'P12'].map((key) => ({ type: 'tag_key', key }) as const);
    expect(after(keys, scanning).screen).toMatchObject({ entry: null });
    const typed = after([{ type: 'enter_tag', on: true }, ...keys, { type: 'tag_erase' }], scanning);
    expect(typed.screen).toMatchObject({ entry: 'P1' });
    expect(after([{ type: 'submit_tag' }], typed).request).toMatchObject({ body: { asset_tag: 'P1' } });
    expect(after([{ type: 'submit_tag' }], scanning).request).toBeNull();
  });

  test('one thing at a time: a second tag waits for the first', () => {
    const once = read('P1');
    expect(after([{ type: 'read', text: 'P2' }], once).request).toBe(once.request);
  });
});

test('how a badge is read is shown to agents alone, and nothing is asked of anybody', () => {
  expect(after([{ type: 'check_badge' }], menu).screen).toBe(menu.screen);
  const agent = answer(tapped, ask('what_to_do'), 'agent');
  const shown = after([{ type: 'check_badge' }, { type: 'read', text: '04A1B2C3' }], agent);
  expect(shown).toMatchObject({ request: null, screen: { kind: 'badge_check', text: '04A1B2C3' } });
});
