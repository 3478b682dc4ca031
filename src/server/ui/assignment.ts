import type { GlideRecord } from '@servicenow/glide';
import { appError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { readAssignment } from '../data/assignments';
import { foundAgain, giveUp, lose, takeBack } from '../effects/byHand';
import { tell } from './tell';

/** The buttons of an assignment; which are shown, and when, says `fluent/ui/actions-assignment.now.ts`. */

export function cancelLoan(current: GlideRecord): void {
  tell('The loan is cancelled: bay and device are free again, and the person is told.', () =>
    giveUp(asStored(current), 'withdrawn'),
  );
}

export function markReturned(current: GlideRecord): void {
  tell('The loan is closed. The device is in stock in the stockroom of its locker, in no bay.', () =>
    takeBack(asStored(current)),
  );
}

export function markLost(current: GlideRecord): void {
  tell('The loan is closed. The device is missing (lost), and there is an incident.', () =>
    lose(asStored(current), 'lost', ''),
  );
}

export function markStolen(current: GlideRecord): void {
  tell('The loan is closed. The device is missing (stolen), and there is an incident.', () =>
    lose(asStored(current), 'stolen', ''),
  );
}

export function markFound(current: GlideRecord): void {
  tell('The device is in stock in the stockroom of its locker, in no bay.', () => foundAgain(asStored(current)));
}

/** What the form shows may be older than the row, or changed and not saved. */
function asStored(current: GlideRecord): Assignment {
  const loan = readAssignment(current.getUniqueValue());
  if (!loan) throw appError('assignment_unknown');
  return loan;
}
