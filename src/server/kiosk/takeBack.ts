import { choiceId } from '../domain/choices';
import { appError } from '../domain/errors';
import type { Handover } from '../domain/model';
import { toGlide } from '../domain/time';
import { workflowStep } from '../domain/workflows';
import { readAssignment } from '../data/assignments';
import { readHandover } from '../data/handovers';
import { derivedId, now } from '../data/platform';
import { insertOnce } from '../effects/plan';
import { halfOf, type Half } from './halves';
import { openDoor } from './openDoor';
import { handoverChoice, handoversOf, takeBackChoice } from './options';
import { renderHandovers } from './render';
import type { Visitor } from './session';
import { choice, type View, type Visit } from './visit';

/** What now, with one half done and the other one not: try again, have it back, or come another day. */
export function takeBackView(visitor: Visitor, half: Half, handover: Handover): View {
  const open = handoversOf(visitor).filter(
    (one) => one.assignmentId === half.assignment.id && one.bayId !== '' && one.lockerId === visitor.locker.id,
  );
  return {
    kind: 'choose',
    question: 'take_back',
    choices: [
      ...renderHandovers(open).map(handoverChoice),
      takeBackChoice(half),
      choice('keep', choiceId({ kind: 'keep', handoverId: handover.id })),
    ],
  };
}

/** The visit that a handover belongs to, if it is half done and what was put in lies here. */
export function halfBehind(visitor: Visitor, handover: Handover): Half | null {
  const assignment = readAssignment(handover.assignmentId);
  const half = assignment && halfOf(assignment, handover.step);
  return half?.place.lockerId === visitor.locker.id ? half : null;
}

/** Opens the door of what the person had put in: a handover against its step's direction. */
export function takeBack(visitor: Visitor, assignmentId: string, requestId: string): Visit {
  const open = handoversOf(visitor).find(
    (handover) => handover.assignmentId === assignmentId && handover.direction === 'collect',
  );
  const half = open && isOwnVisit(visitor, assignmentId) ? halfBehind(visitor, open) : null;
  if (!half) throw appError('choice_gone');
  const { assignment, step, device, place } = half;
  const id = derivedId(requestId, 'take_back');
  insertOnce(id, {
    assignment: assignment.id,
    step,
    direction: 'collect',
    actor_kind: workflowStep(assignment.kind, step).actor,
    person: visitor.person.id,
    asset: device.id,
    locker: place.lockerId,
    bay: place.bayId,
    state: 'planned',
    window_start: toGlide(now()),
  });
  const handover = readHandover(id);
  if (!handover) throw appError('state_conflict', { subject: 'handover' });
  return openDoor(visitor, handover, requestId);
}

/** A code from a mail stands for its own visit alone. */
function isOwnVisit({ session }: Visitor, assignmentId: string): boolean {
  return session.handoverId === '' || readHandover(session.handoverId)?.assignmentId === assignmentId;
}
