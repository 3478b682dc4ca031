/**
 * Bays whose door was opened since ServiceNow last spoke of them: what it said of them may be over, and a bay without a sensor
 * does not tell. In memory: a controller that is connected again tells how its doors stand, and what was decided here is on disk.
 */
import type { EventMessage } from '../../contract/index.ts';
import type { Clock } from '../clock.ts';

export interface Moved {
  /** An event came in, of a door that was opened by others than the offline visits. */
  event(controller: string, event: EventMessage): void;
  readonly at: (controller: string) => ReadonlySet<number>;
  /** ServiceNow has told how a locker stood at this time, in milliseconds since 1970. */
  told(controller: string, askedAt: number): void;
}

const OPENED: readonly EventMessage['type'][] = ['door_opened', 'forced_open'];

export function createMoved(clock: Clock): Moved {
  const openedAt = new Map<string, Map<number, number>>();
  return {
    event(controller, { type, bay }) {
      if (bay === null || !OPENED.includes(type)) return;
      const bays = openedAt.get(controller) ?? new Map<number, number>();
      openedAt.set(controller, bays.set(bay, clock.now()));
    },
    at: (controller) => new Set(openedAt.get(controller)?.keys()),
    told(controller, askedAt) {
      const bays = openedAt.get(controller);
      for (const [bay, at] of bays ?? []) if (at < askedAt) bays?.delete(bay);
    },
  };
}
