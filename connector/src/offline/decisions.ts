/**
 * What was decided here while ServiceNow was away: written down before a door opens, in its place among the events of the
 * locker, so that ServiceNow learns of it in order, once, and by the way that all events go. Until it has, the rest of the
 * connector asks here what has changed since ServiceNow last spoke of the locker.
 */
import { randomBytes } from 'node:crypto';
import type { EventMessage } from '../../contract/index.ts';
import { isoTime } from '../clock.ts';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Grant, HandIn, Locker } from '../servicenow/answers.ts';
import type { SpoolEvent } from '../store/spool.ts';
import { isDone } from './grants.ts';

export type Exit = 'empty' | 'wrong_item' | 'does_not_fit' | 'not_done' | 'door_stuck' | 'cancelled';
export type Outcome = 'under_way' | 'done' | 'not_done' | Exit;

/** After these the person may still come back to it: nothing was done. */
export const NOTHING_DONE: readonly Outcome[] = ['not_done', 'cancelled'];

/** A handover that is opened here: one that was granted, or one that begins with what somebody hands in. */
export interface Doing extends Grant {
  readonly handIn: HandedIn | null;
}

/** What somebody hands in, as ServiceNow is told. */
export interface HandedIn extends Pick<HandIn, 'kind' | 'asset_id'> {
  /** `''`: they were not asked. */
  readonly symptom: string;
}

/** The latest that was decided of a handover. */
export interface Decided {
  readonly handoverId: string;
  readonly controller: string;
  /** Of its latest opening. */
  readonly commandId: string;
  readonly bay: number;
  readonly direction: Grant['direction'];
  readonly outcome: Outcome;
  readonly handIn: HandedIn | null;
  /** Null: it was decided before the connector was started. */
  readonly doing: Doing | null;
}

export interface Decisions {
  /** @returns the command that opens the door. @throws ConnectorError `offline_not_recorded`: nothing may be opened then */
  open(locker: Locker, doing: Doing, bay: number, who: Who): Promise<string>;
  /** The person has said how it ended. @throws ConnectorError `offline_not_recorded`, `session_unknown` where nothing was opened */
  end(locker: Locker, doing: Doing, exit: Exit, who: Who): Promise<void>;
  readonly of: (handoverId: string) => Decided | null;
  /** The latest of a device that was handed in. */
  readonly ofAsset: (controller: string, assetId: string) => Decided | null;
  /** Whether a command opens a door for what was decided here. */
  readonly made: (commandId: string | null) => boolean;
  /** At a locker, since ServiceNow last spoke of it. */
  readonly at: (controller: string) => Decided[];
  /** An event came in. @returns the handover that it has ended; null for all others */
  closed(controller: string, event: EventMessage): Decided | null;
  /** ServiceNow has answered for these events for good. */
  settled(eventIds: readonly string[]): void;
  /** How often something was decided at a locker: an answer that was asked for before the latest says nothing of it. */
  readonly count: (controller: string) => number;
  /** Whether ServiceNow still has to learn what was decided at a locker. */
  readonly waits: (controller: string) => boolean;
  /** Whether ServiceNow knows of a command: it learns of those made here with their decision. */
  readonly knows: (commandId: string) => boolean;
  /** ServiceNow has told anew how a locker stands. */
  forget(controller: string): void;
}

export interface Who {
  readonly personId: string;
  readonly method: 'badge' | 'pin';
  readonly knownAt: number;
}

interface Waiting {
  readonly controller: string;
  readonly commandId: string | null;
}

/** What becomes of a handover that a door was opened for is said again by nobody: it counts as done until ServiceNow has spoken. */
const AFTER_RESTART: Outcome = 'done';

export function createDecisions(parts: {
  record: (event: SpoolEvent) => Promise<void>;
  /** Those that ServiceNow did not know when the connector stopped. */
  undelivered: readonly SpoolEvent[];
  /** Of a handover that was granted before the connector stopped. */
  directionOf: (handoverId: string) => Grant['direction'];
  /** In milliseconds since 1970: what is decided is dated as if ServiceNow had decided it. */
  servicenowNow: () => number;
  log: Logger;
}): Decisions {
  const { record, undelivered, directionOf, servicenowNow, log } = parts;
  const waiting = new Map<string, Waiting>();
  const decided = new Map<string, Decided>();
  const counts = new Map<string, number>();
  for (const row of undelivered) restore(row);

  function restore({ id, controller, body }: SpoolEvent): void {
    const { command_id: commandId, bay_number: bay, data } = JSON.parse(body) as Body;
    waiting.set(id, { controller, commandId });
    const { handover_id: handoverId, exit, hand_in: handIn = null } = data;
    const outcome = exit ?? AFTER_RESTART;
    const direction = directionOf(handoverId);
    remember({ handoverId, controller, commandId: commandId ?? '', bay, direction, outcome, handIn, doing: null });
  }

  const countOf = (controller: string) => counts.get(controller) ?? 0;

  /** As the latest of all. */
  function remember(one: Decided): void {
    decided.delete(one.handoverId);
    decided.set(one.handoverId, one);
  }

  async function write(locker: Locker, body: Omit<Body, keyof Envelope>): Promise<void> {
    const id = randomBytes(16).toString('hex');
    const envelope = { event_id: id, controller_id: locker.controller_id, boot: '', sequence: null };
    const event = { ...envelope, ...body, at: isoTime(servicenowNow()) };
    waiting.set(id, { controller: locker.controller_id, commandId: body.command_id });
    counts.set(locker.controller_id, countOf(locker.controller_id) + 1);
    try {
      await record({ id, controller: locker.controller_id, place: null, body: JSON.stringify(event) });
    } catch (error) {
      waiting.delete(id);
      log.error({ problem: messageOf(error) }, 'what was decided without ServiceNow cannot be recorded: refused');
      throw new ConnectorError('offline_not_recorded');
    }
  }

  return {
    async open(locker, doing, bay, { personId, method, knownAt }) {
      const commandId = randomBytes(16).toString('hex');
      const { handover_id: handoverId, direction, handIn } = doing;
      // Before it is written: nobody else is given the bay meanwhile.
      const before = decided.get(handoverId);
      remember({
        ...{ handoverId, controller: locker.controller_id, commandId, bay, direction, outcome: 'under_way' },
        ...{ handIn, doing },
      });
      const data = { ...about(doing, personId), method, known_at: isoTime(knownAt) };
      try {
        await write(locker, { type: 'opened_alone', bay_number: bay, command_id: commandId, data });
      } catch (error) {
        if (before) remember(before);
        else decided.delete(handoverId);
        throw error;
      }
      return commandId;
    },

    async end(locker, doing, exit, { personId }) {
      const opened = decided.get(doing.handover_id);
      // Nothing was opened, so nothing can have gone wrong.
      if (!opened) throw new ConnectorError('session_unknown');
      const data = { ...about(doing, personId), exit };
      await write(locker, { type: 'ended_alone', bay_number: opened.bay, command_id: null, data });
      remember({ ...opened, outcome: exit });
    },

    of: (handoverId) => decided.get(handoverId) ?? null,
    ofAsset: (controller, assetId) =>
      [...decided.values()].findLast((one) => one.controller === controller && one.handIn?.asset_id === assetId) ??
      null,
    made: (commandId) => commandId !== null && [...decided.values()].some((one) => one.commandId === commandId),
    at: (controller) => [...decided.values()].filter((one) => one.controller === controller),

    closed(controller, event) {
      if (event.type !== 'door_closed' || event.cmd === null || decided.size === 0) return null;
      const opened = [...decided.values()].find((one) => one.commandId === event.cmd && one.controller === controller);
      if (opened?.outcome !== 'under_way') return null;
      const outcome = isDone(opened.direction, event.data.presence) ? 'done' : 'not_done';
      const ended: Decided = { ...opened, outcome };
      remember(ended);
      return ended;
    },

    settled(eventIds) {
      if (waiting.size > 0) for (const id of eventIds) waiting.delete(id);
    },
    count: countOf,
    waits: (controller) => [...waiting.values()].some((one) => one.controller === controller),
    knows: (commandId) => ![...waiting.values()].some((one) => one.commandId === commandId),
    forget(controller) {
      for (const [handoverId, one] of decided) if (one.controller === controller) decided.delete(handoverId);
    },
  };
}

const about = ({ handover_id, handIn }: Doing, person_id: string) => ({
  ...{ handover_id, person_id },
  ...(handIn ? { hand_in: handIn } : {}),
});

interface Envelope {
  readonly event_id: string;
  readonly controller_id: string;
  readonly boot: '';
  /** None: it is no event of the controller. */
  readonly sequence: null;
  readonly at: string;
}

/** As the app takes it (docs/api.md). */
interface Body extends Envelope {
  readonly type: 'opened_alone' | 'ended_alone';
  readonly bay_number: number;
  readonly command_id: string | null;
  readonly data: {
    readonly handover_id: string;
    readonly person_id: string;
    readonly method?: 'badge' | 'pin';
    readonly known_at?: string;
    readonly exit?: Exit;
    readonly hand_in?: HandedIn;
  };
}
