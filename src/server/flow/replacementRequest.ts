import { GlideRecord } from '@servicenow/glide';
import type { ReplacementReason } from '../domain/model';
import { isTrue } from '../data/records';

/** What was ordered in the catalog; the item's variables are listed in `fluent/flows/README.md`. */
export interface ReplacementRequest {
  readonly requestItemId: string;
  readonly number: string;
  readonly personId: string;
  readonly openedById: string;
  /** The device that is to be replaced. */
  readonly assetId: string;
  readonly reason: Exclude<ReplacementReason, ''>;
  readonly lockerId: string;
  readonly reachNeeded: boolean;
}

const REASONS: readonly Exclude<ReplacementReason, ''>[] = ['refresh', 'broken', 'lost', 'stolen'];

/** Null: there is no such request, or it does not say why. */
export function readReplacementRequest(requestItemId: string): ReplacementRequest | null {
  const item = new GlideRecord('sc_req_item');
  if (!item.get(requestItemId)) return null;
  const variables = (item as unknown as { variables: Readonly<Record<string, unknown>> }).variables;
  const variable = (name: string): string => String(variables[name] ?? '');
  const reason = REASONS.find((one) => one === variable('reason'));
  if (!reason) return null;
  const openedById = item.getValue('opened_by') ?? '';
  return {
    requestItemId,
    number: item.getValue('number') ?? '',
    personId: variable('requested_for') || (item.getValue('requested_for') ?? '') || openedById,
    openedById,
    assetId: variable('device'),
    reason,
    lockerId: variable('locker'),
    reachNeeded: isTrue(variable('reach_needed')),
  };
}
