import type { Assignment, Bay, Command, Handover, Kind } from '../domain/model';
import { toIso } from '../domain/time';
import { bridges, goesOn, isFetched, isFirstHalf, undoes } from '../domain/visits';
import { workflowStep } from '../domain/workflows';
import { readAssignments } from '../data/assignments';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { readBays } from '../data/lockers';
import { byId, distinct, select } from '../data/records';

/** `Handover` of docs/api.md. */
export interface HandoverAnswer {
  readonly handover_id: string;
  readonly assignment_id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly direction: string;
  readonly bay_number: number | null;
  readonly bay_label: string | null;
  readonly item: { readonly name: string; readonly asset_tag: string; readonly picture: null };
  readonly due_at: string | null;
  readonly state: string;
  readonly exit: string | null;
  /** Whether there is anything to ask for (`next`) when it is committed. */
  readonly then: 'end' | 'next';
  /** The person takes back what they had put in. */
  readonly undoes: boolean;
  /** Number of the ticket that it opened, once there is one. */
  readonly ticket: string | null;
  /** Of the first half of a swap: the door of the second, when it is settled. */
  readonly ahead: Ahead | null;
}
type Ahead = Pick<HandoverAnswer, 'bay_number' | 'bay_label'> & { readonly item: { readonly name: string } };

/**
 * Four queries, however many handovers: their assignments, bays, devices and models; one more each for tickets and for second halves,
 * where there are any.
 * @param known what need not be read
 */
export function renderHandovers(
  handovers: readonly Handover[],
  known: { readonly bays?: readonly Bay[]; readonly assignments?: readonly Assignment[] } = {},
): HandoverAnswer[] {
  const assignments = byId(known.assignments ?? assignmentsOf(handovers));
  const kindOf = ({ assignmentId }: Handover): Kind => assignments.get(assignmentId)?.kind ?? 'loan';
  const halves = secondHalves(handovers.filter((handover) => isFirstHalf(kindOf(handover), handover)));
  const pick = (field: 'bayId' | 'assetId') => distinct([...handovers, ...halves].map((handover) => handover[field]));
  const knownBays = known.bays ?? [];
  const unknown = pick('bayId').filter((id) => !knownBays.some((bay) => bay.id === id));
  const bays = byId([...knownBays, ...readBays([['sys_id', 'IN', unknown]])]);
  const devices = byId(readDevices(pick('assetId')));
  const tickets = ticketsOf(handovers, assignments);
  const aheadOf = (handover: Handover): Ahead | null => {
    const half = halves.find((other) => isSecondHalf(kindOf(handover), handover, other));
    const bay = half && bays.get(half.bayId);
    if (!half || !bay) return null;
    return { bay_number: bay.number, bay_label: bay.label, item: { name: devices.get(half.assetId)?.name ?? '' } };
  };
  return handovers.map((handover) => {
    const assignment = assignments.get(handover.assignmentId);
    const bay = bays.get(handover.bayId);
    const device = devices.get(handover.assetId);
    const kind = kindOf(handover);
    return {
      handover_id: handover.id,
      assignment_id: handover.assignmentId,
      number: handover.number,
      kind,
      direction: handover.direction,
      bay_number: bay?.number ?? null,
      bay_label: bay?.label ?? null,
      item: { name: device?.name ?? '', asset_tag: device?.tag ?? '', picture: null },
      due_at: toIso(assignment?.dueAt ?? null),
      state: handover.state,
      exit: handover.exit === '' ? null : handover.exit,
      then: goesOn(kind, handover) ? 'next' : 'end',
      undoes: undoes(kind, handover) && !isFetched(kind, handover),
      ticket: tickets.get(handover.id) ?? null,
      ahead: aheadOf(handover),
    };
  });
}

/** What is still to be collected in the visits that these begin: one query, none where they begin none. */
function secondHalves(first: readonly Handover[]): Handover[] {
  if (first.length === 0) return [];
  return readHandovers([
    ['assignment', 'IN', distinct(first.map(({ assignmentId }) => assignmentId))],
    ['state', '=', 'planned'],
    ['bay', 'ISNOTEMPTY'],
  ]);
}

function isSecondHalf(kind: Kind, first: Handover, other: Handover): boolean {
  const isLater = other.assignmentId === first.assignmentId && other.step > first.step;
  return isLater && workflowStep(kind, other.step).visit === workflowStep(kind, first.step).visit;
}

/** By handover: the number of the incident that its commit has opened. One query, none where there is no incident. */
function ticketsOf(
  handovers: readonly Handover[],
  assignments: ReadonlyMap<string, Assignment>,
): ReadonlyMap<string, string> {
  const opened = handovers.flatMap((handover) => {
    const assignment = assignments.get(handover.assignmentId);
    const opens = assignment && bridges(assignment.kind, handover.step) && handover.state === 'committed';
    return opens && assignment.incidentId !== '' ? [{ id: handover.id, incidentId: assignment.incidentId }] : [];
  });
  if (opened.length === 0) return new Map();
  const rows = select('incident', ['sys_id', 'number'], [['sys_id', 'IN', opened.map(({ incidentId }) => incidentId)]]);
  const numbers = new Map(rows.map((row) => [row.sys_id, row.number]));
  return new Map(opened.map(({ id, incidentId }) => [id, numbers.get(incidentId) ?? '']));
}

/** The assignments that handovers belong to: one query. */
export function assignmentsOf(handovers: readonly Handover[]): Assignment[] {
  return readAssignments([['sys_id', 'IN', distinct(handovers.map((handover) => handover.assignmentId))]]);
}

/** `Command` of docs/api.md. */
export interface CommandAnswer {
  readonly command_id: string;
  readonly locker_id: string;
  readonly controller_id: string;
  readonly bay_number: number;
  readonly action: 'open';
  readonly expires_at: string | null;
  readonly handover_id: string | null;
}

export function renderCommand(command: Command, controllerId: string, bayNumber: number): CommandAnswer {
  return {
    command_id: command.id,
    locker_id: command.lockerId,
    controller_id: controllerId,
    bay_number: bayNumber,
    action: 'open',
    expires_at: toIso(command.expiresAt),
    handover_id: command.handoverId === '' ? null : command.handoverId,
  };
}
