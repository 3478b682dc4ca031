import type { GlideRecord } from '@servicenow/glide';
import { appError } from '../domain/errors';
import type { Bay } from '../domain/model';
import { readBay } from '../data/lockers';
import { inspect } from '../effects/inspection';
import { tell } from './tell';

/** The buttons of a bay in which something waits to be inspected. */

export function passInspection(current: GlideRecord): void {
  tell('The device may be lent again.', () => inspect(asStored(current), true));
}

export function failInspection(current: GlideRecord): void {
  tell('The device is pending repair, and there is an incident.', () => inspect(asStored(current), false));
}

function asStored(current: GlideRecord): Bay {
  const bay = readBay(current.getUniqueValue());
  if (!bay) throw appError('bay_unknown');
  return bay;
}
