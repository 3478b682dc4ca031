import type { Assignment, Kind, Policy, Stage } from '../domain/model';
import { durationMs, fromGlide } from '../domain/time';
import { isTrue, select, toNumber, type Condition, type Options } from './records';
import { ASSIGNMENT, POLICY } from './tables';

const ASSIGNMENT_COLUMNS = [
  'sys_id',
  'number',
  'kind',
  'stage',
  'requested_for',
  'policy',
  'model_category',
  'asset',
  'live_asset',
  'locker',
  'site',
  'reach_needed',
  'request_item',
  'starts_at',
  'due_date',
  'collect_until',
  'loan_duration',
  'outcome',
] as const;

export function readAssignments(where: readonly Condition[], options: Options = {}): Assignment[] {
  return select(ASSIGNMENT, ASSIGNMENT_COLUMNS, where, options).map((row) => ({
    id: row.sys_id,
    number: row.number,
    kind: row.kind as Kind,
    stage: row.stage as Stage,
    personId: row.requested_for,
    policyId: row.policy,
    modelCategoryId: row.model_category,
    assetId: row.asset,
    liveAsset: row.live_asset,
    lockerId: row.locker,
    siteId: row.site,
    reachNeeded: isTrue(row.reach_needed),
    requestItemId: row.request_item,
    startsAt: fromGlide(row.starts_at),
    dueAt: fromGlide(row.due_date),
    collectUntil: fromGlide(row.collect_until),
    loanDurationMs: durationMs(row.loan_duration),
    outcome: row.outcome,
  }));
}

export function readAssignment(id: string): Assignment | null {
  return readAssignments([['sys_id', '=', id]])[0] ?? null;
}

const POLICY_COLUMNS = [
  'sys_id',
  'kind',
  'order',
  'user_criteria',
  'site',
  'model_category',
  'max_duration',
  'default_duration',
  'max_running',
  'collect_window',
  'return_grace',
  'reminder_before',
  'min_charge_percent',
  'walk_up',
  'needs_approval',
] as const;

export function readPolicies(where: readonly Condition[]): Policy[] {
  return select(POLICY, POLICY_COLUMNS, where).map((row) => ({
    id: row.sys_id,
    kind: row.kind as Kind,
    order: toNumber(row.order),
    userCriteriaId: row.user_criteria,
    siteId: row.site,
    modelCategoryId: row.model_category,
    maxDurationMs: durationMs(row.max_duration),
    defaultDurationMs: durationMs(row.default_duration),
    maxRunning: toNumber(row.max_running),
    collectWindowMs: durationMs(row.collect_window),
    returnGraceMs: durationMs(row.return_grace),
    reminderBeforeMs: durationMs(row.reminder_before),
    minChargePercent: toNumber(row.min_charge_percent),
    walkUp: isTrue(row.walk_up),
    needsApproval: isTrue(row.needs_approval),
  }));
}
