import { choiceId, mayReopen } from '../domain/choices';
import { appError } from '../domain/errors';
import type { Handover, Symptom } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { readAssignment, readAssignments } from '../data/assignments';
import { readHandover, readHandovers } from '../data/handovers';
import { readBay } from '../data/lockers';
import { now } from '../data/platform';
import { reportDiscrepancy } from '../effects/discrepancies';
import { sendToRepair } from '../effects/fetching';
import { completeHandover, decideExit } from '../effects/handovers';
import { SYMPTOM_TEXTS } from '../effects/repairTickets';
import { doneView } from './done';
import { askSymptom } from './handIn';
import type { Visitor } from './session';
import { answer, type Visit } from './visit';

/**
 * Whoever has just returned a device says that it is broken: it goes to repair and not to the next borrower. Nothing is offered
 * from its bay until an agent has looked, and who had the device promised already gets another one.
 */
export function reportDamage(visitor: Visitor, handoverId: string, symptom: Symptom | ''): Visit {
  const handover = readHandover(handoverId);
  if (!handover || !isReturn(visitor, handover)) throw appError('choice_gone');
  if (symptom === '') {
    return answer(
      visitor,
      askSymptom((one) => choiceId({ kind: 'damage', handoverId, symptom: one })),
    );
  }
  const { locker } = visitor;
  const bay = readBay(handover.bayId);
  if (bay?.assetId !== handover.assetId) throw appError('choice_gone');
  sendToRepair(handover.assetId, locker);
  reportDiscrepancy({
    finding: 'damaged',
    locker,
    bay,
    assetId: handover.assetId,
    handoverId: handover.id,
    details: `Handover ${handover.number}: said to be wrong on its return: ${SYMPTOM_TEXTS[symptom]}.`,
  });
  withdraw(visitor, handover.assetId);
  return answer(visitor, doneView(visitor, handover));
}

/** Whether a handover is a return that this visitor has made just now. */
export function isReturn(visitor: Visitor, handover: Handover): boolean {
  if (handover.personId !== visitor.person.id || handover.direction !== 'deposit') return false;
  if (handover.state !== 'committed' || !mayReopen(handover, visitor.session.id, now())) return false;
  return readAssignment(handover.assignmentId)?.kind === 'loan';
}

/** The device may have been promised to somebody in the moment in which it came back. */
function withdraw(visitor: Visitor, assetId: string): void {
  const [promised] = readAssignments([
    ['live_asset', '=', assetId],
    ['stage', '=', 'reserved'],
  ]);
  if (!promised) return;
  const [collect] = readHandovers([
    ['assignment', '=', promised.id],
    ['asset', '=', assetId],
    ['direction', '=', 'collect'],
    ['state', 'IN', UNDECIDED],
  ]);
  if (!collect) return;
  decideExit(collect, 'damaged');
  completeHandover(collect.id, visitor.trail);
}
