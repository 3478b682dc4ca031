import type { Choice } from '../api/types.ts';
import { doorMoved } from './guide.ts';
import { ask, askNext, finish, show } from './moves.ts';
import { beginSignIn, leaveCode } from './phone.ts';
import { enterTag, scan } from './scanning.ts';
import { EXTENSION_MS } from './timing.ts';
import { credentialOf } from './wedge.ts';
import { isBusy, PIN_LENGTH, type Guide, type PersonEvent, type Stamp, type State } from './state.ts';

/** What follows from what a person does. */
export function byPerson(before: State, event: PersonEvent & Stamp): State {
  // While the page asks, only an answer counts: a touch that took the question away would press nothing.
  if (event.type === 'touched' && before.warned_at !== null) return before;
  const state = { ...before, touched_at: event.at, warned_at: null };
  const { screen, session, request } = state;
  switch (event.type) {
    case 'touched':
      return state;
    case 'speak':
      return { ...state, language: event.language };
    case 'contrast':
      return { ...state, contrast: !state.contrast };
    case 'reach':
      return { ...state, reach: !state.reach };
    case 'finish':
      return screen.kind === 'phone' ? leaveCode(state, screen, event.id) : finish(state, event.id);
    case 'use_code':
      return { ...state, screen: { kind: 'pin', digits: '' } };
    case 'use_phone':
      return beginSignIn(state, event.id);
    case 'ask_exits':
      return screen.kind === 'guide' ? { ...state, screen: { ...screen, asking: event.asking } } : state;
    case 'enrolling':
      return ask(state, event.id, { route: 'enrol', body: { code: event.code } });
    case 'read':
      return read(state, event.text, event.id);
    case 'back':
      return back(state);
    case 'more':
      return more(state, event.id);
    case 'check_badge':
      return session?.role === 'agent' ? show(state, { kind: 'badge_check', text: null }) : state;
    case 'enter_tag':
    case 'tag_key':
    case 'tag_erase':
      return screen.kind === 'scan' ? { ...state, screen: enterTag(screen, event) } : state;
    case 'submit_tag':
      return screen.kind === 'scan' ? scan(state, screen, screen.entry ?? '', event.id) : state;
    case 'digit':
    case 'delete_digit':
    case 'submit_pin':
      return screen.kind === 'pin' ? enterPin(state, screen.digits, event) : state;
    default:
      // The rest asks for something in the visit, one thing at a time.
      return session && !request ? inVisit(state, session.id, event) : state;
  }
}

type VisitEvent = PersonEvent & { type: 'more_time' | 'chosen' | 'exit' | 'reopen' | 'go_on' };

function inVisit(state: State, session_id: string, event: VisitEvent & Stamp): State {
  const { screen } = state;
  const request_id = event.id;
  if (event.type === 'more_time') {
    // The person has the time at once; the answer puts the session's end right.
    return ask({ ...state, session: withMoreTime(state) }, event.id, { route: 'extend', body: { session_id } });
  }
  if (event.type === 'chosen') {
    const { choice_id } = event.choice;
    return ask(intending(state, event.choice), event.id, {
      route: 'choose',
      body: { request_id, session_id, choice_id },
    });
  }
  if (event.type === 'go_on') {
    return screen.kind === 'problem' && screen.at_door ? goOn(state, screen.at_door, event.id) : state;
  }
  if (screen.kind !== 'guide' && screen.kind !== 'receipt') return state;
  const { handover_id } = screen.handover;
  return event.type === 'exit'
    ? ask(state, event.id, { route: 'cancel', body: { request_id, session_id, handover_id, exit: event.exit } })
    : ask(state, event.id, { route: 'reopen', body: { request_id, session_id, handover_id } });
}

/** Back to an open door, to say once more what is wrong there; from one that is closed to what comes next. */
function goOn(state: State, guide: Guide, id: string): State {
  if (guide.step !== 'open') return askNext(show(state, guide), guide, guide.handover, id);
  // It may have been closed meanwhile.
  return show(state, doorMoved(guide, state.doors[guide.handover.bay_number] ?? 'unknown', state.now));
}

function withMoreTime({ session, now }: State): State['session'] {
  return session && { ...session, expires_at: Math.max(session.expires_at, now + EXTENSION_MS) };
}

/** Questions that follow an answer, wherever that was given: beside a receipt too. */
const MAKE_EXACT: readonly string[] = ['which_device', 'what_is_wrong'];

/** What the person is about: the first answer of a dialogue says it, the further ones make it exact. */
function intending(state: State, choice: Choice): State {
  const { session, screen } = state;
  const further = screen.kind === 'choose' && (screen.before !== null || MAKE_EXACT.includes(screen.question));
  return session && !further ? { ...state, session: { ...session, intent: choice } } : state;
}

function back(state: State): State {
  const { screen, request } = state;
  return screen.kind === 'choose' && screen.before && !request ? show(state, screen.before) : state;
}

/** What else there is to do here, which the app is asked for unless it has said so already. */
function more(state: State, id: string): State {
  const { screen, session, request } = state;
  if (screen.kind !== 'receipt' || !session || request) return state;
  const { handover, offers, more: known } = screen;
  if (known) {
    const choices = [...known, ...offers];
    return show(state, { kind: 'choose', question: 'what_to_do', choices, after: handover, before: null });
  }
  const { handover_id } = handover;
  return ask(state, id, { route: 'next', body: { request_id: id, session_id: session.id, handover_id } });
}

/** What a reader typed: at a scan the tag of a thing, else who is there. */
function read(state: State, text: string, id: string): State {
  const { screen } = state;
  if (screen.kind === 'scan') return scan(state, screen, text, id);
  if (screen.kind === 'badge_check') return show(state, { ...screen, text });
  if (!takesCredentials(state)) return state;
  const { kind, value } = credentialOf(text);
  return tap(state, kind, value, id);
}

function tap(state: State, kind: 'badge' | 'pin' | 'qr', value: string, id: string): State {
  return ask(state, id, { route: 'tap', body: { request_id: id, kind, value } });
}

/** A badge counts wherever nobody else is in the middle of something. */
function takesCredentials(state: State): boolean {
  const { screen } = state;
  const busy = screen.kind === 'guide' || screen.kind === 'enrol' || screen.kind === 'starting';
  return !busy && !isBusy(state);
}

type PinEvent = PersonEvent & { type: 'digit' | 'delete_digit' | 'submit_pin' };

function enterPin(state: State, before: string, event: PinEvent & Stamp): State {
  const digits = digitsAfter(before, event);
  const entered: State = { ...state, screen: { kind: 'pin', digits } };
  const submits = event.type === 'submit_pin' || (event.type === 'digit' && event.submit);
  return submits && digits.length === PIN_LENGTH && !state.request ? tap(entered, 'pin', digits, event.id) : entered;
}

function digitsAfter(digits: string, event: PinEvent): string {
  if (event.type === 'delete_digit') return digits.slice(0, -1);
  return event.type === 'digit' && digits.length < PIN_LENGTH ? digits + event.digit : digits;
}
