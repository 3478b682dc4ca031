/**
 * Sends commands to controllers and follows each to its end. Nothing between a tap and the door waits for the disk:
 * the app has the command on record already, and the controller refuses what is late, repeated or not addressed to it.
 */
import type { EventMessage, ReplyMessage } from '../../contract/index.ts';
import { isoTime, type Clock } from '../clock.ts';
import { ERRORS, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Command } from '../servicenow/answers.ts';
import { FOLLOWS, isFinal, stateOfReply, type CommandState } from './states.ts';

export interface Progress {
  readonly commandId: string;
  readonly controller: string;
  readonly handoverId: string | null;
  readonly state: CommandState;
  readonly detail: string | null;
  readonly at: string;
}

export interface Dispatch {
  /** Sends at once. A command that is under way already is not sent twice. */
  send(command: Command): void;
  reply(controller: string, reply: ReplyMessage): void;
  /** An event that names a command says how it ended, should the reply be lost. */
  event(controller: string, event: EventMessage): void;
  /**
   * A controller has come back, perhaps to a broker that kept nothing for it: what it has not answered is sent again. It
   * obeys an id once.
   */
  born(controller: string): void;
  /** A door seen open settles an outcome that was unknown. */
  doorSeen(controller: string, bay: number, door: string): void;
  readonly handoverOf: (commandId: string) => string | null;
  readonly open: () => number;
  stop(): void;
}

export interface DispatchParts {
  readonly clock: Clock;
  /** ServiceNow's, in milliseconds since 1970: it says when a command ends, and dates what becomes of it. */
  readonly servicenowNow: () => number;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Sends it in the words of the controller's make. @throws when nothing was sent */
  readonly open: (command: Command, leftMs: number) => void;
  readonly owns: (controller: string) => boolean;
  readonly onProgress: (progress: Progress) => void;
  /** A controller has refused a command for its counter. @param seen the one that it knows; null where it does not say */
  readonly onReplayed: (controller: string, seen: number | null) => void;
}

interface Followed {
  readonly command: Command;
  /** By the steady clock. */
  readonly endsAt: number;
  readonly sentAt: number;
  state: CommandState;
  cancel: () => void;
}

/** No command is waited for longer, whatever the clocks say. */
const MAX_LIFE_MS = 5 * 60_000;
/** A reply may be on its way for so long after the command itself has run out. */
const REPLY_GRACE_MS = 2_000;
/** From `accepted` to what the door did: the pulse, the contact, and a controller that is busy. */
const OUTCOME_MS = 20_000;
/** How long a finished command is remembered, for repetitions and late replies. */
const REMEMBER_MS = 10 * 60_000;
export const MAX_FOLLOWED = 50_000;

export function createDispatch(parts: DispatchParts): Dispatch {
  const { clock, servicenowNow, log, metrics, open, owns, onProgress, onReplayed } = parts;
  const followed = new Map<string, Followed>();

  function advance(entry: Followed, state: CommandState, detail: string | null): void {
    if (!FOLLOWS[entry.state].includes(state)) return;
    entry.state = state;
    entry.cancel();
    if (state === 'accepted')
      entry.cancel = clock.after(OUTCOME_MS, () => advance(entry, 'unknown', 'no outcome was reported'));
    else entry.cancel = clock.after(REMEMBER_MS, () => followed.delete(entry.command.command_id));
    tell(entry.command, state, detail);
  }

  function tell({ command_id, controller_id, handover_id }: Command, state: CommandState, detail: string | null): void {
    metrics.commands.inc({ state });
    const progress = {
      commandId: command_id,
      controller: controller_id,
      handoverId: handover_id,
      state,
      detail,
      at: isoTime(servicenowNow()),
    };
    log.info({ command_id, controller: controller_id, state, detail }, 'command');
    onProgress(progress);
  }

  /** Why a command must not be sent now; null when it may. */
  function obstacle(command: Command, leftMs: number): { state: CommandState; detail: string } | null {
    if (leftMs <= 0) return { state: 'expired', detail: 'expired before it was sent' };
    if (!owns(command.controller_id)) return { state: 'failed', detail: ERRORS.locker_not_served[1] };
    if (followed.size >= MAX_FOLLOWED) return { state: 'failed', detail: 'too many commands are under way' };
    return null;
  }

  return {
    send(command) {
      if (followed.has(command.command_id)) return;
      const leftMs = Math.min(Date.parse(command.expires_at) - servicenowNow(), MAX_LIFE_MS);
      const why = obstacle(command, leftMs);
      if (why) return tell(command, why.state, why.detail);
      try {
        open(command, leftMs);
      } catch (error) {
        return tell(command, 'failed', messageOf(error));
      }
      const sentAt = clock.steady();
      const entry: Followed = { command, sentAt, endsAt: sentAt + leftMs, state: 'sent', cancel: () => {} };
      entry.cancel = clock.after(leftMs + REPLY_GRACE_MS, () => advance(entry, 'unknown', 'no reply came'));
      followed.set(command.command_id, entry);
      tell(command, 'sent', null);
    },

    reply(controller, reply) {
      const entry = followed.get(reply.id);
      const state = stateOfReply(reply);
      if (entry) {
        if (entry.command.controller_id !== controller)
          return log.warn(
            { controller, command_id: reply.id },
            'a reply to a command of another controller is ignored',
          );
        if (entry.state === 'sent') metrics.replySeconds.observe((clock.steady() - entry.sentAt) / 1000);
        if (entry.state === 'sent' && reply.reason === 'replayed') onReplayed(controller, reply.counter ?? null);
        return advance(entry, state, reply.reason);
      }
      // Sent before a restart: the app still wants to know.
      if (owns(controller))
        onProgress({
          commandId: reply.id,
          controller,
          handoverId: null,
          state,
          detail: reply.reason,
          at: isoTime(servicenowNow()),
        });
    },

    event(controller, event) {
      const entry = event.cmd === null ? undefined : followed.get(event.cmd);
      if (!entry || entry.command.controller_id !== controller) return;
      if (event.type === 'door_opened') advance(entry, 'done', null);
      if (event.type === 'open_failed') advance(entry, 'failed', event.data.reason);
    },

    born(controller) {
      for (const { command, state, endsAt } of followed.values()) {
        const leftMs = endsAt - clock.steady();
        if (state !== 'sent' || command.controller_id !== controller || leftMs <= 0) continue;
        try {
          open(command, leftMs);
        } catch (error) {
          log.warn(
            { command_id: command.command_id, controller, problem: messageOf(error) },
            'a command was not sent again',
          );
        }
      }
    },

    doorSeen(controller, bay, door) {
      if (door !== 'open') return;
      for (const entry of followed.values()) {
        if (entry.state === 'unknown' && entry.command.controller_id === controller && entry.command.bay_number === bay)
          advance(entry, 'done', 'the door was seen open');
      }
    },

    handoverOf: (commandId) => followed.get(commandId)?.command.handover_id ?? null,
    open: () => [...followed.values()].filter(({ state }) => !isFinal(state)).length,
    stop() {
      for (const entry of followed.values()) entry.cancel();
    },
  };
}
