import { languageOf } from '../messages/index.ts';
import { byConnector } from './by-connector.ts';
import { byPerson } from './by-person.ts';
import { timePassed } from './guide.ts';
import { ask, askNext, enrolOrAsk, finish, toIdle } from './moves.ts';
import { codePasses } from './phone.ts';
import { isByPerson, type Guide, type KioskEvent, type Stamp, type Stamped, type State } from './state.ts';
import {
  ANSWER_MS,
  ASK_AGAIN_MS,
  CONFIRM_MS,
  EXTENSION_MS,
  FORGET_MS,
  KEEP_EVERY_MS,
  leavesAt,
  warnsAt,
} from './timing.ts';
import { showReceipt } from './visited.ts';

export const initialState: State = {
  token: null,
  code: null,
  locker: null,
  service: { served: true, servicenow: 'ok', alone: null, locker: 'online', knowledge_age_s: 0 },
  linked: true,
  doors: {},
  language: 'en',
  session: null,
  screen: { kind: 'starting', unreachable: false },
  request: null,
  early: null,
  now: 0,
  touched_at: 0,
  warned_at: null,
  contrast: false,
  reach: false,
};

/** The page's state machine: what was, and what happened, give what is. */
export function reduce(before: State, event: Stamped): State {
  const state = { ...before, now: event.at };
  if (event.type === 'began') return began(state, event);
  if (event.type === 'tick') return tick(state, event);
  return isByPerson(event) ? byPerson(state, event) : byConnector(state, event);
}

function began(before: State, { token, code, language, id }: KioskEvent & Stamp & { type: 'began' }): State {
  const state = { ...before, language: languageOf(language ?? undefined, 'en') };
  if (!token) return enrolOrAsk(state, code, id, null);
  return ask({ ...state, token, code }, id, { route: 'locker' });
}

/** What follows from time alone. */
function tick(state: State, { id }: Stamp): State {
  const { screen, now, warned_at, token, request, touched_at } = state;
  if (request) return state;
  if (screen.kind === 'starting' && token && now - touched_at >= ASK_AGAIN_MS)
    return ask(state, id, { route: 'locker' });
  if (screen.kind === 'idle') return now - touched_at >= FORGET_MS ? toIdle(state) : state;
  if (screen.kind === 'phone') return codePasses(state, screen, id);
  if (screen.kind === 'guide') {
    const moved = atDoor(state, screen, id);
    if (moved) return moved;
  }
  if (warned_at !== null) return now - warned_at >= ANSWER_MS ? finish(state, id) : state;
  const leaves = leavesAt(state);
  if (leaves !== null && now >= leaves) return finish(state, id);
  const warns = warnsAt(state);
  return warns !== null && now >= warns ? { ...state, warned_at: now } : state;
}

/** What time alone does at a door; null: nothing. */
function atDoor(state: State, screen: Guide, id: string): State | null {
  const { now, session } = state;
  const { next, handover } = screen;
  const guide = timePassed(screen, now);
  if (guide !== screen) return { ...state, screen: guide };
  if (next && now >= next.again_at) return askNext(state, screen, handover, id);
  // The door is closed and the locker has it on record, but ServiceNow has not confirmed yet.
  if (!next && guide.step === 'closed' && now - guide.since >= CONFIRM_MS) {
    if (handover.then === 'next') return askNext(state, screen, handover, id);
    return showReceipt(state, handover, { confirmed: false });
  }
  // People who are busy at a door need no question whether they are there: their time goes on while the door moves.
  const ends = session !== null && session.expires_at - now < ANSWER_MS && now - session.kept_at >= KEEP_EVERY_MS;
  if (ends && state.warned_at === null) {
    const longer = { ...session, expires_at: now + EXTENSION_MS, kept_at: now };
    return ask({ ...state, session: longer }, id, { route: 'extend', body: { session_id: session.id } });
  }
  return null;
}
