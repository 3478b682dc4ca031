import { createHash } from 'node:crypto';
import { grantsAt, ranking, MOST_GRANTS, type Candidate, type Grant } from '../../../src/server/domain/grants.ts';
import type { Assignment, Bay, Handover, Locker, Policy } from '../../../src/server/domain/model.ts';
import { DAY_MS, HOUR_MS } from '../../../src/server/domain/time.ts';
import { POLICY } from '../../support/policy.ts';

const NOW = Date.UTC(2026, 10, 23, 9, 0, 0);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const LOCKER = { id: 'locker', siteId: 'montreal', state: 'in_service' } as Locker;
const BAY: Bay = {
  id: 'bay-1',
  lockerId: 'locker',
  number: 1,
  label: 'A1',
  size: { widthMm: 400, heightMm: 100, depthMm: 500 },
  doorHeightMm: 900,
  hasPresenceSensor: true,
  charging: true,
  lan: false,
  state: 'in_service',
  door: 'closed',
  presence: 'occupied',
  chargePercent: 90,
  assetId: 'laptop',
  confidence: 'certain',
};
const BAYS: readonly Bay[] = [
  BAY,
  { ...BAY, id: 'bay-2', number: 2, assetId: '', size: { widthMm: 900, heightMm: 300, depthMm: 600 } },
  { ...BAY, id: 'bay-3', number: 3, assetId: '', size: { widthMm: 100, heightMm: 20, depthMm: 100 } },
  { ...BAY, id: 'bay-4', number: 4, assetId: 'tablet' },
];

interface Changes {
  readonly handover?: Partial<Handover>;
  readonly assignment?: Partial<Assignment>;
  readonly policy?: Partial<Policy>;
  readonly rest?: Partial<Candidate>;
}

/** A loan that waits in bay 1, but for what is said. */
function candidate({ handover, assignment, policy, rest }: Changes = {}): Candidate {
  return {
    handover: {
      ...{ id: 'handover', assignmentId: 'loan', step: 1, direction: 'collect', personId: 'noah', assetId: 'laptop' },
      ...{ lockerId: 'locker', bayId: 'bay-1', liveBay: 'bay-1', state: 'planned', exit: '', codeOfflineHash: 'code' },
      ...{ windowStart: NOW - HOUR_MS, windowEnd: NOW + HOUR_MS },
      ...handover,
    } as Handover,
    assignment: {
      ...{ id: 'loan', number: 'SLK1', kind: 'loan', stage: 'reserved', dueAt: NOW + DAY_MS, reachNeeded: false },
      ...assignment,
    } as Assignment,
    policy: { ...POLICY, ...policy },
    person: { id: 'noah', name: 'Noah', language: 'en', active: true },
    credentials: [{ kind: 'badge', hash: 'hash', until: null }],
    device: {
      ...{ id: 'laptop', name: 'Laptop', tag: 'P1', modelCategoryId: '', installStatus: '6', substatus: '' },
      size: { widthMm: 350, heightMm: 30, depthMm: 250 },
    },
    siteId: 'montreal',
    wantsLan: false,
    tooSmall: [],
    ...rest,
  };
}

const RETURN: Changes = {
  handover: { step: 2, direction: 'deposit', lockerId: '', bayId: '', liveBay: '', windowEnd: NOW - HOUR_MS },
  assignment: { stage: 'overdue' },
};
const grants = (...candidates: readonly Candidate[]): Grant[] =>
  grantsAt(LOCKER, BAYS, candidates, { now: NOW, digest, rank: ranking(BAYS) });
const isGranted = (changes: Changes): boolean => grants(candidate(changes)).length > 0;

test('what waits in a bay is granted for that bay, a return for all bays that it goes into', () => {
  expect(grants(candidate())[0]).toMatchObject({ bay_number: 1, bays: [], code: 'code', alone_s: 86_400 });
  // The smallest that takes it comes first, and whether one is free is said elsewhere.
  expect(grants(candidate(RETURN))[0]).toMatchObject({ bay_number: null, bays: [1, 4, 2], until: null });
});

test('a bay that was too small is none for the return that was tried there, nor is one like it', () => {
  expect(grants(candidate({ ...RETURN, rest: { tooSmall: ['bay-1'] } }))[0]?.bays).toEqual([2]);
});

test.each<[string, Changes]>([
  ['is under way', { handover: { state: 'authorised' } }],
  ['has no window yet', { handover: { windowStart: null } }],
  ['begins too late', { handover: { windowStart: NOW + DAY_MS + 1 } }],
  ['is over', { handover: { windowEnd: NOW } }],
  ['lies in no bay', { handover: { bayId: '' } }],
  ['lies in a bay in which the records place something else', { handover: { bayId: 'bay-4' } }],
  ['is under a policy that does not allow it', { policy: { offlineMs: 0 } }],
  ['is for somebody who has left', { rest: { person: { id: 'noah', name: '', language: '', active: false } } }],
  ['is an agent’s', { assignment: { kind: 'repair' }, handover: { step: 2 } }],
  ['is one half of a swap', { assignment: { kind: 'replacement' }, handover: { step: 3 } }],
  ['is the other half of a swap', { assignment: { kind: 'replacement' }, handover: { step: 2, direction: 'deposit' } }],
  ['is a return of what is not collected yet', { ...RETURN, assignment: { stage: 'reserved' } }],
  ['is a return of another site', { ...RETURN, rest: { siteId: 'madrid' } }],
  ['is a return to another locker', { ...RETURN, handover: { ...RETURN.handover, lockerId: 'other' } }],
  [
    'is put in and not lent',
    { ...RETURN, assignment: { kind: 'charging', stage: 'active' }, handover: { ...RETURN.handover, step: 1 } },
  ],
])('what %s is not granted', (_what, changes) => {
  expect(isGranted(changes)).toBe(false);
});

test('nothing is granted in a bay or at a locker that is not in service', () => {
  const at = { now: NOW, digest, rank: ranking(BAYS) };
  expect(grantsAt({ ...LOCKER, state: 'commissioning' }, BAYS, [candidate()], at)).toEqual([]);
  expect(grantsAt(LOCKER, [{ ...BAY, state: 'blocked' }], [candidate()], at)).toEqual([]);
});

test.each<[string, Changes]>([
  ['the window', { handover: { windowEnd: NOW + 2 * HOUR_MS } }],
  ['the code', { handover: { codeOfflineHash: '' } }],
  ['a badge', { rest: { credentials: [] } }],
  ['the due date', { assignment: { dueAt: NOW } }],
  ['how long it may be', { policy: { offlineMs: HOUR_MS } }],
  ['the name', { rest: { person: { id: 'noah', name: 'Noah C.', language: 'en', active: true } } }],
])('%s changed is another grant; unchanged it stays the same', (_what, changes) => {
  const idOf = (one: Candidate): string | undefined => grants(one)[0]?.grant_id;
  expect(idOf(candidate())).toMatch(/^[0-9a-f]{32}$/);
  expect(idOf(candidate())).toBe(idOf(candidate()));
  expect(idOf(candidate(changes))).not.toBe(idOf(candidate()));
});

test('of more than are granted, those whose window ends first come first', () => {
  const many = Array.from({ length: MOST_GRANTS + 20 }, (_, index) =>
    candidate({ ...RETURN, handover: { ...RETURN.handover, id: `h${index}`, windowEnd: NOW - index * HOUR_MS } }),
  );
  const endless = candidate({ ...RETURN, handover: { ...RETURN.handover, id: 'endless', windowEnd: null } });
  const ids = grants(endless, ...many).map((grant) => grant.handover_id);
  expect(ids).toHaveLength(MOST_GRANTS);
  expect([ids[0], ids.at(-1)]).toEqual([`h${MOST_GRANTS + 19}`, 'h20']);
});
