import {
  heldUp,
  INSTALL_MS,
  nextStep,
  overdue,
  overdueText,
  progressText,
  startFault,
  type Staging,
  type StagedLocker,
} from '../../../src/server/domain/firmwareRollout.ts';

const STAGING: Staging = { version: '2', isActive: true, atOnce: 1 };
const locker = (name: string, more: Partial<StagedLocker> = {}): StagedLocker => ({
  id: name,
  name,
  adapter: 'native',
  state: 'in_service',
  reported: '1',
  wantsIt: false,
  wantedSince: null,
  hasOpenDoor: false,
  findings: [],
  ...more,
});
const HAS_IT = { wantsIt: true, reported: '2' };
const UNDER_WAY = { wantsIt: true };
/** Who is told, or what happens instead. */
function next(lockers: readonly StagedLocker[], staging: Partial<Staging> = {}): string {
  const step = nextStep({ ...STAGING, ...staging }, lockers);
  if (step.kind === 'tell') return step.lockers.map(({ name }) => name).join(' ');
  return step.kind === 'stop' ? `stop: ${step.reason}` : step.kind;
}

test('the first is told first, in the order of names, and the next only when it reports the version', () => {
  expect(next([locker('B'), locker('A')])).toBe('A');
  expect(next([locker('B'), locker('A', UNDER_WAY)])).toBe('wait');
  expect(next([locker('B'), locker('A', HAS_IT)])).toBe('B');
  expect(next([locker('B', HAS_IT), locker('A', HAS_IT)])).toBe('done');
});

test('one that reports the version without having been told counts as done', () => {
  expect(next([locker('A', { reported: '2' }), locker('B')])).toBe('B');
});

test('no more are on the way at a time than it says', () => {
  const all = ['A', 'B', 'C', 'D'].map((name) => locker(name));
  expect(next(all, { atOnce: 2 })).toBe('A B');
  expect(next([locker('A', HAS_IT), locker('B', UNDER_WAY), locker('C'), locker('D')], { atOnce: 2 })).toBe('C');
  expect(next([locker('A', UNDER_WAY), locker('B', UNDER_WAY), locker('C')], { atOnce: 2 })).toBe('wait');
});

test.each(['firmware_failed', 'offline'] as const)('an open %s stops it wherever it is told or comes next', (kind) => {
  const ill = { findings: [kind] };
  expect(next([locker('A', { ...UNDER_WAY, ...ill }), locker('B')])).toMatch(/^stop: A: .* discrepancy/);
  expect(next([locker('A', { ...HAS_IT, ...ill }), locker('B')])).toMatch(/^stop: A: /);
  expect(next([locker('A', HAS_IT), locker('B', ill), locker('C')])).toMatch(/^stop: B: /);
  expect(next([locker('A'), locker('B', ill)])).toBe('A');
});

test('what has all is done only where nothing is open about any of them', () => {
  expect(next([locker('A', HAS_IT), locker('B', { ...HAS_IT, findings: ['offline'] })])).toMatch(/^stop: B: /);
});

test('a firmware that is withdrawn goes no further', () => {
  expect(next([locker('A', HAS_IT), locker('B')], { isActive: false })).toMatch(/^stop: .*withdrawn/);
});

test.each([
  ['its make has no firmware channel', { adapter: 'modbus_tcp' }],
  ['its make has no firmware channel', { adapter: 'open_locker' }],
  ['not in service yet', { state: 'commissioning' }],
  ['out of service', { state: 'out_of_service' }],
  ['retired', { state: 'retired' }],
])('a locker is left out and named: %s', (why, more) => {
  const lockers = [locker('A', more), locker('B')];
  expect(next(lockers)).toBe('B');
  expect(progressText('2', lockers)).toBe(`0 of 1 lockers report 2. Left out: A (${why}).`);
});

test('where nobody takes part it stops instead of being done', () => {
  expect(next([])).toMatch(/^stop: No locker/);
  expect(next([locker('A', { state: 'retired' })])).toMatch(/^stop: No locker/);
});

test('a locker that is taken out of service before it reports the version is not passed over in silence', () => {
  const gone = { ...UNDER_WAY, state: 'out_of_service' };
  expect(next([locker('A', gone), locker('B')])).toMatch(/^stop: A was to run 2/);
  expect(next([locker('A', { ...gone, reported: '2' }), locker('B')])).toBe('B');
});

const TOLD_AT = Date.UTC(2026, 10, 22, 18);
const names = (lockers: readonly StagedLocker[]) => lockers.map(({ name }) => name);

test('one on the way that tells neither the version nor a failure is overdue after its time, and not before', () => {
  const silent = locker('A', { ...UNDER_WAY, wantedSince: TOLD_AT });
  const late = (more: Partial<StagedLocker>, afterMs = INSTALL_MS) =>
    names(overdue('2', [{ ...silent, ...more }], TOLD_AT + afterMs));
  expect(late({}, INSTALL_MS - 1)).toEqual([]);
  expect(late({})).toEqual(['A']);
  expect(overdueText('2', silent)).toBe(
    'Firmware 2: A could have installed it since 2026-11-22T18:00:00Z and reports neither that version nor a failure.',
  );
  expect(late({ reported: '2' })).toEqual([]);
  expect(late({ wantsIt: false })).toEqual([]);
  expect(late({ findings: ['offline'] })).toEqual([]);
  expect(late({ state: 'out_of_service' })).toEqual([]);
});

test('behind an open door nothing is overdue: its time begins when the doors are closed', () => {
  const open = locker('A', { ...UNDER_WAY, wantedSince: TOLD_AT, hasOpenDoor: true });
  const lockers = [open, locker('B', { ...open, name: 'B', hasOpenDoor: false }), locker('C', UNDER_WAY)];
  expect(names(overdue('2', lockers, TOLD_AT + INSTALL_MS))).toEqual(['B']);
  expect(names(heldUp('2', lockers))).toEqual(['A', 'C']);
});

test('how far it has come names who is on the way', () => {
  const lockers = [locker('A', HAS_IT), locker('C'), locker('B', UNDER_WAY)];
  expect(progressText('2', lockers)).toBe('1 of 3 lockers report 2. On the way: B.');
});

test.each([
  ['nothing else runs', true, 'x', [], null],
  ['another site has its own', true, 'x', ['y'], null],
  ['one runs for this site', true, 'x', ['x'], /SLF1 .*stop it first/],
  ['one runs for all sites', true, 'x', [''], /stop it first/],
  ['it is for all sites and one runs for some', true, '', ['y'], /stop it first/],
  ['its firmware is withdrawn', false, 'x', [], /withdrawn/],
])('it may begin unless it is in the way of itself: %s', (_case, isActive, siteId, sites, fault) => {
  const running = sites.map((one) => ({ number: 'SLF1', siteId: one }));
  const found = startFault({ isActive, siteId }, running);
  if (fault === null) expect(found).toBeNull();
  else expect(found).toMatch(fault);
});
