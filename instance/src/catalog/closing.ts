import { toGlide } from '../background/glide-time.ts';
import type { Change, Kernel, Row } from '../kernel.ts';

/** `task.state` of what is closed; tables with states of their own below. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  task: ['3', '4', '7'],
  incident: ['7', '8'],
  problem: ['107'],
  change_request: ['3', '4'],
};
const COMPLETE = '3';

function closedStates(kernel: Kernel, table: string): readonly string[] {
  const owner = kernel.store.dictionary.ancestry(table).find((name) => name in CLOSED);
  return (owner && CLOSED[owner]) || [];
}

/** The state of a request all of whose items are closed. */
function outcomeOf(items: readonly Row[]): { state: string; request_state: string; stage: string } {
  if (items.some((item) => item.state === COMPLETE))
    return { state: '3', request_state: 'closed_complete', stage: 'closed_complete' };
  if (items.every((item) => item.approval === 'rejected'))
    return { state: '4', request_state: 'closed_rejected', stage: 'closed_incomplete' };
  return { state: '4', request_state: 'closed_incomplete', stage: 'closed_incomplete' };
}

/** What the platform's own rules do when a task is closed: it becomes inactive, and a request follows its last item. */
export function createClosing(kernel: Kernel): (change: Change) => void {
  const { store, records, clock } = kernel;

  function deactivate({ table, row, transaction }: Change): void {
    const closed = {
      active: 'false',
      closed_at: row.closed_at || toGlide(clock.now()),
      closed_by: row.closed_by || transaction.user.sysId,
    };
    const stage: Row = table === 'sc_req_item' && row.state === COMPLETE ? { stage: 'completed' } : {};
    records.update(transaction, table, row.sys_id ?? '', { ...closed, ...stage });
  }

  function closeRequest({ row, transaction }: Change): void {
    const items = store.query({ table: 'sc_req_item', query: `request=${row.request}` });
    const request = store.get('sc_request', row.request ?? '');
    if (request?.active !== 'true' || items.some((item) => item.active === 'true')) return;
    records.update(transaction, 'sc_request', request.sys_id ?? '', outcomeOf(items));
  }

  return (change) => {
    const { table, row, operation } = change;
    if (operation === 'delete' || row.state === undefined || row.active === undefined) return;
    if (row.active === 'true' && closedStates(kernel, table).includes(row.state)) deactivate(change);
    else if (table === 'sc_req_item' && row.request && row.active === 'false') closeRequest(change);
  };
}
