import type { GlideRecord } from '@servicenow/glide';
import { takesFirmware } from '../domain/firmware';
import { isOf } from '../domain/firmwareRollout';
import { lockerFault } from '../domain/places';
import { toGlide } from '../domain/time';
import { readFirmwareRollouts } from '../data/firmware';
import { now } from '../data/platform';
import { refuse } from './refuse';

/** A locker can be reached: its controller's id is one that the wire carries. */
export function validateLocker(current: GlideRecord, previous: GlideRecord): void {
  const fault = lockerFault({
    controllerId: current.getValue('controller_id') ?? '',
    siteId: current.getValue('site') ?? '',
    stockroomId: current.getValue('stockroom') ?? '',
  });
  refuse(current, fault ?? wantedFault(current, previous));
}

/** What a locker has become by what happened to it. */
const LIVED: Readonly<Record<string, string>> = {
  online: 'false',
  last_seen: '',
  applied_boot: '',
  applied_sequence: '0',
  applied_event: '',
  firmware: '',
  config_version: '0',
  trail_length: '0',
  trail_head: '',
  kiosk_key_hash: '',
};

/** A new locker has no past, though its record may be a copy of another one ("Insert and Stay"): neither a trail nor a kiosk. */
export function beginLocker(current: GlideRecord): void {
  for (const [column, value] of Object.entries(LIVED)) current.setValue(column, value);
}

/** Since when a controller could have what it is to run: by it a rollout knows that it waits in vain. */
export function dateWanted(current: GlideRecord, previous: GlideRecord): void {
  const wanted = current.getValue('wanted_firmware') ?? '';
  const before = current.isNewRecord() ? '' : (previous.getValue('wanted_firmware') ?? '');
  if (wanted !== before) current.setValue('wanted_since', wanted === '' ? '' : toGlide(now()));
}

/** What a locker is to run is something that its make can be told, and no rollout would say otherwise at once. */
function wantedFault(current: GlideRecord, previous: GlideRecord): string | null {
  const wanted = current.getValue('wanted_firmware') ?? '';
  if (wanted !== '' && !takesFirmware(current.getValue('adapter') ?? '')) {
    return 'Controllers of this make cannot be told which firmware to run: leave Wanted firmware empty.';
  }
  const before = current.isNewRecord() ? '' : (previous.getValue('wanted_firmware') ?? '');
  if (before === '' || before === wanted) return null;
  const siteId = current.getValue('site') ?? '';
  const rollout = readFirmwareRollouts([
    ['state', '=', 'running'],
    ['firmware', '=', before],
  ]).find((one) => isOf(one.siteId, siteId));
  return rollout ? `${rollout.number} is bringing that firmware to this site: stop it first.` : null;
}
