import type { Duty } from '../domain/choices';
import { appError, isAppError } from '../domain/errors';
import type { Handover, Kind } from '../domain/model';
import { nextHandoverId } from '../effects/plan';
import { dutiesHere } from './duties';
import { openDoor } from './openDoor';
import { renderHandovers } from './render';
import type { Visitor } from './session';
import { answer, type Purpose, type View, type Visit } from './visit';

/** How many doors of a round are tried one after the other, when some of them cannot be opened. */
const MOST_TRIES = 10;

/** An agent begins one of the things that wait for agents. @throws `not_entitled` */
export function beginDuty(visitor: Visitor, duty: Duty, requestId: string): Visit {
  requireAgent(visitor);
  if (duty !== 'round') return answer(visitor, scanView(visitor, duty, null));
  const visit = openFirstOf(visitor, dutiesHere(visitor).round, requestId);
  if (!visit) throw appError('choice_gone');
  return visit;
}

/** Somebody with a code stands for one handover, whoever they are. */
export function requireAgent({ person, session }: Visitor): void {
  if (person.role !== 'agent' || session.handoverId !== '') throw appError('not_entitled');
}

/** The next door of a round, as {@link openFirstOf}. What has just failed is not asked for again at once. */
export function nextOfRound(visitor: Visitor, last: Handover, requestId: string): Visit | null {
  const { round } = dutiesHere(visitor);
  const others = round.filter((handover) => handover.id !== nextHandoverId(last.id));
  return openFirstOf(visitor, others, requestId);
}

/** The first door of a round that can be opened; null: there is none. */
export function openFirstOf(visitor: Visitor, round: readonly Handover[], requestId: string): Visit | null {
  for (const handover of round.slice(0, MOST_TRIES)) {
    try {
      return openDoor(visitor, handover, requestId);
    } catch (thrown) {
      // A blocked bay, or a colleague who was faster.
      if (!isAppError(thrown) || (thrown.code !== 'nothing_free' && thrown.code !== 'state_conflict')) throw thrown;
    }
  }
  return null;
}

const PURPOSES: Readonly<Record<Kind, Purpose>> = {
  stocking: 'stock',
  repair: 'bring_back',
  deployment: 'stage',
  replacement: 'stage',
  loan: 'stock',
  charging: 'stock',
};

export function purposeOf(kind: Kind): Purpose {
  return PURPOSES[kind];
}

/** Asks for the tag of what goes in next. */
export function scanView(visitor: Visitor, purpose: Purpose, last: Handover | null): View {
  const [rendered] = last ? renderHandovers([last]) : [];
  return { kind: 'scan', purpose, left: leftOf(visitor, purpose), last: rendered ?? null };
}

export function leftOf(visitor: Visitor, purpose: Purpose): number | null {
  if (purpose === 'stock') return null;
  const { stage, bringBack } = dutiesHere(visitor);
  return purpose === 'stage' ? stage.length : bringBack.length;
}
