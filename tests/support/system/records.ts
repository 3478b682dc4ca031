import type { Row } from '../../../scripts/system/servicenow.ts';
import { until } from '../../../scripts/tour/wait.ts';
import type { World } from './world.ts';

const table = (name: string): string => `x_smart_lockers_${name}`;

export type Records = Pick<World, 'admin'>;

const assignmentFields = [
  'sys_id',
  'number',
  'kind',
  'stage',
  'state',
  'outcome',
  'asset',
  'asset.asset_tag',
  'live_asset',
  'locker',
  'requested_for.user_name',
  'request_item',
  'due_date',
];
export const readAssignment = ({ admin }: Records, id: string): Promise<Row> =>
  admin.one(table('assignment'), `sys_id=${id}`, assignmentFields);
export const assignmentsOf = ({ admin }: Records, userName: string, stages: string): Promise<Row[]> =>
  admin.list(table('assignment'), `requested_for.user_name=${userName}^stageIN${stages}`, assignmentFields);

export const stageIs = (world: Records, id: string, stage: string): Promise<Row> =>
  until(`assignment ${id} is ${stage}`, async () => {
    const row = await readAssignment(world, id);
    return row.stage === stage ? row : null;
  });

/** In the order in which they were planned. */
export const handoversOf = ({ admin }: Records, assignmentId: string): Promise<Row[]> =>
  admin.list(table('handover'), `assignment=${assignmentId}^ORDERBYstep^ORDERBYsys_created_on`, [
    'sys_id',
    'step',
    'direction',
    'state',
    'exit',
    'asset.asset_tag',
    'bay',
    'bay.label',
    'live_bay',
    'decided',
  ]);

export const handoverIs = ({ admin }: Records, id: string, state: string): Promise<Row> =>
  until(`handover ${id} is ${state}`, async () => {
    const row = await admin.one(table('handover'), `sys_id=${id}`, ['sys_id', 'state', 'exit', 'live_bay', 'bay']);
    return row.state === state ? row : null;
  });

export const readBay = ({ admin }: Records, controllerId: string, number: number): Promise<Row> =>
  admin.one(table('bay'), `locker.controller_id=${controllerId}^number=${number}`, [
    'sys_id',
    'label',
    'state',
    'door',
    'presence',
    'confidence',
    'asset.asset_tag',
  ]);

/** Number of the bay in which the records place a device. */
export async function bayNumberOf({ admin }: Records, assetTag: string): Promise<number> {
  return Number((await admin.one(table('bay'), `asset.asset_tag=${assetTag}`, ['number'])).number);
}

export const readAsset = ({ admin }: Records, assetTag: string): Promise<Row> =>
  admin.one('alm_hardware', `asset_tag=${assetTag}`, [
    'install_status',
    'substatus',
    'assigned_to.user_name',
    'stockroom.name',
  ]);

export const readRequestItem = ({ admin }: Records, id: string): Promise<Row> =>
  admin.one('sc_req_item', `sys_id=${id}`, ['state', 'active']);

/** Discrepancies at a bay, each with its incident. */
export const discrepanciesAt = ({ admin }: Records, bayId: string): Promise<Row[]> =>
  admin.list(table('discrepancy'), `bay=${bayId}^ORDERBYsys_created_on`, [
    'kind',
    'state',
    'incident',
    'incident.active',
    'incident.assignment_group.name',
    'incident.short_description',
  ]);

export const commandsOf = ({ admin }: Records, handoverId: string): Promise<Row[]> =>
  admin.list(table('command'), `handover=${handoverId}`, ['sys_id', 'state']);

/** Types of the trail's entries about an assignment, in the locker's order; without what sensors saw in between. */
export async function trailOf({ admin }: Records, assignmentId: string): Promise<string[]> {
  const query = `assignment=${assignmentId}^typeNOT INpresence_changed,charge_changed^ORDERBYposition`;
  const rows = await admin.list(table('access_event'), query, ['type']);
  return rows.map((row) => row.type as string);
}

/** Subjects of the mails that one person got about an assignment and its handovers, oldest first. */
export async function mailsTo(world: Records, email: string, assignmentId: string): Promise<Row[]> {
  const about = [assignmentId, ...(await handoversOf(world, assignmentId)).map((row) => row.sys_id)].join(',');
  return world.admin.list('sys_email', `recipientsLIKE${email}^instanceIN${about}^ORDERBYsys_created_on`, [
    'subject',
    'body',
  ]);
}

/** The mail whose subject begins so, once it has come. */
export const mailTo = (world: Records, email: string, assignmentId: string, subject: string): Promise<Row> =>
  until(`the mail "${subject}…"`, async () =>
    (await mailsTo(world, email, assignmentId)).find((mail) => mail.subject?.startsWith(subject)),
  );

/** The code that a mail about a reservation tells. */
export function codeIn(mail: Row): string {
  const words = (mail.body ?? '').replace(/<[^>]*>/g, ' ');
  const code = /Code\D+(\d{6,8})/.exec(words)?.[1];
  if (!code) throw new Error(`There is no code in the mail "${mail.subject}".`);
  return code;
}
