import type { AssetOutcome } from './workflows';

/**
 * Where an asset record stands after a handover. The numbers of `install_status` and the values of `substatus` are the
 * platform's (choices of `alm_hardware`, as its asset management documents them), and stand nowhere else but in
 * the constants here: 1 In use, 3 In maintenance, 6 In stock, 7 Retired, 8 Missing, 10 Consumed.
 */
export const IN_STOCK = '6';
export const AVAILABLE = 'available';
export const RESERVED = 'reserved';
/** "Pending evaluation": yet to be assessed to confirm that it can be used. */
export const TO_INSPECT = 'pending_evaluation';
/** "Pending transfer": nobody has collected it, and an agent takes it from its bay to the stockroom. */
const TO_FETCH = 'pending_transfer';
const PENDING_REPAIR = 'pending_repair';
export const IN_USE = '1';
export const IN_MAINTENANCE = '3';
export const MISSING = '8';
/** Retired or consumed: an asset manager has said so, and no handover takes it back. */
export const RETIRED: readonly string[] = ['7', '10'];
export const GONE: readonly string[] = [...RETIRED, MISSING];

/** Whether a device is no longer there to be handed out: retired, missing or consumed. */
export function isGone(installStatus: string): boolean {
  return GONE.includes(installStatus);
}

/**
 * Where a device goes that an agent takes out because nobody comes for it: what is broken into the workshop. What somebody has
 * put aside in the stock by hand stays so.
 */
export function whenFetched(device: { readonly installStatus: string; readonly substatus: string }): AssetOutcome {
  const { installStatus, substatus } = device;
  if (substatus === PENDING_REPAIR || installStatus === IN_MAINTENANCE) return 'in_maintenance';
  return installStatus === IN_STOCK && substatus !== TO_FETCH ? 'unchanged' : 'available';
}

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
      return { ...inStock, install_status: IN_STOCK, substatus: RESERVED, reserved_for: personId };
    case 'to_fetch':
      return { ...inStock, install_status: IN_STOCK, substatus: TO_FETCH };
    case 'to_inspect':
      return { ...inStock, install_status: IN_STOCK, substatus: TO_INSPECT };
    // In stock nothing is assigned: that it still is somebody's says "reserved for".
    case 'pending_repair':
      return { ...inStock, install_status: IN_STOCK, substatus: PENDING_REPAIR, reserved_for: personId };
    case 'in_use':
      return { ...inHand, install_status: IN_USE, substatus: '' };
    case 'in_maintenance':
      return { ...inHand, install_status: IN_MAINTENANCE, substatus: '' };
    // Whoever had it stays named: the police report and the insurance ask for that.
    case 'lost':
    case 'stolen':
      return { ...inHand, install_status: MISSING, substatus: outcome };
    case 'unchanged':
      return null;
  }
}
