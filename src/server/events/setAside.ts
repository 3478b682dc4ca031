import type { LockerEvent } from '../domain/decisions';
import type { Bay, Locker } from '../domain/model';
import { reportDiscrepancy } from '../effects/discrepancies';

/**
 * Gives up the effects of an event that has failed for so long that everything behind it waits: a person is told what
 * it was and why it failed, and the locker goes on. What was half done stays; the discrepancy says so.
 * @returns false when that could not be written either: then the event stays where it is
 */
export function setAside(locker: Locker, bay: Bay | null, event: LockerEvent, thrown: unknown): boolean {
  return reportDiscrepancy({
    finding: 'not_applied',
    locker,
    bay,
    assetId: bay?.assetId ?? '',
    about: event.event_id,
    details: `Event ${event.event_id} (${event.type}, ${event.sequence === null ? '' : `sequence ${event.sequence}, `}${JSON.stringify(event.data).slice(0, 1_000)}) failed: ${String(thrown).slice(0, 1_000)}`,
  });
}
