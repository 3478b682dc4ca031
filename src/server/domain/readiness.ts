/** What a tool outside (imaging, device management, patching) has last said of a device. */
export interface ReadinessReport {
  readonly assetId: string;
  readonly state: 'ready' | 'not_ready';
  readonly reportedAt: number;
  /** Null: good until another report. */
  readonly expiresAt: number | null;
}

/** A device of which nothing has been said, or whose report has run out, is not known to be ready. */
export function isReady(report: ReadinessReport | undefined, now: number): boolean {
  return report?.state === 'ready' && (report.expiresAt === null || now < report.expiresAt);
}

/**
 * Whether a device belongs into a bay with a network: it was said not to be ready (or no longer is), or nothing was said
 * and the policy hands out only what is ready.
 */
export function needsStaging(report: ReadinessReport | undefined, needsReadiness: boolean, now: number): boolean {
  return report === undefined ? needsReadiness : !isReady(report, now);
}

export type ReportVerdict = 'apply' | 'duplicate' | 'stale';

/** Reports come in any order and more than once: the latest by its own time counts. */
export function judgeReport(
  known: Pick<ReadinessReport, 'state' | 'reportedAt' | 'expiresAt'> | undefined,
  given: Pick<ReadinessReport, 'state' | 'reportedAt' | 'expiresAt'>,
): ReportVerdict {
  if (!known || given.reportedAt > known.reportedAt) return 'apply';
  if (given.reportedAt < known.reportedAt) return 'stale';
  return given.state === known.state && given.expiresAt === known.expiresAt ? 'duplicate' : 'apply';
}
