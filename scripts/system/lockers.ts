import type { ServiceNow } from './servicenow.ts';

export interface SimulatedBay {
  readonly number: number;
  readonly label: string;
  readonly charging: boolean;
  readonly has_presence_sensor: boolean;
  readonly content?: { readonly asset_tag: string; readonly name: string; readonly charge_percent: number };
}

export interface SimulatedLocker {
  readonly locker_id: string;
  readonly controller_id: string;
  readonly name: string;
  readonly bays: readonly SimulatedBay[];
}

/** Charge of a device on the day its locker is put into operation, in percent. */
const initialCharge = 96;

/** The lockers as the records describe them: what the simulated ones are built from on the first day. */
export async function readLockers(admin: ServiceNow): Promise<SimulatedLocker[]> {
  const lockers = await admin.list('x_smart_lockers_locker', 'stateINin_service,commissioning^ORDERBYname', [
    'sys_id',
    'name',
    'controller_id',
  ]);
  const bays = await admin.list('x_smart_lockers_bay', 'ORDERBYnumber', [
    'locker',
    'number',
    'label',
    'charging',
    'has_presence_sensor',
    'asset.asset_tag',
    'asset.model.name',
  ]);
  return lockers.map((locker) => ({
    locker_id: locker.sys_id as string,
    controller_id: locker.controller_id as string,
    name: locker.name as string,
    bays: bays
      .filter((bay) => bay.locker === locker.sys_id)
      .map((bay) => ({
        number: Number(bay.number),
        label: bay.label as string,
        charging: bay.charging === 'true',
        has_presence_sensor: bay.has_presence_sensor === 'true',
        ...(bay['asset.asset_tag']
          ? {
              content: {
                asset_tag: bay['asset.asset_tag'],
                name: bay['asset.model.name'] ?? '',
                charge_percent: initialCharge,
              },
            }
          : {}),
      })),
  }));
}

/** A one-time code as the console hands it out. */
export async function enrolmentCode(
  agent: ServiceNow,
  lockerId: string,
  purpose: 'kiosk' | 'controller',
): Promise<string> {
  const { code } = await agent.post<{ code: string }>(`/api/x_smart_lockers/v1/console/lockers/${lockerId}/enrolment`, {
    purpose,
  });
  return code;
}
