import { describeConflict, PROPOSALS } from '../../../src/server/domain/conflicts.ts';
import {
  conflictOf,
  isDecision,
  isEndedIn,
  lockerEvent,
  openingOf,
  type Beginning,
  type Conflict,
  type Decision,
  type Ending,
  type Opening,
  type Records,
} from '../../../src/server/domain/decisions.ts';
import type { Bay, Handover } from '../../../src/server/domain/model.ts';

const ID = 'a'.repeat(32);
const NOAH = 'b'.repeat(32);
const AT = '2026-11-23T10:00:00Z';
const OUTSIDE = { event_id: ID, controller_id: 'locker-1', boot: '', sequence: null, bay_number: 3, at: AT };
const OPENED = {
  ...{ ...OUTSIDE, type: 'opened_alone', command_id: ID },
  data: { handover_id: ID, person_id: NOAH, method: 'badge', known_at: AT },
};
const ENDED = {
  ...{ ...OUTSIDE, type: 'ended_alone', command_id: null },
  data: { handover_id: ID, person_id: NOAH, exit: 'empty' },
};

const opening = lockerEvent(OPENED, '') as Decision;
const ending = lockerEvent(ENDED, '') as Decision;

const handingIn = lockerEvent(
  { ...OPENED, data: { ...OPENED.data, hand_in: { kind: 'charging', asset_id: ID, symptom: '' } } },
  '',
) as Decision;

describe('what may stand in a batch', () => {
  test('is a decision, and is known by having no place in the sequence', () => {
    const reported = { ...OUTSIDE, boot: 'b', sequence: 1, type: 'door_opened', command_id: null, data: {} };
    expect([opening, ending, lockerEvent(reported, '')].map(isDecision)).toEqual([true, true, false]);
  });

  test.each<[string, object]>([
    ['a decision with a place', { ...OPENED, boot: 'b', sequence: 1 }],
    ['a decision with a sequence alone', { ...OPENED, sequence: 1 }],
    ['a decision without a bay', { ...ENDED, bay_number: null }],
    ['an opening without a command', { ...OPENED, command_id: null }],
    ['an end with a command', { ...ENDED, command_id: ID }],
    ['an opening by a QR code', { ...OPENED, data: { ...OPENED.data, method: 'qr' } }],
    ['an end that nobody can say', { ...ENDED, data: { ...ENDED.data, exit: 'expired' } }],
    ['a member too many', { ...ENDED, data: { ...ENDED.data, note: 'x' } }],
    ['a report without a place', { ...OUTSIDE, type: 'door_opened', command_id: null, data: {} }],
    [
      'a report of a door without its bay',
      {
        ...OUTSIDE,
        ...{ boot: 'b', sequence: 1, type: 'door_opened' },
        ...{ bay_number: null, command_id: null, data: {} },
      },
    ],
  ])('%s is refused', (_what, body) => {
    expect(() => lockerEvent(body, '')).toThrow('The request is not of the documented form.');
  });
});

describe('what was said of an opening in the same batch', () => {
  const at = (decision: Decision, id: string) => ({
    ...decision,
    event_id: id,
    data: { ...decision.data, handover_id: id },
  });
  const [first, second] = [at(opening, 'h1'), { ...at(opening, 'h1'), event_id: '2' }] as [Opening, Opening];
  const end = at(ending, 'h1') as Ending;

  test.each<[string, Decision[], boolean, Opening | null]>([
    ['follows it', [first, at(opening, 'h2') as Opening, end, at(ending, 'h2') as Ending], true, first],
    ['is of the latest opening', [first, second, end], false, second],
    ['came before it', [end, first], false, null],
    ['is not there', [first, second], false, null],
  ])('%s', (_what, batch, ended, opened) => {
    expect(isEndedIn(batch, first)).toBe(ended);
    if (batch.includes(end)) expect(openingOf(batch, end)).toBe(opened);
  });
});

const BAY = { id: 'bay-3', lockerId: 'locker', label: 'A3', assetId: 'laptop' } as Bay;
const COLLECT = {
  ...{ id: ID, number: 'SLH1', personId: NOAH, direction: 'collect', assetId: 'laptop', state: 'planned', exit: '' },
  ...{ lockerId: 'locker', bayId: 'bay-3', liveBay: 'bay-3' },
} as Handover;
const RETURN: Handover = { ...COLLECT, direction: 'deposit', lockerId: '', bayId: '', liveBay: '' };
const OTHER: Handover = { ...COLLECT, id: 'other', number: 'SLH2' };
const EMPTY = { ...BAY, assetId: '' };

const records = (handover: Handover | null, more: Partial<Records> = {}): Records => ({
  handover,
  beginning: null,
  person: { active: true },
  bay: BAY,
  holder: null,
  openedSince: false,
  mayEnd: true,
  ...more,
});

test.each<[string, Records, Conflict | null]>([
  ['what waits there', records(COLLECT), null],
  ['what it holds itself', records(COLLECT, { holder: COLLECT }), null],
  ['what is under way', records({ ...COLLECT, state: 'opened' }, { holder: COLLECT }), null],
  ['what is done, in a bay that is empty', records({ ...COLLECT, state: 'committed' }, { bay: EMPTY }), null],
  ['a return into an empty bay', records(RETURN, { bay: EMPTY }), null],
  ['a return that is done there', records({ ...RETURN, state: 'committed', lockerId: 'locker', bayId: 'bay-3' }), null],
  [
    'a return that was to go into another bay, whose door nobody opened',
    records({ ...RETURN, state: 'authorised', lockerId: 'locker', bayId: 'bay-9' }, { bay: EMPTY }),
    null,
  ],
  ['nothing known', records(null), 'handover_unknown'],
  ['another one’s', records({ ...COLLECT, personId: 'amelie' }), 'other_person'],
  ['an agent’s', records({ ...COLLECT, personId: '' }), 'other_person'],
  ['somebody’s who has left', records(COLLECT, { person: { active: false } }), 'person_left'],
  ['somebody’s who is not there', records(COLLECT, { person: null }), 'person_left'],
  ['what has ended', records({ ...COLLECT, state: 'exited', exit: 'expired' }), 'ended'],
  ['what is about to end', records({ ...COLLECT, state: 'verified', exit: 'cancelled' }), 'ended'],
  ['what lies elsewhere', records({ ...COLLECT, bayId: 'bay-9' }), 'elsewhere'],
  ['what waits at another locker', records({ ...RETURN, lockerId: 'other' }, { bay: EMPTY }), 'elsewhere'],
  [
    'a return whose other door stands open',
    records({ ...RETURN, state: 'opened', lockerId: 'locker', bayId: 'bay-9' }, { bay: EMPTY }),
    'elsewhere',
  ],
  [
    'what is done elsewhere',
    records({ ...RETURN, state: 'committed', lockerId: 'locker', bayId: 'bay-9' }),
    'elsewhere',
  ],
  [
    'a bay that was opened again before this was heard of, without a sensor',
    records(COLLECT, { openedSince: true }),
    'opened_since',
  ],
  [
    'what is done, in a bay that was opened again',
    records({ ...COLLECT, state: 'committed' }, { openedSince: true }),
    null,
  ],
  ['a bay that another holds', records(RETURN, { bay: EMPTY, holder: OTHER }), 'bay_held'],
  ['a bay with something else in it', records(RETURN, { bay: { ...BAY, assetId: 'tablet' } }), 'bay_taken'],
  [
    'what is done, in a bay that is used again',
    records({ ...COLLECT, state: 'committed' }, { bay: { ...BAY, assetId: 'tablet' } }),
    'bay_taken',
  ],
])('opened alone, %s: %3$s', (_what, known, conflict) => {
  expect(conflictOf(opening, known)).toBe(conflict);
});

test.each<[string, Records, Conflict | null]>([
  ['what is under way', records({ ...COLLECT, state: 'opened' }), null],
  ['what has ended', records({ ...COLLECT, state: 'exited', exit: 'cancelled', bayId: 'bay-9' }), null],
  ['what is done', records({ ...COLLECT, state: 'committed' }), null],
  ['what is of somebody who has left', records({ ...COLLECT, state: 'opened' }, { person: { active: false } }), null],
  ['nothing known', records(null), 'handover_unknown'],
  ['another one’s', records({ ...COLLECT, personId: 'amelie' }), 'other_person'],
  ['what is at another bay', records({ ...COLLECT, state: 'opened', bayId: 'bay-9' }), 'elsewhere'],
  [
    'a door of another connector’s, which has the locker',
    records({ ...COLLECT, state: 'opened' }, { mayEnd: false }),
    'not_opened',
  ],
  ['what has ended, by whomever it is said', records({ ...COLLECT, exit: 'cancelled' }, { mayEnd: false }), null],
  ['a return that cannot be empty', records({ ...RETURN, state: 'opened', bayId: 'bay-3' }), 'exit_not_possible'],
])('ended alone, %s: %3$s', (_what, known, conflict) => {
  expect(conflictOf(ending, known)).toBe(conflict);
});

const BEGINS: Beginning = { device: { name: 'Laptop', tag: 'P1' }, theirs: true, promisedTo: '', allowed: true };
const hands = (beginning: Partial<Beginning>, more: Partial<Records> = {}): Records =>
  records(null, { beginning: { ...BEGINS, ...beginning }, bay: EMPTY, ...more });

test.each<[string, Records, Conflict | null]>([
  ['what is theirs, into an empty bay', hands({}), null],
  ['of somebody who has left', hands({}, { person: { active: false } }), 'person_left'],
  ['what is part of another assignment', hands({ promisedTo: 'SLK7' }), 'promised'],
  ['what is not theirs any more, as it was promised', hands({ promisedTo: 'SLK7', theirs: false }), 'promised'],
  ['what is not theirs', hands({ theirs: false }), 'not_theirs'],
  ['what policy does not allow', hands({ allowed: false }), 'not_allowed'],
  ['a bay that another holds', hands({}, { holder: OTHER }), 'bay_held'],
  ['a bay with something in it', hands({}, { bay: BAY }), 'bay_taken'],
  ['what has begun already', records(RETURN, { beginning: null, bay: EMPTY }), null],
])('handed in alone, %s: %3$s', (_what, known, conflict) => {
  expect(conflictOf(handingIn, known)).toBe(conflict);
});

describe('what an agent reads', () => {
  test('says what was done, by whom and when, and what the records say', () => {
    expect(describeConflict('bay_held', opening, records(RETURN, { holder: OTHER }), 'Noah Carter')).toBe(
      'Opened without ServiceNow for Noah Carter (badge): bay A3, handover SLH1, at 2026-11-23T10:00:00Z, by what was known at 2026-11-23T10:00:00Z. Handover SLH2 holds the bay.',
    );
    expect(describeConflict('handover_unknown', ending, records(null), '')).toBe(
      `Ended without ServiceNow by Person ${NOAH} (empty): bay A3, handover ${ID}, at 2026-11-23T10:00:00Z. The records have no such handover.`,
    );
  });

  test('says what was to be handed in, where it has not begun', () => {
    expect(describeConflict('promised', handingIn, hands({ promisedTo: 'SLK7' }), 'Noah Carter')).toBe(
      'Opened without ServiceNow for Noah Carter (badge): bay A3, to hand in Laptop P1 (charging), at 2026-11-23T10:00:00Z, by what was known at 2026-11-23T10:00:00Z. The device is part of SLK7.',
    );
    expect(describeConflict('not_theirs', handingIn, hands({ device: null, theirs: false }), '')).toContain(
      `to hand in device ${ID} (charging)`,
    );
  });

  test('is another thing to do for each conflict', () => {
    const all = Object.values(PROPOSALS);
    expect(new Set(all).size).toBe(all.length);
    for (const conflict of Object.keys(PROPOSALS) as Conflict[])
      expect(describeConflict(conflict, opening, records(COLLECT, { holder: OTHER }), 'Noah')).toMatch(/\. [A-Z].+\.$/);
  });
});
