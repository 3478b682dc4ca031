import { gs } from '@servicenow/glide';
import type { Finding } from '../domain/exits';
import { IN_THE_WAY } from '../domain/firmware';
import {
  heldUp,
  nextStep,
  overdue,
  OVERDUE_PROPOSAL,
  overdueText,
  progressText,
  type NextStep,
  type StagedLocker,
} from '../domain/firmwareRollout';
import { fromGlide, toGlide } from '../domain/time';
import { readFirmware, readFirmwareRollouts, type FirmwareRollout } from '../data/firmware';
import { readLocker } from '../data/lockers';
import { now } from '../data/platform';
import { select, update, type Condition } from '../data/records';
import { BAY, DISCREPANCY, FIRMWARE_ROLLOUT, LOCKER } from '../data/tables';
import { reportDiscrepancy } from '../effects/discrepancies';

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
  const isActive = firmware?.isActive ?? false;
  const found = readStagedLockers(rollout);
  for (const { id } of heldUp(version, found)) update(LOCKER, id, { wanted_since: toGlide(now()) });
  const failed = isActive ? reportOverdue(version, found) : [];
  const lockers = found.map((locker) => (failed.includes(locker) ? { ...locker, findings: [FAILED] } : locker));
  const step = nextStep({ version, isActive, atOnce: rollout.atOnce }, lockers);
  const told = step.kind === 'tell' ? step.lockers.filter((locker) => tell(locker, rollout)) : [];
  const after = lockers.map((locker) => (told.includes(locker) ? { ...locker, wantsIt: true } : locker));
  const changes = { progress: progressText(version, after), ...ending(step, told) };
  // Somebody may have stopped it meanwhile.
  update(FIRMWARE_ROLLOUT, rollout.id, changes, (column) => column('state') !== 'running');
}

const FAILED: Finding = 'firmware_failed';

/** A failure that nobody has told is one: it gets its incident, and stops the rollout. */
function reportOverdue(version: string, found: readonly StagedLocker[]): StagedLocker[] {
  return overdue(version, found, now()).filter((one) => {
    const locker = readLocker(one.id);
    const details = overdueText(version, one);
    return locker && reportDiscrepancy({ finding: FAILED, locker, bay: null, details, proposal: OVERDUE_PROPOSAL });
  });
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

const LOCKER_COLUMNS = ['sys_id', 'name', 'adapter', 'state', 'firmware', 'wanted_firmware', 'wanted_since'] as const;

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
  const rows = select(LOCKER, LOCKER_COLUMNS, where);
  const wanting = rows.filter((row) => row.wanted_firmware === firmwareId).map((row) => row.sys_id);
  const openDoors = select(
    BAY,
    ['locker'],
    [
      ['locker', 'IN', wanting],
      ['door', '=', 'open'],
    ],
  );
  return rows.map((row) => ({
    id: row.sys_id,
    name: row.name,
    adapter: row.adapter,
    state: row.state,
    reported: row.firmware,
    wantsIt: row.wanted_firmware === firmwareId,
    wantedSince: fromGlide(row.wanted_since),
    hasOpenDoor: openDoors.some(({ locker }) => locker === row.sys_id),
    findings: open.filter(({ locker }) => locker === row.sys_id).map(({ kind }) => kind as Finding),
  }));
}
