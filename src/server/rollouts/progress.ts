import type { Stage } from '../domain/model';
import { countStates, lineState, type LineState } from '../domain/rolloutProgress';
import { toIso } from '../domain/time';
import { writeCsv } from '../domain/csv';
import { MOST_LINES } from '../domain/rolloutList';
import { namesOf } from '../data/names';
import { readAssignments } from '../data/assignments';
import { readDevices } from '../data/devices';
import { valuesOf } from '../data/offers';
import { byId, distinct, select } from '../data/records';
import { readRolloutLines, readRollouts, type Rollout, type RolloutLine } from '../data/rollouts';
import { ASSIGNMENT, BAY, LOCKER } from '../data/tables';
import { findRollout } from './find';

/** What agents look at is bounded; a longer list belongs into the platform's own lists. */
const MOST_ROLLOUTS = 50;

type States = ReadonlyMap<string, LineState>;

/** All rollouts that are not closed, and the latest of those that are, with how far each has come: six queries. */
export function listRollouts(): object {
  const rollouts = readRollouts([], { orderByDesc: 'starts_on', limit: MOST_ROLLOUTS });
  const lines = readRolloutLines([['rollout', 'IN', rollouts.map(({ id }) => id)]]);
  const states = statesOf(lines);
  const sites = namesOf(
    'cmn_location',
    rollouts.map(({ siteId }) => siteId),
  );
  const categories = namesOf(
    'cmdb_model_category',
    rollouts.map(({ modelCategoryId }) => modelCategoryId),
  );
  return {
    rollouts: rollouts.map((rollout) => ({
      ...describe(rollout),
      site: sites.get(rollout.siteId) ?? '',
      category: categories.get(rollout.modelCategoryId) ?? '',
      counts: countOf(lines, rollout.id, states),
    })),
  };
}

function describe(rollout: Rollout): object {
  return {
    rollout_id: rollout.id,
    number: rollout.number,
    name: rollout.name,
    kind: rollout.kind,
    state: rollout.state,
    starts_on: rollout.startsOn,
    ends_on: rollout.endsOn,
  };
}

function countOf(lines: readonly RolloutLine[], rolloutId: string, states: States): object {
  return countStates(
    lines.flatMap((line) => (line.rolloutId === rolloutId ? [states.get(line.id) ?? line.state] : [])),
  );
}

/** How lines stand: two queries. */
function statesOf(lines: readonly RolloutLine[]): States {
  const ids = distinct(lines.map((line) => line.assignmentId));
  const rows = select(ASSIGNMENT, ['sys_id', 'stage', 'asset'], [['sys_id', 'IN', ids]]);
  const assignments = new Map(rows.map((row) => [row.sys_id, row]));
  const left = distinct(rows.flatMap((row) => (row.stage === 'expired' ? [row.asset] : [])));
  const stillThere = valuesOf(BAY, 'asset', left);
  return new Map(
    lines.map((line) => {
      const row = assignments.get(line.assignmentId);
      return [line.id, lineState(line.state, row ? (row.stage as Stage) : null, stillThere.has(row?.asset ?? '-'))];
    }),
  );
}

interface Shown {
  readonly line_id: string;
  readonly line: number;
  readonly person: string;
  readonly user_name: string;
  readonly item: string;
  readonly asset_tag: string;
  readonly replaces: string;
  readonly kit: string;
  readonly locker: string;
  readonly day: string;
  readonly state: LineState;
  readonly collect_until: string | null;
  readonly assignment_id: string | null;
  readonly number: string;
  readonly problem: string;
}

/** One rollout with all its lines: eight queries. */
export function showRollout(id: string): object {
  const rollout = findRollout(id);
  const { lines, states } = linesOf(rollout);
  const sites = namesOf('cmn_location', [rollout.siteId]);
  const categories = namesOf('cmdb_model_category', [rollout.modelCategoryId]);
  const shown = show(lines, states);
  return {
    ...describe(rollout),
    site: sites.get(rollout.siteId) ?? '',
    category: categories.get(rollout.modelCategoryId) ?? '',
    counts: countStates(shown.map((line) => line.state)),
    lines: shown,
  };
}

function linesOf(rollout: Rollout): { readonly lines: readonly RolloutLine[]; readonly states: States } {
  const lines = readRolloutLines([['rollout', '=', rollout.id]], { orderBy: 'line', limit: MOST_LINES });
  return { lines, states: statesOf(lines) };
}

function show(lines: readonly RolloutLine[], states: States): Shown[] {
  const ids = distinct(lines.map((line) => line.personId));
  const people = new Map(
    select('sys_user', ['sys_id', 'name', 'user_name'], [['sys_id', 'IN', ids]]).map((row) => [row.sys_id, row]),
  );
  const devices = byId(readDevices(lines.flatMap((line) => [line.assetId, line.oldAssetId])));
  const lockers = namesOf(
    LOCKER,
    lines.map((line) => line.lockerId),
  );
  const assignments = byId(readAssignments([['sys_id', 'IN', distinct(lines.map((line) => line.assignmentId))]]));
  return lines.map((line) => ({
    line_id: line.id,
    line: line.line,
    person: people.get(line.personId)?.name ?? '',
    user_name: people.get(line.personId)?.user_name ?? '',
    item: devices.get(line.assetId)?.name ?? '',
    asset_tag: devices.get(line.assetId)?.tag ?? '',
    replaces: devices.get(line.oldAssetId)?.tag ?? '',
    kit: line.kit,
    locker: lockers.get(line.lockerId) ?? '',
    day: line.day,
    state: states.get(line.id) ?? line.state,
    collect_until: toIso(assignments.get(line.assignmentId)?.collectUntil ?? null),
    assignment_id: line.assignmentId || null,
    number: assignments.get(line.assignmentId)?.number ?? '',
    problem: line.problem,
  }));
}

const EXPORTED = [
  'person',
  'asset',
  'replaces',
  'kit',
  'locker',
  'day',
  'name',
  'state',
  'assignment',
  'collect_until',
  'problem',
] as const;

/** One rollout as a list that can be read in again: its first columns are those of the import. */
export function exportRollout(id: string): object {
  const rollout = findRollout(id);
  const { lines, states } = linesOf(rollout);
  const rows = show(lines, states).map((line) => [
    line.user_name,
    line.asset_tag,
    line.replaces,
    line.kit,
    line.locker,
    line.day,
    line.person,
    line.state,
    line.number,
    line.collect_until ?? '',
    line.problem,
  ]);
  return { file_name: `${rollout.number}.csv`, csv: writeCsv([[...EXPORTED], ...rows]) };
}
