import { createHash } from 'node:crypto';
import type { Answer, Client, TestInstance } from './instance.ts';

/** One connector with its lockers, as it talks to the app; and people who order and come to the kiosk. */
export const BASE = '/api/x_smart_lockers/v1';
export const CONTROLLER = 'mtl-sherbrooke-1';

export interface Visit {
  readonly session: { readonly session_id: string; readonly expires_at: string };
  readonly person: { readonly name: string; readonly language: string; readonly role: string };
  readonly view: View;
}
export interface HandoverAnswer {
  readonly handover_id: string;
  readonly assignment_id: string;
  readonly direction: string;
  readonly bay_number: number;
  readonly item: { readonly name: string; readonly asset_tag: string };
  readonly due_at: string | null;
  readonly state: string;
  readonly exit: string | null;
  readonly kind: string;
  readonly then: 'end' | 'next';
  readonly undoes: boolean;
}
export interface Command {
  readonly command_id: string;
  readonly bay_number: number;
  readonly controller_id: string;
  readonly handover_id: string | null;
}
export interface Choice {
  readonly choice_id: string;
  readonly kind: string;
  readonly title: string;
  readonly item: { readonly name: string; readonly asset_tag: string } | null;
}
export interface View {
  readonly kind: 'open' | 'choose' | 'scan' | 'nothing' | 'done';
  readonly question?: string;
  readonly purpose?: string;
  readonly left?: number | null;
  readonly round?: number | null;
  readonly last?: HandoverAnswer | null;
  readonly handover?: HandoverAnswer;
  readonly command?: Command;
  readonly choices?: readonly Choice[];
  readonly reason?: string;
}
export interface EventResult {
  readonly event_id: string;
  readonly status: string;
  readonly error?: { readonly code: string };
}
export interface EventBody {
  readonly event_id: string;
  readonly [member: string]: unknown;
}

export interface Site {
  readonly instance: TestInstance;
  readonly connector: Client;
  readonly connectorId: string;
  readonly lockerId: string;
  /** The next event of the controller: gap-free sequence, an id of its own. */
  event(type: string, bay: number | null, data?: object, commandId?: string | null): EventBody;
  send(...events: readonly EventBody[]): Promise<readonly EventResult[]>;
  tap(kind: 'badge' | 'pin' | 'qr', value: string, requestId?: string): Promise<Answer<Visit>>;
  call<T>(route: string, body: object): Promise<Answer<T>>;
}

let made = 0;
/** An id of 32 hex digits that has not been used. */
export function newId(): string {
  made += 1;
  return createHash('sha256').update(`test ${made}`).digest('hex').slice(0, 32);
}

/** Registers a connector and takes all lockers. */
export async function connect(instance: TestInstance, name = 'connector-1'): Promise<Site> {
  const connector = instance.as('locker.connector');
  const call = <T>(route: string, body: object): Promise<Answer<T>> =>
    connector.post<T>(`${BASE}/connector/${route}`, body);
  const registered = await call<{ connector_id: string }>('register', { name, version: '1.0.0' });
  if (registered.error) throw new Error(JSON.stringify(registered.error));
  const connectorId = registered.result.connector_id;
  const leased = await call<{ lockers: { locker_id: string; controller_id: string }[] }>('lease', {
    connector_id: connectorId,
    want: 'all',
  });
  const locker = leased.result?.lockers.find((one) => one.controller_id === CONTROLLER);
  let sequence = 0;
  const site: Site = {
    instance,
    connector,
    connectorId,
    lockerId: locker?.locker_id ?? '',
    call,
    event(type, bay, data = {}, commandId = null) {
      sequence += 1;
      return {
        event_id: newId(),
        controller_id: CONTROLLER,
        boot: 'boot-1',
        sequence,
        type,
        bay_number: bay,
        at: new Date(instance.clock.now()).toISOString(),
        command_id: commandId,
        data,
      };
    },
    async send(...events) {
      const answer = await call<{ results: EventResult[] }>('events', { connector_id: connectorId, events });
      if (answer.error) throw new Error(JSON.stringify(answer.error));
      return answer.result.results;
    },
    tap: (kind, value, requestId = newId()) =>
      call('tap', {
        connector_id: connectorId,
        locker_id: site.lockerId,
        request_id: requestId,
        credential: { kind, value },
      }),
  };
  return site;
}

/** Renews the leases, after time has passed. */
export async function renew(site: Site): Promise<void> {
  await site.call('lease', { connector_id: site.connectorId, want: 'all' });
}

/** The door opens for a command and closes again, and the bay is then as the sensor says. */
export async function passDoor(
  site: Site,
  command: Command,
  presence: 'empty' | 'occupied' | 'unknown',
): Promise<readonly EventResult[]> {
  return site.send(
    site.event('door_opened', command.bay_number, { by: 'command' }, command.command_id),
    site.event('door_closed', command.bay_number, { presence, open_ms: 4_000 }, command.command_id),
  );
}

export interface Order {
  readonly person: string;
  /** Name of a `cmdb_model_category`. */
  readonly kind?: string;
  readonly length?: string;
  /** From when, in milliseconds; at once unless it is said. */
  readonly from?: number;
  /** Whether the flow runs at once (default). */
  readonly settle?: boolean;
}

/** Orders "Borrow a device" and lets the flow run. @returns the request item's sys_id */
export async function order(
  site: Site,
  { person, kind = 'Loan laptop', length = '1d', from, settle = true }: Order,
): Promise<string> {
  const { instance } = site;
  const item = instance.row('sc_cat_item', 'name=Borrow a device');
  const category = instance.row('cmdb_model_category', `name=${kind}`);
  const user = instance.row('sys_user', `user_name=${person}`);
  const answer = await instance
    .as(person)
    .post<{ sys_id: string }>(`/api/sn_sc/servicecatalog/items/${item.sys_id}/order_now`, {
      sysparm_quantity: '1',
      variables: {
        requested_for: user.sys_id,
        device_kind: category.sys_id,
        loan_length: length,
        ...(from === undefined ? {} : { when: 'later', wanted_from: glideTime(from) }),
        locker: site.lockerId,
        reach_needed: 'false',
      },
    });
  if (answer.error) throw new Error(JSON.stringify(answer.error));
  if (settle) instance.settle();
  return instance.row('sc_req_item', `request=${answer.result.sys_id}`).sys_id as string;
}

/** The code that the mail of a reservation carries, as its event says. */
export function codeOf(site: Site, handoverId: string): string {
  const events = site.instance.rows('sysevent', `name=x_smart_lockers.loan.reserved^instance=${handoverId}`);
  return events.at(-1)?.parm2 ?? '';
}

/** As a date and time is typed in by somebody whose time zone is UTC. */
function glideTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}
