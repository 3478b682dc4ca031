import type { Device } from '../domain/model';
import { parseKit } from '../domain/rolloutList';
import { readDevices } from '../data/devices';
import { distinct, insert, select } from '../data/records';
import { KIT_ITEM } from '../data/tables';

/** Devices by their tags in lower case; a tag that several have, or none, stands for no device. */
export function devicesByTag(tags: readonly string[]): ReadonlyMap<string, Device> {
  const wanted = distinct(tags).filter((tag) => !tag.includes(','));
  const ids = select('alm_hardware', ['sys_id'], [['asset_tag', 'IN', wanted]]).map((row) => row.sys_id);
  const found = new Map<string, Device>();
  const several = new Set<string>();
  for (const device of readDevices(ids)) {
    const tag = device.tag.toLowerCase();
    if (found.has(tag)) several.add(tag);
    found.set(tag, device);
  }
  several.forEach((tag) => found.delete(tag));
  return found;
}

export interface KitBay {
  /** The device of a further bay; null for the bay of the line's own. */
  readonly device: Device | null;
  readonly items: readonly { readonly name: string; readonly assetId: string }[];
}

/** A kit as it is written, with the devices that it names. */
export function kitBays(kit: string): readonly KitBay[] {
  const bays = parseKit(kit) ?? [];
  const devices = devicesByTag(bays.flat());
  return bays.map((items, index) => {
    const device = index === 0 ? null : (devices.get(items[0]?.toLowerCase() ?? '') ?? null);
    const others = device ? items.slice(1) : items;
    return { device, items: others.map((name) => ({ name, assetId: devices.get(name.toLowerCase())?.id ?? '' })) };
  });
}

/** Run again, it adds what is missing: the database refuses a position that is taken. */
export function storeKit(assignmentId: string, items: KitBay['items']): void {
  items.forEach(({ name, assetId }, index) => {
    insert(KIT_ITEM, { assignment: assignmentId, position: index + 1, name, asset: assetId });
  });
}
