import { SECOND_MS, toIso } from '../domain/time';
import { readFirmware, type Firmware } from '../data/firmware';
import { now, setting } from '../data/platform';
import { byId, distinct, isTrue, select, toNumber, type Row } from '../data/records';
import { BAY, LOCKER } from '../data/tables';
import type { Lease } from './leases';

const APPLIED = ['applied_boot', 'applied_sequence', 'applied_event'] as const;
const LOCKER_COLUMNS = [
  'sys_id',
  'controller_id',
  'adapter',
  'name',
  'site',
  'kiosk_language',
  ...APPLIED,
  'wanted_firmware',
  'kiosk_key_hash',
] as const;
const BAY_COLUMNS = [
  'sys_id',
  'locker',
  'number',
  'label',
  'grid_row',
  'grid_column',
  'grid_rows',
  'grid_columns',
  'width_mm',
  'height_mm',
  'depth_mm',
  'door_height_mm',
  'charging',
  'lan',
  'has_presence_sensor',
  'state',
] as const;
type BayRow = Row<(typeof BAY_COLUMNS)[number]>;

/** `Locker` of docs/api.md for each lease: three queries, however many lockers and bays, and a fourth where firmware is wanted. */
export function renderLeased(leases: readonly Lease[]): object[] {
  const ids = leases.map((lease) => lease.lockerId);
  const lockers = new Map(select(LOCKER, LOCKER_COLUMNS, [['sys_id', 'IN', ids]]).map((row) => [row.sys_id, row]));
  const siteIds = distinct([...lockers.values()].map((row) => row.site));
  const sites = new Map(
    select('cmn_location', ['sys_id', 'name', 'time_zone'], [['sys_id', 'IN', siteIds]]).map((row) => [
      row.sys_id,
      row,
    ]),
  );
  const firmware = wantedFirmware([...lockers.values()].map((row) => row.wanted_firmware));
  const behaviour = {
    door_held_s: setting('door_held_seconds'),
    heartbeat_s: setting('heartbeat_seconds'),
    pulse_ms: setting('pulse_ms'),
  };
  const bays = select(BAY, BAY_COLUMNS, [['locker', 'IN', ids]], { orderBy: 'number' });
  return leases.flatMap((lease) => {
    const locker = lockers.get(lease.lockerId);
    if (!locker) return [];
    const site = sites.get(locker.site);
    return [
      {
        locker_id: locker.sys_id,
        controller_id: locker.controller_id,
        adapter: locker.adapter,
        name: locker.name,
        site: site?.name ?? '',
        time_zone: site?.time_zone || 'UTC',
        language: locker.kiosk_language || 'en',
        lease_until: toIso(lease.until),
        lease_left_ms: Math.floor(lease.until / SECOND_MS) * SECOND_MS - now(),
        epoch: lease.epoch,
        applied: renderApplied(locker),
        knowledge_at: toIso(now()),
        kiosk_key_hash: locker.kiosk_key_hash || null,
        ...behaviour,
        firmware: renderFirmware(firmware.get(locker.wanted_firmware)),
        bays: bays.filter((bay) => bay.locker === locker.sys_id).map(renderBay),
      },
    ];
  });
}

/** What is withdrawn is nobody's to install any more. */
function wantedFirmware(ids: readonly string[]): ReadonlyMap<string, Firmware> {
  return byId(
    readFirmware([
      ['sys_id', 'IN', distinct(ids)],
      ['active', '=', 'true'],
    ]),
  );
}

function renderFirmware(firmware: Firmware | undefined): object | null {
  if (!firmware) return null;
  const { version, url, sha256, signature } = firmware;
  return { version, url, sha256, signature };
}

/**
 * Of lockers that others own: how far their events have been applied, so that a connector that only stands by can forget
 * its copies of them, and which kiosk they have, so that it knows that one from the moment it takes over, and no earlier
 * one any more. One query.
 */
export function renderElsewhere(leases: readonly Lease[]): object[] {
  const own = new Set(leases.map((lease) => lease.lockerId));
  const columns = ['sys_id', 'controller_id', ...APPLIED, 'kiosk_key_hash'] as const;
  return select(LOCKER, columns, [])
    .filter((row) => !own.has(row.sys_id) && (row.applied_boot !== '' || row.kiosk_key_hash !== ''))
    .map((row) => ({
      locker_id: row.sys_id,
      controller_id: row.controller_id,
      kiosk_key_hash: row.kiosk_key_hash || null,
      applied: renderApplied(row),
    }));
}

const renderApplied = (locker: Row<(typeof APPLIED)[number]>) => ({
  boot: locker.applied_boot,
  sequence: toNumber(locker.applied_sequence),
  event_id: locker.applied_event,
});

export function renderGrid(bay: Row<'grid_row' | 'grid_column' | 'grid_rows' | 'grid_columns'>): object {
  return {
    row: toNumber(bay.grid_row),
    column: toNumber(bay.grid_column),
    rows: toNumber(bay.grid_rows) || 1,
    columns: toNumber(bay.grid_columns) || 1,
  };
}

function renderBay(bay: BayRow): object {
  return {
    bay_id: bay.sys_id,
    number: toNumber(bay.number),
    label: bay.label,
    grid: renderGrid(bay),
    size_mm: { width: toNumber(bay.width_mm), height: toNumber(bay.height_mm), depth: toNumber(bay.depth_mm) },
    charging: isTrue(bay.charging),
    lan: isTrue(bay.lan),
    has_presence_sensor: isTrue(bay.has_presence_sensor),
    door_height_mm: toNumber(bay.door_height_mm),
    state: bay.state,
  };
}
