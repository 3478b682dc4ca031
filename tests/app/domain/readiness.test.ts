import { isReady, judgeReport, needsStaging, type ReadinessReport } from '../../../src/server/domain/readiness.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const READY: ReadinessReport = { assetId: 'laptop', state: 'ready', reportedAt: NOW - 1_000, expiresAt: null };

test('a device is ready while the last report says so and has not run out', () => {
  expect(isReady(READY, NOW)).toBe(true);
  expect(isReady({ ...READY, state: 'not_ready' }, NOW)).toBe(false);
  expect(isReady({ ...READY, expiresAt: NOW + 1 }, NOW)).toBe(true);
  expect(isReady({ ...READY, expiresAt: NOW }, NOW)).toBe(false);
  expect(isReady(undefined, NOW)).toBe(false);
});

test('a bay with a network is for what is not ready, and for what nobody has spoken of where that matters', () => {
  expect(needsStaging(READY, true, NOW)).toBe(false);
  expect(needsStaging({ ...READY, state: 'not_ready' }, false, NOW)).toBe(true);
  expect(needsStaging({ ...READY, expiresAt: NOW - 1 }, false, NOW)).toBe(true);
  expect(needsStaging(undefined, true, NOW)).toBe(true);
  expect(needsStaging(undefined, false, NOW)).toBe(false);
});

test('the latest report by its own time counts, however often and in whatever order they come', () => {
  const later = { ...READY, reportedAt: NOW };
  expect(judgeReport(undefined, READY)).toBe('apply');
  expect(judgeReport(READY, later)).toBe('apply');
  expect(judgeReport(later, READY)).toBe('stale');
  expect(judgeReport(READY, READY)).toBe('duplicate');
  expect(judgeReport(READY, { ...READY, state: 'not_ready' })).toBe('apply');
  expect(judgeReport(READY, { ...READY, expiresAt: NOW })).toBe('apply');
});
