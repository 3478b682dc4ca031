import type { Bay, Device, Handover, Locker } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { toGlide } from '../domain/time';
import { readHandover, readHandovers } from '../data/handovers';
import { derivedId, now } from '../data/platform';
import { update } from '../data/records';
import { BAY, HANDOVER } from '../data/tables';
import type { Trail } from '../trail/append';
import { reportDiscrepancy } from './discrepancies';
import { completeHandover, decideDone } from './handovers';
import { insertOnce } from './plan';

export interface WrongReturn {
  /** The return that was none. */
  readonly returned: Handover;
  readonly bay: Bay;
  /** What lies in the bay instead; null: nothing that the records know. */
  readonly other: Device | null;
  readonly locker: Locker;
  readonly trail: Trail;
}

/**
 * Puts the records right after somebody has put another device in than they said. Two handovers that need no door: what was
 * returned is with its person again, and what lies there is returned, if they had it on loan. Anything else is for an agent.
 * @returns the handover that says how it stands now
 */
export function correctReturn(wrong: WrongReturn): Handover {
  // Looked for before anything is written: a person's loans are as they were when the choice was shown.
  const instead = returnOf(wrong);
  const undoing = takeOut(wrong);
  if (!instead) {
    leaveToAgent(wrong);
    return undoing;
  }
  const { returned, bay, trail } = wrong;
  if (UNDECIDED.includes(instead.state)) {
    update(HANDOVER, instead.id, { locker: returned.lockerId, bay: bay.id, session: returned.sessionId });
    decideDone(instead);
  }
  completeHandover(instead.id, trail);
  return readHandover(instead.id) ?? undoing;
}

/** Whether the records of a return are being put right already. */
export function isBegun(returned: Handover): boolean {
  return readHandover(undoingId(returned)) !== null;
}

function undoingId({ id }: Handover): string {
  return derivedId(id, 'another');
}

/** The return of what lies there, planned or made just now; null: the person has it otherwise than on loan. */
function returnOf({ returned, other }: WrongReturn): Handover | null {
  if (!other) return null;
  const [latest] = readHandovers(
    [
      ['asset', '=', other.id],
      ['person', '=', returned.personId],
      ['direction', '=', 'deposit'],
      ['state', '!=', 'exited'],
      ['assignment.kind', '=', 'loan'],
    ],
    { orderByDesc: 'number', limit: 1 },
  );
  if (!latest) return null;
  // By a run before this one.
  const isDone = latest.bayId === returned.bayId && latest.sessionId === returned.sessionId;
  return UNDECIDED.includes(latest.state) || isDone ? latest : null;
}

function takeOut({ returned, trail }: WrongReturn): Handover {
  const id = undoingId(returned);
  const at = toGlide(now());
  insertOnce(id, {
    assignment: returned.assignmentId,
    step: returned.step,
    direction: 'collect',
    actor_kind: returned.actorKind,
    person: returned.personId,
    asset: returned.assetId,
    locker: returned.lockerId,
    bay: returned.bayId,
    session: returned.sessionId,
    state: 'planned',
    window_start: at,
    window_end: at,
  });
  const undoing = readHandover(id);
  if (!undoing) throw new Error(`The return ${returned.number} could not be put right.`);
  decideDone(undoing);
  completeHandover(id, trail);
  return readHandover(id) ?? undoing;
}

function leaveToAgent({ returned, bay, other, locker }: WrongReturn): void {
  update(BAY, bay.id, { state: 'blocked', confidence: 'doubtful' });
  const said = other
    ? `${other.name} ${other.tag}, which is the person’s own`
    : 'something that is not in their records';
  reportDiscrepancy({
    finding: 'wrong_item',
    locker,
    bay,
    assetId: other?.id ?? returned.assetId,
    handoverId: returned.id,
    details: `Handover ${returned.number}: the person says that they have put in ${said}. What they were to return is still with them.`,
  });
}
