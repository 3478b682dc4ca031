import { gs } from '@servicenow/glide';
import type { Finding } from '../domain/exits';
import { IN_THE_WAY } from '../domain/firmware';
import { nextStep, progressText, type NextStep, type StagedLocker } from '../domain/firmwareRollout';
import { readFirmware, readFirmwareRollouts, type FirmwareRollout } from '../data/firmware';
import { select, update, type Condition } from '../data/records';
import { DISCREPANCY, FIRMWARE_ROLLOUT, LOCKER } from '../data/tables';

/** A job: takes each rollout of a firmware that is running one step further. One query while none is. */
export function stageFirmware(): void {
  for (const rollout of readFirmwareRollouts([['state', '=', 'running']])) {
    try {
      stage(rollout);
    } catch (thrown) {
      gs.error(`Smart Lockers: ${rollout.number} could not go on and will be tried again: ${String(thrown)}`);
    }
  }
}

/** The lockers are told first: what was cut off after that is seen on them by the next run. */
function stage(rollout: FirmwareRollout): void {
  const [firmware] = readFirmware([['sys_id', '=', rollout.firmwareId]]);
  const version = firmware?.version ?? '';
  const lockers = readStagedLockers(rollout);
  const step = nextStep({ version, isActive: firmware?.isActive ?? false, atOnce: rollout.atOnce }, lockers);
  const told = step.kind === 'tell' ? step.lockers.filter((locker) => tell(locker, rollout)) : [];
  const now = lockers.map((locker) => (told.includes(locker) ? { ...locker, wantsIt: true } : locker));
  const changes = { progress: progressText(version, now), ...ending(step, told) };
  // Somebody may have stopped it meanwhile.
  update(FIRMWARE_ROLLOUT, rollout.id, changes, (column) => column('state') !== 'running');
}

function tell({ id }: StagedLocker, { firmwareId }: FirmwareRollout): boolean {
  return update(LOCKER, id, { wanted_firmware: firmwareId });
}

/** A locker whose record cannot be saved would keep a rollout at it for ever. */
function ending(step: NextStep, told: readonly StagedLocker[]): { state: string; stop_reason: string } | object {
  if (step.kind === 'done') return { state: 'done' };
  if (step.kind === 'stop') return { state: 'stopped', stop_reason: step.reason };
  const refused = step.kind === 'tell' ? step.lockers.find((locker) => !told.includes(locker)) : undefined;
  if (!refused) return {};
  const reason = `The record of ${refused.name} cannot be saved: its form says why. Correct it, then resume.`;
  return { state: 'stopped', stop_reason: reason };
}

const LOCKER_COLUMNS = ['sys_id', 'name', 'adapter', 'state', 'firmware', 'wanted_firmware'] as const;

function readStagedLockers({ siteId, firmwareId }: FirmwareRollout): StagedLocker[] {
  const where: readonly Condition[] = siteId === '' ? [] : [['site', '=', siteId]];
  const open = select(
    DISCREPANCY,
    ['locker', 'kind'],
    [
      ['state', '=', 'open'],
      ['kind', 'IN', IN_THE_WAY],
    ],
  );
  return select(LOCKER, LOCKER_COLUMNS, where).map((row) => ({
    id: row.sys_id,
    name: row.name,
    adapter: row.adapter,
    state: row.state,
    reported: row.firmware,
    wantsIt: row.wanted_firmware === firmwareId,
    findings: open.filter(({ locker }) => locker === row.sys_id).map(({ kind }) => kind as Finding),
  }));
}
