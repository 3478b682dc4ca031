/**
 * Bays whose door was opened by others than the offline visits since ServiceNow last spoke of them: what it said of them may be
 * over, and a bay without a sensor does not tell. After a restart this is read from the events that ServiceNow has not had yet.
 */
import type { EventMessage } from '../../contract/index.ts';
import type { Clock } from '../clock.ts';
import type { StoredEvent } from '../store/spool.ts';

export interface Moved {
  event(controller: string, event: EventMessage): void;
  readonly at: (controller: string) => ReadonlySet<number>;
  /** ServiceNow has told how a locker stood at this time, in milliseconds since 1970. */
  told(controller: string, askedAt: number): void;
}

export const OPENED: readonly EventMessage['type'][] = ['door_opened', 'forced_open'];

export function createMoved(parts: {
  /** Of the types in `OPENED`, those that ServiceNow did not have when the connector stopped. */
  undelivered: readonly StoredEvent[];
  /** Whether a command opened its door for an offline visit. */
  made: (commandId: string | null) => boolean;
  clock: Clock;
}): Moved {
  const { undelivered, made, clock } = parts;
  const openedAt = new Map<string, Map<number, number>>();
  for (const { controller, body, receivedAt } of undelivered) {
    const { bay_number: bay, command_id: commandId } = JSON.parse(body) as Body;
    if (!made(commandId)) remember(controller, bay, receivedAt);
  }

  function remember(controller: string, bay: number, at: number): void {
    const bays = openedAt.get(controller) ?? new Map<number, number>();
    openedAt.set(controller, bays.set(bay, at));
  }

  return {
    event(controller, { type, bay, cmd }) {
      if (bay !== null && OPENED.includes(type) && !made(cmd)) remember(controller, bay, clock.now());
    },
    at: (controller) => new Set(openedAt.get(controller)?.keys()),
    told(controller, askedAt) {
      const bays = openedAt.get(controller);
      for (const [bay, at] of bays ?? []) if (at < askedAt) bays?.delete(bay);
    },
  };
}

/** Of an event of a door, as the spool has it. */
interface Body {
  readonly bay_number: number;
  readonly command_id: string | null;
}
