import { TO_INSPECT } from '../domain/assetRecords';
import type { Handover } from '../domain/model';
import { isReady, type ReadinessReport } from '../domain/readiness';
import { UNDECIDED } from '../domain/stateMachine';
import { toIso, fromGlide } from '../domain/time';
import { readAssignments } from '../data/assignments';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { now } from '../data/platform';
import { namesOf, type Names } from '../data/names';
import { byId, isTrue, select, toNumber, toNumberOrNull, type Row } from '../data/records';
import { BAY, CONNECTOR, DISCREPANCY, LEASE, LOCKER } from '../data/tables';
import type { Device } from '../domain/model';
import { renderGrid } from '../connectors/lockerAnswer';
import { readReports } from '../readiness/reports';
import { renderDuties, waitingForAgents } from './duties';

const LOCKER_COLUMNS = ['sys_id', 'name', 'controller_id', 'make', 'site', 'state', 'online', 'last_seen'] as const;
const BAY_COLUMNS = [
  'sys_id',
  'locker',
  'number',
  'label',
  'grid_row',
  'grid_column',
  'grid_rows',
  'grid_columns',
  'state',
  'door',
  'presence',
  'confidence',
  'charge_percent',
  'asset',
] as const;
const DISCREPANCY_COLUMNS = ['sys_id', 'number', 'kind', 'locker', 'bay', 'details', 'sys_created_on'] as const;

/** What agents look at is bounded; a longer list belongs into the platform's own lists. */
const MOST_LOANS = 500;
const MOST_DISCREPANCIES = 200;

type BayRow = Row<(typeof BAY_COLUMNS)[number]>;

interface Records {
  readonly devices: ReadonlyMap<string, Device>;
  readonly handovers: ReadonlyMap<string, Handover>;
  readonly people: Names;
  readonly reports: ReadonlyMap<string, ReadinessReport>;
}

/** All lockers with their bays, who has what until when, and what waits for IT or needs a person: sixteen queries, whatever there is. */
export function overview(): object {
  const lockers = select(LOCKER, LOCKER_COLUMNS, [['state', '!=', 'retired']], { orderBy: 'name' });
  const lockerIds = lockers.map((locker) => locker.sys_id);
  const bays = select(BAY, BAY_COLUMNS, [['locker', 'IN', lockerIds]], { orderBy: 'number' });
  const atBays = readHandovers(
    [
      ['state', 'IN', [...UNDECIDED, 'verified']],
      ['bay', 'ISNOTEMPTY'],
    ],
    // Whose own device lies in a bay holds it against nobody; where two are planned, the one that holds it comes last and counts.
    { orderBy: 'live_bay' },
  );
  const loans = readAssignments([['stage', 'IN', ['waiting', 'reserved', 'active', 'overdue']]], {
    orderBy: 'due_date',
    limit: MOST_LOANS,
  });
  const duties = waitingForAgents();
  const devices = byId(
    readDevices([
      ...bays.map((bay) => bay.asset),
      ...loans.map((loan) => loan.assetId),
      ...duties.handovers.map((one) => one.assetId),
    ]),
  );
  const people = namesOf('sys_user', [
    ...atBays.map((one) => one.personId),
    ...[...loans, ...duties.assignments.values()].map((one) => one.personId),
  ]);
  const wanted = namesOf(
    'cmdb_model_category',
    loans.filter((loan) => loan.assetId === '').map((loan) => loan.modelCategoryId),
  );
  const reports = readReports(bays.map((bay) => bay.asset));
  const records = {
    devices,
    people,
    reports,
    handovers: new Map(atBays.map((handover) => [handover.bayId, handover])),
  };
  const baysOf = groupBy(bays, 'locker');
  const owners = ownersOf(lockerIds);
  const sites = namesOf(
    'cmn_location',
    lockers.map((locker) => locker.site),
  );
  const lockerNames = new Map(lockers.map((locker) => [locker.sys_id, locker.name]));
  const labels = new Map(bays.map((bay) => [bay.sys_id, bay.label]));
  return {
    sites: [...groupBy(lockers, 'site')].map(([siteId, own]) => ({
      site_id: siteId,
      name: sites.get(siteId) ?? '',
      lockers: own.map((locker) => ({
        locker_id: locker.sys_id,
        name: locker.name,
        controller_id: locker.controller_id,
        make: locker.make,
        state: locker.state,
        online: isTrue(locker.online),
        last_seen: toIso(fromGlide(locker.last_seen)),
        connector: owners.get(locker.sys_id) ?? null,
        bays: (baysOf.get(locker.sys_id) ?? []).map((bay) => renderBay(bay, records)),
      })),
    })),
    loans: loans.map((loan) => ({
      assignment_id: loan.id,
      number: loan.number,
      kind: loan.kind,
      person: people.get(loan.personId) ?? '',
      // Who waits has no device yet, but wants one of some kind.
      item: devices.get(loan.assetId)?.name ?? wanted.get(loan.modelCategoryId) ?? '',
      asset_tag: devices.get(loan.assetId)?.tag ?? '',
      stage: loan.stage,
      due_at: toIso(loan.dueAt),
      locker: lockerNames.get(loan.lockerId) ?? '',
    })),
    duties: renderDuties(duties, { devices, people, lockerNames, labels }),
    discrepancies: openDiscrepancies(lockerNames, labels),
    as_of: toIso(now()),
  };
}

function renderBay(bay: BayRow, { devices, handovers, people, reports }: Records): object {
  const device = devices.get(bay.asset);
  const handover = handovers.get(bay.sys_id);
  return {
    bay_id: bay.sys_id,
    number: toNumber(bay.number),
    label: bay.label,
    grid: renderGrid(bay),
    state: bay.state,
    door: bay.door || 'unknown',
    presence: bay.presence || 'unknown',
    confidence: bay.confidence || 'likely',
    charge_percent: toNumberOrNull(bay.charge_percent),
    asset: device
      ? {
          asset_id: device.id,
          name: device.name,
          asset_tag: device.tag,
          readiness: readinessOf(reports.get(device.id)),
          to_inspect: device.substatus === TO_INSPECT,
        }
      : null,
    handover: handover
      ? {
          number: handover.number,
          direction: handover.direction,
          actor: handover.actorKind,
          person: people.get(handover.personId) ?? '',
          until: toIso(handover.windowEnd),
          state: handover.state,
        }
      : null,
  };
}

/** Null: no tool has spoken of it. */
function readinessOf(report: ReadinessReport | undefined): 'ready' | 'not_ready' | null {
  if (!report) return null;
  return isReady(report, now()) ? 'ready' : 'not_ready';
}

function openDiscrepancies(lockerNames: Names, bayLabels: Names): object[] {
  return select(DISCREPANCY, DISCREPANCY_COLUMNS, [['state', '=', 'open']], {
    orderByDesc: 'sys_created_on',
    limit: MOST_DISCREPANCIES,
  }).map((row) => ({
    discrepancy_id: row.sys_id,
    number: row.number,
    kind: row.kind,
    locker: lockerNames.get(row.locker) ?? '',
    bay: bayLabels.get(row.bay) ?? '',
    details: row.details,
    opened_at: toIso(fromGlide(row.sys_created_on)),
  }));
}

/** Names of the connectors that own lockers now, by locker. */
function ownersOf(lockerIds: readonly string[]): Names {
  const leases = select(LEASE, ['locker', 'connector', 'until'], [['locker', 'IN', lockerIds]]);
  const current = leases.filter((lease) => (fromGlide(lease.until) ?? 0) > now());
  const names = namesOf(
    CONNECTOR,
    current.map((lease) => lease.connector),
  );
  return new Map(current.map((lease) => [lease.locker, names.get(lease.connector) ?? '']));
}

function groupBy<R extends Record<string, string>>(rows: readonly R[], column: keyof R): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row[column] as string);
    if (group) group.push(row);
    else groups.set(row[column] as string, [row]);
  }
  return groups;
}
