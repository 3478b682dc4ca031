import { GlideRecord, gs } from '@servicenow/glide';
import type { Finding } from '../domain/exits';
import { FINDINGS } from '../domain/findings';
import type { Locker } from '../domain/model';
import { toGlide } from '../domain/time';
import { readHandover } from '../data/handovers';
import { now } from '../data/platform';
import { insert, select, selectOne, update, type Condition } from '../data/records';
import { DISCREPANCY } from '../data/tables';
import { notify } from './notices';
import { openTicket, placeText, type TicketPlace } from './tickets';

export interface Report {
  readonly finding: Finding;
  readonly locker: TicketPlace & Pick<Locker, 'supportGroupId'>;
  /** The bay and its label; null when the whole locker is meant. */
  readonly bay: { readonly id: string; readonly label: string } | null;
  readonly assetId?: string;
  readonly handoverId?: string;
  /** Tells findings of the same kind at the same place apart. */
  readonly about?: string;
  readonly details: string;
  /** What an agent is to do, where it is not what is done of any such finding. */
  readonly proposal?: string;
}

export function dedupeKey(finding: Finding, placeId: string, about = ''): string {
  return [finding, placeId, about]
    .filter((part) => part !== '')
    .join(':')
    .slice(0, 100);
}

/**
 * Opens a discrepancy, unless the same is open already (its key is unique while it is), and sees to it that somebody
 * hears of it: first the row, then the incident, then the mark that links them. An incident that cannot be made keeps
 * nothing else from being done: the row stays open, and the job `completeCutOff` tries again.
 * @returns whether the discrepancy is open now
 */
export function reportDiscrepancy(report: Report): boolean {
  const { finding, locker, bay } = report;
  const key = dedupeKey(finding, bay?.id ?? locker.id, report.about);
  const created = insert(DISCREPANCY, {
    kind: finding,
    state: 'open',
    locker: locker.id,
    bay: bay?.id ?? '',
    asset: report.assetId ?? '',
    handover: report.handoverId ?? '',
    details: report.details,
    proposal: report.proposal ?? FINDINGS[finding].proposal,
    dedupe_key: key,
  });
  const open = created ?? selectOne(DISCREPANCY, ['sys_id'], [['dedupe_key', '=', key]])?.sys_id;
  if (!open) {
    gs.error(`Smart Lockers: the discrepancy ${key} could not be written: ${report.details}`);
    return false;
  }
  try {
    completeDiscrepancy(open, locker, bay?.label ?? '');
  } catch (thrown) {
    gs.error(`Smart Lockers: the incident of discrepancy ${open} could not be made: ${String(thrown)}`);
  }
  return true;
}

/** Links the incident that a discrepancy needs, where that is not done yet. */
export function completeDiscrepancy(id: string, locker: Report['locker'], bayLabel: string): void {
  const row = selectOne(
    DISCREPANCY,
    ['kind', 'details', 'proposal', 'incident', 'asset', 'handover'],
    [['sys_id', '=', id]],
  );
  const text = row ? FINDINGS[row.kind as Finding] : null;
  if (!row || !text?.incident || row.incident !== '') return;
  const incident = openTicket({
    key: id,
    shortDescription: `${placeText({ locker, bayLabel })}: ${text.title}`,
    description: `${row.details}\n\n${row.proposal}`,
    groupId: locker.supportGroupId,
    // Whoever stood there says it; what a sensor or a job has found, nobody says.
    callerId: row.handover === '' ? '' : (readHandover(row.handover)?.personId ?? ''),
    assetId: row.asset,
    locker,
    bayLabel,
  });
  // The job `completeCutOff` tries again.
  if (incident === null) return;
  notify('exit.needs_it', id, locker.supportGroupId);
  update(DISCREPANCY, id, { incident });
}

/** What has become well by itself is closed, and its incident is told; a person closes that. */
export function resolveDiscrepancies(where: readonly Condition[], note: string, resolvedBy = ''): void {
  for (const row of select(DISCREPANCY, ['sys_id', 'incident'], [['state', '=', 'open'], ...where])) {
    if (row.incident !== '') annotate(row.incident, note);
    update(DISCREPANCY, row.sys_id, {
      state: 'resolved',
      resolved_at: toGlide(now()),
      resolved_by: resolvedBy,
    });
  }
}

function annotate(incidentId: string, note: string): void {
  const incident = new GlideRecord('incident');
  if (!incident.get(incidentId)) return;
  incident.setValue('work_notes', note);
  incident.update();
}
