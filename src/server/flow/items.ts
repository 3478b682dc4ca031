import { DAY_MS, MINUTE_MS, toGlide } from '../domain/time';
import { now } from '../data/platform';
import { select, type Condition } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { planLoanFor, type Plan } from './planLoan';
import { planReplacementFor } from './planReplacement';
import { readReplacementRequest } from './replacementRequest';

/** `sc_req_item.state` while its flow has not closed it: pending, open, work in progress. */
const OPEN: Condition = ['state', 'IN', ['-5', '1', '2']];
/** A flow that runs has done its part by then. */
const FLOW_MS = 5 * MINUTE_MS;
/** A flow that was lost is missed no later than this. */
const LOOK_BACK_MS = DAY_MS;
const MOST_ITEMS = 1_000;

/** Requests of this app's catalog items that nothing has been made of, so that their flow must have failed at its first step. */
export function unplannedItems(): string[] {
  const items = select(
    'sc_req_item',
    ['sys_id'],
    [
      OPEN,
      ['cat_item.sys_scope.scope', '=', 'x_smart_lockers'],
      ['sys_created_on', '>=', toGlide(now() - LOOK_BACK_MS)],
      ['sys_created_on', '<', toGlide(now() - FLOW_MS)],
    ],
    { orderByDesc: 'sys_created_on', limit: MOST_ITEMS },
  ).map((row) => row.sys_id);
  const made = new Set(
    select(ASSIGNMENT, ['request_key'], [['request_key', 'IN', items]]).map((row) => row.request_key),
  );
  return items.filter((id) => !made.has(id));
}

/** Plans a request as the first step of its flow does. What cannot become anything is left to whoever reads the log. */
export function planItem(id: string): void {
  const plan: Plan = readReplacementRequest(id) ? planReplacementFor(id, false) : planLoanFor(id, false);
  if (!plan.assignment) throw new Error(plan.message);
}
