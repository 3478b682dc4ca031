import { IN_STOCK, RESERVED } from './assetRecords';

/** What has become of a device that was promised, and of the bay where it waits, while nobody came for it. */
export interface Promised {
  readonly installStatus: string;
  readonly substatus: string;
  /** The bay from which it is to be collected, as it stands now; null: the records place it in none. */
  readonly bay: { readonly state: string; readonly assetId: string } | null;
  readonly lockerState: string;
  readonly assetId: string;
}

export type Broken = 'device_gone' | 'device_moved' | 'bay_out' | 'locker_out';

/** Why a promise can no longer be kept; null: it can. */
export function broken(promise: Promised): Broken | null {
  if (promise.installStatus !== IN_STOCK || promise.substatus !== RESERVED) return 'device_gone';
  if (promise.bay?.assetId !== promise.assetId) return 'device_moved';
  if (promise.lockerState !== 'in_service') return 'locker_out';
  return promise.bay.state === 'in_service' ? null : 'bay_out';
}

/** Whether the device is still as it was reserved, and may be had by somebody else when its place is in use again. */
export function staysInBay(why: Broken): boolean {
  return why === 'bay_out' || why === 'locker_out';
}
