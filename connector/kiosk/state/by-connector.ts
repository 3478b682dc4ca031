import type { Visit } from '../api/types.ts';
import { languageOf } from '../messages/index.ts';
import { beginGuide, commandMoved, doorMoved } from './guide.ts';
import { ask, enrolOrAsk, show, toIdle } from './moves.ts';
import type { ConnectorEvent, Stamp, State } from './state.ts';

/** What follows from what the connector says: answers to requests, and what it tells by itself. */
export function byConnector(state: State, event: ConnectorEvent & Stamp): State {
  const { screen, session } = state;
  switch (event.type) {
    case 'enrolled':
      return ask({ ...state, token: event.token }, event.id, { route: 'locker' });
    case 'locker': {
      const { locker } = event;
      const doors = Object.fromEntries(locker.bays.map(({ number, door }) => [number, door]));
      return toIdle({ ...state, locker, doors, service: locker.service });
    }
    case 'visit':
      return state.request?.id === event.request_id ? visited(state, event.visit) : state;
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
    case 'handover': {
      const shown = screen.kind === 'guide' || screen.kind === 'receipt' ? screen.handover : null;
      const decided = ['verified', 'committed', 'exited'].includes(event.handover.state);
      if (!decided || shown?.handover_id !== event.handover.handover_id) return state;
      return show(state, { kind: 'receipt', handover: event.handover, confirmed: true });
    }
  }
}

function visited(state: State, { session, person, view }: Visit): State {
  const known: State = {
    ...state,
    session: { id: session.session_id, name: person.name, expires_at: Date.parse(session.expires_at) },
    // The person's own language at the tap; what they choose by hand afterwards stays.
    language: state.session?.id === session.session_id ? state.language : languageOf(person.language, state.language),
  };
  switch (view.kind) {
    case 'open': {
      const { handover } = view;
      const previous = state.screen.kind === 'guide' ? state.screen.handover : null;
      const guide = beginGuide(handover, state.doors[handover.bay_number], state.now, previous);
      const { early } = state;
      const said = early?.handover_id === handover.handover_id ? early.state : null;
      return show(known, said ? commandMoved(guide, said, state.now) : guide);
    }
    case 'choose':
      return show(known, { kind: 'choose', choices: view.choices, after: null });
    case 'nothing':
      return show(known, view);
    case 'done':
      if (view.choices.length > 0) return show(known, { kind: 'choose', choices: view.choices, after: view.handover });
      return show(known, { kind: 'receipt', handover: view.handover, confirmed: true });
  }
}

function revoked(state: State, id: string): State {
  const problem = { code: 'kiosk_unknown', retry_after_s: null };
  return enrolOrAsk({ ...state, token: null, code: null, session: null }, state.code, id, problem);
}

function failed(state: State, { problem, status, id }: ConnectorEvent & Stamp & { type: 'failed' }): State {
  const { request } = state;
  if (status === 401) return revoked(state, id);
  // The page starts before the connector does, sometimes: it asks again in a moment.
  if (request?.route === 'locker') return show(state, { kind: 'starting' });
  if (request?.route === 'enrol') return show(state, { kind: 'enrol', problem });
  // Without its time the session ends soon enough by itself, and ending it is a courtesy.
  if (request?.route === 'extend' || request?.route === 'end') return { ...state, request: null };
  return show(state, { kind: 'problem', problem });
}
