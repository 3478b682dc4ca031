import { denialOf, wayOf, type Standing } from '../../../src/server/domain/entitlement.ts';
import { explain, type ExplanationCase } from '../../../src/server/domain/explanation.ts';
import type { Policy } from '../../../src/server/domain/model.ts';
import { DAY_MS, HOUR_MS } from '../../../src/server/domain/time.ts';
import { inWords } from '../../../src/server/domain/words.ts';
import { POLICY } from '../../support/policy.ts';

const policy = (changes: Partial<Policy> = {}): Policy => ({ ...POLICY, ...changes });
const STANDING: Standing = { active: true, pausedUntil: null, running: 0 };
const CASE: ExplanationCase = {
  question: { kind: 'loan', siteId: 'berlin', modelCategoryId: 'laptops', criteria: [] },
  policies: [policy()],
  policy: policy(),
  standing: STANDING,
  lockerInService: true,
  own: null,
  supply: { free: 2, unfit: {} },
};
const told = (changes: Partial<ExplanationCase>) => explain({ ...CASE, ...changes });

test('rules are asked in one order: the person, the policy, the pause, the limit', () => {
  const everything: Standing = { active: false, pausedUntil: 1, running: 9 };
  expect(denialOf('loan', null, everything)).toBe('person_inactive');
  expect(denialOf('loan', null, { ...everything, active: true })).toBe('not_entitled');
  expect(denialOf('loan', policy(), { ...everything, active: true })).toBe('paused');
  expect(denialOf('loan', policy(), { ...STANDING, running: 2 })).toBe('limit_reached');
  expect(denialOf('loan', policy(), { ...STANDING, running: 1 })).toBeNull();
});

test('a pause in borrowing keeps nobody from handing in a broken device', () => {
  expect(denialOf('repair', policy({ kind: 'repair' }), { ...STANDING, pausedUntil: 1 })).toBeNull();
});

test('what is allowed says how, and under which conditions', () => {
  expect(told({})).toEqual({
    answer: 'at_kiosk',
    reason: null,
    text: 'Yes: at the kiosk, without a request; for 3 days at most, 2 at once, charged to 80 % or more.',
  });
  const approved = policy({ walkUp: true, needsApproval: true, minChargePercent: 0, needsReadiness: true });
  expect(told({ policy: approved })).toMatchObject({
    answer: 'by_request',
    text: 'Yes: by a request in the portal, which has to be approved; for 3 days at most, 2 at once, only what has been reported as ready.',
  });
  const repair = { ...CASE.question, kind: 'repair' } as const;
  expect(told({ question: repair, policy: policy({ kind: 'repair', maxRunning: 0 }) }).text).toBe(
    'Yes: at the kiosk, without a request; without a spare.',
  );
});

test.each([
  ['loan', { walkUp: true, needsApproval: false }, 'at_kiosk'],
  ['loan', { walkUp: true, needsApproval: true }, 'by_request'],
  ['repair', { walkUp: true, needsApproval: false }, 'at_kiosk'],
  ['repair', { walkUp: false, needsApproval: false }, null],
  ['charging', { walkUp: true, needsApproval: true }, null],
  ['replacement', { walkUp: true, needsApproval: false }, 'by_request'],
  ['deployment', { walkUp: true, needsApproval: false }, 'by_it'],
] as const)('a %s under %o begins %s', (kind, rules, way) => {
  expect(wayOf(kind, rules)).toBe(way);
  const question = { ...CASE.question, kind };
  const { answer, reason } = told({ question, policy: policy({ kind, ...rules }) });
  expect([answer, reason]).toEqual(way === null ? ['no', 'not_at_kiosk'] : [way, null]);
});

test.each<[string, Partial<ExplanationCase>, string]>([
  ['no_device', { own: 0 }, 'Not now: the person has no device of this kind in use.'],
  ['locker_out_of_service', { lockerInService: false }, 'Not now: the locker is not in service.'],
  ['person_inactive', { standing: { ...STANDING, active: false } }, 'No: the person is not active.'],
  [
    'paused',
    { standing: { ...STANDING, pausedUntil: Date.UTC(2026, 11, 1) } },
    'Not now: borrowing is paused until 2026-12-01, after late returns.',
  ],
  ['limit_reached', { standing: { ...STANDING, running: 2 } }, 'Not now: the person has 2 of 2 running already.'],
  [
    'nothing_free',
    { supply: { free: 0, unfit: { charge: 1, promised: 2 } } },
    'Not now: no device is free here (2 promised to somebody else, 1 charged to less than 80 %).',
  ],
])('what is not is told with its first reason: %s', (reason, changes, text) => {
  expect(told(changes)).toMatchObject({ reason, text });
});

test('where no policy matches, it is said what the others are for', () => {
  const policies = [policy({ siteId: 'lisbon' }), policy({ userCriteriaId: 'staff' }), policy({ kind: 'repair' })];
  expect(told({ policies, policy: null }).text).toBe(
    'No: no policy is for this. Of those of this kind, 1 for other people, 1 for other sites.',
  );
  expect(told({ policies: [], policy: null }).text).toBe('No: no policy is for this. There is none of this kind.');
});

test('lengths of time are told in their two largest units', () => {
  expect([3 * DAY_MS, DAY_MS + 4 * HOUR_MS + 60_000, 90 * 60_000, 20].map(inWords)).toEqual([
    '3 days',
    '1 day and 4 hours',
    '1 hour and 30 minutes',
    'less than a minute',
  ]);
});
