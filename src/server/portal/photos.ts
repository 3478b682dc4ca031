import { appError } from '../domain/errors';
import type { Assignment } from '../domain/model';
import { MOST_PHOTOS, photoType } from '../domain/photos';
import { attach, attachedNames } from '../data/attachments';
import { sha256 } from '../data/platform';
import { select } from '../data/records';
import { DISCREPANCY } from '../data/tables';
import { RESOLVED } from '../effects/repairTickets';

const NAME_DIGITS = 16;

/**
 * By assignment: the ticket that a photo of the damage goes to. Of a repair its own, of a loan that was returned the one of
 * what was said to be wrong, until that is resolved: also when an agent has fetched the device. One query, and one for each
 * ticket of a loan.
 */
export function photoTickets(own: readonly Assignment[]): ReadonlyMap<string, string> {
  const returned = own.filter(({ kind, outcome }) => kind === 'loan' && outcome === 'returned');
  const damaged = select(
    DISCREPANCY,
    ['incident', 'handover.assignment'],
    [
      ['kind', '=', 'damaged'],
      ['incident.state', '<', RESOLVED],
      ['handover.assignment', 'IN', returned.map(({ id }) => id)],
    ],
  );
  const inRepair = own.filter(({ kind, stage, incidentId }) => kind === 'repair' && stage === 'active' && incidentId);
  return new Map([
    ...damaged.map((row): [string, string] => [row['handover.assignment'], row.incident]),
    ...inRepair.map(({ id, incidentId }): [string, string] => [id, incidentId]),
  ]);
}

/**
 * A photo of what is wrong with a device, for the ticket. Its name is made of what it shows: sent again, it is there once.
 * @throws `invalid_request`, `photo_not_taken`
 */
export function addPhoto(assignment: Assignment, base64: string): void {
  const type = photoType(base64);
  if (!type) throw appError('invalid_request', { member: 'data', wanted: 'a JPEG or PNG in Base64' });
  const incident = photoTickets([assignment]).get(assignment.id);
  if (incident === undefined) throw appError('photo_not_taken', { reason: 'no_ticket' });
  const name = `damage-${sha256(base64).slice(0, NAME_DIGITS)}.${type.ending}`;
  const there = attachedNames('incident', incident).filter((other) => other.startsWith('damage-'));
  if (there.includes(name)) return;
  if (there.length >= MOST_PHOTOS) throw appError('photo_not_taken', { reason: 'enough', most: MOST_PHOTOS });
  if (!attach('incident', incident, { name, type: type.type, base64 })) {
    throw appError('photo_not_taken', { reason: 'refused' });
  }
}
