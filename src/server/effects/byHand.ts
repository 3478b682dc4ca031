import { appError } from '../domain/errors';
import { refusalText } from '../domain/loanRequest';
import type { Assignment } from '../domain/model';
import { may, UNDECIDED } from '../domain/stateMachine';
import { MINUTE_MS, toGlide } from '../domain/time';
import { isHalfDone } from '../domain/visits';
import { readAssignments } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { WITH_KIT } from '../data/kits';
import { now } from '../data/platform';
import { update, type Condition } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { endAssignment, finishEnding } from './assignments';
import { decidedByCaller } from './handFacts';
import { isLoss, type Loss } from './losses';
import { cancelApprovals } from './approvals';

/** Nobody stands at the kiosk any longer: a session lasts a minute and a half, and the door is closed well before this. */
const LEFT_KIOSK_MS = 5 * MINUTE_MS;

/** The further bays of a kit hang on the first one's assignment, and are of its kind. */
function openParts({ id, kind }: Assignment): Assignment[] {
  if (!WITH_KIT.includes(kind)) return [];
  const parts = readAssignments([
    ['parent', '=', id],
    ['kind', '=', kind],
  ]);
  return parts.filter(({ stage }) => may('assignment', 'cancel', stage));
}

/**
 * Calls off what has not been collected, all bays of a kit. Of a cancellation that was cut off it does the rest; of a complete one nothing.
 * @param outcome `cancelled`: by the person, who is not told; `withdrawn`: by an agent, and the person is told;
 *   `person_left`: by the job. Only the person waits for a door that was never reported as closed
 * @throws `loan_running`, `half_done`, or `state_conflict` when it has ended or somebody is at the kiosk with it
 */
export function giveUp(loan: Assignment, outcome: 'cancelled' | 'withdrawn' | 'person_left'): void {
  const message = refusalText(outcome);
  if (loan.stage === 'cancelled') {
    finishEnding(loan, message, null);
    return cancelApprovals(loan.requestItemId);
  }
  if (may('assignment', 'take_back', loan.stage)) throw appError('loan_running');
  refuseUnless('cancel', loan);
  if (outcome !== 'person_left') refuseHalfDone(loan);
  refuseUnderWay(loan, outcome === 'cancelled' ? [] : [atKioskNow()]);
  for (const part of openParts(loan)) giveUp(part, outcome);
  endAssignment(loan, { action: 'cancel', outcome, message }, null);
  // Last: an answer to an approval is what the flow of a request goes on with.
  cancelApprovals(loan.requestItemId);
}

/**
 * Ends a running loan whose device an agent has in the hand: it goes to the stockroom of the loan's locker, in no bay.
 * @throws `state_conflict` when it does not run, or somebody is bringing it back at the kiosk just now
 */
export function takeBack(loan: Assignment): void {
  if (loan.stage === 'completed' && loan.liveAsset !== '') return finishEnding(loan, '', null);
  refuseUnless('take_back', loan);
  refuseUnderWay(loan, [atKioskNow()]);
  const more = decidedByCaller();
  endAssignment(loan, { action: 'take_back', outcome: 'taken_back', message: '', more }, null);
}

/**
 * Ends a running loan whose device is lost or stolen: its record says Missing, and IT gets a ticket. A second time it
 * does what was left of the first.
 * @param note what the person says of it; `''`: nothing
 * @throws `state_conflict` as {@link takeBack}
 */
export function lose(loan: Assignment, loss: Loss, note: string): void {
  if (loan.stage === 'completed' && isLoss(loan.outcome)) return finishEnding(loan, '', null);
  refuseUnless('lose', loan);
  refuseUnderWay(loan, [atKioskNow()]);
  const more = { ...decidedByCaller(), ...(note === '' ? {} : { description: note }) };
  endAssignment(loan, { action: 'lose', outcome: loss, message: '', more }, null);
}

/**
 * An agent has a device that was lost or stolen: it is in the stockroom of the loan's locker, in no bay. The outcome is the decision;
 * with it the loan holds its device once more, until the rest is done.
 * @throws `state_conflict` when nothing of the kind was reported
 */
export function foundAgain(loan: Assignment): void {
  if (loan.outcome === 'found') return finishEnding(loan, '', null);
  if (!isLoss(loan.outcome) || loan.liveAsset !== '') {
    throw appError('state_conflict', { subject: 'assignment', action: 'found', stage: loan.stage });
  }
  const found = { ...loan, outcome: 'found', liveAsset: loan.assetId };
  const decision = { outcome: found.outcome, live_asset: found.liveAsset, ...decidedByCaller() };
  if (!update(ASSIGNMENT, loan.id, decision))
    throw appError('state_conflict', { subject: 'asset', asset: loan.assetId });
  finishEnding(found, '', null);
}

function refuseUnless(action: string, { stage }: Assignment): void {
  if (!may('assignment', action, stage)) throw appError('state_conflict', { subject: 'assignment', action, stage });
}

const atKioskNow = (): Condition => ['authorised_at', '>=', toGlide(now() - LEFT_KIOSK_MS)];

/** The old device lies in the locker already: both or neither. */
function refuseHalfDone(loan: Assignment): void {
  if (loan.kind !== 'replacement') return;
  if (isHalfDone(loan.kind, readHandovers([['assignment', '=', loan.id]]))) throw appError('half_done');
}

/** What a door is open for is decided by the door. */
function refuseUnderWay(loan: Assignment, more: readonly Condition[]): void {
  const [underWay] = readHandovers([
    ['assignment', '=', loan.id],
    ['state', 'IN', UNDECIDED],
    ['session', 'ISNOTEMPTY'],
    ...more,
  ]);
  if (underWay) throw appError('state_conflict', { subject: 'handover', state: underWay.state });
}
