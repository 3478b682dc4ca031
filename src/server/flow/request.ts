import { GlideRecord } from '@servicenow/glide';
import { fromGlide } from '../domain/time';
import { askedDurationMs } from '../domain/loanRequest';
import { now } from '../data/platform';
import { isTrue } from '../data/records';

/** What was ordered in the catalog; the item's variables are listed in `fluent/flows/README.md`. */
export interface LoanRequest {
  readonly requestItemId: string;
  readonly number: string;
  readonly personId: string;
  readonly openedById: string;
  readonly modelCategoryId: string;
  readonly lockerId: string;
  readonly reachNeeded: boolean;
  /** Null: at once. */
  readonly wantedFrom: number | null;
  readonly durationMs: number;
}

export function readRequest(requestItemId: string): LoanRequest | null {
  const item = new GlideRecord('sc_req_item');
  if (!item.get(requestItemId)) return null;
  const variables = (item as unknown as { variables: Readonly<Record<string, unknown>> }).variables;
  const variable = (name: string): string => {
    const value = variables[name];
    return value === undefined || value === null ? '' : String(value);
  };
  const wantedFrom = variable('when') === 'later' ? fromGlide(variable('wanted_from')) : null;
  const openedById = item.getValue('opened_by') ?? '';
  return {
    requestItemId,
    number: item.getValue('number') ?? '',
    personId: variable('requested_for') || (item.getValue('requested_for') ?? '') || openedById,
    openedById,
    modelCategoryId: variable('device_kind'),
    lockerId: variable('locker'),
    reachNeeded: isTrue(variable('reach_needed')),
    wantedFrom,
    durationMs: askedDurationMs(variable('loan_length'), fromGlide(variable('until')), wantedFrom ?? now()),
  };
}
