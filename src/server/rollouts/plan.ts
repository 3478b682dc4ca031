import { parseKit } from '../domain/rolloutList';
import { planRollout, UNPLACED, type RolloutPlan, type ToPlace } from '../domain/rolloutPlan';
import type { Device } from '../domain/model';
import { readDevices } from '../data/devices';
import { byId, select } from '../data/records';
import { readRolloutLines, type Rollout, type RolloutLine } from '../data/rollouts';
import { ASSIGNMENT, LOCKER } from '../data/tables';
import { namesOf } from '../data/names';
import { capacityOf } from './capacity';
import { devicesByTag } from './kits';
import { findRolloutFor } from './find';
import { assignmentIdOf } from './ids';

export interface Planned extends RolloutPlan {
  /** Lines that wait for a place, in the order of the list. */
  readonly waiting: readonly RolloutLine[];
}

/** Where and when each line of a rollout would be handed out, beside those that have their place. Nothing is stored. */
export function planOf(rollout: Rollout): Planned {
  const lines = readRolloutLines(
    [
      ['rollout', '=', rollout.id],
      ['state', 'IN', ['proposed', 'planned']],
    ],
    { orderBy: 'line' },
  );
  const mains = lines.filter((line) => line.state === 'planned').map(assignmentIdOf);
  const own = [...rowsWith('sys_id', mains), ...rowsWith('parent', mains)];
  const stages = new Map(own.map((row) => [row.sys_id, row.stage]));
  const waiting = lines.filter((line) => line.state === 'proposed');
  // What is staged holds its bay, and what has ended needs none.
  const settled = lines.filter(
    (line) => line.state === 'planned' && ['', 'requested', 'booked'].includes(stages.get(assignmentIdOf(line)) ?? ''),
  );
  const capacity = capacityOf(rollout, new Set(stages.keys()));
  const firstDay = capacity.slots[0]?.day ?? '';
  const sizes = sizesOf(lines);
  const toPlace = [...settled, ...waiting].map((line): ToPlace => ({
    id: line.id,
    line: line.line,
    sizes: sizes(line),
    reachNeeded: line.reachNeeded,
    lockerId: line.lockerId,
    // What should have been put in before today still needs its bay.
    day: line.state === 'planned' && line.day < firstDay ? firstDay : line.day,
    settled: line.state === 'planned',
  }));
  return { ...planRollout(toPlace, capacity), waiting };
}

/** Assignments of the rollout, with those of the further bays of kits. */
function rowsWith(column: 'sys_id' | 'parent', ids: readonly string[]) {
  return select(ASSIGNMENT, ['sys_id', 'stage'], [[column, 'IN', ids]]);
}

function sizesOf(lines: readonly RolloutLine[]): (line: RolloutLine) => ToPlace['sizes'] {
  const own = byId(readDevices(lines.map((line) => line.assetId)));
  const kits = lines.map((line) => (parseKit(line.kit) ?? []).slice(1).map(([first = '']) => first));
  const tagged = devicesByTag(kits.flat());
  const sizeOf = (device: Device | undefined) => device?.size ?? null;
  return (line) => [
    sizeOf(own.get(line.assetId)),
    ...(parseKit(line.kit) ?? []).slice(1).map(([first = '']) => sizeOf(tagged.get(first.toLowerCase()))),
  ];
}

/** The plan as the console shows it. */
export function previewPlan(rolloutId: string): object {
  const rollout = findRolloutFor('plan', rolloutId);
  const { placed, unplaced, load, waiting } = planOf(rollout);
  const lockers = namesOf(LOCKER, rollout.lockerIds);
  const people = namesOf(
    'sys_user',
    waiting.map((line) => line.personId),
  );
  const places = new Map(placed.map((place) => [place.lineId, place]));
  const reasons = new Map(unplaced.map(({ lineId, reason }) => [lineId, reason]));
  const line = ({ id, line: position, personId }: RolloutLine) => ({
    line_id: id,
    line: position,
    person: people.get(personId) ?? '',
  });
  return {
    load: load.map(({ lockerId, day, bays, used }) => ({ locker: lockers.get(lockerId) ?? '', day, bays, used })),
    placed: waiting.flatMap((one) => {
      const place = places.get(one.id);
      return place ? [{ ...line(one), locker: lockers.get(place.lockerId) ?? '', day: place.day }] : [];
    }),
    unplaced: waiting.flatMap((one) => {
      const reason = reasons.get(one.id);
      return reason ? [{ ...line(one), reason, message: UNPLACED[reason] }] : [];
    }),
  };
}
