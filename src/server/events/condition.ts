import type { Condition } from '../domain/deviceEvents';
import type { Bay, Locker } from '../domain/model';
import { setting } from '../data/platform';
import { update, type Values } from '../data/records';
import { BAY } from '../data/tables';
import { dedupeKey, reportDiscrepancy, resolveDiscrepancies } from '../effects/discrepancies';

/** So much cooler a bay has to be before it counts as cool again. */
const COOL_C = 5;
/** Ends of an installation that leave the controller with what it had. A door that stands open only delays it. */
const FAILED = ['failed', 'rolled_back', 'refused'];
const DELAYED = 'door_open';

/** What a controller says it runs, as columns of its locker. */
export function saidOfItself({ info }: Partial<Condition>): Values {
  return info ? { firmware: info.firmware, config_version: info.config_version } : {};
}

/** Raises what a controller and its bays say is wrong with them, once, and closes it when they say that it is well again. */
export function noteCondition(locker: Locker, bays: readonly Bay[], said: Partial<Condition>): void {
  for (const reading of said.readings ?? []) {
    const bay = bays.find((candidate) => candidate.number === reading.bay_number);
    if (bay) noteReading(locker, bay, reading);
  }
  if (said.info) noteConfiguration(locker, said.info);
  if (said.firmware_status) noteInstallation(locker, said.firmware_status);
}

type Reading = NonNullable<Condition['readings']>[number];

function noteReading(locker: Locker, bay: Bay, { charge_percent, temperature_c, link }: Reading): void {
  update(BAY, bay.id, {
    charge_percent: charge_percent ?? '',
    temperature_c: temperature_c ?? '',
    link: link ?? '',
  });
  if (temperature_c === null) return;
  const hot = setting('hot_celsius');
  if (temperature_c >= hot) {
    const details = `Bay ${bay.label} has ${temperature_c} °C; ${hot} °C is the limit.`;
    reportDiscrepancy({ finding: 'hot', locker, bay, assetId: bay.assetId, details });
  } else if (temperature_c <= hot - COOL_C) resolve('hot', bay.id, `The bay has ${temperature_c} °C.`);
}

function noteConfiguration(locker: Locker, info: NonNullable<Condition['info']>): void {
  if (info.config_problem === null) {
    resolve('config_refused', locker.id, `Configuration ${info.config_version} is in effect.`);
    return;
  }
  const details = `The controller refused its configuration: ${info.config_problem}. Version ${info.config_version} stays in effect.`;
  reportDiscrepancy({ finding: 'config_refused', locker, bay: null, details });
}

function noteInstallation(
  locker: Locker,
  { version, status, detail }: NonNullable<Condition['firmware_status']>,
): void {
  if (status === 'installed') resolve('firmware_failed', locker.id, `Firmware ${version} is installed.`);
  if (!FAILED.includes(status) || detail === DELAYED) return;
  const details = `Firmware ${version}: ${status}${detail === null ? '' : ` (${detail})`}.`;
  reportDiscrepancy({ finding: 'firmware_failed', locker, bay: null, details });
}

function resolve(finding: 'hot' | 'config_refused' | 'firmware_failed', placeId: string, note: string): void {
  resolveDiscrepancies([['dedupe_key', '=', dedupeKey(finding, placeId)]], note);
}
