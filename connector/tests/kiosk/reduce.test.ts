import type { Handover } from '../../kiosk/api/types.ts';
import { reduce } from '../../kiosk/state/reduce.ts';
import type { KioskEvent } from '../../kiosk/state/state.ts';
import { after, answer, atDoor, atIdle, badge, HANDOVER, LOCKER, tick, VISIT } from './support/events.ts';

test('a tap asks once, however often the badge is held to the reader', () => {
  const state = after([badge, badge, badge], atIdle);
  expect(state.request).toMatchObject({ id: 'r1', route: 'tap' });
});

test('an answer to an older request changes nothing', () => {
  const state = after([badge, { type: 'visit', visit: VISIT, request_id: 'other' }], atIdle);
  expect(state.screen.kind).toBe('idle');
});

test('a door that opened before the answer came is shown as open', () => {
  const state = after(
    [badge, { type: 'door', bay_number: 1, door: 'open' }, { type: 'visit', visit: VISIT, request_id: 'r1' }],
    atIdle,
  );
  expect(state.screen).toMatchObject({ kind: 'guide', step: 'open' });
});

test('a command that was refused before the answer came is shown as refused, but not against the next try', () => {
  const rejected: KioskEvent = { type: 'command', handover_id: 'h', state: 'rejected' };
  const stuck = after([badge, rejected, { type: 'visit', visit: VISIT, request_id: 'r1' }], atIdle);
  expect(stuck.screen).toMatchObject({ kind: 'guide', step: 'stuck' });
  const again = after([{ type: 'reopen' }, { type: 'visit', visit: VISIT, request_id: 'r1' }], stuck);
  expect(again.screen).toMatchObject({ step: 'opening' });
});

test('another badge is not taken while somebody stands at a door', () => {
  expect(after([badge], atDoor).request).toBeNull();
});

test('a command that failed does not overrule a door that is open', () => {
  const state = after(
    [
      { type: 'door', bay_number: 1, door: 'open' },
      { type: 'command', handover_id: 'h', state: 'unknown' },
    ],
    atDoor,
  );
  expect(state.screen).toMatchObject({ step: 'open' });
});

test('a door that is silent for too long is called stuck', () => {
  const state = reduce(atDoor, { type: 'tick', at: 30_000, id: 'x' });
  expect(state.screen).toMatchObject({ step: 'stuck' });
});

test('news of another door or handover leaves the guidance alone', () => {
  const other: Handover = { ...HANDOVER, handover_id: 'other', state: 'committed' };
  const state = after(
    [
      { type: 'door', bay_number: 2, door: 'open' },
      { type: 'handover', handover: other },
    ],
    atDoor,
  );
  expect(state.screen).toEqual(atDoor.screen);
});

test('what the connector says ended the handover is what the receipt says', () => {
  const state = after([{ type: 'handover', handover: { ...HANDOVER, state: 'exited', exit: 'not_done' } }], atDoor);
  expect(state.screen).toMatchObject({ kind: 'receipt', handover: { exit: 'not_done' }, confirmed: true });
});

test('news of the end that somebody has just told of does not hide the other door that is opened for it', () => {
  const told = after([{ type: 'exit', exit: 'does_not_fit' }], atDoor);
  expect(told.request).toMatchObject({ route: 'cancel' });
  const news = after([{ type: 'handover', handover: { ...HANDOVER, state: 'exited', exit: 'does_not_fit' } }], told);
  const instead = { ...HANDOVER, handover_id: 'instead', bay_number: 2, bay_label: 'A2' };
  expect(answer(news, { kind: 'open', handover: instead }).screen).toMatchObject({
    ...{ kind: 'guide', handover: { handover_id: 'instead' }, instead_of: 'A1' },
  });
});

test('the visit leaves nothing of the person behind', () => {
  const state = after(
    [{ type: 'contrast' }, { type: 'reach' }, { type: 'speak', language: 'es' }, { type: 'finish' }],
    atDoor,
  );
  expect(state).toMatchObject({
    language: 'de',
    contrast: false,
    reach: false,
    session: null,
    screen: { kind: 'idle' },
  });
  expect(state.request).toMatchObject({ route: 'end', body: { session_id: 's' } });
});

test('a language chosen before a tap is forgotten when nobody comes', () => {
  const chosen = after([{ type: 'speak', language: 'es' }], atIdle);
  expect(chosen.language).toBe('es');
  expect(reduce(chosen, { type: 'tick', at: 70_000, id: 'x' }).language).toBe('de');
});

test('a kiosk whose token is refused uses the code of its address once, then asks for one', () => {
  const refused = { type: 'failed', problem: { code: 'kiosk_unknown', retry_after_s: null }, status: 401 } as const;
  const first = after([
    { type: 'began', token: 'old', code: 'NEW', language: null },
    { ...refused, request_id: 'r1' },
  ]);
  expect(first.request).toMatchObject({ route: 'enrol', body: { code: 'NEW' } });
  expect(after([{ ...refused, request_id: 'r2' }], first)).toMatchObject({ screen: { kind: 'enrol' }, request: null });
});

test('a connector that is not up yet is asked again', () => {
  const failed: KioskEvent = {
    type: 'failed',
    request_id: 'r1',
    problem: { code: 'unreachable', retry_after_s: null },
    status: 0,
  };
  const state = after([
    { type: 'began', token: 't', code: null, language: null },
    failed,
    { type: 'tick' },
    { type: 'tick' },
    { type: 'tick' },
  ]);
  // It says so meanwhile, and asks with that on the screen.
  const screen = { kind: 'starting', unreachable: true };
  expect(state).toMatchObject({ screen, request: { id: 'r5', route: 'locker' } });
});

describe('a kiosk that goes on at another connector', () => {
  const moved: KioskEvent = { type: 'moved', locker: { ...LOCKER, name: 'Lobby, as told there' } };

  test('knows the locker as that one tells it, and waits for a badge as before', () => {
    expect(after([moved], atIdle)).toMatchObject({
      locker: { name: 'Lobby, as told there' },
      screen: { kind: 'idle' },
    });
  });

  test('sends a badge again that was on its way, as the same request', () => {
    const asked = after([badge], atIdle);
    expect(after([moved], asked).request).toEqual(asked.request);
  });

  test('ends a visit in which nothing was opened yet', () => {
    const asked = answer(after([badge], atIdle), { kind: 'choose', question: 'what_to_do', choices: [] });
    const state = after([moved], asked);
    expect(state).toMatchObject({ screen: { kind: 'problem', problem: { code: 'unreachable' } }, request: null });
    expect(after([{ type: 'finish' }], state).screen).toEqual({ kind: 'idle' });
  });

  test('stays at a door: it ends when the door is closed', () => {
    const doorOf = (door: 'open' | 'closed'): KioskEvent => ({ type: 'door', bay_number: 1, door });
    const closed = after([doorOf('open'), moved, doorOf('closed')], atDoor);
    expect(closed.screen).toMatchObject({ kind: 'guide', step: 'closed' });
    expect(tick(closed, 20_000).screen).toMatchObject({ kind: 'receipt', confirmed: false });
  });
});
