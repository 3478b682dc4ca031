import type { Row } from '../../instance/src/kernel.ts';
import type { TestInstance } from './instance.ts';
import { BASE } from './site.ts';

/** Columns that say how things stand; ids that are drawn anew, and times, are left out. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  x_smart_lockers_assignment: [
    'kind',
    'stage',
    'state',
    'active',
    'asset',
    'live_asset',
    'old_asset',
    'live_old_asset',
    'symptom',
    'locker',
    'policy',
    'extensions',
    'outcome',
    'running_key',
  ],
  x_smart_lockers_strike: ['person', 'assignment', 'reason', 'forgiven_by'],
  x_smart_lockers_handover: ['step', 'direction', 'person', 'asset', 'locker', 'bay', 'live_bay', 'state', 'exit'],
  x_smart_lockers_bay: ['locker', 'number', 'state', 'door', 'presence', 'asset', 'confidence'],
  x_smart_lockers_command: ['bay', 'state', 'origin'],
  x_smart_lockers_session: ['person', 'method', 'locker'],
  x_smart_lockers_discrepancy: ['kind', 'state', 'bay', 'asset', 'dedupe_key'],
  x_smart_lockers_locker: ['controller_id', 'applied_boot', 'applied_sequence', 'trail_length', 'wanted_firmware'],
  x_smart_lockers_firmware_rollout: ['state', 'stop_reason', 'progress'],
  alm_hardware: ['asset_tag', 'install_status', 'substatus', 'stockroom', 'assigned_to', 'reserved_for', 'location'],
  incident: ['short_description', 'assignment_group'],
  sys_attachment: ['table_name', 'file_name'],
};

const pick = (row: Row, columns: readonly string[]): string => columns.map((column) => row[column] ?? '').join(' | ');

/** How everything stands, in a form in which two instances that went the same way are equal. */
export async function fingerprint(instance: TestInstance): Promise<object> {
  const tables = Object.entries(COLUMNS).map(([table, columns]) => [
    table,
    instance
      .rows(table)
      .map((row) => pick(row, columns))
      .sort(),
  ]);
  const trail = instance
    .rows('x_smart_lockers_access_event')
    .map((row) => pick(row, ['type', 'bay', 'asset', 'person']));
  const mails = instance.rows('sysevent', 'nameSTARTSWITHx_smart_lockers').map((row) => `${row.name} to ${row.parm1}`);
  return {
    ...Object.fromEntries(tables),
    trail: trail.sort(),
    mails: mails.sort(),
    chains: await verifyAll(instance),
  };
}

async function verifyAll(instance: TestInstance): Promise<boolean[]> {
  const agent = instance.as('owen.clarke');
  const lockers = instance.rows('x_smart_lockers_locker');
  return Promise.all(
    lockers.map(async ({ sys_id }) => {
      const { result } = await agent.get<{ ok: boolean }>(`${BASE}/console/trail/${sys_id}/verify`);
      return result?.ok ?? false;
    }),
  );
}
