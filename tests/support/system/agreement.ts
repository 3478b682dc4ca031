import type { World } from './world.ts';

export interface Disagreement {
  readonly locker: string;
  readonly bay: string;
  readonly recorded: string;
  readonly real: string;
}

/** Where the records of bays and what really lies in them, or how their doors stand, are not the same. */
export async function disagreements({ admin, lockers, physical }: World): Promise<Disagreement[]> {
  const found = [];
  for (const locker of lockers) {
    const records = await admin.list('x_smart_lockers_bay', `locker=${locker.lockerId}`, [
      'number',
      'asset.asset_tag',
      'door',
    ]);
    for (const bay of await physical.bays(locker.controllerId)) {
      const record = records.find((row) => Number(row.number) === bay.number);
      const recorded = `${record?.['asset.asset_tag'] || 'nothing'}, ${record?.door}`;
      const real = `${bay.content?.asset_tag ?? 'nothing'}, ${bay.door}`;
      if (recorded !== real) found.push({ locker: locker.controllerId, bay: bay.label, recorded, real });
    }
  }
  return found;
}

/** Lockers whose trail is broken, or misses a number among the events that its controller has sent. */
export async function brokenTrails({ admin, agent, lockers }: World): Promise<string[]> {
  const broken = [];
  for (const { lockerId, controllerId } of lockers) {
    const proof = await agent.get<{ ok: boolean }>(`/api/x_smart_lockers/v1/console/trail/${lockerId}/verify`);
    const events = await admin.list(
      'x_smart_lockers_access_event',
      `locker=${lockerId}^sequenceISNOTEMPTY^ORDERBYposition`,
      ['sequence'],
    );
    const inOrder = events.every((event, index) => Number(event.sequence) === index + 1);
    if (!proof.ok || !inOrder) broken.push(controllerId);
  }
  return broken;
}
