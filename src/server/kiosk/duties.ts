import { choiceId, type Duty } from '../domain/choices';
import type { Handover } from '../domain/model';
import { toGlide } from '../domain/time';
import { readHandovers } from '../data/handovers';
import { now } from '../data/platform';
import type { Condition } from '../data/records';
import type { Visitor } from './session';
import { choice, type Choice } from './visit';

/** What waits for an agent at a locker: handovers that are nobody's by name. */
export interface Duties {
  /** To be taken out here: first what is begun already, then the longest waiting. */
  readonly round: readonly Handover[];
  /** To be put in here. */
  readonly stage: readonly Handover[];
  /** To be put in for their people, at any locker. */
  readonly bringBack: readonly Handover[];
  /** Already this agent's, in this session: a request that was cut off goes on with them. */
  readonly held: readonly Handover[];
}

export const NO_DUTIES: Duties = { round: [], stage: [], bringBack: [], held: [] };
/** More than one agent does in one go; the rest is there the next time. */
const MOST_DUTIES = 200;

/** Three queries, for agents alone. */
export function dutiesHere(visitor: Visitor): Duties {
  if (visitor.person.role !== 'agent') return NO_DUTIES;
  const here = open(['locker', '=', visitor.locker.id]);
  const held = readHandovers([
    ['person', '=', visitor.person.id],
    ['actor_kind', '=', 'agent'],
    ['state', '=', 'authorised'],
    ['session', '=', visitor.session.id],
  ]);
  return {
    round: [...held, ...here].filter((handover) => handover.direction === 'collect'),
    stage: here.filter((handover) => handover.direction === 'deposit'),
    bringBack: open(['locker', 'ISEMPTY']).filter((handover) => handover.direction === 'deposit'),
    held,
  };
}

/** How many doors of a round are still to be done after this one. One query. */
export function roundAfter({ id, lockerId }: Handover): number {
  const waiting = open(['locker', '=', lockerId]);
  return waiting.filter((other) => other.direction === 'collect' && other.id !== id).length;
}

function open(where: Condition): Handover[] {
  return readHandovers(
    [['actor_kind', '=', 'agent'], ['state', '=', 'planned'], ['window_start', '<=', toGlide(now())], where],
    { orderBy: 'window_start', limit: MOST_DUTIES },
  );
}

export function dutyChoices(visitor: Visitor, duties: Duties): Choice[] {
  if (visitor.person.role !== 'agent') return [];
  const waiting = (duty: Duty, handovers: readonly Handover[]): Choice[] =>
    handovers.length === 0 ? [] : [choice(duty, choiceId({ kind: duty }), { title: String(handovers.length) })];
  return [
    ...waiting('round', duties.round),
    ...waiting('stage', duties.stage),
    ...waiting('bring_back', duties.bringBack),
    choice('stock', choiceId({ kind: 'stock' })),
  ];
}
