import type { DemoLocker, DemoPerson, System } from '../system/system.ts';
import type { Row, ServiceNow } from '../system/servicenow.ts';
import type { Narrator } from './narrator.ts';
import { createPhysical, type Physical } from './physical.ts';
import type { Visitor } from './visitor.ts';
import { until } from './wait.ts';

/** Where a tour plays: the system, the kiosk of one locker, and what a pair of hands can do there. */
export interface Stage {
  readonly system: System;
  readonly locker: DemoLocker;
  readonly visitor: Visitor;
  readonly physical: Physical;
  readonly narrator: Narrator;
}

/** What a tour left behind, for the checks at its end. */
export interface Ended {
  readonly assignmentIds: readonly string[];
  /** Asset tags, and where each must be now. */
  readonly assets: Readonly<Record<string, AssetEnd>>;
  /** Who must have got mails about the assignments, and how many, all different. */
  readonly mails: readonly { readonly person: DemoPerson; readonly count: number }[];
  /** Where it was played, if not at the locker of the stage. */
  readonly locker?: DemoLocker;
}
export type AssetEnd = { readonly inUseBy: DemoPerson } | 'in_stock' | 'in_maintenance';

export function setStage(system: System, visitor: Visitor, narrator: Narrator): Stage {
  return { system, locker: system.tour.locker, visitor, physical: createPhysical(system.urls.simulator), narrator };
}

export function personNamed(system: System, userName: string): DemoPerson {
  const person = system.people.find((one) => one.userName === userName);
  if (!person) throw new Error(`The demo data has no ${userName}.`);
  return person;
}

export async function bayBehind({ physical, locker }: Stage, label: string): Promise<number> {
  const bay = (await physical.bays(locker.controllerId)).find((candidate) => candidate.label === label);
  if (!bay) throw new Error(`No bay of ${locker.controllerId} is labelled ${label}.`);
  return bay.number;
}

/** The door that the kiosk has opened is used and closed, and the kiosk says that it is done. @returns the tag of what was taken */
export async function take(stage: Stage, what: string): Promise<string> {
  const { narrator, visitor, physical, locker } = stage;
  const label = await narrator.step(
    `a door opens for ${what}`,
    () => visitor.openDoor(),
    (door) => `bay ${door}`,
  );
  const bay = await bayBehind(stage, label);
  const tag = await narrator.step(
    `takes ${what} and closes the door`,
    async () => {
      const taken = await physical.take(locker.controllerId, bay);
      await physical.closeDoor(locker.controllerId, bay);
      return taken;
    },
    (taken) => taken,
  );
  await narrator.step('the kiosk says that it is done', () => visitor.committed());
  return tag;
}

/** As {@link take}, the other way round. */
export async function put(stage: Stage, assetTag: string): Promise<void> {
  const { narrator, visitor, physical, locker } = stage;
  const label = await narrator.step(
    `a door opens for ${assetTag}`,
    () => visitor.openDoor(),
    (door) => `bay ${door}`,
  );
  const bay = await bayBehind(stage, label);
  await narrator.step(`puts ${assetTag} in and closes the door`, async () => {
    await physical.put(locker.controllerId, bay, assetTag);
    await physical.closeDoor(locker.controllerId, bay);
  });
  await narrator.step('the kiosk says that it is done', () => visitor.committed());
}

/** The assignment that the query finds, once it is in this stage. */
export function assignmentIn(admin: ServiceNow, query: string, stage: string): Promise<Row> {
  return until(`an assignment with ${query} is ${stage}`, async () => {
    const fields = ['sys_id', 'number', 'stage', 'asset.asset_tag', 'incident', 'due_date'];
    const [row] = await admin.list('x_smart_lockers_assignment', query, fields);
    return row?.stage === stage ? row : null;
  });
}

/** Mails to the person about an assignment and its handovers, oldest first. */
export async function mailsAbout(
  admin: ServiceNow,
  person: DemoPerson,
  assignmentIds: readonly string[],
): Promise<Row[]> {
  const handovers = await admin.list('x_smart_lockers_handover', `assignmentIN${assignmentIds.join(',')}`, ['sys_id']);
  const about = [...assignmentIds, ...handovers.map((row) => row.sys_id)].join(',');
  const query = `recipientsLIKE${person.email}^instanceIN${about}^ORDERBYsys_created_on`;
  return admin.list('sys_email', query, ['subject', 'body']);
}

/** Orders an item of the catalog. @returns the request item */
export async function order(system: System, person: DemoPerson, itemName: string, variables: Row): Promise<Row> {
  const employee = system.as(person.userName);
  const search = new URLSearchParams({ sysparm_text: itemName });
  const items = await employee.get<{ sys_id: string; name: string }[]>(`/api/sn_sc/servicecatalog/items?${search}`);
  const item = items.find((candidate) => candidate.name === itemName);
  if (!item) throw new Error(`The catalog does not offer "${itemName}" to ${person.name}.`);
  const answer = await employee.post<{ sys_id: string }>(`/api/sn_sc/servicecatalog/items/${item.sys_id}/order_now`, {
    sysparm_quantity: '1',
    variables,
  });
  return system.admin.one('sc_req_item', `request=${answer.sys_id}`, ['sys_id', 'number']);
}

/** The request item is closed by its flow. */
export async function closed({ system, narrator }: Stage, item: Row): Promise<void> {
  await narrator.step('the flow closes the request', () =>
    until('the request item is closed', async () => {
      const row = await system.admin.one('sc_req_item', `sys_id=${item.sys_id}`, ['state', 'active']);
      return row.active === 'false' && row.state === '3';
    }),
  );
}
