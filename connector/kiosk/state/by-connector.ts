import type { Handover, Locker } from '../api/types.ts';
import { commandMoved, doorMoved } from './guide.ts';
import { ask, askNext, enrolOrAsk, show, toIdle } from './moves.ts';
import { notConfirmed, showCode } from './phone.ts';
import { refusedScan } from './scanning.ts';
import type { ConnectorEvent, Guide, Problem, Screen, Stamp, State } from './state.ts';
import { askAgainAt, isPassing } from './timing.ts';
import { showReceipt, visited } from './visited.ts';

/** What follows from what the connector says: answers to requests, and what it tells by itself. */
export function byConnector(state: State, event: ConnectorEvent & Stamp): State {
  const { screen, session } = state;
  switch (event.type) {
    case 'enrolled':
      return ask({ ...state, token: event.token }, event.id, { route: 'locker' });
    case 'locker':
      return toIdle(knowing(state, event.locker));
    case 'moved':
      return moved(knowing(state, event.locker));
    case 'visit':
      return state.request?.id === event.request_id ? visited(state, event.visit) : state;
    case 'sign_in':
      return state.request?.id === event.request_id ? showCode(state, event.sign_in, event.id) : state;
    case 'extended':
      return session ? { ...state, session: { ...session, expires_at: Date.parse(event.expires_at) } } : state;
    case 'settled':
      return state.request?.id === event.request_id ? { ...state, request: null } : state;
    case 'failed':
      return state.request?.id === event.request_id ? failed(state, event) : state;
    case 'revoked':
      return revoked(state, event.id);
    case 'link':
      return { ...state, linked: event.up };
    case 'service':
      return { ...state, service: event.service };
    case 'door': {
      const moved = { ...state, doors: { ...state.doors, [event.bay_number]: event.door } };
      if (screen.kind !== 'guide' || screen.handover.bay_number !== event.bay_number) return moved;
      return { ...moved, touched_at: event.at, warned_at: null, screen: doorMoved(screen, event.door, event.at) };
    }
    case 'command':
      if (state.request) return { ...state, early: { handover_id: event.handover_id, state: event.state } };
      if (screen.kind !== 'guide' || screen.handover.handover_id !== event.handover_id) return state;
      return { ...state, screen: commandMoved(screen, event.state, event.at) };
    case 'handover':
      return decided(state, event.handover, event.id);
    default:
      // News of a kind that only a newer page understands.
      return state;
  }
}

/** ServiceNow has decided on a handover: the visit goes on by itself, or there is a receipt. */
function decided(state: State, handover: Handover, id: string): State {
  const { screen, request } = state;
  if (screen.kind !== 'guide' && screen.kind !== 'receipt') return state;
  // What the person has asked for is about this very end: its answer says what comes next, another door perhaps.
  if (request?.route === 'cancel' || request?.route === 'reopen') return state;
  const isDecided = ['verified', 'committed', 'exited'].includes(handover.state);
  if (!isDecided || screen.handover.handover_id !== handover.handover_id) return state;
  if (screen.kind === 'guide' && handover.then === 'next') {
    return screen.next ? state : askNext(state, { ...screen, step: 'closed' }, handover, id);
  }
  return showReceipt(state, handover);
}

function knowing(state: State, locker: Locker): State {
  const doors = Object.fromEntries(locker.bays.map(({ number, door }) => [number, door]));
  return { ...state, locker, doors, service: locker.service };
}

/** Screens that a visit may keep: a door that was opened ends as it is closed, and how a visit ended may be read. */
const STAYING: readonly Screen['kind'][] = ['guide', 'receipt', 'nothing', 'problem'];

/** What was asked of the connector before is lost: the visit ends, unless a door is open by now, and the next badge begins anew. */
function moved(state: State): State {
  const { screen, session } = state;
  if (!session) return screen.kind === 'starting' ? toIdle(state) : state;
  if (STAYING.includes(screen.kind)) return state;
  return show(state, { kind: 'problem', problem: { code: 'unreachable', retry_after_s: null }, at_door: null });
}

function revoked(state: State, id: string): State {
  const problem = { code: 'kiosk_unknown', retry_after_s: null };
  return enrolOrAsk({ ...state, token: null, code: null, session: null }, state.code, id, problem);
}

function failed(state: State, { problem, status, id }: ConnectorEvent & Stamp & { type: 'failed' }): State {
  const { request, screen } = state;
  if (status === 401) return revoked(state, id);
  switch (request?.route) {
    case 'locker':
      // The page starts before the connector does, sometimes, or without it: it asks again in a moment.
      return show(state, { kind: 'starting', unreachable: true });
    case 'enrol':
      return show(state, { kind: 'enrol', problem });
    case 'extend':
    case 'end':
      // Without its time the session ends soon enough by itself, and ending it is a courtesy.
      return { ...state, request: null };
    case 'next':
      return screen.kind === 'guide'
        ? nextFailed(state, screen, problem)
        : show(state, { kind: 'problem', problem, at_door: null });
    case 'signin/poll':
      return screen.kind === 'phone' ? notConfirmed(state, screen, problem, id) : { ...state, request: null };
    case 'scan':
      return refusedScan(state, request.body.asset_tag, problem);
    case 'cancel':
    case 'reopen':
      return show(state, { kind: 'problem', problem, at_door: openDoor(state, problem) });
    default:
      return show(state, { kind: 'problem', problem, at_door: null });
  }
}

/** Where the person stands who did not get through with what is wrong: they can go back and say it again. */
function openDoor({ screen }: State, { code }: Problem): Guide | null {
  return screen.kind === 'guide' && screen.step === 'open' && isPassing(code) ? screen : null;
}

/** Asked again while there is hope that it will be answered; afterwards the person decides. */
function nextFailed(state: State, guide: Guide, problem: Problem): State {
  const again_at = askAgainAt(guide, problem, state.now);
  if (again_at === null) return show(state, { kind: 'problem', problem, at_door: { ...guide, next: null } });
  return { ...state, request: null, screen: { ...guide, next: { since: guide.next?.since ?? state.now, again_at } } };
}
