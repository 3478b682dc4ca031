/** What a kiosk is shown of a visit that is decided here: the shapes of docs/api.md, made of what ServiceNow has granted. */
import type { Decided } from './decisions.ts';
import type { Command, Grant, Handover, Locker, Visit } from '../servicenow/answers.ts';

type State = 'planned' | 'authorised' | 'committed' | 'exited';

export function renderHandover(
  grant: Grant,
  { bays }: Locker,
  { bay, state, exit = null }: { bay: number | null; state: State; exit?: string | null },
): Handover {
  return {
    handover_id: grant.handover_id,
    assignment_id: grant.assignment_id,
    number: grant.number,
    kind: grant.kind,
    direction: grant.direction,
    bay_number: bay,
    bay_label: bays.find(({ number }) => number === bay)?.label ?? null,
    item: { ...grant.item, picture: null },
    due_at: grant.direction === 'collect' ? grant.due_at : null,
    state,
    exit,
    // What would come next of the same visit is ServiceNow's to decide.
    then: 'end',
    undoes: false,
    ticket: null,
    ahead: null,
  };
}

/** Of a handover whose door has closed: what the door says; null when nothing is known of it any more. */
export function endedView(locker: Locker, { doing, bay, outcome }: Decided): Handover | null {
  if (!doing) return null;
  const isDone = outcome === 'done';
  return renderHandover(doing, locker, {
    bay,
    state: isDone ? 'committed' : 'exited',
    exit: isDone ? null : outcome,
  });
}

export const renderChoice = ({ handover_id, direction, item, due_at }: Grant) => ({
  ...choice(direction === 'collect' ? 'collect' : 'return', handover_id, item),
  until: due_at,
});

/** @param item what it is about; null: nothing, or several */
export const choice = (kind: string, choice_id: string, item: Grant['item'] | null) => ({
  ...{ choice_id, kind, title: item?.name ?? '', detail: null, item, until: null },
});

export function renderVisit(
  session: { sessionId: string; expiresAt: string },
  person: Grant['person'],
  view: Visit['view'],
): Visit {
  return {
    session: { session_id: session.sessionId, expires_at: session.expiresAt },
    person: { name: person.name, language: person.language, role: 'employee' },
    view,
  };
}

export const renderCommand = (
  { locker_id, controller_id }: Locker,
  { commandId, bay, expiresAt, handoverId }: { commandId: string; bay: number; expiresAt: string; handoverId: string },
): Command => ({
  ...{ command_id: commandId, locker_id, controller_id, bay_number: bay, action: 'open' as const },
  ...{ expires_at: expiresAt, handover_id: handoverId },
});
