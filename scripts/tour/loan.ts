import type { DemoPerson, System } from '../system/system.ts';
import type { Row, ServiceNow } from '../system/servicenow.ts';
import type { Narrator } from './narrator.ts';
import { createPhysical } from './physical.ts';
import type { Visitor } from './visitor.ts';
import { until } from './wait.ts';

/** What the loan left behind, for the checks at its end. */
export interface LoanRecord {
  readonly person: DemoPerson;
  readonly requestItemId: string;
  readonly assignmentId: string;
  readonly assetTag: string;
  readonly lockerId: string;
}

/** Bay number behind a door's label. */
async function bayNumber(system: System, controllerId: string, label: string): Promise<number> {
  const bay = (await createPhysical(system.urls.simulator).bays(controllerId)).find(
    (candidate) => candidate.label === label,
  );
  if (!bay) throw new Error(`No bay of ${controllerId} is labelled ${label}.`);
  return bay.number;
}

async function catalogItem(employee: ServiceNow): Promise<string> {
  const items = await employee.get<{ sys_id: string; name: string }[]>(
    '/api/sn_sc/servicecatalog/items?sysparm_text=Borrow%20a%20device',
  );
  const item = items.find((candidate) => candidate.name === 'Borrow a device');
  if (!item) throw new Error('The catalog does not offer "Borrow a device" to this employee.');
  return item.sys_id;
}

/** One loan from request to return, through the public interfaces only. */
export async function tourLoan(system: System, visitor: Visitor, narrator: Narrator): Promise<LoanRecord> {
  const { admin, tour } = system;
  const locker = tour.locker;
  const person = tour.person;
  const employee = system.as(person.userName);
  const physical = createPhysical(system.urls.simulator);

  const order = await narrator.step(
    `${person.name} orders "Borrow a device" for ${tour.durationLabel} at ${locker.name}`,
    async () => {
      const itemId = await catalogItem(employee);
      return employee.post<{ sys_id: string; number: string }>(`/api/sn_sc/servicecatalog/items/${itemId}/order_now`, {
        sysparm_quantity: '1',
        variables: tour.variables,
      });
    },
    (answer) => answer.number,
  );
  const item = await admin.one('sc_req_item', `request=${order.sys_id}`, ['sys_id', 'number']);

  const assignment = await narrator.step(
    'the flow reserves a device in a bay',
    () =>
      until('the loan is reserved', async () => {
        const [row] = await admin.list('x_smart_lockers_assignment', `request_item=${item.sys_id}`, [
          'sys_id',
          'number',
          'stage',
          'asset',
          'asset.asset_tag',
          'short_description',
        ]);
        return row?.stage === 'reserved' ? row : null;
      }),
    (row) => `${row.number}, ${row['asset.asset_tag']}`,
  );
  const assetTag = assignment['asset.asset_tag'] as string;

  await narrator.step(
    'a mail tells where, when and with which code',
    () =>
      until('the mail about the reservation', async () => (await mails(admin, person, assignment.sys_id as string))[0]),
    (mail) => mail.subject as string,
  );

  const collectBay = await narrator.step(
    `${person.name} holds the badge to the kiosk; the door opens`,
    async () => {
      await visitor.badge(person.badge);
      return visitor.openDoor();
    },
    (label) => `bay ${label}`,
  );
  const collectTouches = visitor.touches();
  const collectNumber = await bayNumber(system, locker.controllerId, collectBay);
  const taken = await narrator.step(
    'takes the device and closes the door',
    async () => {
      const tag = await physical.take(locker.controllerId, collectNumber);
      await physical.closeDoor(locker.controllerId, collectNumber);
      return tag;
    },
    (tag) => tag,
  );
  await narrator.step('the kiosk says that it is done', () => visitor.finished());
  await visitor.leave();
  narrator.check(
    'the device in the hand is the one that was reserved',
    taken === assetTag,
    `${taken}, not ${assetTag}`,
  );
  narrator.check('collecting took one tap', collectTouches === 1, `${collectTouches} touches`);

  const inUse = await narrator.step('the asset record follows', () =>
    until('the asset is in use', async () => {
      const asset = await admin.one('alm_hardware', `asset_tag=${assetTag}`, [
        'install_status',
        'assigned_to.user_name',
        'stockroom',
      ]);
      return asset.install_status === '1' ? asset : null;
    }),
  );
  narrator.check(
    'the asset is in use and assigned to the borrower',
    inUse['assigned_to.user_name'] === person.userName && inUse.stockroom === '',
    JSON.stringify(inUse),
  );

  visitor.touches();
  const returnBay = await narrator.step(
    `${person.name} comes back, taps, and chooses to return it; a door opens`,
    async () => {
      await visitor.badge(person.badge);
      await visitor.choose('return');
      return visitor.openDoor();
    },
    (label) => `bay ${label}`,
  );
  const returnTouches = visitor.touches();
  const returnNumber = await bayNumber(system, locker.controllerId, returnBay);
  await narrator.step('puts the device in and closes the door', async () => {
    await physical.put(locker.controllerId, returnNumber, assetTag);
    await physical.closeDoor(locker.controllerId, returnNumber);
  });
  await narrator.step('the kiosk says that it is done', () => visitor.finished());
  await visitor.leave();
  narrator.check('returning took at most two touches', returnTouches <= 2, `${returnTouches} touches`);

  await narrator.step('the flow closes the request', () =>
    until(
      'the request item is closed',
      async () => (await admin.one('sc_req_item', `sys_id=${item.sys_id}`, ['state', 'active'])).active === 'false',
    ),
  );
  return {
    person,
    requestItemId: item.sys_id as string,
    assignmentId: assignment.sys_id as string,
    assetTag,
    lockerId: locker.lockerId,
  };
}

/** Mails to the person about this assignment and its handovers, oldest first. */
export async function mails(admin: ServiceNow, person: DemoPerson, assignmentId: string): Promise<Row[]> {
  const handovers = await admin.list('x_smart_lockers_handover', `assignment=${assignmentId}`, ['sys_id']);
  const about = [assignmentId, ...handovers.map((row) => row.sys_id)].join(',');
  const query = `recipientsLIKE${person.email}^instanceIN${about}^ORDERBYsys_created_on`;
  return admin.list('sys_email', query, ['subject', 'body']);
}
