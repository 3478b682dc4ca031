import { choiceId, decide, mayReopen, NOTHING_MESSAGES, type Decision, type NothingReason } from '../domain/choices';
import type { Handover } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { readHandovers } from '../data/handovers';
import { now } from '../data/platform';
import { nextHandoverId } from '../effects/plan';
import { borrowableHere, type Loanable } from './borrowable';
import { renderHandovers, type CommandAnswer, type HandoverAnswer } from './render';
import { sessionAnswer, type Visitor } from './session';

/** `Choice` of docs/api.md. */
export interface Choice {
  readonly choice_id: string;
  readonly kind: 'collect' | 'return' | 'borrow' | 'reopen';
  readonly title: string;
  readonly detail: string;
  readonly item: { readonly name: string; readonly asset_tag: string } | null;
  readonly until: string | null;
}

export type View =
  | { readonly kind: 'open'; readonly handover: HandoverAnswer; readonly command: CommandAnswer }
  | { readonly kind: 'choose'; readonly choices: readonly Choice[] }
  | { readonly kind: 'nothing'; readonly reason: NothingReason; readonly message: string }
  | { readonly kind: 'done'; readonly handover: HandoverAnswer; readonly choices: readonly Choice[] };

/** `Visit` of docs/api.md. */
export interface Visit {
  readonly session: { readonly session_id: string; readonly expires_at: string | null };
  readonly person: { readonly name: string; readonly language: string };
  readonly view: View;
}

export function answer(visitor: Visitor, view: View): Visit {
  const { name, language } = visitor.person;
  return { session: sessionAnswer(visitor.session), person: { name, language }, view };
}

export interface Options {
  readonly decision: Decision;
  readonly handovers: readonly Handover[];
  readonly loanable: readonly Loanable[];
}

/** A person has at most this many things to do at once; more are not looked at. */
const MOST_HANDOVERS = 50;

/** What the visitor may do at this locker now. */
export function optionsOf(visitor: Visitor): Options {
  const situation = plannedFor(visitor);
  const { handovers } = situation;
  const collecting = handovers.some(
    (handover) => handover.direction === 'collect' && handover.lockerId === visitor.locker.id,
  );
  if (situation.onlyHandover !== '' || collecting) return { decision: decide(situation), handovers, loanable: [] };
  const { loanable, refusal } = borrowableHere(visitor);
  return { decision: decide({ ...situation, borrowable: loanable, refusal }), handovers, loanable };
}

/** The handover, if the visitor may do it now; what else they could borrow is not looked for. */
export function doableHandover(visitor: Visitor, handoverId: string): Handover | null {
  const situation = plannedFor(visitor);
  const ids = plannedIds(decide(situation));
  return situation.handovers.find(({ id }) => id === handoverId && ids.includes(id)) ?? null;
}

function plannedIds(decision: Decision): readonly string[] {
  if (decision.kind === 'nothing') return [];
  return decision.kind === 'open' ? [decision.handoverId] : decision.handoverIds;
}

/** What is planned for the visitor, before anything that they could borrow. */
function plannedFor(visitor: Visitor) {
  const handovers = readHandovers(
    [
      ['person', '=', visitor.person.id],
      ['state', 'IN', UNDECIDED],
    ],
    { limit: MOST_HANDOVERS },
  );
  return {
    now: now(),
    lockerId: visitor.locker.id,
    onlyHandover: successor(visitor.session.handoverId, handovers),
    handovers,
    borrowable: [],
    refusal: null,
  };
}

/** How often a handover can have been planned again and its code still be followed. */
const MOST_ATTEMPTS = 10;

/** A code stands for its handover and, when that ended otherwise, for what took its place. */
function successor(handoverId: string, live: readonly Handover[]): string {
  let id = handoverId;
  for (let attempt = 0; id !== '' && attempt < MOST_ATTEMPTS; attempt += 1) {
    if (live.some((handover) => handover.id === id)) return id;
    id = nextHandoverId(id);
  }
  return handoverId;
}

export function choicesOf({ decision, handovers, loanable }: Options): Choice[] {
  const ids = plannedIds(decision);
  const rendered = renderHandovers(handovers.filter((handover) => ids.includes(handover.id)));
  const borrow = decision.kind === 'choose' ? loanable : [];
  return [...rendered.map(handoverChoice), ...borrow.map(borrowChoice)];
}

function handoverChoice(handover: HandoverAnswer): Choice {
  const collects = handover.direction === 'collect';
  return {
    choice_id: choiceId({ kind: 'handover', handoverId: handover.handover_id }),
    kind: collects ? 'collect' : 'return',
    title: `${collects ? 'Collect' : 'Return'}: ${handover.item.name}`,
    detail: handover.item.asset_tag,
    item: { name: handover.item.name, asset_tag: handover.item.asset_tag },
    until: handover.due_at,
  };
}

function borrowChoice(loanable: Loanable): Choice {
  return {
    choice_id: choiceId({ kind: 'borrow', modelCategoryId: loanable.modelCategoryId }),
    kind: 'borrow',
    title: `Borrow: ${loanable.name}`,
    detail: loanable.deviceName,
    item: null,
    until: loanable.until,
  };
}

/** The view after something has ended: how it stands, and what may be done now. */
export function doneView(visitor: Visitor, handover: Handover): View {
  const [rendered] = renderHandovers([handover]);
  const choices = choicesOf(optionsOf(visitor));
  if (!rendered) return { kind: 'choose', choices };
  const reopen: Choice = {
    choice_id: choiceId({ kind: 'reopen', handoverId: handover.id }),
    kind: 'reopen',
    title: 'Open the door again',
    detail: rendered.bay_label ?? '',
    item: { name: rendered.item.name, asset_tag: rendered.item.asset_tag },
    until: null,
  };
  const offered = mayReopen(handover, visitor.session.id, now()) ? [...choices, reopen] : choices;
  return { kind: 'done', handover: rendered, choices: offered };
}

export function nothingView(reason: NothingReason): View {
  return { kind: 'nothing', reason, message: NOTHING_MESSAGES[reason] };
}
