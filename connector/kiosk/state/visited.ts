import type { Choice, Handover, OpenView, View, Visit } from '../api/types.ts';
import { languageOf } from '../messages/index.ts';
import { beginGuide, commandMoved } from './guide.ts';
import { show, startsSwap } from './moves.ts';
import type { Choose, Guide, Receipt, Session, State } from './state.ts';

/** What follows from a visit as the app now sees it. */
export function visited(state: State, { session, person, view }: Visit): State {
  const goesOn = state.session?.id === session.session_id;
  const known: State = {
    ...state,
    session: {
      ...{ id: session.session_id, name: person.name, role: person.role ?? 'employee' },
      expires_at: Date.parse(session.expires_at),
      kept_at: 0,
      intent: goesOn ? (state.session?.intent ?? null) : null,
      halfway: goesOn ? (state.session?.halfway ?? null) : null,
    },
    // The person's own language at the tap; what they choose by hand afterwards stays.
    language: goesOn ? state.language : languageOf(person.language, state.language),
  };
  return viewed(wentOn(known, view), view);
}

/** A swap that goes on, or whose other half fails, has its first half behind it. */
function wentOn(state: State, view: View): State {
  const { screen, session, request } = state;
  const goesOn = view.kind === 'open' || (view.kind === 'choose' && view.question === 'take_back');
  if (!session || request?.route !== 'next' || screen.kind !== 'guide' || !goesOn) return state;
  return startsSwap(screen.handover) ? { ...state, session: { ...session, halfway: screen.handover } } : state;
}

function viewed(state: State, view: View): State {
  const { screen, request } = state;
  switch (view.kind) {
    case 'open':
      return toDoor(aboutRound(state, view), view.handover, view.round ?? null);
    case 'choose': {
      // A question that follows from an answer can be gone back from; one that follows from a door cannot.
      const before = request?.route === 'choose' && screen.kind === 'choose' ? screen : null;
      return show(state, question(view.question, view.choices, null, before));
    }
    case 'scan':
      return show(state, { ...view, kind: 'scan', entry: null, refused: null });
    case 'nothing':
      return show(state, view);
    case 'done':
      return ended(state, view.handover, view.choices);
    default:
      return show(state, { kind: 'problem', problem: { code: 'view_unknown', retry_after_s: null }, at_door: null });
  }
}

const question = (question: string, choices: Choice[], after: Handover | null, before: Choose | null): Choose => ({
  ...{ kind: 'choose', question, choices, after, before },
});

/** What one may still want after the end: it is offered beside the receipt, not asked. */
const BESIDE_RECEIPT: readonly string[] = ['damage', 'another', 'extend', 'reopen'];

function ended(state: State, handover: Handover, choices: Choice[]): State {
  const wantsMore = state.request?.route === 'next' && state.screen.kind === 'receipt';
  const more = choices.filter(({ kind }) => !BESIDE_RECEIPT.includes(kind));
  if (wantsMore && choices.length > 0) return show(state, question('what_to_do', choices, handover, null));
  // What has failed leaves something to do; what is done is said first.
  if (handover.exit && more.length > 0) return show(state, question('what_to_do', choices, handover, null));
  const offers = choices.filter(({ kind }) => BESIDE_RECEIPT.includes(kind));
  return showReceipt(state, handover, { offers, more });
}

/** The end of a handover, and with it of the visit unless the person wants more. */
export function showReceipt(state: State, handover: Handover, over: Partial<Receipt> = {}): State {
  const { screen, session } = state;
  const doors = screen.kind === 'guide' ? screen.place : 1;
  const halfway = handover.exit ? (session?.halfway ?? null) : null;
  const receipt: Receipt = {
    ...{ kind: 'receipt', handover, confirmed: true, doors, offers: [], more: null },
    intent: session?.intent ?? null,
  };
  return show({ ...state, session: session && { ...session, halfway } }, { ...receipt, ...over });
}

/** A round may begin by the tap alone: then the door says what the agent is about. */
function aboutRound(state: State, { round }: OpenView): State {
  const { session } = state;
  if (!session || !round || session.intent?.kind === 'round') return state;
  const intent = {
    ...{ choice_id: 'round', kind: 'round', title: String(round) },
    detail: null,
    item: null,
    until: null,
  };
  return { ...state, session: { ...session, intent } };
}

function toDoor(state: State, handover: Handover, round: number | null): State {
  const { early, screen, request } = state;
  const previous = screen.kind === 'guide' ? screen : null;
  const guide: Guide = {
    ...beginGuide(handover, state.doors[handover.bay_number], state.now),
    ...(request?.route === 'next' && previous ? doorAfter(previous, state.session) : sameDoor(previous, handover)),
  };
  const of = round ? guide.place - 1 + round : guide.place === 1 ? doorsOf(handover) : guide.of;
  const said = early?.handover_id === handover.handover_id ? early.state : null;
  const shown = { ...guide, of };
  return show(state, said ? commandMoved(shown, said, state.now) : shown);
}

/** The next door of the same visit. */
const doorAfter = ({ handover, place, of }: Guide, session: Session | null): Partial<Guide> => ({
  earlier: session?.halfway ?? handover,
  place: place + 1,
  of: of !== null && of > place ? of : null,
});

/** The same door again, or another one in its place. */
function sameDoor(previous: Guide | null, handover: Handover): Partial<Guide> {
  if (!previous) return {};
  const { place, of, earlier } = previous;
  const moved = previous.handover.bay_number !== handover.bay_number;
  return { place, of, earlier, instead_of: moved ? previous.handover.bay_label : null };
}

/** How many doors there are to do: a swap has two. */
function doorsOf({ kind, then, undoes }: Handover): number | null {
  return kind === 'replacement' && then === 'next' && !undoes ? 2 : null;
}
