import { ERRORS, type ErrorCode } from '../domain/errors';
import { judgeReport } from '../domain/readiness';
import { SECOND_MS, toGlide } from '../domain/time';
import { distinct, insert, select, update } from '../data/records';
import { READINESS } from '../data/tables';
import { readReports, type StoredReport } from './reports';

/** One device, by its asset tag or, without one, by its serial number. */
export interface GivenReport {
  readonly asset_tag?: string | undefined;
  readonly serial_number?: string | undefined;
  readonly state: 'ready' | 'not_ready';
  readonly detail?: string | undefined;
  readonly at: number;
  readonly expires_at?: number | null | undefined;
}

/** Answered for each report by itself, in the order in which they came. */
export interface ReportResult {
  readonly asset_tag: string | null;
  readonly serial_number: string | null;
  readonly status: 'applied' | 'duplicate' | 'stale' | 'refused';
  readonly error?: { readonly code: ErrorCode; readonly message: string };
}

/** Stores what a tool says of up to some hundred devices: three queries, and one write for each that changes. */
export function receiveReports(source: string, reports: readonly GivenReport[]): ReportResult[] {
  const assetIdOf = findAssets(reports);
  const known = new Map<string, StoredReport>(readReports(reports.map((report) => assetIdOf(report) ?? '')));
  return reports.map((report) => {
    const assetId = assetIdOf(report);
    const named = { asset_tag: report.asset_tag ?? null, serial_number: report.serial_number ?? null };
    if (assetId === null) return { ...named, ...refused('asset_unknown') };
    const given = {
      state: report.state,
      reportedAt: wholeSeconds(report.at),
      expiresAt: report.expires_at === undefined || report.expires_at === null ? null : wholeSeconds(report.expires_at),
    };
    const verdict = judgeReport(known.get(assetId), given);
    if (verdict !== 'apply') return { ...named, status: verdict };
    const id = store(known.get(assetId), assetId, {
      state: given.state,
      source,
      detail: report.detail ?? '',
      reported_at: toGlide(given.reportedAt),
      expires_at: toGlide(given.expiresAt),
    });
    if (id === null) return { ...named, ...refused('state_conflict') };
    known.set(assetId, { id, assetId, ...given });
    return { ...named, status: 'applied' };
  });
}

/** As the database keeps it, so that a report that comes again is recognised. */
function wholeSeconds(ms: number): number {
  return Math.floor(ms / SECOND_MS) * SECOND_MS;
}

/** @returns null when another request has stored the first report of this device at the same moment */
function store(
  known: StoredReport | undefined,
  assetId: string,
  values: Readonly<Record<string, string>>,
): string | null {
  if (!known) return insert(READINESS, { asset: assetId, ...values });
  return update(READINESS, known.id, values) ? known.id : null;
}

/** Devices by tag and by serial number; one that is not there, or not unique, is unknown. */
function findAssets(reports: readonly GivenReport[]): (report: GivenReport) => string | null {
  const byTag = idsBy('asset_tag', distinct(reports.map((report) => report.asset_tag ?? '')));
  const bySerial = idsBy('serial_number', distinct(reports.map((report) => report.serial_number ?? '')));
  return ({ asset_tag: tag, serial_number: serial }) =>
    (tag === undefined ? bySerial.get(serial ?? '') : byTag.get(tag)) ?? null;
}

function idsBy(column: 'asset_tag' | 'serial_number', values: readonly string[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const row of select('alm_hardware', ['sys_id', column], [[column, 'IN', values]])) {
    ids.set(row[column], ids.has(row[column]) ? null : row.sys_id);
  }
  return ids;
}

function refused(code: ErrorCode): Pick<ReportResult, 'status' | 'error'> {
  return { status: 'refused', error: { code, message: ERRORS[code].message } };
}
