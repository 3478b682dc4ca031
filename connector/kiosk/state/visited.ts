import type { Choice, Handover, View, Visit } from '../api/types.ts';
import { languageOf } from '../messages/index.ts';
import { beginGuide, commandMoved } from './guide.ts';
import { show } from './moves.ts';
import type { Choose, Guide, Session, State } from './state.ts';

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
  return viewed(known, view);
}

function viewed(state: State, view: View): State {
  const { screen, request } = state;
  switch (view.kind) {
    case 'open':
      return toDoor(state, view.handover);
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
const BESIDE_RECEIPT: readonly string[] = ['damage', 'extend', 'reopen'];

function ended(state: State, handover: Handover, choices: Choice[]): State {
  const asks = choices.some(({ kind }) => !BESIDE_RECEIPT.includes(kind));
  return asks
    ? show(state, question('what_to_do', choices, handover, null))
    : showReceipt(state, handover, { offers: choices });
}

/** The end of a handover, and with it of the visit unless the person wants more. */
export function showReceipt(
  state: State,
  handover: Handover,
  { confirmed = true, offers = [] as Choice[] } = {},
): State {
  const { screen, session } = state;
  const doors = screen.kind === 'guide' ? screen.place : 1;
  const halfway = handover.exit ? (session?.halfway ?? null) : null;
  return show(
    { ...state, session: session && { ...session, halfway } },
    { kind: 'receipt', handover, confirmed, doors, offers, intent: session?.intent ?? null },
  );
}

function toDoor(state: State, handover: Handover): State {
  const { early, screen, request } = state;
  const previous = screen.kind === 'guide' ? screen : null;
  const guide: Guide = {
    ...beginGuide(handover, state.doors[handover.bay_number], state.now),
    ...(request?.route === 'next' && previous ? doorAfter(previous, state.session) : sameDoor(previous, handover)),
  };
  const of = guide.place === 1 ? doorsOf(state.session, handover) : guide.of;
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

/** How many doors there are to do: an agent's round says so, a swap has two. */
function doorsOf(session: Session | null, { kind, then, undoes }: Handover): number | null {
  if (session?.intent?.kind === 'round') return Number(session.intent.title) || null;
  return kind === 'replacement' && then === 'next' && !undoes ? 2 : null;
}
