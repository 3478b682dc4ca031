import type { Finding } from './exits';
import type { Bay, Confidence, Direction, Exit, Mark, Presence } from './model';

/** What a closed door says about a handover that was under way behind it. */
export type Verdict =
  { readonly kind: 'committed'; readonly confidence: Confidence } | { readonly kind: 'exit'; readonly exit: Exit };

/**
 * A door that closed on a handover. With a sensor the bay decides; without one the closed door is taken for the deed,
 * and the bay's confidence says so.
 */
export function interpretClosing(direction: Direction, presence: Presence): Verdict {
  if (presence === 'unknown') return { kind: 'committed', confidence: 'likely' };
  const wanted: Presence = direction === 'collect' ? 'empty' : 'occupied';
  return presence === wanted ? { kind: 'committed', confidence: 'certain' } : { kind: 'exit', exit: 'not_done' };
}

/** Where records and sensor disagree about a closed bay with nothing under way; null when they do not. */
export function compareRecords(bay: Pick<Bay, 'assetId' | 'hasPresenceSensor'>, presence: Presence): Finding | null {
  if (!bay.hasPresenceSensor || presence === 'unknown') return null;
  if (bay.assetId !== '' && presence === 'empty') return 'empty';
  if (bay.assetId === '' && presence === 'occupied') return 'unexpected_item';
  return null;
}

/** How sure the records are after a bay was compared with its sensor, or charged what lies in it. */
export function confidenceAfter(
  bay: Pick<Bay, 'assetId' | 'hasPresenceSensor' | 'confidence'>,
  seen: { readonly presence: Presence; readonly charging: boolean },
): Confidence {
  if (compareRecords(bay, seen.presence) !== null) return 'doubtful';
  if (bay.confidence === 'doubtful') return 'doubtful';
  const proven = (bay.hasPresenceSensor && seen.presence !== 'unknown') || (seen.charging && bay.assetId !== '');
  return proven ? 'certain' : bay.confidence;
}

/** An event's place in the sequence of its controller; null: it has none. */
export interface Place {
  readonly boot: string;
  readonly sequence: number | null;
}

/** Where an event stands among those already applied for its locker; `beside`: it is not one of the sequence. */
export type Order = 'next' | 'gap' | 'old' | 'restart' | 'beside';

/**
 * Sequence numbers run on over restarts of a controller. One that starts again from 1 under a new boot id has lost its
 * outbox (replaced, wiped): it is followed, and somebody is told. A locker never heard of starts anywhere.
 */
export function orderOf(applied: Pick<Mark, 'boot' | 'sequence'>, event: Place): Order {
  if (event.sequence === null) return 'beside';
  if (applied.boot === '') return 'next';
  if (event.sequence === applied.sequence + 1) return 'next';
  if (event.sequence > applied.sequence) return 'gap';
  return event.sequence === 1 && event.boot !== applied.boot ? 'restart' : 'old';
}

/** The mark after an event is applied. */
export function markAfter(applied: Mark, { boot, sequence, event_id }: Place & { readonly event_id: string }): Mark {
  return sequence === null ? applied : { boot, sequence, eventId: event_id };
}
