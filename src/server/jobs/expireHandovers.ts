import { serveWaiting } from '../effects/waitlist';
import { setAside } from './bookings';
import { MOST_AT_ONCE, MOST_SERVED } from './bounds';
import { endUncollected, endUnopened } from './expiry';
import { endUnbegun } from './visits';

/**
 * Ends what nobody came for, sets devices aside for bookings whose time comes, and offers what became free to those who
 * wait.
 */
export function expireHandovers(): void {
  endUncollected(MOST_AT_ONCE);
  endUnopened(MOST_AT_ONCE);
  endUnbegun(MOST_AT_ONCE);
  setAside(MOST_SERVED);
  serveWaiting(MOST_SERVED);
}
