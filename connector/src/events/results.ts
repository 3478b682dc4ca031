/** What ServiceNow's answer to a batch means for each of its events. */
import type { EventResult } from '../servicenow/answers.ts';
import type { StoredEvent } from '../store/spool.ts';

export interface Sorted {
  /** Have had their effect. */
  readonly delivered: StoredEvent[];
  /** Refused for good. */
  readonly refused: { event: StoredEvent; code: string; message: string }[];
  /** To be sent again: said so, or (without a code) not answered for. */
  readonly retry: { event: StoredEvent; code: string | null }[];
}

/** An event that the answer leaves out is sent again; an answer for an event that was not sent is ignored. */
export function sortResults(events: readonly StoredEvent[], results: readonly EventResult[]): Sorted {
  const byId = new Map(results.map((result) => [result.event_id, result]));
  const sorted: Sorted = { delivered: [], refused: [], retry: [] };
  for (const event of events) {
    const result = byId.get(event.id);
    if (result?.status === 'applied' || result?.status === 'duplicate') sorted.delivered.push(event);
    else if (result?.status === 'refused') {
      sorted.refused.push({
        event,
        code: result.error?.code ?? 'refused',
        message: result.error?.message ?? 'ServiceNow gave no reason',
      });
    } else sorted.retry.push({ event, code: result ? (result.error?.code ?? 'retry') : null });
  }
  return sorted;
}
