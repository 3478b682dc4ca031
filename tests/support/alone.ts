import { createHmac } from 'node:crypto';
import { canonicalCredential } from '../../src/server/domain/credentials.ts';
import type { Grant } from '../../src/server/domain/grants.ts';
import type { GrantedHandIn } from '../../src/server/domain/handIns.ts';
import { HOUR_MS, type Loans } from './loans.ts';
import { BASE, connect, CONTROLLER, newId, renew, type EventBody, type EventResult, type Site } from './site.ts';

/** A connector that is told what its lockers may open alone, and that tells afterwards what it has decided. */
export interface Granted {
  readonly locker_id: string;
  readonly grants: readonly Grant[];
  readonly hand_ins: readonly GrantedHandIn[];
  readonly gone: readonly string[];
  readonly free: readonly number[];
  readonly leave: { readonly repair: number; readonly charging: number };
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

export interface Said {
  readonly handover_id: string;
  readonly person_id: string;
  /** What begins with it. */
  readonly hand_in?: { readonly kind: string; readonly asset_id: string; readonly symptom: string };
}

/** What a connector knows when ServiceNow goes away, and a bay for it. */
export interface Known extends Said {
  readonly bay: number;
}

/** The first that it was granted. */
export async function firstGranted(site: Site): Promise<Known> {
  const { grants, free } = await askGrants(site);
  const [grant] = grants as [Grant];
  const bay = grant.bay_number ?? grant.bays.find((number) => free.includes(number)) ?? 0;
  return { handover_id: grant.handover_id, person_id: grant.person.person_id, bay };
}

/** What somebody may hand in, as a connector begins it. */
export async function mayHandIn(site: Site, kind: GrantedHandIn['kind'], personName: string): Promise<Known> {
  // A job hashes the badges of the demonstration.
  site.instance.settle();
  const { hand_ins, free } = await askGrants(site);
  const found = hand_ins.find((one) => one.kind === kind && one.person.name === personName);
  const bay = found?.bays.find((number) => free.includes(number));
  if (!found || bay === undefined) throw new Error(`${personName} may hand in nothing for ${kind}.`);
  const symptom = kind === 'repair' ? 'screen' : '';
  const hand_in = { kind, asset_id: found.asset_id, symptom };
  return { handover_id: newId(), person_id: found.person.person_id, hand_in, bay };
}

/** What tests of working alone look at. @param loansOf those of the test that runs */
export function aloneAt(loansOf: () => Loans) {
  const rows = (table: string, query = '') => loansOf().instance.rows(`x_smart_lockers_${table}`, query);
  return {
    rows,
    handover: (id: string) => loansOf().instance.row('x_smart_lockers_handover', `sys_id=${id}`),
    conflicts: () => rows('discrepancy', 'kind=offline_conflict'),
    /** ServiceNow is away for an hour, in which something happens that it is told of afterwards. */
    async away(): Promise<void> {
      loansOf().instance.clock.advance(HOUR_MS);
      await renew(loansOf().site);
    },
    async verified(): Promise<boolean> {
      const { instance, site } = loansOf();
      const { result } = await instance
        .as('sofia.blanc')
        .get<{ ok: boolean }>(`${BASE}/console/trail/${site.lockerId}/verify`);
      return result.ok;
    },
    /** All that a conflict may not touch. */
    untouched: () => ({
      handovers: rows('handover').map(({ sys_id, state, exit, person, bay, live_bay, decided }) => ({
        ...{ sys_id, state, exit, person, bay, live_bay, decided },
      })),
      assignments: rows('assignment').map(({ sys_id, stage, asset }) => ({ sys_id, stage, asset })),
      assets: loansOf()
        .instance.rows('alm_hardware')
        .map(({ sys_id, install_status, assigned_to }) => ({
          ...{ sys_id, install_status, assigned_to },
        })),
    }),
  };
}

/** How each event was answered. */
export const said = (results: readonly EventResult[]) => results.map(({ status, error }) => error?.code ?? status);

const decision = (site: Site, bay: number): Omit<EventBody, 'type'> => ({
  event_id: newId(),
  controller_id: CONTROLLER,
  boot: '',
  sequence: null,
  bay_number: bay,
  at: new Date(site.instance.clock.now()).toISOString(),
});

/** The connector had a door opened, by the badge of the person that the grant is for. */
export function opened(
  site: Site,
  bay: number,
  { handover_id, person_id, hand_in }: Said,
): EventBody & { command_id: string } {
  const known_at = new Date(site.instance.clock.now() - 60_000).toISOString();
  const data = { handover_id, person_id, method: 'badge', known_at, ...(hand_in ? { hand_in } : {}) };
  return { ...decision(site, bay), event_id: newId(), type: 'opened_alone', command_id: newId(), data };
}

/** The person said at the kiosk how it ended. */
export function ended(site: Site, bay: number, { handover_id, person_id, hand_in }: Said, exit: string): EventBody {
  const data = { handover_id, person_id, exit, ...(hand_in ? { hand_in } : {}) };
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

/** The leases of whoever was cut off have run out, and another connector has got them. */
export function takenOver({ instance }: Loans): Promise<Site> {
  instance.clock.advance(61_000);
  return connect(instance, 'connector-2');
}
