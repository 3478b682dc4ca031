import {
  choiceId,
  decide,
  mayReopen,
  parseChoice,
  REOPEN_MS,
  type DueHandover,
  type Situation,
} from '../../../src/server/domain/choices.ts';

const NOW = 1_000_000;
const COLLECT: DueHandover = {
  id: 'c',
  assignmentId: 'loan',
  step: 1,
  direction: 'collect',
  lockerId: 'here',
  windowStart: 0,
  windowEnd: NOW + 1,
};
const RETURN: DueHandover = {
  id: 'r',
  assignmentId: 'other loan',
  step: 2,
  direction: 'deposit',
  lockerId: '',
  windowStart: 0,
  windowEnd: NOW + 1,
};

const situation = (changes: Partial<Situation>): Situation => ({
  now: NOW,
  lockerId: 'here',
  onlyHandovers: null,
  handovers: [],
  beginnable: 0,
  pending: 0,
  round: 0,
  refusal: null,
  ...changes,
});

test.each<[string, Partial<Situation>, string]>([
  ['one thing to collect', { handovers: [COLLECT] }, 'open'],
  ['one thing to return', { handovers: [RETURN] }, 'open'],
  ['one thing to return, long overdue', { handovers: [{ ...RETURN, windowEnd: 1 }] }, 'open'],
  ['something to collect, and devices to borrow', { handovers: [COLLECT], beginnable: 1 }, 'open'],
  ['something to return, and devices to borrow', { handovers: [RETURN], beginnable: 1 }, 'choose'],
  ['two things to do', { handovers: [COLLECT, RETURN] }, 'choose'],
  ['only devices to borrow', { beginnable: 1 }, 'choose'],
  ['something to collect, and work for an agent', { handovers: [COLLECT], pending: 1 }, 'choose'],
  ['a round of three doors', { round: 3 }, 'round'],
  ['a round, and things that can be begun anywhere: stock, bring back, borrow', { round: 3, beginnable: 3 }, 'round'],
  ['a round, and something of their own to collect', { round: 3, handovers: [COLLECT] }, 'choose'],
  ['a round, and something of their own to return', { round: 3, handovers: [RETURN] }, 'choose'],
  [
    'a round, and something of their own at another locker',
    { round: 3, handovers: [{ ...COLLECT, lockerId: 'there' }] },
    'round',
  ],
  ['a round, and a kit to stage', { round: 3, pending: 1 }, 'choose'],
  [
    'both halves of a swap',
    {
      handovers: [
        { ...RETURN, assignmentId: 'swap' },
        { ...COLLECT, assignmentId: 'swap', step: 3 },
      ],
    },
    'open',
  ],
  ['nothing at all', {}, 'nothing'],
])('with %s the kiosk will %3$s', (_what, changes, kind) => {
  expect(decide(situation(changes)).kind).toBe(kind);
});

test.each<[string, Partial<Situation>, string]>([
  ['nothing is planned', {}, 'nothing_planned'],
  ['it waits at another locker', { handovers: [{ ...COLLECT, lockerId: 'there' }] }, 'other_locker'],
  ['it is not ready yet', { handovers: [{ ...COLLECT, windowStart: NOW + 1 }] }, 'too_early'],
  ['the window has passed', { handovers: [{ ...COLLECT, windowEnd: NOW }] }, 'nothing_planned'],
  ['the step before has not been done', { handovers: [{ ...RETURN, windowStart: null }] }, 'nothing_planned'],
  ['the person may not borrow more', { refusal: 'limit_reached' }, 'limit_reached'],
])('when %s, that is what it says', (_when, changes, reason) => {
  expect(decide(situation(changes))).toEqual({ kind: 'nothing', reason });
});

test('of a swap the old device comes first', () => {
  const swap = [
    { ...COLLECT, assignmentId: 'swap', step: 3 },
    { ...RETURN, assignmentId: 'swap' },
  ];
  expect(decide(situation({ handovers: swap }))).toEqual({ kind: 'open', handoverId: 'r' });
});

test('while something waits to be collected nothing is offered to begin', () => {
  const decision = decide(situation({ handovers: [COLLECT, RETURN], beginnable: 1 }));
  expect(decision).toMatchObject({ kind: 'choose', mayBegin: false });
});

test('the code of a mail opens its own handover and nothing else', () => {
  const other = { ...COLLECT, id: 'other' };
  const decision = decide(situation({ onlyHandovers: ['c'], handovers: [other, COLLECT, RETURN], beginnable: 1 }));
  expect(decision).toEqual({ kind: 'open', handoverId: 'c' });
});

test('the code of a handover that is gone opens nothing', () => {
  expect(decide(situation({ onlyHandovers: [], handovers: [COLLECT] })).kind).toBe('nothing');
});

describe('the id of a choice', () => {
  const ID = 'a'.repeat(32);
  test.each([
    { kind: 'handover', handoverId: ID },
    { kind: 'reopen', handoverId: ID },
    { kind: 'borrow', modelCategoryId: ID },
    { kind: 'repair', assetId: '', symptom: '' },
    { kind: 'repair', assetId: ID, symptom: '' },
    { kind: 'repair', assetId: ID, symptom: 'no_start' },
    { kind: 'charge', assetId: ID },
    { kind: 'damage', handoverId: ID, symptom: 'keyboard' },
    { kind: 'another', handoverId: ID, assetId: '' },
    { kind: 'another', handoverId: ID, assetId: ID },
    { kind: 'not_listed', handoverId: ID },
    { kind: 'take_back', assignmentId: ID },
    { kind: 'extend', assignmentId: ID, dueS: '1795510800' },
    { kind: 'bring_back' },
  ] as const)('%j comes back as it was', (chosen) => {
    expect(parseChoice(choiceId(chosen))).toEqual(chosen);
  });

  test.each([
    '',
    'handover:',
    'borrow',
    `round:${ID}`,
    `repair:${ID}:nothing`,
    `charge:${ID}:screen`,
    `damage:${ID}:${ID}`,
    `another:${ID}:screen`,
    'another',
    `extend:${ID}`,
    `steal:${ID}`,
    `handover:${ID}^ORstate=x`,
    `handover:${ID.toUpperCase()}`,
  ])('%p stands for nothing', (id) => {
    expect(parseChoice(id)).toBeNull();
  });
});

describe('the door once more', () => {
  const handover = { state: 'committed', sessionId: 's', committedAt: NOW };

  test.each<[string, object, string, number, boolean]>([
    ['just after the end', {}, 's', NOW + REOPEN_MS - 1, true],
    ['two minutes after', {}, 's', NOW + REOPEN_MS, false],
    ['for another session', {}, 'other', NOW, false],
    ['while it is under way', { state: 'opened', committedAt: null }, 's', NOW, true],
    ['after another exit', { state: 'exited', committedAt: null }, 's', NOW, false],
  ])('%s: %5$s', (_when, changes, session, now, allowed) => {
    expect(mayReopen({ ...handover, ...changes }, session, now)).toBe(allowed);
  });
});
