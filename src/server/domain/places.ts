import { CONTROLLER_ID } from './deviceEvents';
import type { Size } from './model';

/** Names of connectors at the broker (docs/deployment.md): a controller that bore one would have a connector's rights there. */
const CONNECTORS = /^connector-/;

/** What is wrong with a locker's record, in words for whoever edits it; null: nothing. */
export function lockerFault(locker: {
  readonly controllerId: string;
  readonly siteId: string;
  readonly stockroomId: string;
}): string | null {
  if (!CONTROLLER_ID.test(locker.controllerId)) {
    return 'The controller id has 3 to 64 lower-case letters, digits or hyphens, as on the controller itself.';
  }
  if (CONNECTORS.test(locker.controllerId)) {
    return 'A controller id does not begin with "connector-": those names are the connectors’ own at the broker.';
  }
  if (locker.siteId === '') return 'A locker stands at a site.';
  return locker.stockroomId === '' ? 'A locker needs a stockroom: devices in it are in stock there.' : null;
}

/** The same for a bay. A size of 0 is unknown. */
export function bayFault(bay: { readonly number: number; readonly size: Size }): string | null {
  if (!Number.isInteger(bay.number) || bay.number < 1) return 'Doors are numbered from 1, as on the controller.';
  const sides = [bay.size.widthMm, bay.size.heightMm, bay.size.depthMm];
  return sides.some((side) => side < 0) ? 'The inner size of a bay is in millimetres and not negative.' : null;
}
