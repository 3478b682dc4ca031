import { gs, type GlideRecord } from '@servicenow/glide';
import { appError } from '../domain/errors';
import { FIRMWARE_ROLLOUT_MOVES, startFault, type FirmwareRolloutAction } from '../domain/firmwareRollout';
import { toGlide } from '../domain/time';
import { readFirmware, readFirmwareRollouts, type FirmwareRollout } from '../data/firmware';
import { now } from '../data/platform';
import { select, update, type Values } from '../data/records';
import { FIRMWARE_ROLLOUT, LOCKER } from '../data/tables';
import { tell } from './tell';

/** The buttons of a firmware's rollout; which are shown, and when, says `fluent/ui/actions-firmware.now.ts`. */

export function startStaging(current: GlideRecord): void {
  run(current, 'start', 'Started: the first lockers are told within two minutes.');
}

export function resumeStaging(current: GlideRecord): void {
  run(current, 'resume', 'Resumed: it goes on with the first locker that does not report the version.');
}

export function stopStaging(current: GlideRecord): void {
  tell(
    'Stopped: no other locker is told. Those that were told install it all the same; change their wanted firmware.',
    () => save(asStored(current, 'stop'), { state: 'stopped', stop_reason: 'Stopped by hand.' }),
  );
}

function run(current: GlideRecord, action: FirmwareRolloutAction, done: string): void {
  const fault = whyNot(current);
  if (fault !== null) return gs.addErrorMessage(fault);
  tell(done, () => {
    const rollout = asStored(current, action);
    giveTime(rollout);
    save(rollout, { state: 'running', stop_reason: '' });
  });
}

/** Lockers on the way have their whole time again: what kept them from it, silence for one, nobody has counted meanwhile. */
function giveTime({ firmwareId }: FirmwareRollout): void {
  const [firmware] = readFirmware([['sys_id', '=', firmwareId]]);
  for (const locker of select(LOCKER, ['sys_id', 'firmware'], [['wanted_firmware', '=', firmwareId]])) {
    if (locker.firmware !== firmware?.version) update(LOCKER, locker.sys_id, { wanted_since: toGlide(now()) });
  }
}

function whyNot(current: GlideRecord): string | null {
  const [firmware] = readFirmware([['sys_id', '=', current.getValue('firmware') ?? '']]);
  const running = readFirmwareRollouts([
    ['state', '=', 'running'],
    ['sys_id', '!=', current.getUniqueValue()],
  ]);
  return startFault({ isActive: firmware?.isActive ?? false, siteId: current.getValue('site') ?? '' }, running);
}

/** @throws `state_conflict` when somebody else has pressed another button meanwhile */
function asStored(current: GlideRecord, action: FirmwareRolloutAction): FirmwareRollout {
  const [rollout] = readFirmwareRollouts([['sys_id', '=', current.getUniqueValue()]]);
  if (!rollout || !FIRMWARE_ROLLOUT_MOVES[action].includes(rollout.state)) {
    throw appError('state_conflict', { subject: 'firmware_rollout', action, state: rollout?.state });
  }
  return rollout;
}

function save({ id }: FirmwareRollout, changes: Values): void {
  update(FIRMWARE_ROLLOUT, id, changes);
}
