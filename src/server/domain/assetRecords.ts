import type { AssetOutcome } from './workflows';

/**
 * Where an asset record stands after a handover. The numbers of `install_status` and the values of `substatus` are the
 * platform's (choices of `alm_hardware`, as its asset management documents them), and stand nowhere else but in
 * {@link IN_STOCK} and {@link AVAILABLE}: 1 In use, 3 In maintenance, 6 In stock.
 */
export const IN_STOCK = '6';
export const AVAILABLE = 'available';

export interface AssetPlace {
  readonly stockroomId: string;
  readonly siteId: string;
}

export interface AssetColumns {
  readonly install_status: string;
  readonly substatus: string;
  readonly stockroom: string;
  readonly location: string;
  readonly assigned_to: string;
  readonly reserved_for: string;
}

/**
 * In stock: a stockroom and nobody; in use: somebody and no stockroom. Null: the record stays as it is.
 * @param personId who has it, or whom it is kept for
 */
export function assetColumns(outcome: AssetOutcome, personId: string, place: AssetPlace): AssetColumns | null {
  const inStock = { stockroom: place.stockroomId, location: place.siteId, assigned_to: '', reserved_for: '' };
  const inHand = { stockroom: '', location: '', assigned_to: personId, reserved_for: '' };
  switch (outcome) {
    case 'available':
      return { ...inStock, install_status: IN_STOCK, substatus: AVAILABLE };
    case 'reserved':
      return { ...inStock, install_status: IN_STOCK, substatus: 'reserved', reserved_for: personId };
    case 'pending_repair':
      return { ...inStock, install_status: IN_STOCK, substatus: 'pending_repair' };
    case 'in_use':
      return { ...inHand, install_status: '1', substatus: '' };
    case 'in_maintenance':
      return { ...inHand, install_status: '3', substatus: '' };
    case 'unchanged':
      return null;
  }
}
