import { presenceIn } from '../domain/deviceEvents';
import type { Bay, Command } from '../domain/model';
import { fromGlide } from '../domain/time';
import { handoverOf, readCommand, readCommands } from '../data/handovers';
import { readBay } from '../data/lockers';
import { distinct, select, selectOne, toNumber, type Condition } from '../data/records';
import { ACCESS_EVENT, DISCREPANCY } from '../data/tables';
import { dedupeKey, resolveDiscrepancies } from '../effects/discrepancies';
import { markOpened } from '../connectors/commands';
import { compareBay } from './bays';
import { decideByClosing, decideByFailure } from './byDoor';
import type { Scene } from './effects';
import { placeLeftInside } from './leftInside';
import { underWay } from './underWay';

/**
 * What a door did for a command, heard before ServiceNow knew of that command: the connector that gave it was cut off, and another
 * one told of the door. The trail has it, under the command that the controller named.
 */
interface Heard {
  readonly type: string;
  /** In the locker's trail. */
  readonly position: number;
  readonly deviceTime: number;
  /** When it was heard, as stored. */
  readonly serverTime: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const OPENINGS = ['door_opened', 'forced_open'];

/** In its order, without what came too late for any effect. */
function heardOf(bay: Bay, commandId: string): Heard[] {
  const rows = select(
    ACCESS_EVENT,
    ['type', 'position', 'device_time', 'server_time', 'data'],
    [
      ['bay', '=', bay.id],
      ['command', '=', commandId],
      ['type', 'IN', ['door_opened', 'door_closed', 'open_failed']],
    ],
    { orderBy: 'position' },
  );
  const heard = rows.map((row) => ({
    type: row.type,
    position: toNumber(row.position),
    deviceTime: fromGlide(row.device_time) ?? 0,
    serverTime: row.server_time,
    data: JSON.parse(row.data) as Record<string, unknown>,
  }));
  return heard.filter(({ data }) => data.late !== true);
}

/**
 * Whether nobody can say what was done behind a door that was opened for a command: it has closed, no sensor told, and it was
 * opened again for something that is known.
 */
export function isOpenedSince(bay: Bay, commandId: string): boolean {
  const [closing] = heardOf(bay, commandId)
    .filter(({ type }) => type === 'door_closed')
    .slice(-1);
  if (!closing || (bay.hasPresenceSensor && presenceIn(closing.data) !== 'unknown')) return false;
  const later = select(
    ACCESS_EVENT,
    ['command'],
    [
      ['bay', '=', bay.id],
      ['type', 'IN', OPENINGS],
      ['position', '>', closing.position],
    ],
  ).map(({ command }) => command);
  return later.includes('') || readCommands([['sys_id', 'IN', distinct(later)]], { limit: 1 }).length > 0;
}

/**
 * The handover behind a command follows what was heard of its door, as it would have; then the bay is compared with the records
 * once more, which may explain what was found before. Each of it can be run again. Read here, after the command was made: see
 * `aboutNow`.
 * @returns whether something was put into the bay
 */
export function followHeard(scene: Scene, bay: Bay, commandId: string): boolean {
  const heard = heardOf(bay, commandId);
  const command = heard.length === 0 ? null : readCommand(commandId);
  if (!command) return false;
  const since = heard[0]?.serverTime ?? '';
  const putIn = heard.map((one) => followOne(scene, readBay(bay.id) ?? bay, command, { ...one, since }));
  compareAgain(scene, bay, command, since);
  return putIn.includes(true);
}

function followOne({ trail }: Scene, bay: Bay, command: Command, one: Heard & { since: string }): boolean {
  const doing = { bay, command, trail };
  const { type, deviceTime, data, since } = one;
  if (type === 'door_closed')
    return decideByClosing(doing, { presence: presenceIn(data), wasEmpty: wasEmptyBefore(bay, since) }) === true;
  if (type === 'open_failed') decideByFailure(doing, deviceTime, String(data.reason ?? '').slice(0, 100));
  else markOpened(underWay(bay, handoverOf(command), command), deviceTime);
  return false;
}

/** The sensor had found nothing in the bay before this door was heard of. */
function wasEmptyBefore(bay: Bay, since: string): boolean {
  const found = [
    ['dedupe_key', '=', dedupeKey('empty', bay.id)],
    ['sys_created_on', '<', since],
  ] as const;
  return selectOne(DISCREPANCY, ['sys_id'], found) !== null;
}

/**
 * What was found at the bay since its door was heard of is explained where the records account for it by now. Then they are compared
 * with the sensor once more: not while somebody is at the bay, and not where whoever opened it last is still to be told of.
 */
function compareAgain({ locker }: Scene, { id }: Bay, command: Command, since: string): void {
  const openings = [
    ['bay', '=', id],
    ['type', 'IN', OPENINGS],
  ] as const;
  const last = selectOne(ACCESS_EVENT, ['command'], openings, { orderByDesc: 'position' })?.command ?? '';
  const fresh = readBay(id);
  if (!fresh) return;
  const bay = last === command.id ? placeLeftInside(fresh, command) : fresh;
  explain(bay, since);
  const isToBeTold = last !== '' && last !== command.id && readCommand(last) === null;
  if (bay.door === 'closed' && !isToBeTold && !underWay(bay, null, null)) compareBay(locker, bay);
}

function explain({ id, assetId }: Bay, since: string): void {
  resolveSince(since, [
    ['dedupe_key', '=', dedupeKey('empty', id)],
    ['asset', '!=', assetId],
  ]);
  if (assetId !== '') resolveSince(since, [['dedupe_key', '=', dedupeKey('unexpected_item', id)]]);
}

function resolveSince(since: string, where: readonly Condition[]): void {
  resolveDiscrepancies(
    [...where, ['sys_created_on', '>=', since]],
    'The door had been opened without ServiceNow, which was heard of later: the trail says for whom.',
  );
}
