/** The kiosks that listen, by locker. One that reads too slowly is cut off: it connects again and is told everything anew. */
import type { Live } from './messages.ts';

/** What of a WebSocket is used. */
export interface Listener {
  send(data: string): void;
  readonly bufferedAmount: number;
  terminate(): void;
  close(code: number, reason: string): void;
}

export interface Audience {
  join(lockerId: string, listener: Listener): void;
  leave(lockerId: string, listener: Listener): void;
  tell(lockerId: string, message: Live): void;
  readonly listens: (lockerId: string) => boolean;
  readonly lockers: () => string[];
  readonly size: () => number;
  /** Ends the connections of a locker whose kiosk was enrolled anew, or of all. */
  dismiss(lockerId: string | null, code: number, reason: string): void;
}

/** Closed because another kiosk was enrolled for the locker. */
export const REVOKED = 4001;

const MAX_BUFFERED_BYTES = 1024 * 1024;
/** Kiosks of one locker: the page, and a reload or two that overlap. */
const MAX_PER_LOCKER = 4;

export function createAudience(): Audience {
  const listeners = new Map<string, Set<Listener>>();
  const of = (lockerId: string) => listeners.get(lockerId) ?? new Set<Listener>();

  return {
    join(lockerId, listener) {
      const joined = of(lockerId);
      joined.add(listener);
      listeners.set(lockerId, joined);
      if (joined.size > MAX_PER_LOCKER)
        for (const oldest of [...joined].slice(0, joined.size - MAX_PER_LOCKER))
          oldest.close(1008, 'too many connections');
    },
    leave(lockerId, listener) {
      const joined = of(lockerId);
      joined.delete(listener);
      if (joined.size === 0) listeners.delete(lockerId);
    },
    tell(lockerId, message) {
      const joined = listeners.get(lockerId);
      if (!joined) return;
      const text = JSON.stringify(message);
      for (const listener of joined) {
        if (listener.bufferedAmount > MAX_BUFFERED_BYTES) listener.terminate();
        else listener.send(text);
      }
    },
    listens: (lockerId) => listeners.has(lockerId),
    lockers: () => [...listeners.keys()],
    size: () => [...listeners.values()].reduce((sum, joined) => sum + joined.size, 0),
    dismiss(lockerId, code, reason) {
      const dismissed =
        lockerId === null ? [...listeners.values()].flatMap((joined) => [...joined]) : [...of(lockerId)];
      for (const listener of dismissed) listener.close(code, reason);
    },
  };
}
