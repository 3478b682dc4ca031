import type { Assignment } from '../domain/model';
import type { RolloutKind, RolloutState, StoredLineState } from '../domain/rolloutProgress';
import { HOUR_MS } from '../domain/time';
import { distinct, isTrue, select, toNumber, type Condition, type Options } from './records';
import { ROLLOUT, ROLLOUT_LINE } from './tables';

export interface Rollout {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly kind: RolloutKind;
  readonly state: RolloutState;
  readonly siteId: string;
  readonly modelCategoryId: string;
  readonly lockerIds: readonly string[];
  /** `2026-11-23`. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** `08:00`, in the site's time zone. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** 0: as the policy says. */
  readonly collectHours: number;
  readonly ownerId: string;
}

const ROLLOUT_COLUMNS = [
  'sys_id',
  'number',
  'name',
  'kind',
  'state',
  'site',
  'model_category',
  'lockers',
  'starts_on',
  'ends_on',
  'opens_at',
  'closes_at',
  'collect_hours',
  'owner',
] as const;

export function readRollouts(where: readonly Condition[], options: Options = {}): Rollout[] {
  return select(ROLLOUT, ROLLOUT_COLUMNS, where, options).map((row) => ({
    id: row.sys_id,
    number: row.number,
    name: row.name,
    kind: row.kind as RolloutKind,
    state: row.state as RolloutState,
    siteId: row.site,
    modelCategoryId: row.model_category,
    lockerIds: row.lockers.split(',').filter((id) => id !== ''),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    opensAt: row.opens_at || '08:00',
    closesAt: row.closes_at || '18:00',
    collectHours: toNumber(row.collect_hours),
    ownerId: row.owner,
  }));
}

export interface RolloutLine {
  readonly id: string;
  readonly rolloutId: string;
  readonly line: number;
  readonly personId: string;
  /** `''`: chosen at staging. */
  readonly assetId: string;
  readonly oldAssetId: string;
  readonly kit: string;
  readonly lockerId: string;
  readonly day: string;
  readonly reachNeeded: boolean;
  readonly state: StoredLineState;
  readonly problem: string;
  readonly assignmentId: string;
  /** The request that stored it. */
  readonly request: string;
}

const LINE_COLUMNS = [
  'sys_id',
  'rollout',
  'line',
  'person',
  'asset',
  'old_asset',
  'kit',
  'locker',
  'day',
  'reach_needed',
  'state',
  'problem',
  'assignment',
  'request',
] as const;

export function readRolloutLines(where: readonly Condition[], options: Options = {}): RolloutLine[] {
  return select(ROLLOUT_LINE, LINE_COLUMNS, where, options).map((row) => ({
    id: row.sys_id,
    rolloutId: row.rollout,
    line: toNumber(row.line),
    personId: row.person,
    assetId: row.asset,
    oldAssetId: row.old_asset,
    kit: row.kit,
    lockerId: row.locker,
    day: row.day,
    reachNeeded: isTrue(row.reach_needed),
    state: row.state as StoredLineState,
    problem: row.problem,
    assignmentId: row.assignment,
    request: row.request,
  }));
}

/** For how long what a rollout hands out waits in its bay, where the rollout says so; else 0. Two queries, for its kinds alone. */
export function rolloutWindowMs({ id, parentId, kind }: Pick<Assignment, 'id' | 'parentId' | 'kind'>): number {
  if (kind !== 'deployment' && kind !== 'replacement') return 0;
  const [line] = readRolloutLines([['assignment', 'IN', distinct([id, parentId])]], { limit: 1 });
  const [rollout] = line ? readRollouts([['sys_id', '=', line.rolloutId]]) : [];
  return (rollout?.collectHours ?? 0) * HOUR_MS;
}
