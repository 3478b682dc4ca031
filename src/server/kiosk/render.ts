import type { Assignment, Bay, Command, Handover, Kind } from '../domain/model';
import { toIso } from '../domain/time';
import { goesOn, undoes } from '../domain/visits';
import { readAssignments } from '../data/assignments';
import { readDevices } from '../data/devices';
import { readBays } from '../data/lockers';
import { byId, distinct } from '../data/records';

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
}

/**
 * Four queries, however many handovers: their assignments, bays, devices and models.
 * @param known what need not be read
 */
export function renderHandovers(
  handovers: readonly Handover[],
  known: { readonly bays?: readonly Bay[]; readonly assignments?: readonly Assignment[] } = {},
): HandoverAnswer[] {
  const pick = (field: 'bayId' | 'assetId') => distinct(handovers.map((handover) => handover[field]));
  const assignments = byId(known.assignments ?? assignmentsOf(handovers));
  const knownBays = known.bays ?? [];
  const unknown = pick('bayId').filter((id) => !knownBays.some((bay) => bay.id === id));
  const bays = byId([...knownBays, ...readBays([['sys_id', 'IN', unknown]])]);
  const devices = byId(readDevices(pick('assetId')));
  return handovers.map((handover) => {
    const assignment = assignments.get(handover.assignmentId);
    const bay = bays.get(handover.bayId);
    const device = devices.get(handover.assetId);
    const kind = assignment?.kind ?? 'loan';
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
      undoes: undoes(kind, handover),
    };
  });
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
