import { isDecision, type Decision, type LockerEvent } from '../domain/decisions';
import type { Bay, Command, Decider, Handover, Method } from '../domain/model';
import { readCommand, readHandover } from '../data/handovers';
import type { Known } from '../data/people';
import { nextHandoverId } from '../effects/plan';
import { assignmentIdOf, begunBefore, type HandedInAlone } from './handIns';

/** Whom and what an event is about: it stands in the trail, and its effects go by it. */
export interface About {
  readonly command: Command | null;
  readonly commandId: string;
  readonly handover: Handover | null;
  /** What began alone with this, whether it is in the records already or not; null: nothing did. */
  readonly handIn: HandedInAlone | null;
  /** As the trail has it. */
  readonly subject: Subject;
  readonly person: Known | null;
  readonly personId: string;
  readonly method: Method;
  readonly decided: Decider;
}

/** Ids of records; `''`: none. */
export interface Subject {
  readonly handoverId: string;
  readonly assignmentId: string;
  readonly assetId: string;
}

/** What is known of commands, by id, with what the decisions of a batch have made. */
export interface Behind {
  readonly commands: Map<string, Command>;
  /** Handovers behind the commands. */
  readonly handovers: Map<string, Handover>;
  readonly people: ReadonlyMap<string, Known>;
}

/**
 * @param bay that it happened at
 * @param recordedFor the handover that an event was recorded with before; undefined: it is new
 */
export function aboutOf(event: LockerEvent, behind: Behind, bay: Bay | null, recordedFor: string | undefined): About {
  const command = behind.commands.get(event.command_id ?? '') ?? null;
  if (isDecision(event)) {
    const person = behind.people.get(event.data.person_id) ?? null;
    const handIn = handInOf(event);
    const handover = recordedFor === undefined ? meantBy(event, handIn, bay) : readHandover(recordedFor);
    return {
      command,
      commandId: event.command_id ?? '',
      handover,
      handIn,
      subject: handIn && !handover && event.type === 'opened_alone' ? beginsWith(handIn) : subjectOf(handover, bay),
      person,
      personId: person?.id ?? '',
      method: event.type === 'opened_alone' ? event.data.method : 'none',
      decided: 'connector',
    };
  }
  const handover = behind.handovers.get(command?.handoverId ?? '') ?? null;
  return {
    command,
    // Also one that nobody here knows of yet: a connector that was cut off may have given it, and tell of it later.
    commandId: event.command_id ?? '',
    handover,
    handIn: null,
    subject: subjectOf(handover, bay),
    person: null,
    personId: handover?.personId ?? '',
    method: 'none',
    decided: 'servicenow',
  };
}

/**
 * What an event is about once it is in the trail. The decision that has made its command may have come meanwhile, from another
 * connector: it has looked into the trail after it had made the command, so that one of the two finds the other.
 */
export function aboutNow(about: About, event: LockerEvent, behind: Behind, bay: Bay | null): About {
  if (about.command || event.command_id === null || isDecision(event)) return about;
  const command = readCommand(event.command_id);
  if (!command) return about;
  const handover = readHandover(command.handoverId);
  behind.commands.set(command.id, command);
  if (handover) behind.handovers.set(handover.id, handover);
  return aboutOf(event, behind, bay, undefined);
}

function handInOf({ data }: Decision): HandedInAlone | null {
  const { handover_id: handoverId, person_id: personId, hand_in: what } = data;
  return what ? { handoverId, personId, what } : null;
}

function subjectOf(handover: Handover | null, bay: Bay | null): Subject {
  return {
    handoverId: handover?.id ?? '',
    assignmentId: handover?.assignmentId ?? '',
    assetId: handover?.assetId ?? bay?.assetId ?? '',
  };
}

/** The ids are known before the records are made, so that the trail can come first. */
function beginsWith({ handoverId, what }: HandedInAlone): Subject {
  return { handoverId, assignmentId: assignmentIdOf(handoverId), assetId: what.asset_id };
}

/** Somebody who opens and closes a door again and again while ServiceNow is away. */
const MOST_ATTEMPTS = 50;

/**
 * The handover that the connector knew, or what has taken its place since: a connector does not hear of fresh attempts
 * while it is alone. Ended is one that had been begun. Asked once, when the event is new; from then on the trail says it.
 */
function meantBy({ type, data }: Decision, handIn: HandedInAlone | null, bay: Bay | null): Handover | null {
  let meant = readHandover(data.handover_id) ?? (handIn && begunBefore(handIn, bay));
  for (let attempt = 0; attempt < MOST_ATTEMPTS && meant !== null && meant.exit !== ''; attempt += 1) {
    const next = readHandover(nextHandoverId(meant.id));
    if (!next || (type === 'ended_alone' && next.state === 'planned')) break;
    meant = next;
  }
  return meant;
}
