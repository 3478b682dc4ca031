import { AVAILABLE, IN_MAINTENANCE, IN_STOCK } from '../domain/assetRecords';
import { appError } from '../domain/errors';
import type { Device, Handover } from '../domain/model';
import { readAssignment } from '../data/assignments';
import { findDevices, readDevices } from '../data/devices';
import { selectOne, type Values } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { planBegun } from '../effects/begun';
import { requireAgent } from './agents';
import { beginOnce, openFirst } from './begin';
import { dutiesHere } from './duties';
import { openDoor, repeated } from './openDoor';
import { bindScanned } from '../rollouts/staging';
import { resume, type Visitor } from './session';
import type { Purpose, Visit } from './visit';

/** How many of the expected things are named, when another one was scanned. */
const MOST_NAMED = 20;

/** An agent scans the tag of what goes in: its own bay opens. @throws `not_entitled`, `asset_unknown`, `asset_not_expected`, `nothing_free` */
export function scan(sessionId: string, requestId: string, purpose: Purpose, assetTag: string): Visit {
  const visitor = resume(sessionId);
  requireAgent(visitor);
  const visit = repeated(visitor, requestId) ?? open(visitor, requestId, purpose, assetTag);
  visitor.trail.close();
  return visit;
}

function open(visitor: Visitor, requestId: string, purpose: Purpose, assetTag: string): Visit {
  const [device, another] = findDevices([['asset_tag', '=', assetTag]], { limit: 2 });
  if (!device || another) throw appError('asset_unknown');
  const { stage, bringBack, held } = dutiesHere(visitor);
  const expected = purpose === 'bring_back' ? bringBack : stage;
  const planned = [...held, ...expected].find((handover) => handover.assetId === device.id);
  // Whoever gets any device of its kind gets this one.
  const staged = planned ?? (purpose === 'stage' ? bindScanned(expected, device) : null);
  if (staged) return openDoor(visitor, staged, requestId);
  if (purpose !== 'stock') throw appError('asset_not_expected', { expected: tagsOf(expected) });
  return stock(visitor, device, requestId);
}

function tagsOf(handovers: readonly Handover[]): string[] {
  return readDevices(handovers.slice(0, MOST_NAMED).map((handover) => handover.assetId)).map((device) => device.tag);
}

/** Puts a device in for whoever may have it. */
function stock(visitor: Visitor, device: Device, requestId: string): Visit {
  const id = beginOnce(visitor, requestId, () => stockingOf(device));
  const assignment = readAssignment(id);
  if (!assignment) throw appError('choice_gone');
  return openFirst(
    visitor,
    assignment.stage === 'requested' ? planBegun(assignment, visitor.locker.id) : assignment,
    requestId,
  );
}

function stockingOf(device: Device): Values {
  if (!isFree(device)) throw appError('asset_not_expected', { expected: [] });
  return {
    kind: 'stocking',
    short_description: `Stocking: ${device.name} ${device.tag}`.trim(),
    model_category: device.modelCategoryId,
    asset: device.id,
    live_asset: device.id,
  };
}

/** In stock or with IT, and promised to nobody. */
function isFree({ id, installStatus, substatus }: Device): boolean {
  const isIdle = (installStatus === IN_STOCK && substatus === AVAILABLE) || installStatus === IN_MAINTENANCE;
  return isIdle && selectOne(ASSIGNMENT, ['sys_id'], [['live_asset', '=', id]]) === null;
}
