import { gs } from '@servicenow/glide';
import type { Locker } from '../domain/model';
import { insert, selectOne } from '../data/records';

/** The part of a locker that a ticket needs. */
export type TicketPlace = Pick<Locker, 'id' | 'name' | 'siteId'>;

export interface Ticket {
  /** Made of what it is about: the same ticket is opened once. */
  readonly key: string;
  readonly shortDescription: string;
  readonly description: string;
  /** `''`: whom the platform's own rules find. */
  readonly groupId: string;
  /** `''`: nobody called. */
  readonly callerId: string;
  /** `''`: it is about no device. */
  readonly assetId: string;
  readonly locker: TicketPlace | null;
  /** `''`: in no certain bay. */
  readonly bayLabel: string;
}

/** The one place where incidents are made: opens one, or finds the one that was opened. @returns its id; null when it could not be made */
export function openTicket(ticket: Ticket): string | null {
  const known = selectOne('incident', ['sys_id'], [['correlation_id', '=', ticket.key]]);
  if (known) return known.sys_id;
  const asset =
    ticket.assetId === '' ? null : selectOne('alm_hardware', ['ci', 'display_name'], [['sys_id', '=', ticket.assetId]]);
  const about = [asset && `Device: ${asset.display_name}`, ticket.locker && `Locker: ${placeText(ticket)}`];
  const id = insert('incident', {
    short_description: ticket.shortDescription,
    description: [ticket.description, about.filter(Boolean).join('\n')].filter((part) => part !== '').join('\n\n'),
    assignment_group: ticket.groupId,
    caller_id: ticket.callerId,
    cmdb_ci: asset?.ci ?? '',
    location: ticket.locker?.siteId ?? '',
    category: 'hardware',
    correlation_id: ticket.key,
    correlation_display: 'Smart Lockers',
  });
  if (id === null) gs.error(`Smart Lockers: the incident "${ticket.shortDescription}" could not be created.`);
  return id;
}

/** Where something is, as a person reads it. */
export function placeText({ locker, bayLabel }: Pick<Ticket, 'locker' | 'bayLabel'>): string {
  return [locker?.name ?? '', bayLabel === '' ? '' : `bay ${bayLabel}`].filter((part) => part !== '').join(', ');
}
