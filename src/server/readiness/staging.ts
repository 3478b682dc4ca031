import { needsStaging } from '../domain/readiness';
import type { Assignment, Bay } from '../domain/model';
import { readPolicies } from '../data/assignments';
import { now } from '../data/platform';
import { readReports } from './reports';

/** Whether a device that is put in belongs into a bay with a network; nothing is asked where no bay has one. */
export function wantsLan(assignment: Pick<Assignment, 'policyId'>, assetId: string, bays: readonly Bay[]): boolean {
  if (!bays.some((bay) => bay.lan)) return false;
  const report = readReports([assetId]).get(assetId);
  const [policy] = report ? [] : readPolicies([['sys_id', '=', assignment.policyId]]);
  return needsStaging(report, policy?.needsReadiness ?? false, now());
}
