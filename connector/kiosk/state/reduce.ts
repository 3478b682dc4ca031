import type { KioskRequest, Visit } from '../api/types.ts';
import { languageOf } from '../messages/index.ts';
import { beginGuide, commandMoved, doorMoved, timePassed } from './guide.ts';
import { PIN_LENGTH, type Guide, type Problem, type Screen, type Stamped, type State } from './state.ts';
import { ANSWER_MS, ASK_AGAIN_MS, CONFIRM_MS, leavesAt, warnsAt } from './timing.ts';

export const initialState: State = {
  token: null,
  code: null,
  locker: null,
  service: { servicenow: 'ok', locker: 'online', knowledge_age_s: 0 },
  linked: true,
  doors: {},
  language: 'en',
  session: null,
  screen: { kind: 'starting' },
  request: null,
  now: 0,
  touched_at: 0,
  warned_at: null,
  contrast: false,
  reach: false,
};

/** What people do; everything else that happens does not show that somebody is there. */
const BY_HAND = new Set<Stamped['type']>([
  ...(['touched', 'more_time', 'credential', 'use_code', 'digit', 'delete_digit', 'submit_pin', 'chosen'] as const),
  ...(['ask_exits', 'exit', 'reopen', 'speak', 'contrast', 'reach'] as const),
]);

/** The page's state machine: what was, and what happened, give what is. */
export function reduce(before: State, event: Stamped): State {
  const state = { ...before, now: event.at };
  if (BY_HAND.has(event.type)) Object.assign(state, { touched_at: event.at, warned_at: null });
  return step(state, event);
}

function step(state: State, event: Stamped): State {
  const { screen, session } = state;
  switch (event.type) {
    case 'began':
      if (event.token) return ask({ ...state, token: event.token, code: event.code }, event.id, { route: 'locker' });
      return enrolOrAsk(state, event.code, event.id, null);
    case 'enrolling':
      return ask(state, event.id, { route: 'enrol', body: { code: event.code } });
    case 'enrolled':
      return ask({ ...state, token: event.token }, event.id, { route: 'locker' });
    case 'locker': {
      const { locker } = event;
      const doors = Object.fromEntries(locker.bays.map(({ number, door }) => [number, door]));
      return toIdle({ ...state, locker, doors, service: locker.service, request: null });
    }
    case 'visit':
      return state.request?.id === event.request_id ? visited(state, event.visit) : state;
    case 'extended':
      return session ? { ...state, session: { ...session, expires_at: Date.parse(event.expires_at) } } : state;
    case 'settled':
      return state.request?.id === event.request_id ? { ...state, request: null } : state;
    case 'failed':
      return state.request?.id === event.request_id ? failed(state, event) : state;
    case 'link':
      return { ...state, linked: event.up };
    case 'service':
      return { ...state, service: event.service };
    case 'door': {
      const doors = { ...state.doors, [event.bay_number]: event.door };
      if (screen.kind !== 'guide' || screen.handover.bay_number !== event.bay_number) return { ...state, doors };
      return {
        ...state,
        doors,
        touched_at: event.at,
        warned_at: null,
        screen: doorMoved(screen, event.door, event.at),
      };
    }
    case 'command':
      if (screen.kind !== 'guide' || screen.handover.handover_id !== event.handover_id) return state;
      return { ...state, screen: commandMoved(screen, event.state, event.at) };
    case 'handover': {
      const shown = screen.kind === 'guide' || screen.kind === 'receipt' ? screen.handover : null;
      if (shown?.handover_id !== event.handover.handover_id) return state;
      const ended = ['verified', 'committed', 'exited'].includes(event.handover.state);
      if (!ended) return state;
      return show(state, { kind: 'receipt', handover: event.handover, confirmed: true });
    }
    case 'tick':
      return timePassedFor(state, event);
    case 'touched':
      return state;
    case 'more_time':
      return session ? ask(state, event.id, { route: 'extend', body: { session_id: session.id } }) : state;
    case 'credential':
      if (!takesCredentials(state)) return state;
      return ask(state, event.id, {
        route: 'tap',
        body: { request_id: event.id, kind: event.kind, value: event.value },
      });
    case 'use_code':
      return { ...state, screen: { kind: 'pin', digits: '' } };
    case 'digit': {
      if (screen.kind !== 'pin' || screen.digits.length === PIN_LENGTH) return state;
      const digits = screen.digits + event.digit;
      const next: State = { ...state, screen: { kind: 'pin', digits } };
      return event.submit ? submitPin(next, digits, event.id) : next;
    }
    case 'delete_digit':
      if (screen.kind !== 'pin') return state;
      return { ...state, screen: { kind: 'pin', digits: screen.digits.slice(0, -1) } };
    case 'submit_pin':
      return screen.kind === 'pin' ? submitPin(state, screen.digits, event.id) : state;
    case 'chosen':
      if (!session || state.request) return state;
      return ask(state, event.id, {
        route: 'choose',
        body: { request_id: event.id, session_id: session.id, choice_id: event.choice_id },
      });
    case 'ask_exits':
      return screen.kind === 'guide' ? { ...state, screen: { ...screen, asking: event.asking } } : state;
    case 'exit':
      if (screen.kind !== 'guide' || !session || state.request) return state;
      return ask(state, event.id, {
        route: 'cancel',
        body: {
          ...{ request_id: event.id, session_id: session.id },
          ...{ handover_id: screen.handover.handover_id, exit: event.exit },
        },
      });
    case 'reopen':
      if ((screen.kind !== 'guide' && screen.kind !== 'receipt') || !session || state.request) return state;
      return ask(state, event.id, {
        route: 'reopen',
        body: { request_id: event.id, session_id: session.id, handover_id: screen.handover.handover_id },
      });
    case 'finish':
      return finish(state, event.id);
    case 'speak':
      return { ...state, language: event.language };
    case 'contrast':
      return { ...state, contrast: !state.contrast };
    case 'reach':
      return { ...state, reach: !state.reach };
  }
}

function ask(state: State, id: string, request: KioskRequest): State {
  return { ...state, request: { id, ...request } };
}

function show(state: State, screen: Screen): State {
  return { ...state, screen, request: null, touched_at: state.now, warned_at: null };
}

/** A badge counts wherever nobody else is in the middle of something. */
function takesCredentials({ screen, request }: State): boolean {
  const busy = screen.kind === 'guide' || screen.kind === 'enrol' || screen.kind === 'starting';
  return !busy && (request === null || request.route === 'end' || request.route === 'extend');
}

function submitPin(state: State, digits: string, id: string): State {
  if (digits.length < PIN_LENGTH || state.request) return state;
  return ask(state, id, { route: 'tap', body: { request_id: id, kind: 'pin', value: digits } });
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
      return show(known, beginGuide(handover, state.doors[handover.bay_number], state.now, previous));
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

function failed(state: State, { problem, status, id }: Stamped & { type: 'failed' }): State {
  const { request } = state;
  if (status === 401) return enrolOrAsk({ ...state, token: null, code: null }, state.code, id, problem);
  // The page starts before the connector does, sometimes: it asks again in a moment.
  if (request?.route === 'locker') return show(state, { kind: 'starting' });
  if (request?.route === 'enrol') return { ...state, request: null, screen: { kind: 'enrol', problem } };
  // Without its time the session ends soon enough by itself, and ending it is a courtesy.
  if (request?.route === 'extend' || request?.route === 'end') return { ...state, request: null };
  return show(state, { kind: 'problem', problem });
}

/** A kiosk that is not known is enrolled by the code it came with, or by one that somebody types. */
function enrolOrAsk(state: State, code: string | null, id: string, problem: Problem | null): State {
  if (code) return ask(state, id, { route: 'enrol', body: { code } });
  return show(state, { kind: 'enrol', problem });
}

function timePassedFor(state: State, event: Stamped): State {
  const { screen, now, warned_at, token, request, touched_at } = state;
  if (screen.kind === 'starting' && token && !request && now - touched_at >= ASK_AGAIN_MS) {
    return ask(state, event.id, { route: 'locker' });
  }
  if (screen.kind === 'guide') {
    const guide = timePassed(screen, now);
    if (guide !== screen) return { ...state, screen: guide };
    if (guide.step === 'closed' && now - guide.since >= CONFIRM_MS && !state.request) return receiptFor(state, guide);
  }
  if (warned_at !== null) return now - warned_at >= ANSWER_MS ? finish(state, event.id) : state;
  const leaves = leavesAt(state);
  if (leaves !== null && now >= leaves) return finish(state, event.id);
  const warns = warnsAt(state);
  return warns !== null && now >= warns ? { ...state, warned_at: now } : state;
}

/** The door is closed and the locker has it on record, but ServiceNow has not confirmed yet. */
function receiptFor(state: State, { handover }: Guide): State {
  return show(state, { kind: 'receipt', handover, confirmed: false });
}

function finish(state: State, id: string): State {
  const idle = toIdle(state);
  return state.session ? ask(idle, id, { route: 'end', body: { session_id: state.session.id } }) : idle;
}

/** The first screen, as the next person expects it: the locker's language, and nobody else's settings. */
function toIdle(state: State): State {
  const language = languageOf(state.locker?.language, 'en');
  const fresh = { language, session: null, contrast: false, reach: false };
  return show({ ...state, ...fresh }, { kind: 'idle' });
}
