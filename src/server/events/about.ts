import { isDecision, type Decision, type LockerEvent } from '../domain/decisions';
import type { Command, Decider, Handover, Method } from '../domain/model';
import { readHandover } from '../data/handovers';
import type { Known } from '../data/people';
import { nextHandoverId } from '../effects/plan';

/** Whom and what an event is about: it stands in the trail, and its effects go by it. */
export interface About {
  readonly command: Command | null;
  readonly commandId: string;
  readonly handover: Handover | null;
  readonly person: Known | null;
  readonly personId: string;
  readonly method: Method;
  readonly decided: Decider;
}

/** What is known of commands, by id, with what the decisions of a batch have made. */
export interface Behind {
  readonly commands: Map<string, Command>;
  /** Handovers behind the commands. */
  readonly handovers: Map<string, Handover>;
  readonly people: ReadonlyMap<string, Known>;
}

/** @param recordedFor the handover that an event was recorded with before; undefined: it is new */
export function aboutOf(event: LockerEvent, behind: Behind, recordedFor: string | undefined): About {
  const command = behind.commands.get(event.command_id ?? '') ?? null;
  if (isDecision(event)) {
    const person = behind.people.get(event.data.person_id) ?? null;
    return {
      command,
      commandId: event.command_id ?? '',
      handover: recordedFor === undefined ? meantBy(event) : readHandover(recordedFor),
      person,
      personId: person?.id ?? '',
      method: event.type === 'opened_alone' ? event.data.method : 'none',
      decided: 'connector',
    };
  }
  const handover = behind.handovers.get(command?.handoverId ?? '') ?? null;
  const personId = handover?.personId ?? '';
  return {
    command,
    commandId: command?.id ?? '',
    handover,
    person: null,
    personId,
    method: 'none',
    decided: 'servicenow',
  };
}

/** Somebody who opens and closes a door again and again while ServiceNow is away. */
const MOST_ATTEMPTS = 50;

/**
 * The handover that the connector knew, or what has taken its place since: a connector does not hear of fresh attempts
 * while it is alone. Ended is one that had been begun. Asked once, when the event is new; from then on the trail says it.
 */
function meantBy({ type, data }: Decision): Handover | null {
  let meant = readHandover(data.handover_id);
  for (let attempt = 0; attempt < MOST_ATTEMPTS && meant !== null && meant.exit !== ''; attempt += 1) {
    const next = readHandover(nextHandoverId(meant.id));
    if (!next || (type === 'ended_alone' && next.state === 'planned')) break;
    meant = next;
  }
  return meant;
}
