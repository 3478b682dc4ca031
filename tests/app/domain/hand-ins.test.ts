import { handInsAt, MOST_HAND_INS, type HandInCandidate } from '../../../src/server/domain/handIns.ts';
import { HOUR_MS } from '../../../src/server/domain/time.ts';
import { POLICY } from '../../support/policy.ts';

const digest = (text: string): string => `${text.length}`.padStart(32, '0') + text;
const LOCKER = { state: 'in_service' };
const laptop: HandInCandidate = {
  kind: 'repair',
  device: {
    ...{ id: 'laptop', name: 'Laptop', tag: 'P1', modelCategoryId: '', installStatus: '1', substatus: '', size: null },
  },
  person: { person_id: 'noah', name: 'Noah', language: 'en' },
  credentials: [{ kind: 'badge', hash: 'hash', until: null }],
  policy: { ...POLICY, kind: 'repair', offlineMs: HOUR_MS },
  running: 0,
};
const at = (candidates: readonly HandInCandidate[], bays: readonly number[] = [3, 1]) =>
  handInsAt(LOCKER, candidates, () => bays, digest);

test('what somebody may hand in is granted with the bays it goes into, the best first, and what is asked about it', () => {
  const [repair, charging] = at([laptop, { ...laptop, kind: 'charging' }]);
  expect(repair).toMatchObject({ kind: 'repair', asset_id: 'laptop', bays: [3, 1], alone_s: 3_600 });
  expect(repair?.symptoms).toContain('screen');
  expect(charging).toMatchObject({ kind: 'charging', symptoms: [] });
  expect(repair?.grant_id).not.toBe(charging?.grant_id);
});

test.each<[string, Partial<HandInCandidate>]>([
  ['no policy applies to', { policy: null }],
  ['policy lets nobody do alone', { policy: { ...POLICY, offlineMs: 0 } }],
  ['has to be approved', { policy: { ...POLICY, needsApproval: true } }],
  ['is not begun at a kiosk', { policy: { ...POLICY, walkUp: false } }],
  ['is one more than policy allows', { running: POLICY.maxRunning }],
  ['is of somebody who cannot be known', { credentials: [] }],
])('what %s is not granted', (_what, change) => {
  expect(at([{ ...laptop, ...change }])).toEqual([]);
});

test('nothing is granted that goes into no bay, or at a locker that is not in service', () => {
  expect(at([laptop], [])).toEqual([]);
  expect(handInsAt({ state: 'commissioning' }, [laptop], () => [1], digest)).toEqual([]);
});

test('of more than are granted the first are', () => {
  const many = Array.from({ length: MOST_HAND_INS + 5 }, (_, index) => ({
    ...laptop,
    device: { ...laptop.device, id: `laptop-${index}` },
  }));
  const granted = at(many);
  expect([granted.length, granted.at(-1)?.asset_id]).toEqual([MOST_HAND_INS, `laptop-${MOST_HAND_INS - 1}`]);
});
