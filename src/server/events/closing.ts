import { presenceIn } from '../domain/deviceEvents';
import { interpretClosing } from '../domain/interpretation';
import type { Bay } from '../domain/model';
import { handoverOf } from '../data/handovers';
import { selectOne } from '../data/records';
import { DISCREPANCY } from '../data/tables';
import { dedupeKey, resolveDiscrepancies } from '../effects/discrepancies';
import { completeHandover, decideDone, decideExit } from '../effects/handovers';
import { compareBay, noteBay } from './bays';
import type { Happening } from './effects';
import { placeLeftInside } from './leftInside';
import { underWay } from './underWay';

/**
 * A door has closed: what the bay holds now decides what became of the handover behind it; with none under way the bay
 * is compared with the records.
 * @returns whether something was put into the bay
 */
export function closeDoor({ scene, event, bay, command }: Happening): boolean {
  const seen = noteBay(bay, { door: 'closed', presence: presenceIn(event.data) });
  resolveDiscrepancies([['dedupe_key', '=', dedupeKey('held_open', bay.id)]], 'The door has been closed.');
  const own = handoverOf(command);
  if (own?.state === 'verified') {
    // This very event was cut off between its decision and the end of its effects.
    completeHandover(own.id, scene.trail);
    return own.direction === 'deposit' && own.exit === '';
  }
  const handover = underWay(bay, own, command);
  const presence = bay.hasPresenceSensor ? presenceIn(event.data) : 'unknown';
  const verdict = handover && interpretClosing(handover.direction, presence);
  // What took the place of a handover that was called off can only have been done; that it was not done is no news.
  const calledOff = own !== null && handover !== null && own.id !== handover.id;
  if (!handover || !verdict || (calledOff && verdict.kind === 'exit')) {
    compareBay(scene.locker, placeLeftInside(seen, command));
    return false;
  }
  if (handover.direction === 'collect' && knownEmpty(bay)) decideExit(handover, 'empty');
  else if (verdict.kind === 'committed') decideDone(handover);
  else decideExit(handover, verdict.exit);
  completeHandover(handover.id, scene.trail);
  return handover.direction === 'deposit' && verdict.kind === 'committed';
}

/** The sensor had found nothing in the bay before its door was opened: whoever opened it has not taken anything out. */
function knownEmpty(bay: Bay): boolean {
  if (bay.confidence !== 'doubtful' || bay.presence !== 'empty') return false;
  return selectOne(DISCREPANCY, ['sys_id'], [['dedupe_key', '=', dedupeKey('empty', bay.id)]]) !== null;
}
