import { presenceIn } from '../domain/deviceEvents';
import type { Bay } from '../domain/model';
import { selectOne } from '../data/records';
import { DISCREPANCY } from '../data/tables';
import { dedupeKey, resolveDiscrepancies } from '../effects/discrepancies';
import { compareBay, noteBay } from './bays';
import { decideByClosing } from './byDoor';
import type { Happening } from './effects';
import { placeLeftInside } from './leftInside';

/**
 * A door has closed: what the bay holds now decides what became of the handover behind it; with none under way the bay
 * is compared with the records.
 * @returns whether something was put into the bay
 */
export function closeDoor({ scene, event, bay, command }: Happening): boolean {
  const presence = presenceIn(event.data);
  const seen = noteBay(bay, { door: 'closed', presence });
  resolveDiscrepancies([['dedupe_key', '=', dedupeKey('held_open', bay.id)]], 'The door has been closed.');
  const closing = { presence, wasEmpty: knownEmpty(bay) };
  const putIn = decideByClosing({ bay: seen, command, trail: scene.trail }, closing);
  if (putIn === null) compareBay(scene.locker, placeLeftInside(seen, command));
  return putIn === true;
}

/** The sensor had found nothing in the bay before its door was opened. */
function knownEmpty(bay: Bay): boolean {
  if (bay.confidence !== 'doubtful' || bay.presence !== 'empty') return false;
  return selectOne(DISCREPANCY, ['sys_id'], [['dedupe_key', '=', dedupeKey('empty', bay.id)]]) !== null;
}
