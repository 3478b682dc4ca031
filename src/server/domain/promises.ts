import { IN_STOCK, isGone, RESERVED } from './assetRecords';

/** What has become of a device that somebody is to collect, and of the bay where it waits, while nobody came for it. */
export interface Promised {
  /** It is the person's own; else it was promised, and its record says so. */
  readonly own: boolean;
  readonly installStatus: string;
  readonly substatus: string;
  /** The bay from which it is to be collected, as it stands now; null: the records place it in none. */
  readonly bay: { readonly state: string; readonly assetId: string } | null;
  readonly lockerState: string;
  readonly assetId: string;
}

export type Broken = 'device_gone' | 'device_moved' | 'bay_out' | 'locker_out';

/** Why a device can no longer be collected as it was planned; null: it can. */
export function broken(promise: Promised): Broken | null {
  if (promise.own ? isGone(promise.installStatus) : !isReserved(promise)) return 'device_gone';
  if (promise.bay?.assetId !== promise.assetId) return 'device_moved';
  if (promise.lockerState !== 'in_service') return 'locker_out';
  return promise.bay.state === 'in_service' ? null : 'bay_out';
}

const isReserved = ({ installStatus, substatus }: Promised): boolean =>
  installStatus === IN_STOCK && substatus === RESERVED;

/** Of a person's own device, in plain words for the agent who is asked. */
export const BROKEN_OWN: Readonly<Record<Broken, string>> = {
  device_gone: 'is retired or missing by its record',
  device_moved: 'lies in another bay, or in none, by the records',
  bay_out: 'lies in a bay that is out of service',
  locker_out: 'lies in a locker that is out of service',
};
