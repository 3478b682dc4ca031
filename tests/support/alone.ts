import { createHmac } from 'node:crypto';
import { canonicalCredential } from '../../src/server/domain/credentials.ts';
import type { Grant } from '../../src/server/domain/grants.ts';
import { CONTROLLER, newId, type EventBody, type Site } from './site.ts';

/** A connector that is told what its lockers may open alone, and that tells afterwards what it has decided. */
export interface Granted {
  readonly locker_id: string;
  readonly grants: readonly Grant[];
  readonly gone: readonly string[];
  readonly free: readonly number[];
}

/** What may be opened alone at the site's locker. @throws when the locker is not answered */
export async function askGrants(
  site: Site,
  known: readonly string[] = [],
): Promise<Granted & { readonly key: string }> {
  const body = { connector_id: site.connectorId, lockers: [{ locker_id: site.lockerId, known }] };
  const { result, error } = await site.call<{ key: string; next_s: number; lockers: Granted[] }>('grants', body);
  const [here] = result?.lockers ?? [];
  if (!here) throw new Error(error?.code ?? 'The locker was not answered.');
  return { ...here, key: result.key };
}

/** As a connector makes it of what is presented at its kiosk. */
export function hashAt(key: string, kind: 'badge' | 'pin', value: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(canonicalCredential(kind, value)).digest('base64');
}

interface Said {
  readonly handover_id: string;
  readonly person_id: string;
}

const decision = (site: Site, bay: number): Omit<EventBody, 'type'> => ({
  event_id: newId(),
  controller_id: CONTROLLER,
  boot: '',
  sequence: null,
  bay_number: bay,
  at: new Date(site.instance.clock.now()).toISOString(),
});

/** The connector had a door opened, by the badge of the person that the grant is for. */
export function opened(site: Site, bay: number, { handover_id, person_id }: Said): EventBody & { command_id: string } {
  const known_at = new Date(site.instance.clock.now() - 60_000).toISOString();
  const data = { handover_id, person_id, method: 'badge', known_at };
  return { ...decision(site, bay), event_id: newId(), type: 'opened_alone', command_id: newId(), data };
}

/** The person said at the kiosk how it ended. */
export function ended(site: Site, bay: number, { handover_id, person_id }: Said, exit: string): EventBody {
  const data = { handover_id, person_id, exit };
  return { ...decision(site, bay), event_id: newId(), type: 'ended_alone', command_id: null, data };
}

/** What the door did for a command. */
export function passed(
  site: Site,
  opening: EventBody & { command_id: string },
  presence: 'empty' | 'occupied',
): EventBody[] {
  const bay = opening.bay_number as number;
  return [
    site.event('door_opened', bay, { by: 'command' }, opening.command_id),
    site.event('door_closed', bay, { presence, open_ms: 4_000 }, opening.command_id),
  ];
}
