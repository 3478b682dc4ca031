/** One visit of several doors: what comes next, how long it is asked for, and what is said when it stops halfway. */
import type { Handover, View } from '../../kiosk/api/types.ts';
import type { State } from '../../kiosk/state/state.ts';
import { after, answer, atIdle, badge, HANDOVER, refuse, tick } from './support/events.ts';

const first: Handover = { ...HANDOVER, handover_id: 'first', then: 'next' };
const second: Handover = { ...HANDOVER, handover_id: 'second', bay_number: 2, bay_label: 'B1' };
const open = (handover: Handover): View => ({ kind: 'open', handover });
const committed = (handover: Handover, state: State) =>
  after([{ type: 'handover', handover: { ...handover, state: 'committed' } }], state);

const tapped = after([badge], atIdle);
const atFirst = answer(tapped, open(first));
const asking = committed(first, atFirst);

test('a door that is done leads on without a touch, by one question with an id of its own', () => {
  expect(asking.request).toMatchObject({
    route: 'next',
    body: { request_id: 'r1', session_id: 's', handover_id: 'first' },
  });
  expect(committed(first, asking).request).toBe(asking.request);
});

test('the next door follows, and says which one was before it', () => {
  expect(answer(asking, open(second)).screen).toMatchObject({
    ...{ kind: 'guide', step: 'opening', place: 2, instead_of: null },
    ...{ handover: { handover_id: 'second' }, earlier: { handover_id: 'first' } },
  });
});

test('a visit that ends with its door ends in a receipt', () => {
  const last = { ...second, then: 'end' } as const;
  expect(committed(last, answer(asking, open(last)))).toMatchObject({
    request: null,
    screen: { kind: 'receipt', doors: 2 },
  });
});

describe('an agent’s round', () => {
  const door = (handover: Handover, round: number): View => ({ kind: 'open', handover, round });
  const begun = answer(tapped, door(first, 2), 'agent');

  test('that begins with the tap says how many doors there are', () => {
    expect(begun).toMatchObject({ screen: { place: 1, of: 2 }, session: { intent: { kind: 'round' } } });
    const next = answer(committed(first, begun), door(second, 1), 'agent');
    expect(next.screen).toMatchObject({ place: 2, of: 2 });
    expect(committed(second, next).screen).toMatchObject({ kind: 'receipt', doors: 2, intent: { kind: 'round' } });
  });

  test('that gets longer meanwhile says so', () => {
    expect(answer(committed(first, begun), door(second, 4), 'agent').screen).toMatchObject({ place: 2, of: 5 });
  });

  test('is left at its door for what else there is to do', () => {
    const left = after([{ type: 'exit', exit: 'not_done' }], begun);
    expect(left.request).toMatchObject({ route: 'cancel', body: { exit: 'not_done' } });
    const rest = { choice_id: 'stock', kind: 'stock', title: '', detail: null, item: null, until: null };
    const exited = { ...first, state: 'exited', exit: 'not_done' } as const;
    const asked = answer(left, { kind: 'done', handover: exited, choices: [rest] }, 'agent');
    expect(asked.screen).toMatchObject({ kind: 'choose', question: 'what_to_do', choices: [rest] });
  });

  test('is no concern of a door that belongs to none', () => {
    expect(answer(tapped, open(first), 'agent').session?.intent).toBeNull();
  });
});

describe('when it is not decided yet', () => {
  test('the page asks again when it was told to, with a fresh id', () => {
    const waiting = refuse(asking, 'not_yet', 2);
    expect(tick(waiting, 2_900).request).toBeNull();
    expect(tick(waiting, 3_000).request).toMatchObject({ id: 'tick 3000', route: 'next' });
  });

  test('the wait is bounded, whatever was said', () => {
    expect(tick(refuse(asking, 'not_yet', 0), 1_100).request).toBeNull();
    expect(tick(refuse(asking, 'not_yet', 3_600), 9_000).request).not.toBeNull();
  });

  test('a service that is away for a moment is asked again', () => {
    expect(tick(refuse(asking, 'servicenow_away'), 4_000).request).toMatchObject({ route: 'next' });
  });

  test('after three quarters of a minute the person decides, and can go on', () => {
    let state = asking;
    let asked = 1;
    for (let at = 1_000; state.screen.kind === 'guide' && at < 120_000; at += 500) {
      state = state.request ? refuse(state, 'not_yet', 1, at) : tick(state, at);
      if (state.request) asked += 1;
    }
    expect(state).toMatchObject({
      request: null,
      screen: { kind: 'problem', at_door: { handover: { handover_id: 'first' } } },
    });
    expect(asked).toBeGreaterThan(10);
    expect(asked).toBeLessThan(60);
    const again = after([{ type: 'go_on' }], state);
    expect(again).toMatchObject({ screen: { kind: 'guide' }, request: { route: 'next' } });
    expect(answer(again, open(second)).screen).toMatchObject({ handover: { handover_id: 'second' } });
  });

  test('a refusal for good is not asked again', () => {
    expect(refuse(asking, 'session_expired').screen).toMatchObject({ kind: 'problem' });
  });
});

describe('what is wrong at an open door and does not get through', () => {
  const open = after(
    [
      { type: 'door', bay_number: 1, door: 'open' },
      { type: 'ask_exits', asking: true },
    ],
    atFirst,
  );
  const told = after([{ type: 'exit', exit: 'empty' }], open);
  const lost = refuse(told, 'unreachable');

  test('can be said again, from the door', () => {
    expect(lost.screen).toMatchObject({ kind: 'problem', at_door: { handover: { handover_id: 'first' } } });
    const back = after([{ type: 'go_on' }], lost);
    expect(back).toMatchObject({ request: null, screen: { kind: 'guide', step: 'open', asking: true } });
    expect(after([{ type: 'exit', exit: 'empty' }], back).request).toMatchObject({ route: 'cancel' });
  });

  test('is no more to be said once the door is closed', () => {
    const closed = after([{ type: 'door', bay_number: 1, door: 'closed' }, { type: 'go_on' }], lost);
    expect(closed).toMatchObject({ request: null, screen: { kind: 'guide', step: 'closed', asking: false } });
  });

  test('ends the visit where it is refused for good', () => {
    expect(refuse(told, 'handover_ended').screen).toMatchObject({ kind: 'problem', at_door: null });
  });
});

test('news that got lost does not stop the visit: the closed door is asked about after a while', () => {
  const closed = after(
    [
      { type: 'door', bay_number: 1, door: 'open' },
      { type: 'door', bay_number: 1, door: 'closed' },
    ],
    atFirst,
  );
  expect(tick(closed, 7_000).request).toBeNull();
  expect(tick(closed, 9_000).request).toMatchObject({ route: 'next', body: { handover_id: 'first' } });
});

test('what has failed may leave something to decide, where the app says so', () => {
  const exited = { ...first, state: 'exited', exit: 'not_done' } as const;
  expect(after([{ type: 'handover', handover: exited }], atFirst).request).toMatchObject({ route: 'next' });
  const last = { ...exited, then: 'end' } as const;
  expect(after([{ type: 'handover', handover: last }], atFirst)).toMatchObject({
    request: null,
    screen: { kind: 'receipt', handover: { exit: 'not_done' } },
  });
});

test('whoever stands at a door for long keeps the visit, but not for ever', () => {
  const opened = after([{ type: 'door', bay_number: 1, door: 'open' }], atFirst);
  const later = tick(opened, 70_000);
  expect(later.request).toMatchObject({ route: 'extend' });
  expect(later.session?.expires_at).toBeGreaterThan(150_000);
  let state = opened;
  let extended = 0;
  for (let at = 1_000; state.session && at < 600_000; at += 500) {
    if (state.request) extended += 1;
    state = tick({ ...state, request: null }, at);
  }
  expect(state.session).toBeNull();
  expect(extended).toBeLessThan(5);
});

describe('a swap', () => {
  const oldIn: Handover = {
    ...{ ...first, kind: 'replacement', direction: 'deposit' },
    ahead: { bay_number: 2, bay_label: 'B1', item: { name: 'New laptop' } },
  };
  const newOut: Handover = { ...second, kind: 'replacement' };
  const half = committed(oldIn, answer(tapped, open(oldIn)));
  const atNew = answer(half, open(newOut));

  test('has two doors', () => {
    expect(answer(tapped, open(oldIn)).screen).toMatchObject({ place: 1, of: 2 });
    expect(atNew.screen).toMatchObject({ place: 2, of: 2, earlier: { handover_id: 'first' } });
  });

  test('that is left halfway says what lies where, in the person’s language, then makes room for the next one', () => {
    const left = after([{ type: 'finish' }], atNew);
    expect(left).toMatchObject({
      ...{ session: null, language: 'fr', request: { route: 'end' } },
      screen: { kind: 'halfway', handover: { bay_label: 'A1' }, fresh: 'B1' },
    });
    const settled = { ...left, request: null };
    expect(tick(settled, 30_000).screen.kind).toBe('halfway');
    expect(tick(settled, 70_000)).toMatchObject({ screen: { kind: 'idle' }, language: 'de' });
    expect(after([badge], settled).request).toMatchObject({ route: 'tap' });
  });

  test('whose second half cannot be done is not called finished', () => {
    const asked = answer(half, ask('take_back', []));
    expect(after([{ type: 'finish' }], asked).screen).toMatchObject({ kind: 'halfway', fresh: null });
  });

  test('leaves nothing to say once the new device is out, or the old one is back', () => {
    const back: Handover = { ...oldIn, handover_id: 'back', direction: 'collect', undoes: true, then: 'end' };
    for (const [handover, state] of [
      [newOut, atNew],
      [back, answer(half, open(back))],
    ] as const) {
      expect(after([{ type: 'finish' }], committed(handover, state)).screen.kind).toBe('idle');
    }
  });

  test('whose first half failed is not half done', () => {
    const failed: Handover = { ...oldIn, state: 'exited', exit: 'not_done' };
    const asking = after([{ type: 'handover', handover: failed }], answer(tapped, open(oldIn)));
    const ended = answer(asking, { kind: 'done', handover: failed, choices: [] });
    expect(after([{ type: 'finish' }], ended).screen.kind).toBe('idle');
  });

  test('whose news got lost is known to be half done by what comes next', () => {
    const closed = after(
      [
        { type: 'door', bay_number: 1, door: 'open' },
        { type: 'door', bay_number: 1, door: 'closed' },
      ],
      answer(tapped, open(oldIn)),
    );
    const goingOn = answer(tick(closed, 10_000), open(newOut));
    expect(after([{ type: 'finish' }], goingOn).screen).toMatchObject({ kind: 'halfway', fresh: 'B1' });
  });

  test('that was not begun is left without a word', () => {
    expect(after([{ type: 'finish' }], answer(tapped, open(oldIn))).screen.kind).toBe('idle');
  });
});

function ask(question: string, choices: (View & { kind: 'choose' })['choices']): View {
  return { kind: 'choose', question, choices };
}
