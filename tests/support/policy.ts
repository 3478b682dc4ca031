import type { Policy } from '../../src/server/domain/model.ts';
import { DAY_MS, HOUR_MS } from '../../src/server/domain/time.ts';

/** A policy for loans, to be changed where a test is about it. */
export const POLICY: Policy = {
  id: 'p',
  kind: 'loan',
  order: 100,
  userCriteriaId: '',
  siteId: '',
  modelCategoryId: '',
  maxDurationMs: 3 * DAY_MS,
  defaultDurationMs: DAY_MS,
  maxRunning: 2,
  collectWindowMs: DAY_MS,
  returnGraceMs: HOUR_MS,
  reminderBeforeMs: 2 * HOUR_MS,
  minChargePercent: 80,
  walkUp: true,
  needsApproval: false,
  needsReadiness: false,
  bookAheadDays: 0,
  waitlistHoldMs: 0,
  maxExtensions: 1,
  scheduleId: '',
  strikesAllowed: 0,
  strikeDays: 180,
  pauseDays: 14,
  inspectReturns: false,
  assignmentGroupId: '',
  spareAllowed: false,
  unrepairable: 'order_new',
  secondWindow: true,
};
