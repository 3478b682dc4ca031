import type { ReadinessReport } from '../domain/readiness';
import { fromGlide } from '../domain/time';
import { distinct, select } from '../data/records';
import { READINESS } from '../data/tables';

const COLUMNS = ['sys_id', 'asset', 'state', 'reported_at', 'expires_at'] as const;

export interface StoredReport extends ReadinessReport {
  readonly id: string;
}

/** What is known of these devices, by device: one query. */
export function readReports(assetIds: readonly string[]): ReadonlyMap<string, StoredReport> {
  const rows = select(READINESS, COLUMNS, [['asset', 'IN', distinct(assetIds)]]);
  return new Map(
    rows.map((row) => [
      row.asset,
      {
        id: row.sys_id,
        assetId: row.asset,
        state: row.state === 'ready' ? 'ready' : 'not_ready',
        reportedAt: fromGlide(row.reported_at) ?? 0,
        expiresAt: fromGlide(row.expires_at),
      },
    ]),
  );
}
