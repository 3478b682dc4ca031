import { bookingsDue } from '../effects/bookings';
import { reserve } from '../effects/reservations';
import { attempt } from './cutOff';

/** Sets devices aside for bookings whose time comes; who cannot be served waits, first in the line. */
export function setAside(most: number): void {
  for (const loan of bookingsDue(most)) attempt(loan.number, () => void reserve(loan.id));
}
