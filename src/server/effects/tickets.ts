import { gs } from '@servicenow/glide';
import { insert, selectOne } from '../data/records';

export interface Ticket {
  /** Made of what it is about: the same ticket is opened once. */
  readonly key: string;
  readonly shortDescription: string;
  readonly description: string;
  /** `''`: whom the platform's own rules find. */
  readonly groupId: string;
  /** `''`: nobody called. */
  readonly callerId: string;
  readonly assetId: string;
}

/** Opens an incident, or finds the one that was opened. @returns its id; null when it could not be made */
export function openTicket(ticket: Ticket): string | null {
  const known = selectOne('incident', ['sys_id'], [['correlation_id', '=', ticket.key]]);
  if (known) return known.sys_id;
  const asset = selectOne('alm_hardware', ['ci'], [['sys_id', '=', ticket.assetId]]);
  const id = insert('incident', {
    short_description: ticket.shortDescription,
    description: ticket.description,
    assignment_group: ticket.groupId,
    caller_id: ticket.callerId,
    cmdb_ci: asset?.ci ?? '',
    category: 'hardware',
    correlation_id: ticket.key,
    correlation_display: 'Smart Lockers',
  });
  if (id === null) gs.error(`Smart Lockers: the incident "${ticket.shortDescription}" could not be created.`);
  return id;
}
