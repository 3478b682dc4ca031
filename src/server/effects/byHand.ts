import { gs } from '@servicenow/glide';
import { appError } from '../domain/errors';
import { refusalText } from '../domain/loanRequest';
import type { Assignment } from '../domain/model';
import { may, UNDECIDED } from '../domain/stateMachine';
import { MINUTE_MS, toGlide } from '../domain/time';
import { readHandovers } from '../data/handovers';
import { readLocker } from '../data/lockers';
import { derivedId, now } from '../data/platform';
import type { Condition } from '../data/records';
import { openTrail } from '../trail/append';
import { endAssignment, finishEnding } from './assignments';

/** Nobody stands at the kiosk any longer: a session lasts a minute and a half, and the door is closed well before this. */
const LEFT_KIOSK_MS = 5 * MINUTE_MS;

/**
 * Calls off what has not been collected. Of a cancellation that was cut off it does the rest; of a complete one nothing.
 * @param outcome `cancelled`: by the person, who is not told; `withdrawn`: by an agent, and the person is told. An agent
 *   need not wait for a door that was never reported as closed
 * @throws `loan_running`, or `state_conflict` when it has ended or somebody is at the kiosk with it
 */
export function giveUp(loan: Assignment, outcome: 'cancelled' | 'withdrawn'): void {
  const message = refusalText(outcome);
  if (loan.stage === 'cancelled') return finishEnding(loan, message, null);
  if (may('assignment', 'complete', loan.stage)) throw appError('loan_running');
  refuseUnless('cancel', loan);
  refuseUnderWay(loan, outcome === 'withdrawn' ? [atKioskNow()] : []);
  endAssignment(loan, { action: 'cancel', outcome, message }, null);
}

/**
 * Ends a running loan whose device an agent has in the hand: it goes to the stockroom of the loan's locker, in no bay.
 * @throws `state_conflict` when it does not run, or somebody is bringing it back at the kiosk just now
 */
export function takeBack(loan: Assignment): void {
  if (loan.stage === 'completed' && loan.liveAsset !== '') return finishEnding(loan, '', null);
  refuseUnless('take_back', loan);
  refuseUnderWay(loan, [atKioskNow()]);
  const locker = readLocker(loan.lockerId);
  const trail = locker && openTrail(locker);
  trail?.append({
    id: derivedId(loan.id, 'taken_back'),
    type: 'taken_back',
    assignmentId: loan.id,
    assetId: loan.liveAsset,
    personId: gs.getUserID(),
    method: 'remote',
    data: { from: loan.personId },
  });
  trail?.close();
  endAssignment(loan, { action: 'take_back', outcome: 'taken_back', message: '' }, null);
}

function refuseUnless(action: string, { stage }: Assignment): void {
  if (!may('assignment', action, stage)) throw appError('state_conflict', { subject: 'assignment', action, stage });
}

const atKioskNow = (): Condition => ['authorised_at', '>=', toGlide(now() - LEFT_KIOSK_MS)];

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
