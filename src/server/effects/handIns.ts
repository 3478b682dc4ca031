import type { HandInKind } from '../domain/handIns';
import type { Device, Locker, Policy, Symptom } from '../domain/model';
import { grantedDurationMs } from '../domain/policies';
import { toGlide } from '../domain/time';
import type { Values } from '../data/records';

/** What somebody hands in, by which policy. */
export interface HandedIn {
  readonly kind: HandInKind;
  readonly device: Device;
  readonly policy: Policy;
  /** `''`: they were not asked. */
  readonly symptom: Symptom | '';
}

const TITLES: Readonly<Record<HandInKind, string>> = { repair: 'Repair', charging: 'Charging' };

/** Columns of the assignment that begins with it, besides those of every one that begins at a locker. */
export function handInColumns({ kind, device, policy, symptom }: HandedIn, locker: Locker): Values {
  return {
    kind,
    short_description: `${TITLES[kind]}: ${device.name} ${device.tag}`.trim(),
    policy: policy.id,
    model_category: device.modelCategoryId,
    asset: device.id,
    live_asset: device.id,
    symptom,
    assignment_group: policy.assignmentGroupId || locker.supportGroupId,
    loan_duration: kind === 'charging' ? toGlide(grantedDurationMs(policy, 0)) : '',
  };
}
