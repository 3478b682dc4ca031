import type { Row } from '../../../scripts/system/servicenow.ts';
import { until } from '../../../scripts/tour/wait.ts';
import { openedIn, type KioskHandover, type KioskVisit } from './kiosk.ts';
import { handoverIs, stageIs } from './records.ts';
import type { World } from './world.ts';

export const montreal = 'mtl-sherbrooke-1';
export const madrid = 'mad-castellana-1';
export const madridThirdFloor = 'mad-castellana-2';

export interface Order {
  /** Name of the model category. */
  readonly kind: string;
  readonly length: '4h' | '1d' | '3d' | '1w';
  readonly at: string;
}

/** Orders in the catalog as the employee. @returns sys_id of the request item */
export async function order(world: World, userName: string, { kind, length, at }: Order): Promise<string> {
  const employee = world.as(userName);
  const items = await employee.get<{ sys_id: string; name: string }[]>(
    '/api/sn_sc/servicecatalog/items?sysparm_text=Borrow%20a%20device',
  );
  const category = await world.admin.one('cmdb_model_category', `name=${kind}`, ['sys_id']);
  const user = await world.admin.one('sys_user', `user_name=${userName}`, ['sys_id']);
  const { sys_id: request } = await employee.post<{ sys_id: string }>(
    `/api/sn_sc/servicecatalog/items/${items[0]?.sys_id}/order_now`,
    {
      sysparm_quantity: '1',
      variables: {
        requested_for: user.sys_id,
        device_kind: category.sys_id,
        loan_length: length,
        locker: world.locker(at).lockerId,
        reach_needed: 'false',
      },
    },
  );
  return (await world.admin.one('sc_req_item', `request=${request}`, ['sys_id'])).sys_id as string;
}

/** The assignment that the flow makes of a request item, once it is in one of the stages. */
export function assignmentFor(world: World, requestItemId: string, ...stages: string[]): Promise<Row> {
  return until(`the request is ${stages.join(' or ')}`, async () => {
    const [row] = await world.admin.list('x_smart_lockers_assignment', `request_item=${requestItemId}`, [
      'sys_id',
      'stage',
      'outcome',
      'asset.asset_tag',
    ]);
    return row && stages.includes(row.stage as string) ? row : null;
  });
}

export interface Reserved {
  readonly requestItemId: string;
  readonly assignmentId: string;
  readonly assetTag: string;
}

export async function orderAndReserve(world: World, userName: string, what: Order): Promise<Reserved> {
  const requestItemId = await order(world, userName, what);
  const row = await assignmentFor(world, requestItemId, 'reserved');
  return { requestItemId, assignmentId: row.sys_id as string, assetTag: row['asset.asset_tag'] as string };
}

/** Waits until taps are taken there: ServiceNow answers, and the locker is connected. */
export async function isReady(world: World, at: string): Promise<void> {
  const kiosk = await world.kiosk(at);
  await until(`${at} is ready`, async () => {
    const { servicenow, locker } = await kiosk.service();
    return servicenow === 'ok' && locker === 'online';
  });
}

/** Waits until the door that a visit opens stands open. @returns the handover behind it */
export async function doorOpens(world: World, at: string, visit: KioskVisit): Promise<KioskHandover> {
  const handover = openedIn(visit);
  await doorIs(world, at, handover.bay_number, 'open');
  return handover;
}

/** @throws with what became of the bay's commands when the door does not move */
export async function doorIs(world: World, at: string, bay: number, door: 'open' | 'closed'): Promise<void> {
  await until(`door ${bay} of ${at} is ${door}`, async () =>
    (await world.physical.bays(at)).some((one) => one.number === bay && one.door === door),
  ).catch(async (error: unknown) => {
    const query = `locker=${world.locker(at).lockerId}^bay.number=${bay}^ORDERBYDESCsys_created_on`;
    const fields = ['state', 'detail', 'sys_created_on', 'expires_at', 'finished_at'];
    const commands = await world.admin.list('x_smart_lockers_command', query, fields);
    throw new Error(`Its commands: ${JSON.stringify(commands.slice(0, 3))}`, { cause: error });
  });
}

/** Takes what is in the bay, closes the door, and waits until ServiceNow has it as done. */
export async function takeAndClose(world: World, at: string, handover: KioskHandover): Promise<string> {
  const taken = await world.physical.take(at, handover.bay_number);
  await world.physical.closeDoor(at, handover.bay_number);
  await handoverIs(world, handover.handover_id, 'committed');
  return taken;
}

export async function putAndClose(world: World, at: string, handover: KioskHandover, assetTag: string): Promise<void> {
  await world.physical.put(at, handover.bay_number, assetTag);
  await world.physical.closeDoor(at, handover.bay_number);
  await handoverIs(world, handover.handover_id, 'committed');
}

/** One tap, and the reserved device is in the hand. */
export async function collect(world: World, at: string, userName: string): Promise<KioskHandover> {
  const kiosk = await world.kiosk(at);
  const visit = await kiosk.badge(world.person(userName).badge);
  const handover = await doorOpens(world, at, visit);
  await takeAndClose(world, at, handover);
  await kiosk.end(visit);
  return handover;
}

/** Borrows a device of a kind on the spot. */
export async function borrow(world: World, at: string, userName: string, kind: string): Promise<KioskHandover> {
  const kiosk = await world.kiosk(at);
  const visit = await kiosk.choose(await kiosk.badge(world.person(userName).badge), 'borrow', kind);
  const handover = await doorOpens(world, at, visit);
  await takeAndClose(world, at, handover);
  await kiosk.end(visit);
  return handover;
}

/** Taps for the return; where more can be done than that, it is chosen. */
export async function openForReturn(world: World, at: string, userName: string): Promise<KioskVisit> {
  const kiosk = await world.kiosk(at);
  const visit = await kiosk.badge(world.person(userName).badge);
  return visit.view.kind === 'choose' ? kiosk.choose(visit, 'return') : visit;
}

/** Brings a device back; the loan is completed then. */
export async function bringBack(world: World, at: string, userName: string, assetTag: string): Promise<void> {
  const visit = await openForReturn(world, at, userName);
  const handover = await doorOpens(world, at, visit);
  await putAndClose(world, at, handover, assetTag);
  await stageIs(world, handover.assignment_id, 'completed');
  await (await world.kiosk(at)).end(visit);
}
