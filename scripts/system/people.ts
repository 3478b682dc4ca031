import type { DemoPerson } from './demo.ts';
import type { Row, ServiceNow } from './servicenow.ts';

/** Somebody whom the panel can play: what they carry in their pockets and in their hands. */
export interface PlayedPerson {
  readonly name: string;
  readonly role: DemoPerson['role'];
  readonly language: DemoPerson['language'];
  readonly badge: string;
  readonly pin: string;
  readonly devices: readonly { readonly asset_tag: string; readonly name: string; readonly charge_percent: number }[];
}

/** Of a device that somebody has worked with all day, in percent. */
const CHARGE_IN_HAND = 35;

/** People with what the records say they have; agents with what lies in a stockroom and in no bay yet. */
export async function readPeople(admin: ServiceNow, people: readonly DemoPerson[]): Promise<PlayedPerson[]> {
  const fields = ['asset_tag', 'model.name', 'assigned_to.user_name', 'sys_id'];
  const inUse = await admin.list('alm_hardware', 'install_status=1^assigned_toISNOTEMPTY', fields);
  const inStock = await admin.list('alm_hardware', 'install_status=6^asset_tagISNOTEMPTY', fields);
  const lying = await admin.list('x_smart_lockers_bay', 'assetISNOTEMPTY', ['asset']);
  const inBays = new Set(lying.map((bay) => bay.asset));
  const loose = inStock.filter((asset) => !inBays.has(asset.sys_id));
  const held = (asset: Row) => ({
    asset_tag: asset.asset_tag as string,
    name: asset['model.name'] as string,
    charge_percent: CHARGE_IN_HAND,
  });
  return people.map(({ userName, name, role, language, badge, pin }) => {
    const own = inUse.filter((asset) => asset['assigned_to.user_name'] === userName);
    return { name, role, language, badge, pin, devices: (role === 'agent' ? loose : own).map(held) };
  });
}
