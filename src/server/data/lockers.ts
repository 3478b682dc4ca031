import type { Bay, BayState, Confidence, Door, Locker, Presence } from '../domain/model';
import { fromGlide } from '../domain/time';
import { isTrue, select, toNumber, toNumberOrNull, type Condition, type Options } from './records';
import { BAY, LOCKER } from './tables';

const LOCKER_COLUMNS = [
  'sys_id',
  'name',
  'controller_id',
  'site',
  'stockroom',
  'support_group',
  'state',
  'last_seen',
  'applied_boot',
  'applied_sequence',
  'applied_event',
  'trail_length',
  'trail_head',
] as const;

export function readLockers(where: readonly Condition[]): Locker[] {
  return select(LOCKER, LOCKER_COLUMNS, where).map((row) => ({
    id: row.sys_id,
    name: row.name,
    controllerId: row.controller_id,
    siteId: row.site,
    stockroomId: row.stockroom,
    supportGroupId: row.support_group,
    state: row.state,
    lastSeen: fromGlide(row.last_seen),
    applied: { boot: row.applied_boot, sequence: toNumber(row.applied_sequence), eventId: row.applied_event },
    trailLength: toNumber(row.trail_length),
    trailHead: row.trail_head,
  }));
}

export function readLocker(id: string): Locker | null {
  return readLockers([['sys_id', '=', id]])[0] ?? null;
}

const BAY_COLUMNS = [
  'sys_id',
  'locker',
  'number',
  'label',
  'width_mm',
  'height_mm',
  'depth_mm',
  'door_height_mm',
  'has_presence_sensor',
  'charging',
  'lan',
  'state',
  'door',
  'presence',
  'charge_percent',
  'asset',
  'confidence',
] as const;

export function readBays(where: readonly Condition[], options: Options = {}): Bay[] {
  return select(BAY, BAY_COLUMNS, where, options).map((row) => ({
    id: row.sys_id,
    lockerId: row.locker,
    number: toNumber(row.number),
    label: row.label,
    size: { widthMm: toNumber(row.width_mm), heightMm: toNumber(row.height_mm), depthMm: toNumber(row.depth_mm) },
    doorHeightMm: toNumber(row.door_height_mm),
    hasPresenceSensor: isTrue(row.has_presence_sensor),
    charging: isTrue(row.charging),
    lan: isTrue(row.lan),
    state: row.state as BayState,
    door: (row.door || 'unknown') as Door,
    presence: (row.presence || 'unknown') as Presence,
    chargePercent: toNumberOrNull(row.charge_percent),
    assetId: row.asset,
    confidence: (row.confidence || 'likely') as Confidence,
  }));
}

export function readBay(id: string): Bay | null {
  return readBays([['sys_id', '=', id]])[0] ?? null;
}
