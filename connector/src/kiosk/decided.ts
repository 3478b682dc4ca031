/**
 * Tells a kiosk what ServiceNow decided about the handover it follows. The answers to events carry no handover, so it
 * is asked for once the events of its command have been delivered, and only for lockers whose kiosk listens.
 */
import type { Logger } from '../log.ts';
import { messageOf } from '../errors.ts';
import type { Handover } from '../servicenow/answers.ts';

export interface Decided {
  /** An event or a result (by its id) that concerns a handover is on its way to ServiceNow. */
  expect(id: string, lockerId: string, handoverId: string): void;
  /** ServiceNow has these. */
  delivered(ids: readonly string[]): void;
}

export interface DecidedParts {
  readonly ask: (handoverIds: readonly string[]) => Promise<{ handovers: Handover[] }>;
  readonly listens: (lockerId: string) => boolean;
  readonly tell: (lockerId: string, handover: Handover) => void;
  readonly log: Logger;
}

const DECISIONS = ['committed', 'exited'];
const MAX_EXPECTED = 10_000;
/** At once: what the app takes. */
const MAX_ASKED = 50;

export function createDecided({ ask, listens, tell, log }: DecidedParts): Decided {
  const expected = new Map<string, { lockerId: string; handoverId: string }>();

  async function inquire(lockers: ReadonlyMap<string, string>): Promise<void> {
    const ids = [...lockers.keys()];
    for (let at = 0; at < ids.length; at += MAX_ASKED) {
      const { handovers } = await ask(ids.slice(at, at + MAX_ASKED));
      for (const handover of handovers) {
        const lockerId = lockers.get(handover.handover_id);
        if (lockerId && DECISIONS.includes(handover.state)) tell(lockerId, handover);
      }
    }
  }

  return {
    expect(id, lockerId, handoverId) {
      if (!listens(lockerId)) return;
      if (expected.size >= MAX_EXPECTED) for (const oldest of expected.keys()) if (expected.delete(oldest)) break;
      expected.set(id, { lockerId, handoverId });
    },
    delivered(ids) {
      if (expected.size === 0) return;
      const lockers = new Map<string, string>();
      for (const id of ids) {
        const found = expected.get(id);
        expected.delete(id);
        if (found && listens(found.lockerId)) lockers.set(found.handoverId, found.lockerId);
      }
      if (lockers.size === 0) return;
      // The kiosk shows the door's state meanwhile and asks again by its next tap: nothing is lost with this answer.
      inquire(lockers).catch((error: unknown) =>
        log.warn({ problem: messageOf(error) }, 'the outcome of a handover could not be asked for'),
      );
    },
  };
}
