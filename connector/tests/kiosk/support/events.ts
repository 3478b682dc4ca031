import type { Handover, Locker, View, Visit } from '../../../kiosk/api/types.ts';
import { initialState, reduce } from '../../../kiosk/state/reduce.ts';
import type { KioskEvent, State } from '../../../kiosk/state/state.ts';

export const LOCKER: Locker = {
  ...{ locker_id: 'l', name: 'Lobby', site: 'Berlin', language: 'de', time_zone: 'Europe/Berlin' },
  bays: [
    { number: 1, label: 'A1', grid: { row: 1, column: 1, rows: 1, columns: 1 }, state: 'in_service', door: 'closed' },
  ],
  service: { served: true, servicenow: 'ok', alone: null, locker: 'online', knowledge_age_s: 0 },
  addresses: [],
};
export const HANDOVER: Handover = {
  ...{ handover_id: 'h', kind: 'loan', direction: 'collect', bay_number: 1, bay_label: 'A1' },
  ...{ item: { name: 'Laptop', asset_tag: 'P1' }, due_at: null, state: 'authorised', exit: null },
  ...{ then: 'end', undoes: false },
};
export const VISIT: Visit = {
  session: { session_id: 's', expires_at: new Date(90_000).toISOString() },
  person: { name: 'Ada', language: 'fr', role: 'employee' },
  view: { kind: 'open', handover: HANDOVER },
};

/** The state after events, one a second; each has the id `r1`, `r2`, … */
export function after(events: KioskEvent[], from: State = initialState): State {
  return events.reduce(
    (state, event, index) => reduce(state, { ...event, at: (index + 1) * 1000, id: `r${index + 1}` }),
    from,
  );
}
export const badge: KioskEvent = { type: 'read', text: '1234' };
export const atIdle = after([
  { type: 'began', token: 't', code: null, language: null },
  { type: 'locker', locker: LOCKER },
]);
export const atDoor = after([badge, { type: 'visit', visit: VISIT, request_id: 'r1' }], atIdle);

/** The connector answers the request under way with this view. */
export const answer = (state: State, view: View, role: 'employee' | 'agent' = 'employee'): State =>
  after(
    [
      {
        type: 'visit',
        visit: { ...VISIT, person: { ...VISIT.person, role }, view },
        request_id: state.request?.id ?? '',
      },
    ],
    state,
  );
/** The connector refuses the request under way. */
export const refuse = (state: State, code: string, retry_after_s: number | null = null, at = 1000): State =>
  reduce(state, {
    ...{ type: 'failed', request_id: state.request?.id ?? '', problem: { code, retry_after_s }, status: 409 },
    ...{ at, id: `refused ${at}` },
  });
export const tick = (state: State, at: number): State => reduce(state, { type: 'tick', at, id: `tick ${at}` });
