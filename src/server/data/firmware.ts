import type { Release } from '../domain/firmware';
import type { FirmwareRolloutState } from '../domain/firmwareRollout';
import { isTrue, select, toNumber, type Condition } from './records';
import { FIRMWARE, FIRMWARE_ROLLOUT } from './tables';

export interface Firmware extends Release {
  readonly id: string;
  /** Not withdrawn. */
  readonly isActive: boolean;
}

const FIRMWARE_COLUMNS = ['sys_id', 'version', 'url', 'sha256', 'signature', 'active'] as const;

export function readFirmware(where: readonly Condition[]): Firmware[] {
  return select(FIRMWARE, FIRMWARE_COLUMNS, where).map(({ sys_id: id, active, ...release }) => ({
    id,
    isActive: isTrue(active),
    ...release,
  }));
}

export interface FirmwareRollout {
  readonly id: string;
  readonly number: string;
  readonly firmwareId: string;
  /** `''`: all sites. */
  readonly siteId: string;
  readonly state: FirmwareRolloutState;
  readonly atOnce: number;
}

const ROLLOUT_COLUMNS = ['sys_id', 'number', 'firmware', 'site', 'state', 'at_once'] as const;

export function readFirmwareRollouts(where: readonly Condition[]): FirmwareRollout[] {
  return select(FIRMWARE_ROLLOUT, ROLLOUT_COLUMNS, where).map((row) => ({
    id: row.sys_id,
    number: row.number,
    firmwareId: row.firmware,
    siteId: row.site,
    state: (row.state || 'draft') as FirmwareRolloutState,
    atOnce: toNumber(row.at_once),
  }));
}
