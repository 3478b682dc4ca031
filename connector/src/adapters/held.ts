/**
 * Tells of doors that are held open, for makes whose controllers do not: once for each opening, when it has lasted for
 * the locker's `door_held_s`. The time counts from when the connector first saw it, by the clock that never jumps: times of
 * other makes are unchecked, and a restart only makes it later.
 */
import type { Host } from './adapter.ts';

export interface Held {
  /** The lockers that are watched from now on. */
  own(controllers: readonly string[]): void;
  stop(): void;
}

const LOOK_MS = 1_000;

export function createHeld({ outbox, owned, clock }: Pick<Host, 'outbox' | 'owned' | 'clock'>): Held {
  let watched: readonly string[] = [];
  /** By opening: since when it is known. */
  let openings = new Map<string, number>();
  let cancel: (() => void) | null = null;

  function look(): void {
    const before = openings;
    openings = new Map();
    for (const controller of watched) lookAt(controller, before);
    cancel = watched.length > 0 ? clock.after(LOOK_MS, look) : null;
  }

  function lookAt(controller: string, before: ReadonlyMap<string, number>): void {
    const heldMs = (owned(controller)?.door_held_s ?? Infinity) * 1_000;
    for (const [number, { door, shown, openedAt, held }] of Object.entries(outbox.known(controller).bays)) {
      if (door !== 'open' || openedAt === null || held) continue;
      const opening = `${controller} ${number} ${openedAt}`;
      const since = before.get(opening) ?? clock.steady();
      openings.set(opening, since);
      const openMs = clock.steady() - since;
      // While something waits to be kept, or the door cannot be seen, it may have been closed long ago.
      if (openMs < heldMs || shown !== 'open' || outbox.waiting(controller) > 0) continue;
      const what = { kind: 'held', openedAt, openMs: Math.round(openMs) } as const;
      const messageId = `held ${number} ${openedAt}`;
      outbox.tell({ controller, messageId, atMs: clock.now(), bays: [[Number(number), what]] }, () => {});
    }
  }

  return {
    own(controllers) {
      watched = controllers;
      if (watched.length > 0) cancel ??= clock.after(LOOK_MS, look);
    },
    stop() {
      watched = [];
      cancel?.();
    },
  };
}
