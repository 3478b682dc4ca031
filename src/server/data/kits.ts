import type { Kind } from '../domain/model';
import { select, toNumber } from './records';
import { KIT_ITEM } from './tables';

export interface KitItem {
  readonly assignmentId: string;
  readonly position: number;
  /** `''`: it has no record, such as an adapter. */
  readonly assetId: string;
  readonly name: string;
}

/** What goes with the devices of these assignments, in the order in which it was listed: one query. */
export function readKits(assignmentIds: readonly string[]): KitItem[] {
  const rows = select(KIT_ITEM, ['assignment', 'position', 'asset', 'name'], [['assignment', 'IN', assignmentIds]], {
    orderBy: 'position',
  });
  return rows.map((row) => ({
    assignmentId: row.assignment,
    position: toNumber(row.position),
    assetId: row.asset,
    name: row.name,
  }));
}

/** Kinds that hand out kits; others are not looked up. */
export const WITH_KIT: readonly Kind[] = ['deployment', 'replacement'];

/** The devices that go with an assignment's own: their records follow its handovers. */
export function kitAssets({ id, kind }: { readonly id: string; readonly kind: Kind }): string[] {
  if (!WITH_KIT.includes(kind)) return [];
  return readKits([id]).flatMap(({ assetId }) => (assetId === '' ? [] : [assetId]));
}
