import type { Bay, Command } from '../domain/model';
import { readBays } from '../data/lockers';
import { selectOne, update } from '../data/records';
import { ACCESS_EVENT, BAY } from '../data/tables';

/**
 * What somebody handed in alone, in conflict with the records, lies in the bay all the same: the bay says so, doubtful until an
 * agent has looked. Nothing is overwritten: not where the records place something there, nor where they place it elsewhere.
 * @returns the bay then
 */
export function placeLeftInside(bay: Bay, command: Command | null): Bay {
  const isKnown = command === null || command.handoverId !== '' || bay.assetId !== '';
  if (isKnown || (bay.hasPresenceSensor && bay.presence === 'empty')) return bay;
  const assetId = handedInBy(command);
  if (assetId === '' || readBays([['asset', '=', assetId]]).length > 0) return bay;
  update(BAY, bay.id, { asset: assetId, confidence: 'doubtful' });
  return { ...bay, assetId, confidence: 'doubtful' };
}

/** The device that a door was opened for alone; `''`: none was handed in. */
function handedInBy(command: Command): string {
  const opening = selectOne(
    ACCESS_EVENT,
    ['data'],
    [
      ['command', '=', command.id],
      ['type', '=', 'opened_alone'],
    ],
  );
  const data = JSON.parse(opening?.data || '{}') as { hand_in?: { asset_id?: string } };
  return data.hand_in?.asset_id ?? '';
}
