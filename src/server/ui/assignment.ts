import type { GlideRecord } from '@servicenow/glide';
import { foundAgain, giveUp, lose, takeBack } from '../effects/byHand';
import { reserveNow } from '../flow/goOn';
import { asStored } from './asStored';
import { tell } from './tell';

/** The buttons of an assignment; which are shown, and when, says `fluent/ui/actions-assignment.now.ts`. */

export function cancel(current: GlideRecord): void {
  const kind = current.getDisplayValue('kind');
  tell(`${kind} cancelled: what was promised or kept free is free again, and the person is told.`, () =>
    giveUp(asStored(current), 'withdrawn'),
  );
}

export function reserveForPerson(current: GlideRecord): void {
  tell('Reserved: the person is told, with a code.', () => reserveNow(asStored(current)));
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
