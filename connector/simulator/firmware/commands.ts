import type { KeyObject } from 'node:crypto';
import { parseMessage } from '../../contract/index.ts';
import type { Clock } from '../clock.ts';
import type { Hardware } from '../physics/locker-body.ts';
import { checkCommand, type Order } from './check-command.ts';
import type { Journal } from './journal.ts';
import type { Store } from './store.ts';

/** Time that a door gets to spring open after the pulse, before the controller says that it did not. */
const OPENING_GRACE_MS = 1_500;

export interface Commands {
  receive(body: Buffer): void;
  /** The command that is opening this bay now; null when none is. */
  openingOf(bay: number): string | null;
  /** To be called inside the transaction that records the open door. */
  doorOpened(bay: number): void;
  /** Commands that a crash cut off: answered `outcome_unknown`. Gives their ids by bay. */
  settleAfterCrash(): Map<number, string>;
  stop(): void;
}

export interface CommandParts {
  controller_id: string;
  keys: ReadonlyMap<string, KeyObject>;
  hardware: Hardware;
  store: Store;
  clock: Clock;
  journal: Journal;
  pulse_ms: () => number;
  /** The door was open already when the command came: it is this command's from now on. */
  onAlreadyOpen(bay: number, id: string): void;
  /** Inside the transaction that records the failure. */
  onDidNotOpen(bay: number, id: string): void;
  /** After it: what is in the outbox may go. */
  onSettled(): void;
}

export function createCommands(parts: CommandParts): Commands {
  const { store, journal, hardware, clock } = parts;
  const opening = new Map<number, { id: string; cancelTimeout: () => void }>();

  /** The id is spent first, so that nothing after this line can lead to a second pulse. */
  function begin({ id, bay, counter, pulse_ms }: Order) {
    const busy = opening.has(bay);
    store.transaction(() => {
      store.set('command_counter', String(counter));
      const reply = busy ? journal.reply(id, 'rejected', 'busy', bay) : journal.reply(id, 'accepted', null, bay);
      store.saveCommand({ id, bay, state: busy ? 'finished' : 'started', reply });
    });
    if (busy) return;
    const pulse = pulse_ms ?? parts.pulse_ms();
    const wasOpen = hardware.read(bay).door === 'open';
    opening.set(bay, { id, cancelTimeout: clock.after(pulse + OPENING_GRACE_MS, () => timedOut(bay, id)) });
    hardware.pulse(bay, pulse);
    if (wasOpen) {
      store.transaction(() => {
        parts.onAlreadyOpen(bay, id);
        finish(bay, id, 'done', null);
      });
    }
  }

  function timedOut(bay: number, id: string) {
    store.transaction(() => {
      finish(bay, id, 'failed', 'door_did_not_open');
      parts.onDidNotOpen(bay, id);
    });
    parts.onSettled();
  }

  function finish(bay: number, id: string, status: 'done' | 'failed', reason: 'door_did_not_open' | null) {
    opening.get(bay)?.cancelTimeout();
    opening.delete(bay);
    store.saveCommand({ id, bay, state: 'finished', reply: journal.reply(id, status, reason, bay) });
  }

  return {
    receive(body) {
      const parsed = parseMessage('cmd', body);
      if (!parsed.ok) {
        const id = answerableId(body);
        if (id) journal.reply(id, 'rejected', 'malformed', null);
        return;
      }
      const { id } = parsed.message;
      const known = store.command(id);
      if (known) return journal.replyAgain(known.reply);
      const verdict = checkCommand(parsed.message, {
        controller_id: parts.controller_id,
        keys: parts.keys,
        now_ms: clock.now(),
        last_counter: Number(store.setting('command_counter') ?? 0),
        bays: hardware.bay_numbers,
      });
      // A refused id is not remembered: whoever may publish here could otherwise use up the ids of others.
      if (verdict.kind === 'order') begin(verdict.order);
      else if (verdict.kind === 'expired') journal.reply(id, 'expired', null, verdict.bay);
      else journal.reply(id, 'rejected', verdict.reason, verdict.bay, verdict.counter);
    },
    openingOf: (bay) => opening.get(bay)?.id ?? null,
    doorOpened(bay) {
      const command = opening.get(bay);
      if (command) finish(bay, command.id, 'done', null);
    },
    settleAfterCrash() {
      const cutOff = store.unfinishedCommands();
      store.transaction(() => {
        for (const { id, bay } of cutOff) {
          const reply = journal.reply(id, 'failed', 'outcome_unknown', bay);
          store.saveCommand({ id, bay, state: 'finished', reply });
        }
      });
      return new Map(cutOff.map(({ id, bay }) => [bay, id]));
    },
    stop() {
      for (const { cancelTimeout } of opening.values()) cancelTimeout();
    },
  };
}

/** The id of a message that is no command, if it has one to which an answer can be addressed. */
function answerableId(body: Buffer): string | null {
  try {
    const id: unknown = (JSON.parse(body.toString('utf8')) as { id?: unknown } | null)?.id;
    return typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) ? id : null;
  } catch {
    return null;
  }
}
