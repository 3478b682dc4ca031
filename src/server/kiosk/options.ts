import { choiceId, decide, type Decision } from '../domain/choices';
import type { Handover } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { readHandover, readHandovers } from '../data/handovers';
import { now } from '../data/platform';
import { nextHandoverId } from '../effects/plan';
import { borrowableHere, type Borrowing, type Loanable } from './borrowable';
import { dutiesHere, dutyChoices, NO_DUTIES } from './duties';
import { handInChoice, handInsHere, type HandIn } from './handIns';
import { halvesHere, type Half } from './halves';
import { extensionChoices } from './extend';
import { assignmentsOf, renderHandovers, type HandoverAnswer } from './render';
import { rulesHere, type Rules } from '../policy/rules';
import type { Visitor } from './session';
import { choice, deviceChoice, type Choice, type ChoiceKind, type View } from './visit';

export interface Options {
  readonly decision: Decision;
  readonly handovers: readonly Handover[];
  readonly loanable: readonly Loanable[];
  readonly handIns: readonly HandIn[];
  readonly halves: readonly Half[];
  readonly duties: readonly Choice[];
  /** What an agent takes out here, the first door first. */
  readonly round: readonly Handover[];
  /** Null: they were not needed. */
  readonly rules: Rules | null;
}

/** A person has at most this many things to do at once; more are not looked at. */
const MOST_HANDOVERS = 50;

/** What the visitor may do at this locker now. */
export function optionsOf(visitor: Visitor): Options {
  const handovers = handoversOf(visitor);
  const only = onlyOf(visitor, handovers);
  const halves = halvesHere(visitor, only === null ? handovers : handovers.filter(({ id }) => only.includes(id)));
  const here = only === null ? dutiesHere(visitor) : NO_DUTIES;
  const duties = only === null ? dutyChoices(visitor, here) : [];
  const { loanable, refusal, handIns, rules } = beginnable(visitor, handovers, only);
  const decision = decide({
    now: now(),
    lockerId: visitor.locker.id,
    onlyHandovers: only,
    // What an agent has begun in this visit belongs to its duty.
    handovers: handovers.filter(({ id }) => !here.held.some((held) => held.id === id)),
    beginnable: loanable.length + handIns.length + duties.length,
    pending: halves.length + here.stage.length,
    round: here.round.length,
    refusal,
  });
  return { decision, handovers, loanable, handIns, halves, duties, round: here.round, rules };
}

const NOTHING = { loanable: [], refusal: null, handIns: [], rules: null };

/** What could be begun; not looked for while something waits to be collected. */
function beginnable(
  visitor: Visitor,
  handovers: readonly Handover[],
  only: readonly string[] | null,
): Borrowing & Pick<Options, 'handIns' | 'rules'> {
  const collecting = handovers.some(
    (handover) => handover.direction === 'collect' && handover.lockerId === visitor.locker.id,
  );
  if (only !== null || collecting) return NOTHING;
  const rules = rulesHere(visitor);
  return { ...borrowableHere(visitor, rules), handIns: handInsHere(visitor, rules, handovers), rules };
}

/** The handover, if the visitor may do it now; what else they could begin is not looked for. */
export function doableHandover(visitor: Visitor, handoverId: string): Handover | null {
  const handovers = handoversOf(visitor);
  const decision = decide({
    now: now(),
    lockerId: visitor.locker.id,
    onlyHandovers: onlyOf(visitor, handovers),
    handovers,
    beginnable: 0,
    pending: 0,
    round: 0,
    refusal: null,
  });
  const ids = plannedIds(decision);
  return handovers.find(({ id }) => id === handoverId && ids.includes(id)) ?? null;
}

function plannedIds(decision: Decision): readonly string[] {
  if (decision.kind === 'nothing' || decision.kind === 'round') return [];
  return decision.kind === 'open' ? [decision.handoverId] : decision.handoverIds;
}

export function handoversOf(visitor: Visitor): Handover[] {
  return readHandovers(
    [
      ['person', '=', visitor.person.id],
      ['state', 'IN', UNDECIDED],
    ],
    { limit: MOST_HANDOVERS },
  );
}

/** What a code stands for: its handover, or what took its place, and those of the same visit, which carry the same code. */
function onlyOf(visitor: Visitor, live: readonly Handover[]): readonly string[] | null {
  const { handoverId } = visitor.session;
  if (handoverId === '') return null;
  const own = live.find((handover) => handover.id === handoverId) ?? readHandover(handoverId);
  const isMeant = ({ id, codeHash }: Handover): boolean =>
    id === handoverId || id === nextHandoverId(handoverId) || (codeHash !== '' && codeHash === own?.codeHash);
  return live.filter(isMeant).map(({ id }) => id);
}

export function whatToDo(options: Options): View {
  return { kind: 'choose', question: 'what_to_do', choices: choicesOf(options) };
}

export function choicesOf({ decision, handovers, loanable, handIns, halves, duties, rules }: Options): Choice[] {
  const ids = plannedIds(decision);
  const doable = handovers.filter((handover) => ids.includes(handover.id));
  const assignments = assignmentsOf(doable);
  const rendered = renderHandovers(doable, { assignments });
  const mayBegin = decision.kind === 'round' || (decision.kind === 'choose' && decision.mayBegin);
  return [
    ...rendered.map(handoverChoice),
    ...halves.map(takeBackChoice),
    ...extensionChoices(assignments, rendered, rules),
    ...(mayBegin ? [...loanable.map(borrowChoice), ...handIns.map(handInChoice)] : []),
    ...duties,
  ];
}

const PUTS: Readonly<Record<HandoverAnswer['kind'], ChoiceKind>> = {
  loan: 'return',
  repair: 'repair',
  charging: 'charge',
  replacement: 'swap',
  deployment: 'stage',
  stocking: 'stock',
};

export function handoverChoice(handover: HandoverAnswer): Choice {
  return choice(
    handover.direction === 'collect' ? 'collect' : PUTS[handover.kind],
    choiceId({ kind: 'handover', handoverId: handover.handover_id }),
    {
      title: handover.item.name,
      detail: handover.item.asset_tag,
      item: { name: handover.item.name, asset_tag: handover.item.asset_tag },
      until: handover.due_at,
    },
  );
}

export function takeBackChoice({ assignment, device }: Half): Choice {
  return deviceChoice('take_back', choiceId({ kind: 'take_back', assignmentId: assignment.id }), device);
}

function borrowChoice(loanable: Loanable): Choice {
  const id = choiceId({ kind: 'borrow', modelCategoryId: loanable.modelCategoryId });
  return choice('borrow', id, { title: loanable.name, detail: loanable.deviceName, until: loanable.until });
}
